using { escucha as db } from '../../db/catalogos';
using { CoordinacionService } from '../../srv/coordinacion/service';

// The name of the computed situation, for people who filter by it.
extend projection CoordinacionService.PQRS with {
  situacion : Association to db.SituacionesPlazo on situacion.code = situacion_code
};

annotate CoordinacionService.PQRS with {
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
