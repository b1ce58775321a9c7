using { AtencionService } from '../../srv/atencion/service';

// Only the marks of the form; the rules live in the service.
annotate AtencionService.PQRS with {
  texto  @Common.FieldControl: { $edmJson: { $Int: 7 } };
  nombre @Common.FieldControl: (anonima ? 3 : 7);
};

// Uploaded as they are; to change one is to remove it and add another.
annotate AtencionService.Anexos with {
  contenido   @Common.FieldControl: { $edmJson: { $Int: 1 } };
  procedencia @Common.FieldControl: { $edmJson: { $Int: 1 } };
};

annotate AtencionService.Personas with actions {
  crearOportunidad (
    nombre           @title: '{i18n>atencion.param.oportunidad}'  @Common.FieldControl: #Mandatory,
    lineaServicio    @title: '{i18n>LineaServicio}',
    nivelInformacion @title: '{i18n>NivelInformacion}'  @UI.ParameterDefaultValue: 2
  );
};
