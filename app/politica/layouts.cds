using { PoliticaService } from '../../srv/politica/service';
using from '../common/labels';
using from '../common/code-lists';
using from './calendarios/layouts';

annotate PoliticaService.PaquetesPolitica with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>Paquete}',
    TypeNamePlural: '{i18n>Paquetes}',
    Title         : { Value: nombre },
    Description   : { Value: codigo }
  },
  LineItem: [
    { Value: codigo, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: version, @HTML5.CssDefaults: { width: '6rem' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: hereda, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: vigenteDesde, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: vigenteHasta, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: {
    SortOrder     : [ { Property: codigo }, { Property: version, Descending: true } ],
    Visualizations: [ '@UI.LineItem' ]
  },
  SelectionPresentationVariant #Paquetes: {
    Text: '{i18n>Paquetes}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: {
      SortOrder     : [ { Property: codigo }, { Property: version, Descending: true } ],
      Visualizations: [ '@UI.LineItem' ]
    }
  },
  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'Datos', Target: '@UI.FieldGroup#Datos', Label: '{i18n>Paquete}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Terminos', Target: 'terminos/@UI.LineItem', Label: '{i18n>Terminos}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Hallazgos', Target: 'hallazgos/@UI.PresentationVariant', Label: '{i18n>Hallazgos}' }
  ],
  FieldGroup #Datos: { Data: [
    { Value: version }, { Value: hereda }, { Value: fuente }, { Value: vigenteDesde }, { Value: vigenteHasta },
    { Value: createdAt, Label: '{i18n>CargadoEn}' }, { Value: createdBy, Label: '{i18n>CargadoPor}' }
  ] }
};

annotate PoliticaService.TerminosPolitica with @UI.LineItem: [
  { Value: legalDias, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
  { Value: internoDias, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
  { Value: norma, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium },
  { Value: fuente, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #Low },
  {
    Value: porConfirmar, Criticality: (porConfirmar = true ? 2 : 0),
    @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium
  }
];

annotate PoliticaService.HallazgosPolitica with @UI: {
  LineItem: [
    { Value: fila, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #High },
    { Value: mensaje, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate PoliticaService.Calendarios with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>Calendario}',
    TypeNamePlural: '{i18n>Calendarios}',
    Title         : { Value: nombre },
    Description   : { Value: codigo }
  },
  LineItem: [
    { Value: codigo, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High },
    { Value: version, @HTML5.CssDefaults: { width: '6rem' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: sabado, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: vigenteDesde, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium }
  ],
  SelectionPresentationVariant #Calendarios: {
    Text: '{i18n>Calendarios}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: {
      SortOrder     : [ { Property: codigo }, { Property: version, Descending: true } ],
      Visualizations: [ '@UI.LineItem' ]
    }
  },
  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'Turnos', Target: 'turnos/@UI.PresentationVariant', Label: '{i18n>Turnos}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Proximos', Target: 'proximos/@UI.PresentationVariant', Label: '{i18n>ProximosFestivos}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Cierres', Target: 'cierres/@UI.PresentationVariant', Label: '{i18n>Cierres}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Festivos', Target: 'festivos/@UI.PresentationVariant', Label: '{i18n>TodosLosFestivos}' }
  ]
};

annotate PoliticaService.TurnosCalendario with @UI: {
  LineItem: [
    { Value: desde, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: hasta, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High }
  ],
  PresentationVariant: {
    SortOrder     : [ { Property: dia }, { Property: desde } ],
    MaxItems      : 30,
    Visualizations: [ '@UI.LineItem' ]
  }
};

annotate PoliticaService.Festivos with @UI: {
  LineItem: [
    { Value: fecha, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: norma, @HTML5.CssDefaults: { width: '18rem' }, @UI.Importance: #Medium }
  ],
  PresentationVariant: { SortOrder: [ { Property: fecha } ], Visualizations: [ '@UI.LineItem' ] }
};
