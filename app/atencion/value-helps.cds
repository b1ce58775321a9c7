using { AtencionService } from '../../srv/atencion/service';

// Parameters of actions have no association to take their list from.
annotate AtencionService.Personas with actions {
  crearOportunidad (
    lineaServicio @Common: {
      ValueListWithFixedValues,
      ValueList: {
        CollectionPath: 'LineasServicio',
        Parameters: [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: lineaServicio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      }
    },
    nivelInformacion @Common: {
      ValueListWithFixedValues,
      ValueList: {
        CollectionPath: 'NivelesInformacion',
        Parameters: [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: nivelInformacion, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      }
    }
  );
};

// Her opportunities, once it is known who she is
annotate AtencionService.PQRS with {
  oportunidadC4C @Common: {
    ValueListWithFixedValues,
    ValueList: {
      CollectionPath: 'Oportunidades',
      Parameters: [
        { $Type: 'Common.ValueListParameterIn', LocalDataProperty: clienteC4C, ValueListProperty: 'cliente' },
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: oportunidadC4C, ValueListProperty: 'numero' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'nombre' }
      ]
    }
  };
};
