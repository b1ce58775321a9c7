using { escucha } from '../../db/pqrs';

// Every list is short: people choose from a drop-down instead of a search dialog.
annotate escucha.PQRS with {
  estado           @Common.ValueListWithFixedValues;
  canal            @Common.ValueListWithFixedValues;
  lineaServicio    @Common.ValueListWithFixedValues;
  sede             @Common.ValueListWithFixedValues;
  nivelInformacion @Common.ValueListWithFixedValues;
  area             @Common.ValueListWithFixedValues;
  tipologia        @Common.ValueListWithFixedValues;
  regimen          @Common.ValueListWithFixedValues;
  hito             @Common.ValueListWithFixedValues;
  tipoDocumento    @Common.ValueListWithFixedValues;
  afiliacion       @Common.ValueListWithFixedValues;
  categoria        @Common.ValueListWithFixedValues;
  // Computed, so no association of its own brings the list
  situacion_code   @Common: {
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

annotate escucha.Atenciones with {
  canal            @Common.ValueListWithFixedValues;
  lineaServicio    @Common.ValueListWithFixedValues;
  sede             @Common.ValueListWithFixedValues;
  nivelInformacion @Common.ValueListWithFixedValues;
  tipoDocumento    @Common.ValueListWithFixedValues;
  afiliacion       @Common.ValueListWithFixedValues;
  categoria        @Common.ValueListWithFixedValues;
};

annotate escucha.Hitos      with { tipo        @Common.ValueListWithFixedValues };
annotate escucha.Anexos     with { procedencia @Common.ValueListWithFixedValues };
annotate escucha.Entregas   with { medio       @Common.ValueListWithFixedValues };
annotate escucha.EstadosPQRS    with { responsable @Common.ValueListWithFixedValues };
annotate escucha.Comunicaciones with { medio @Common.ValueListWithFixedValues };
annotate escucha.Vinculos       with { tipo  @Common.ValueListWithFixedValues };
annotate escucha.EspejosC4C with { situacion   @Common.ValueListWithFixedValues };
