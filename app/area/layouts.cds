using { AreaService } from '../../srv/area/service';
using from '../common/labels';
using from '../common/code-lists';
using from '../common/value-helps';

annotate AreaService.PQRS with {
  diasRestantes   @title: '{i18n>DiasRestantes}';
  plazoEnPalabras @title: '{i18n>Plazo}';
};

annotate AreaService.PQRS with @(
  Common.SemanticKey: [ radicado ],
  UI: {
    HeaderInfo: {
      TypeName      : '{i18n>Requerimiento}',
      TypeNamePlural: '{i18n>Requerimientos}',
      Title         : { Value: radicado },
      Description   : { Value: asunto }
    },

    SelectionFields: [ tipologia_code, situacion_code, lineaServicio_code, sede_code, recibidaEn, preferencial ],

    LineItem: [
      { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
      { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
      {
        Value: preferencial, Label: '{i18n>PreferencialCorto}', Criticality: (preferencial = true ? 5 : 0),
        @HTML5.CssDefaults: { width: '7.5rem' },
        @UI.Importance: #Medium
      },
      { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
      {
        Value: plazoEnPalabras,
        Criticality: situacion.criticality,
        @HTML5.CssDefaults: { width: '11rem' },
        @UI.Importance: #High
      },
      { Value: venceArea, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #Medium },
      { Value: venceLegal, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #Medium },
      { Value: tipologia_code, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
      { Value: area_code, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
      { Value: recibidaEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low },
      // Listed so that it is not added for being part of the flow: it is done case by case
      { $Type: 'UI.DataFieldForAction', Action: 'AreaService.responderArea', @UI.Hidden }
    ],

    Identification: [
      { $Type: 'UI.DataFieldForAction', Action: 'AreaService.responderArea', Label: '{i18n>AccionResponderArea}' }
    ],

    DataPoint #Estado: { Title: '{i18n>Estado}', Value: estado_code, Criticality: estado.criticality },
    DataPoint #Plazo: {
      Title: '{i18n>Plazo}',
      Value: plazoEnPalabras,
      Criticality: situacion.criticality
    },
    DataPoint #VenceArea: { Title: '{i18n>VenceArea}', Value: venceArea },
    DataPoint #VenceLegal: { Title: '{i18n>VenceLegal}', Value: venceLegal },

    HeaderFacets: [
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEstado', Target: '@UI.DataPoint#Estado' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraPlazo', Target: '@UI.DataPoint#Plazo' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraArea', Target: '@UI.DataPoint#VenceArea' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraLegal', Target: '@UI.DataPoint#VenceLegal' }
    ],

    Facets: [
      // The texts, wide and with their line breaks, stand above these in fragments of the page
      {
        $Type: 'UI.CollectionFacet', ID: 'Pedido', Label: '{i18n>SeccionPedido}',
        Facets: [ {
          $Type: 'UI.CollectionFacet', ID: 'PedidoDatos', Label: '{i18n>GrupoPersonaYRecibo}',
          Facets: [
            { $Type: 'UI.ReferenceFacet', ID: 'PedidoPersona', Target: '@UI.FieldGroup#Persona', Label: '{i18n>GrupoPersona}' },
            { $Type: 'UI.ReferenceFacet', ID: 'PedidoRecibo', Target: '@UI.FieldGroup#Recibo', Label: '{i18n>GrupoRecibo}' }
          ]
        } ]
      },
      {
        $Type: 'UI.CollectionFacet', ID: 'RespuestaCaso', Label: '{i18n>SeccionRespuesta}',
        Facets: [ {
          $Type: 'UI.CollectionFacet', ID: 'RespuestaResultado', Label: '{i18n>GrupoRespuesta}',
          Facets: [
            { $Type: 'UI.ReferenceFacet', ID: 'RespuestaDatos', Target: '@UI.FieldGroup#Clasificacion', Label: '{i18n>GrupoClasificacion}' }
          ]
        } ]
      },
      { $Type: 'UI.ReferenceFacet', ID: 'Plazos', Target: 'hitos/@UI.PresentationVariant', Label: '{i18n>SeccionPlazos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'Explicacion', Target: 'explicacion/@UI.PresentationVariant', Label: '{i18n>DiasExplicados}' },
      { $Type: 'UI.ReferenceFacet', ID: 'AnexosCaso', Target: 'anexos/@UI.PresentationVariant', Label: '{i18n>Anexos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'NotasCaso', Target: 'notas/@UI.PresentationVariant', Label: '{i18n>Notas}' },
      { $Type: 'UI.ReferenceFacet', ID: 'HistoriaCaso', Target: 'historia/@UI.PresentationVariant', Label: '{i18n>Actuaciones}' }
    ],

    FieldGroup #Persona: { Data: [
      { Value: nombre }, { Value: anonima }, { Value: tipoDocumento_code }, { Value: numeroDocumento },
      { Value: afiliacion_code }, { Value: categoria_code }
    ] },
    FieldGroup #Recibo: { Data: [
      { Value: recibidaEn }, { Value: canal_code }, { Value: sede_code }, { Value: lineaServicio_code }, { Value: preferencial }
    ] },
    FieldGroup #Clasificacion: { Data: [
      { Value: tipologia_code }, { Value: regimen_code }, { Value: area_code }, { Value: respondidaEn }
    ] }
  }
);
