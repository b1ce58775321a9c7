using { escucha as db } from '../../db/catalogos';
using { AreaService } from '../../srv/area/service';

// The name of the computed situation, for people who filter by it.
extend projection AreaService.PQRS with {
  situacion : Association to db.SituacionesPlazo on situacion.code = situacion_code
};

annotate AreaService.PQRS with {
  situacion_code @Common: {
    Text: situacion.name, TextArrangement: #TextOnly,
    ValueListWithFixedValues,
    ValueList: {
      CollectionPath: 'SituacionesPlazo',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: situacion_code, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    }
  };
};
