using { escucha as db } from '../../db/catalogos';
using { AtencionService } from '../../srv/atencion/service';

// The name of the computed situation, for people who filter by it.
extend projection AtencionService.PQRS with {
  situacion : Association to db.SituacionesPlazo on situacion.code = situacion_code
};

annotate AtencionService.PQRS with {
  situacion_code @Common: {
    Text: situacion.name, TextArrangement: #TextOnly,
    ValueListWithFixedValues,
    ValueList: {
      CollectionPath: 'SituacionesPlazo',
      Parameters: [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: situacion_code, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    }
  };
};
