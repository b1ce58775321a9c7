using { NotificacionService } from '../../srv/notificacion/service';
using from './labels';

annotate NotificacionService.Plantillas with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>Plantilla}',
    TypeNamePlural: '{i18n>Plantillas}',
    Title         : { Value: nombre },
    Description   : { Value: medio }
  },

  SelectionFields: [ medio, deFabrica ],

  LineItem: [
    { Value: nombre, @HTML5.CssDefaults: { width: '20rem' }, @UI.Importance: #High },
    { Value: medio, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium },
    { Value: deFabrica, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    { Value: modifiedAt, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Low },
    { Value: modifiedBy, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: {
    SortOrder     : [ { Property: nombre }, { Property: medio, Descending: true } ],
    MaxItems      : 40,
    Visualizations: [ '@UI.LineItem' ]
  },

  HeaderFacets: [ { $Type: 'UI.ReferenceFacet', ID: 'Cabecera', Target: '@UI.FieldGroup#Cabecera' } ],
  FieldGroup #Cabecera: { Data: [ { Value: deFabrica }, { Value: modifiedAt }, { Value: modifiedBy } ] }
};
