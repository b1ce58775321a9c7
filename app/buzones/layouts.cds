using { NotificacionService } from '../../srv/notificacion/service';
using from './labels';

annotate NotificacionService.Buzones with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>Buzon}',
    TypeNamePlural: '{i18n>Buzones}',
    Title         : { Value: destino_code },
    Description   : { Value: area_code }
  },

  SelectionFields: [ destino_code, area_code ],

  LineItem: [
    { Value: destino_code, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: area_code, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: correo, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: modifiedAt, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low },
    { Value: modifiedBy, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: {
    SortOrder     : [ { Property: destino_code }, { Property: area_code } ],
    MaxItems      : 40,
    Visualizations: [ '@UI.LineItem' ]
  },

  Facets: [ { $Type: 'UI.ReferenceFacet', ID: 'Datos', Target: '@UI.FieldGroup#Datos', Label: '{i18n>SeccionBuzon}' } ],
  FieldGroup #Datos: { Data: [
    { Value: destino_code }, { Value: area_code, @UI.Hidden: { $edmJson: { $Not: { $Path: 'area_code' } } } }, { Value: correo },
    { Value: modifiedAt }, { Value: modifiedBy }
  ] }
};
