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
  celular           @title: '{i18n>atencion.celular}';
  fijo              @title: '{i18n>atencion.fijo}';
  direccion         @title: '{i18n>Direccion}';
  municipio         @title: '{i18n>Municipio}';
  huellaContacto    @UI.Hidden;
  sinNotas          @UI.Hidden;
  notaPersona       @title: '{i18n>atencion.persona}';
  autorizacionDatos @title: '{i18n>atencion.autorizacionDatos}';
  notaAutorizacion  @title: '{i18n>atencion.soporte}';
  notaTickets       @title: '{i18n>atencion.tickets}';
  notaOportunidades @title: '{i18n>atencion.oportunidades}';
};

annotate AtencionService.Identificaciones with {
  objectID        @UI.Hidden;
  cliente         @UI.Hidden;
  tipoDocumento   @title: '{i18n>TipoDocumento}' @Common: { Text: tipoDocumento.name, TextArrangement: #TextOnly };
  numeroDocumento @title: '{i18n>NumeroDocumento}';
  enC4C           @title: '{i18n>atencion.comoEstaEnC4C}';
};

annotate AtencionService.Autorizaciones with {
  ID            @UI.Hidden;
  clienteC4C    @UI.Hidden;
  hecho         @title: '{i18n>atencion.hecho}' @Common: { Text: hecho.name, TextArrangement: #TextOnly };
  fecha         @title: '{i18n>atencion.fecha}';
  medio         @title: '{i18n>atencion.medio}' @Common: { Text: medio.name, TextArrangement: #TextOnly };
  formato       @title: '{i18n>atencion.formato}';
  version       @title: '{i18n>atencion.version}';
  motivo        @title: '{i18n>atencion.motivo}';
  referencia    @title: '{i18n>atencion.referencia}';
  contenido     @title: '{i18n>atencion.soporte}';
  huella        @title: '{i18n>atencion.huella}';
  tamano        @UI.Hidden;
  tipo          @UI.Hidden;
  nombre        @UI.Hidden;
  situacionC4C  @title: '{i18n>SituacionC4C}' @Common: { Text: situacionC4C.name, TextArrangement: #TextOnly };
  motivoC4C     @title: '{i18n>MotivoC4C}';
  finalidadesEnPalabras @title: '{i18n>atencion.finalidades}';
  createdAt     @title: '{i18n>atencion.registradaEn}';
  createdBy     @title: '{i18n>atencion.registradaPor}';
};
annotate AtencionService.HechosAutorizacion with { code @Common: { Text: name, TextArrangement: #TextOnly } };
annotate AtencionService.MediosAutorizacion with { code @Common: { Text: name, TextArrangement: #TextOnly } };

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
  numero   @title: '{i18n>atencion.oportunidad}' @Common: { Text: nombre, TextArrangement: #TextSeparate };
  motivo   @title: '{i18n>MotivoC4C}';
  nombre   @title: '{i18n>Nombre}';
  estado   @title: '{i18n>Estado}';
  creadaEn @title: '{i18n>atencion.creada}';
  objectID @UI.Hidden;
  cliente  @UI.Hidden;
};
