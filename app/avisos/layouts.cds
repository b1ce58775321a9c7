using { NotificacionService } from '../../srv/notificacion/service';
using from './labels';
using from '../common/code-lists';

annotate NotificacionService.MisAvisos with @(
  UI: {
    HeaderInfo: {
      TypeName      : '{i18n>Aviso}',
      TypeNamePlural: '{i18n>Avisos}',
      Title         : { Value: asunto },
      Description   : { Value: clase }
    },

    SelectionFields: [ radicado, clase ],

    LineItem: [
      // All or none: the list is read again once they are marked
      {
        $Type: 'UI.DataFieldForAction', Action: 'NotificacionService.marcarLeido', Label: '{i18n>AccionMarcarLeido}',
        InvocationGrouping: #ChangeSet
      },
      { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
      { Value: radicado, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
      { Value: clase, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #Medium },
      { Value: destino_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low },
      { Value: createdAt, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
      { Value: leido, @HTML5.CssDefaults: { width: '5rem' }, @UI.Importance: #Low }
    ],

    SelectionPresentationVariant #SinLeer: {
      Text: '{i18n>VistaSinLeer}',
      SelectionVariant: { SelectOptions: [ {
        PropertyName: leido, Ranges: [ { Sign: #I, Option: #EQ, Low: 'false' } ]
      } ] },
      PresentationVariant: { SortOrder: [ { Property: createdAt, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
    },
    SelectionPresentationVariant #Todos: {
      Text: '{i18n>VistaTodos}',
      SelectionVariant: { SelectOptions: [] },
      PresentationVariant: { SortOrder: [ { Property: createdAt, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
    },

    // Where the case is worked on: an area has a worklist of its own
    Identification: [
      {
        $Type: 'UI.DataFieldForIntentBasedNavigation', SemanticObject: 'PQRS', Action: 'area', Label: '{i18n>AccionAbrirCaso}',
        Mapping: [ { LocalProperty: radicado, SemanticObjectProperty: 'radicado' } ],
        @UI.Hidden: (caso_ID is null or (destino.code <> 'AREA' and destino.code <> 'JEFE_AREA'))
      },
      {
        $Type: 'UI.DataFieldForIntentBasedNavigation', SemanticObject: 'PQRS', Action: 'bandeja', Label: '{i18n>AccionAbrirCaso}',
        Mapping: [ { LocalProperty: radicado, SemanticObjectProperty: 'radicado' } ],
        @UI.Hidden: (caso_ID is null or destino.code = 'AREA' or destino.code = 'JEFE_AREA')
      },
      {
        $Type: 'UI.DataFieldForIntentBasedNavigation', SemanticObject: 'Resarcimiento', Action: 'area', Label: '{i18n>AccionAbrirResarcimiento}',
        Mapping: [ { LocalProperty: radicado, SemanticObjectProperty: 'numero' } ],
        @UI.Hidden: (resarcimiento_ID is null or (destino.code <> 'AREA' and destino.code <> 'JEFE_AREA'))
      },
      {
        $Type: 'UI.DataFieldForIntentBasedNavigation', SemanticObject: 'Resarcimiento', Action: 'gestionar', Label: '{i18n>AccionAbrirResarcimiento}',
        Mapping: [ { LocalProperty: radicado, SemanticObjectProperty: 'numero' } ],
        @UI.Hidden: (resarcimiento_ID is null or destino.code = 'AREA' or destino.code = 'JEFE_AREA')
      },
      { $Type: 'UI.DataFieldForAction', Action: 'NotificacionService.marcarLeido', Label: '{i18n>AccionMarcarLeido}' }
    ],

    HeaderFacets: [
      { $Type: 'UI.ReferenceFacet', ID: 'Cabecera', Target: '@UI.FieldGroup#Cabecera' }
    ],
    FieldGroup #Cabecera: { Data: [ { Value: radicado }, { Value: destino_code }, { Value: area_code }, { Value: createdAt } ] }
  }
);
