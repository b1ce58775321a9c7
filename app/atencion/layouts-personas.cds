using { AtencionService } from '../../srv/atencion/service';

// The person as C4C knows her; only the table of cases is ours.
annotate AtencionService.Personas with @UI: {
  HeaderInfo: {
    TypeName: '{i18n>atencion.persona}',
    TypeNamePlural: '{i18n>atencion.personas}',
    Title: { Value: nombre },
    Description: { Value: afiliacion_code }
  },
  HeaderFacets: [
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraDocumento', Target: '@UI.FieldGroup#Documento' },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraAfiliacion', Target: '@UI.FieldGroup#Afiliacion' }
  ],
  Identification: [
    { $Type: 'UI.DataFieldForAction', Action: 'AtencionService.registrarAtencion', Label: '{i18n>atencion.accion.registrarAtencion}' },
    { $Type: 'UI.DataFieldForAction', Action: 'AtencionService.crearOportunidad', Label: '{i18n>atencion.accion.crearOportunidad}' }
  ],
  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'Casos', Label: '{i18n>atencion.casos}', Target: 'casos/@UI.PresentationVariant' },
    { $Type: 'UI.ReferenceFacet', ID: 'Tickets', Label: '{i18n>atencion.tickets}', Target: 'tickets/@UI.LineItem' },
    { $Type: 'UI.ReferenceFacet', ID: 'Oportunidades', Label: '{i18n>atencion.oportunidades}', Target: 'oportunidades/@UI.LineItem' },
    { $Type: 'UI.ReferenceFacet', ID: 'Contacto', Label: '{i18n>atencion.contacto}', Target: '@UI.FieldGroup#Contacto' }
  ],
  FieldGroup #Afiliacion: { Data: [
    { Value: categoria_code },
    { Value: autorizacionDatos, Criticality: (autorizacionDatos = 'Otorgada' ? 3 : 2) }
  ] },
  FieldGroup #Documento: { Data: [
    { Value: tipoDocumento_code },
    { Value: numeroDocumento }
  ] },
  FieldGroup #Contacto: { Data: [
    { Value: telefono },
    { Value: correo },
    { Value: direccion },
    { Value: municipio },
    { Value: autorizacionDatos, Criticality: (autorizacionDatos = 'Otorgada' ? 3 : 2) }
  ] }
};

annotate AtencionService.CasosDePersona with @UI: {
  LineItem: [
    { Value: radicado, @UI.Importance: #High, @HTML5.CssDefaults: { width: '8rem' } },
    { Value: asunto, @UI.Importance: #High, @HTML5.CssDefaults: { width: 'auto' } },
    { Value: estado_code, Criticality: estado.criticality, @UI.Importance: #High, @HTML5.CssDefaults: { width: '11rem' } },
    { Value: recibidaEn, @HTML5.CssDefaults: { width: '13rem' } },
    { Value: venceLegal, @HTML5.CssDefaults: { width: '9rem' } }
  ],
  PresentationVariant: {
    SortOrder: [ { Property: recibidaEn, Descending: true } ],
    Visualizations: [ '@UI.LineItem' ]
  }
};

annotate AtencionService.Tickets with @UI: {
  LineItem: [
    { Value: numero, @UI.Importance: #High, @HTML5.CssDefaults: { width: '8rem' } },
    { Value: asunto, @UI.Importance: #High, @HTML5.CssDefaults: { width: 'auto' } },
    { Value: estado, @HTML5.CssDefaults: { width: '9rem' } },
    { Value: prioridad, @HTML5.CssDefaults: { width: '8rem' } },
    { Value: creadoEn, @HTML5.CssDefaults: { width: '13rem' } },
    { Value: radicado, @HTML5.CssDefaults: { width: '8rem' } }
  ]
};

annotate AtencionService.Oportunidades with @UI: {
  LineItem: [
    { Value: numero, @UI.Importance: #High, @HTML5.CssDefaults: { width: '8rem' } },
    { Value: nombre, @UI.Importance: #High, @HTML5.CssDefaults: { width: 'auto' } },
    { Value: estado, @HTML5.CssDefaults: { width: '9rem' } },
    { Value: creadaEn, @HTML5.CssDefaults: { width: '13rem' } }
  ]
};
