using { AtencionService } from '../../srv/atencion/service';

// Titles of what only this service knows; those of the model are in app/common.
annotate AtencionService.PQRS with {
  plazoEnPalabras @title: '{i18n>Plazo}';
  enManosDe       @title: '{i18n>EnManosDe}';
  diasRestantes   @title: '{i18n>DiasRestantes}';
};

annotate AtencionService.Personas with {
  clienteC4C        @title: '{i18n>ClienteC4C}';
  nombre            @title: '{i18n>NombrePersona}';
  tipoDocumento     @title: '{i18n>TipoDocumento}'    @Common: { Text: tipoDocumento.name, TextArrangement: #TextOnly };
  numeroDocumento   @title: '{i18n>NumeroDocumento}';
  afiliacion        @title: '{i18n>Afiliacion}'       @Common: { Text: afiliacion.name, TextArrangement: #TextOnly };
  categoria         @title: '{i18n>Categoria}'        @Common: { Text: categoria.name, TextArrangement: #TextOnly };
  correo            @title: '{i18n>Correo}';
  telefono          @title: '{i18n>Telefono}';
  direccion         @title: '{i18n>Direccion}';
  municipio         @title: '{i18n>Municipio}';
  autorizacionDatos @title: '{i18n>atencion.autorizacionDatos}';
};

annotate AtencionService.Tickets with {
  numero    @title: '{i18n>atencion.ticket}';
  asunto    @title: '{i18n>Asunto}';
  estado    @title: '{i18n>Estado}';
  prioridad @title: '{i18n>atencion.prioridad}';
  creadoEn  @title: '{i18n>atencion.creado}';
  radicado  @title: '{i18n>Radicado}';
  objectID  @UI.Hidden;
  cliente   @UI.Hidden;
};

annotate AtencionService.Oportunidades with {
  numero   @title: '{i18n>atencion.oportunidad}';
  nombre   @title: '{i18n>Nombre}';
  estado   @title: '{i18n>Estado}';
  creadaEn @title: '{i18n>atencion.creada}';
  objectID @UI.Hidden;
  cliente  @UI.Hidden;
};
