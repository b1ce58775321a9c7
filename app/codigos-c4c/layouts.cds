using { SincronizacionService } from '../../srv/sincronizacion/codigos';
using from '../sincronizacion/labels';
using from './labels';

annotate SincronizacionService.Listas with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>ListaC4C}',
    TypeNamePlural: '{i18n>ListasC4C}',
    Title         : { Value: name },
    Description   : { Value: descr }
  },
  LineItem: [
    { Value: name, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #High },
    { Value: descr, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium },
    { Value: faltan, Criticality: (faltan > 0 ? 1 : 0), @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High }
  ],
  PresentationVariant: { SortOrder: [ { Property: name } ], MaxItems: 40, Visualizations: [ '@UI.LineItem' ] },

  HeaderFacets: [
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraFaltan', Target: '@UI.DataPoint#Faltan' },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraLargo', Target: '@UI.DataPoint#Largo' }
  ],
  DataPoint #Faltan: { Title: '{i18n>ListaC4CFaltan}', Value: faltan, Criticality: (faltan > 0 ? 1 : 3) },
  DataPoint #Largo : { Title: '{i18n>ListaC4CLargo}', Value: largo },

  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'Escritura', Target: 'escritura/@UI.PresentationVariant', Label: '{i18n>SeccionEscritura}' },
    { $Type: 'UI.ReferenceFacet', ID: 'Lectura', Target: 'entradas/@UI.PresentationVariant', Label: '{i18n>SeccionLectura}' }
  ]
};

annotate SincronizacionService.Escrituras with @UI: {
  HeaderInfo: { TypeName: '{i18n>CodigoEscrito}', TypeNamePlural: '{i18n>CodigosEscritos}', Title: { Value: nombre } },
  LineItem: [
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: valor, Criticality: criticality, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: modifiedAt, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low },
    { Value: modifiedBy, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: { MaxItems: 40, RequestAtLeast: [ codigo, exigido, criticality ], Visualizations: [ '@UI.LineItem' ] }
};

annotate SincronizacionService.Entradas with @UI: {
  HeaderInfo: { TypeName: '{i18n>CodigoLeido}', TypeNamePlural: '{i18n>CodigosLeidos}', Title: { Value: valor }, Description: { Value: nombre } },
  LineItem: [
    { Value: valor, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: significado, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: modifiedAt, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low },
    { Value: modifiedBy, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: { SortOrder: [ { Property: valor } ], MaxItems: 40, RequestAtLeast: [ codigo ], Visualizations: [ '@UI.LineItem' ] }
};
