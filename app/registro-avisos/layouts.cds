using { NotificacionService } from '../../srv/notificacion/service';
using from '../common/code-lists';
using from './value-helps';

annotate NotificacionService.Avisos with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>Aviso}',
    TypeNamePlural: '{i18n>Avisos}',
    Title         : { Value: plantilla },
    Description   : { Value: radicado }
  },

  SelectionFields: [ radicado, plantilla, destino_code, area_code, situacion_code, createdAt ],

  LineItem: [
    { $Type: 'UI.DataFieldForAction', Action: 'NotificacionService.atender', Label: '{i18n>AccionAtender}', InvocationGrouping: #ChangeSet,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { Value: createdAt, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High },
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: plantilla, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: destino_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: area_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #High },
    { Value: motivo, @HTML5.CssDefaults: { width: '18rem' }, @UI.Importance: #Medium },
    { Value: enviadoEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low },
    { Value: entregadoEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low }
  ],

  // What somebody has to be told by other means
  SelectionPresentationVariant #PorAtender: {
    Text: '{i18n>VistaPorAtender}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: situacion_code, Ranges: [
        { Sign: #I, Option: #EQ, Low: 'REBOTADO' },
        { Sign: #I, Option: #EQ, Low: 'FALLIDO' },
        { Sign: #I, Option: #EQ, Low: 'SIN_CORREO' }
      ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: createdAt, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #Registro: {
    Text: '{i18n>VistaTodos}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: { SortOrder: [ { Property: createdAt, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  },

  Identification: [ {
    $Type: 'UI.DataFieldForIntentBasedNavigation', SemanticObject: 'PQRS', Action: 'bandeja', Label: '{i18n>AccionAbrirCaso}',
    Mapping: [ { LocalProperty: radicado, SemanticObjectProperty: 'radicado' } ],
    @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/veCasos' } }, { $Eq: [ { $Path: 'radicado' }, null ] } ] } }
  }, {
    $Type: 'UI.DataFieldForAction', Action: 'NotificacionService.atender', Label: '{i18n>AccionAtender}',
    @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } }
  } ],

  HeaderFacets: [
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraSituacion', Target: '@UI.DataPoint#Situacion' },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraDestino', Target: '@UI.DataPoint#Destino' },
    { $Type: 'UI.ReferenceFacet', ID: 'CabeceraFecha', Target: '@UI.DataPoint#Fecha' }
  ],
  DataPoint #Situacion: { Title: '{i18n>SituacionAviso}', Value: situacion_code, Criticality: situacion.criticality },
  DataPoint #Destino: { Title: '{i18n>DestinoAviso}', Value: destino_code },
  DataPoint #Fecha: { Title: '{i18n>AvisadoEn}', Value: createdAt },

  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'Envio', Target: '@UI.FieldGroup#Envio', Label: '{i18n>SeccionEnvio}' }
  ],
  FieldGroup #Envio: { Data: [
    { Value: situacion_code, Criticality: situacion.criticality }, { Value: motivo },
    { Value: reparo, @UI.Hidden: { $edmJson: { $Not: { $Path: 'reparo' } } } },
    { Value: intentos }, { Value: enviadoEn }, { Value: entregadoEn },
    { Value: medioAtencion_code, @UI.Hidden: { $edmJson: { $Not: { $Path: 'atendidoEn' } } } },
    { Value: atendidoEn, @UI.Hidden: { $edmJson: { $Not: { $Path: 'atendidoEn' } } } },
    { Value: atendidoPor, @UI.Hidden: { $edmJson: { $Not: { $Path: 'atendidoEn' } } } },
    { Value: area_code, @UI.Hidden: { $edmJson: { $Not: { $Path: 'area_code' } } } }, { Value: createdBy }
  ] }
};
