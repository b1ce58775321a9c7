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
    { $Type: 'UI.DataFieldForAction', Action: 'AtencionService.crearOportunidad', Label: '{i18n>atencion.accion.crearOportunidad}' }
  ],
  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'Nota', Label: '{i18n>atencion.nota}', Target: '@UI.FieldGroup#Nota', @UI.Hidden: sinNotas },
    { $Type: 'UI.ReferenceFacet', ID: 'Casos', Label: '{i18n>atencion.casos}', Target: 'casos/@UI.PresentationVariant' },
    { $Type: 'UI.ReferenceFacet', ID: 'Tickets', Label: '{i18n>atencion.tickets}', Target: 'tickets/@UI.LineItem' },
    { $Type: 'UI.ReferenceFacet', ID: 'Oportunidades', Label: '{i18n>atencion.oportunidades}', Target: 'oportunidades/@UI.LineItem' },
    {
      $Type: 'UI.CollectionFacet', ID: 'Autorizacion', Label: '{i18n>atencion.autorizaciones}', Facets: [
        { $Type: 'UI.ReferenceFacet', ID: 'EstadoAutorizacion', Target: '@UI.FieldGroup#Autorizacion' },
        { $Type: 'UI.ReferenceFacet', ID: 'HistoriaAutorizacion', Label: '{i18n>atencion.historiaAutorizacion}', Target: 'autorizaciones/@UI.PresentationVariant' }
      ]
    },
    {
      $Type: 'UI.CollectionFacet', ID: 'Contacto', Label: '{i18n>atencion.contacto}', Facets: [
        { $Type: 'UI.ReferenceFacet', ID: 'DatosContacto', Label: '{i18n>atencion.contactoTitulo}', Target: '@UI.FieldGroup#Contacto' },
        { $Type: 'UI.ReferenceFacet', ID: 'Identificaciones', Label: '{i18n>atencion.identificaciones}', Target: 'identificaciones/@UI.LineItem' }
      ]
    },
    { $Type: 'UI.ReferenceFacet', ID: 'Atenciones', Label: '{i18n>atencion.atenciones}', Target: 'atenciones/@UI.PresentationVariant' }
  ],
  FieldGroup #Nota: { Data: [
    { Value: notaPersona, Criticality: #Critical, @UI.Hidden: { $edmJson: { $Not: { $Path: 'notaPersona' } } } },
    { Value: notaTickets, @UI.Hidden: { $edmJson: { $Not: { $Path: 'notaTickets' } } } },
    { Value: notaOportunidades, @UI.Hidden: { $edmJson: { $Not: { $Path: 'notaOportunidades' } } } }
  ] },
  FieldGroup #Autorizacion: { Data: [
    { Value: autorizacionDatos, Criticality: (autorizacionDatos = 'Otorgada' ? 3 : (autorizacionDatos = 'Revocada' ? 1 : 2)) },
    { Value: notaAutorizacion }
  ] },
  FieldGroup #Afiliacion: { Data: [
    { Value: categoria_code },
    { Value: autorizacionDatos, Criticality: (autorizacionDatos = 'Otorgada' ? 3 : (autorizacionDatos = 'Revocada' ? 1 : 2)) }
  ] },
  FieldGroup #Documento: { Data: [
    { Value: tipoDocumento_code },
    { Value: numeroDocumento }
  ] },
  FieldGroup #Contacto: { Data: [
    { Value: celular },
    { Value: fijo },
    { Value: correo },
    { Value: direccion },
    { Value: municipio }
  ] }
};

