using { CoordinacionService } from '../../srv/coordinacion/resarcimientos';
using from '../resarcimientos/labels';
using from '../resarcimientos/value-helps';

annotate CoordinacionService.ResarcimientosDelCaso with @(
  Common.SemanticKey: [ numero ],
  Capabilities: {
    InsertRestrictions.Insertable: false,
    UpdateRestrictions.Updatable : false,
    DeleteRestrictions.Deletable : false,
    SearchRestrictions.Searchable: false
  },
  UI: {
    HeaderInfo: { TypeName: '{i18n>Resarcimiento}', TypeNamePlural: '{i18n>Resarcimientos}', Title: { Value: numero } },
    LineItem: [
      {
        $Type: 'UI.DataFieldWithIntentBasedNavigation', Value: numero, SemanticObject: 'Resarcimiento', Action: 'gestionar',
        Mapping: [ { LocalProperty: ID, SemanticObjectProperty: 'ID' } ],
        @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High
      },
      { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
      { Value: criticidad_code, Criticality: criticidad.criticality, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Medium },
      { Value: vence, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Medium }
    ],
    PresentationVariant: { SortOrder: [ { Property: numero } ], MaxItems: 10, Visualizations: [ '@UI.LineItem' ] }
  }
);
