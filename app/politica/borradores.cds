using { PoliticaService } from '../../srv/politica/service';
using from '../../srv/politica/borradores';
using from '../common/code-lists';

annotate PoliticaService.BorradoresPolitica with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>Borrador}',
    TypeNamePlural: '{i18n>Borradores}',
    Title         : { Value: nombre },
    Description   : { Value: codigo }
  },
  HeaderFacets: [ { $Type: 'UI.ReferenceFacet', ID: 'Situacion', Target: '@UI.DataPoint#Situacion' } ],
  DataPoint #Situacion: { Value: situacion_code, Title: '{i18n>Situacion}', Criticality: situacion.criticality },
  LineItem: [
    { Value: codigo, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: version, @HTML5.CssDefaults: { width: '6rem' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: vigenteDesde, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: modifiedBy, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    { Value: modifiedAt, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Low }
  ],
  SelectionPresentationVariant #Borradores: {
    Text: '{i18n>Borradores}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: {
      SortOrder     : [ { Property: modifiedAt, Descending: true } ],
      Visualizations: [ '@UI.LineItem' ]
    }
  },
  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'Revision', Target: 'revision/@UI.PresentationVariant', Label: '{i18n>Revision}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Datos', Target: '@UI.FieldGroup#Datos', Label: '{i18n>Datos}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Internos', Target: 'internos/@UI.PresentationVariant', Label: '{i18n>TerminosInternos}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Recepciones', Target: 'recepciones/@UI.PresentationVariant', Label: '{i18n>RecepcionPorCanal}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Calidad', Target: 'puntosCalidad/@UI.PresentationVariant', Label: '{i18n>ListaCalidad}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Parametros', Target: '@UI.FieldGroup#Parametros', Label: '{i18n>Parametros}' },
    { $Type: 'UI.ReferenceFacet', ID: 'CalendariosPropios', Target: 'calendarios/@UI.PresentationVariant', Label: '{i18n>CalendariosPropios}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Asignaciones', Target: 'asignaciones/@UI.PresentationVariant', Label: '{i18n>CalendarioPorLugar}' }
  ],
  FieldGroup #Datos: { Data: [
    { Value: nombre }, { Value: fuente }, { Value: version }, { Value: versionBase }, { Value: hereda }, { Value: vigenteDesde }, { Value: vigenteHasta }, { Value: calendario }, { Value: revisadoEn }
  ] },
  FieldGroup #Parametros: { Data: [
    { Value: clasificarDias }, { Value: avisoDias }, { Value: antiguedadMaximaDias }, { Value: anexoMaximoMB }, { Value: anexosMaximos }
  ] }
};

annotate PoliticaService.InternosBorrador with @UI: {
  LineItem: [
    { Value: tipologia_code, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: regimen_code, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: dias, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: areaDias, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: atencionUsuarioDias, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium },
    { Value: fuente, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium },
    { Value: porConfirmar, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate PoliticaService.RecepcionesBorrador with @UI: {
  LineItem: [
    { Value: canal_code, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #High },
    { Value: politica_code, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: fuente, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #Medium },
    { Value: porConfirmar, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate PoliticaService.PuntosCalidadBorrador with @UI: {
  LineItem: [ { Value: item_code, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High } ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate PoliticaService.CalendariosBorrador with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>Calendario}',
    TypeNamePlural: '{i18n>Calendarios}',
    Title         : { Value: nombre },
    Description   : { Value: codigo }
  },
  LineItem: [
    { Value: codigo, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: fuente, @HTML5.CssDefaults: { width: '20rem' }, @UI.Importance: #Medium }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], Visualizations: [ '@UI.LineItem' ] },
  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'Datos', Target: '@UI.FieldGroup#Datos', Label: '{i18n>Calendario}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Turnos', Target: 'turnos/@UI.PresentationVariant', Label: '{i18n>Turnos}' }
  ],
  FieldGroup #Datos: { Data: [ { Value: codigo }, { Value: nombre }, { Value: fuente } ] }
};

annotate PoliticaService.TurnosBorrador with @UI: {
  LineItem: [
    { Value: dia_code, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: desde, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: hasta, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High }
  ],
  PresentationVariant: {
    SortOrder     : [ { Property: dia_code }, { Property: desde } ],
    MaxItems      : 30,
    Visualizations: [ '@UI.LineItem' ]
  }
};

annotate PoliticaService.AsignacionesBorrador with @UI: {
  LineItem: [
    { Value: sede_code, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #High },
    { Value: canal_code, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #High },
    { Value: calendario, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: fuente, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate PoliticaService.RevisionesBorrador with @UI: {
  LineItem: [
    { Value: gravedad_code, Criticality: gravedad.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: donde, @HTML5.CssDefaults: { width: '22rem' }, @UI.Importance: #High },
    { Value: mensaje, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], Visualizations: [ '@UI.LineItem' ] }
};
