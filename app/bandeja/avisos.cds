using { CoordinacionService } from '../../srv/coordinacion/service';
using from '../../srv/coordinacion/avisos';
using from '../avisos/labels';
using from './grupo';

annotate CoordinacionService.AvisosDelCaso with @Capabilities.SearchRestrictions.Searchable: false;

annotate CoordinacionService.AvisosDelCaso with {
  caso_ID @UI.Hidden;
  clase   @title: '{i18n>ClaseDeAviso}';
};

annotate CoordinacionService.AvisosDelCaso with @UI: {
  HeaderInfo: { TypeName: '{i18n>Aviso}', TypeNamePlural: '{i18n>Avisos}', Title: { Value: clase } },
  LineItem: [
    { Value: createdAt, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: clase, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: destino_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: area_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: motivo, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #Medium },
    { Value: enviadoEn, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Low },
    { Value: entregadoEn, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: { SortOrder: [ { Property: createdAt, Descending: true } ], Visualizations: [ '@UI.LineItem' ] }
};

// Beside those that the law asks for, the record of what was told.
annotate CoordinacionService.PQRS with @UI.Facets: [
  ... up to { ID: 'Avisos' },
  { $Type: 'UI.ReferenceFacet', ID: 'RegistroAvisos', Target: 'avisos/@UI.PresentationVariant', Label: '{i18n>RegistroAvisos}' },
  ...
];