annotate AtencionService.CasosDePersona with @UI: {
  LineItem: [
    { Value: radicado, @UI.Importance: #High, @HTML5.CssDefaults: { width: '8rem' } },
    { Value: asunto, @UI.Importance: #High, @HTML5.CssDefaults: { width: '100%' } },
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
    { Value: asunto, @UI.Importance: #High, @HTML5.CssDefaults: { width: '100%' } },
    { Value: estado, @HTML5.CssDefaults: { width: '9rem' } },
    { Value: prioridad, @HTML5.CssDefaults: { width: '8rem' } },
    { Value: creadoEn, @HTML5.CssDefaults: { width: '13rem' } },
    { Value: radicado, @HTML5.CssDefaults: { width: '8rem' } }
  ]
};

annotate AtencionService.Oportunidades with @UI: {
  LineItem: [
    { Value: numero, @UI.Importance: #High, @HTML5.CssDefaults: { width: '8rem' } },
    { Value: nombre, @UI.Importance: #High, @HTML5.CssDefaults: { width: '100%' } },
    { Value: estado, @UI.Importance: #High, @HTML5.CssDefaults: { width: '10rem' } },
    { Value: motivo, @UI.Importance: #Medium, @HTML5.CssDefaults: { width: '16rem' } },
    { Value: creadaEn, @HTML5.CssDefaults: { width: '13rem' } }
  ]
};

annotate AtencionService.Identificaciones with @UI: {
  LineItem: [
    { Value: tipoDocumento_code, @UI.Importance: #High, @HTML5.CssDefaults: { width: '18rem' } },
    { Value: numeroDocumento, @UI.Importance: #High, @HTML5.CssDefaults: { width: '14rem' } },
    { Value: enC4C, @UI.Importance: #Low, @HTML5.CssDefaults: { width: '100%' } }
  ]
};

annotate AtencionService.Autorizaciones with @UI: {
  LineItem: [
    { Value: fecha, @UI.Importance: #High, @HTML5.CssDefaults: { width: '8rem' } },
    { Value: hecho_code, Criticality: hecho.criticality, @UI.Importance: #High, @HTML5.CssDefaults: { width: '8rem' } },
    { Value: medio_code, @UI.Importance: #Medium, @HTML5.CssDefaults: { width: '10rem' } },
    { Value: formato, @UI.Importance: #Medium, @HTML5.CssDefaults: { width: '10rem' } },
    { Value: version, @UI.Importance: #Low, @HTML5.CssDefaults: { width: '5rem' } },
    { Value: finalidadesEnPalabras, @UI.Importance: #Medium, @HTML5.CssDefaults: { width: '100%' } },
    { Value: contenido, @UI.Importance: #High, @HTML5.CssDefaults: { width: '12rem' } },
    { Value: referencia, @UI.Importance: #Low, @HTML5.CssDefaults: { width: '12rem' } },
    { Value: motivo, @UI.Importance: #Low, @HTML5.CssDefaults: { width: '12rem' } },
    { Value: situacionC4C_code, Criticality: situacionC4C.criticality, @UI.Importance: #High, @HTML5.CssDefaults: { width: '10rem' } },
    { Value: motivoC4C, @UI.Importance: #Low, @HTML5.CssDefaults: { width: '14rem' } },
    { Value: createdBy, @UI.Importance: #Low, @HTML5.CssDefaults: { width: '8rem' } }
  ],
  PresentationVariant: { SortOrder: [ { Property: fecha, Descending: true }, { Property: createdAt, Descending: true } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate AtencionService.Atenciones with @UI: {
  LineItem: [
    { Value: atendidaEn, @UI.Importance: #High, @HTML5.CssDefaults: { width: '13rem' } },
    { Value: tema, @UI.Importance: #High, @HTML5.CssDefaults: { width: '100%' } },
    { Value: lineaServicio_code, @UI.Importance: #Medium, @HTML5.CssDefaults: { width: '11rem' } },
    { Value: nivelInformacion_code, @UI.Importance: #Low, @HTML5.CssDefaults: { width: '12rem' } },
    { Value: accedeAServicio, @UI.Importance: #Low, @HTML5.CssDefaults: { width: '8rem' } },
    { Value: oportunidadC4C, @UI.Importance: #High, @HTML5.CssDefaults: { width: '9rem' } }
  ],
  PresentationVariant: { SortOrder: [ { Property: atendidaEn, Descending: true } ], Visualizations: [ '@UI.LineItem' ] }
};
