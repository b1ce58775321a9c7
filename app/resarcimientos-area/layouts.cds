using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/por-papel';
using from '../resarcimientos/layouts';
using from './capabilities';
using from './tablas';
using from './labels';

annotate ResarcimientoService.ResarcimientosDelArea with { radicado @title: '{i18n>Radicado}' };

annotate ResarcimientoService.ResarcimientosDelArea with actions {
  conceptuar(
    deAcuerdo @title: '{i18n>PreguntaDeAcuerdo}',
    texto @title: '{i18n>ConceptoTexto}' @UI.MultiLineText
  );
};

annotate ResarcimientoService.ResarcimientosDelArea with @(
  Common.SemanticKey: [ numero ],
  UI: {
    HeaderInfo: {
      TypeName      : '{i18n>Resarcimiento}',
      TypeNamePlural: '{i18n>Resarcimientos}',
      Title         : { Value: numero },
      Description   : { Value: asunto }
    },

    SelectionFields: [ estado_code, situacion_code, criticidad_code, lineaServicio_code, causa_code ],

    LineItem: [
      { Value: numero, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
      { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
      { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
      { Value: criticidad_code, Criticality: criticidad.criticality, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
      {
        Value: conceptoArea, Criticality: (conceptoArea = true ? 3 : (conceptoArea = false ? 1 : 0)),
        @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High
      },
      { Value: situacion_code, Label: '{i18n>Plazo}', Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
      { Value: vence, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
      { Value: causa_code, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Low },
      { Value: area_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
      { Value: radicado, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low }
    ],

    SelectionPresentationVariant #PorConceptuar: {
      Text: '{i18n>PorConceptuar}',
      SelectionVariant: { SelectOptions: [ { PropertyName: porConceptuar, Ranges: [ { Sign: #I, Option: #EQ, Low: 'true' } ] } ] },
      PresentationVariant: { SortOrder: [ { Property: sinPlazo }, { Property: vence }, { Property: numero } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
    },
    SelectionPresentationVariant #Todos: {
      Text: '{i18n>VistaTodosDelArea}',
      SelectionVariant: { SelectOptions: [] },
      PresentationVariant: { SortOrder: [ { Property: numero, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
    },

    Identification: [ {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.conceptuar', Label: '{i18n>AccionConceptuar}', Criticality: #Positive
    } ],

    DataPoint #Estado: { Title: '{i18n>Estado}', Value: estado_code, Criticality: estado.criticality },
    DataPoint #Criticidad: { Title: '{i18n>Criticidad}', Value: criticidad_code, Criticality: criticidad.criticality },
    DataPoint #Situacion: { Title: '{i18n>SituacionPlazo}', Value: situacion_code, Criticality: situacion.criticality },
    DataPoint #Limite: { Title: '{i18n>LimiteTermino}', Value: limite },
    HeaderFacets: [
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEstado', Target: '@UI.DataPoint#Estado' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraCriticidad', Target: '@UI.DataPoint#Criticidad' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraSituacion', Target: '@UI.DataPoint#Situacion' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraLimite', Target: '@UI.DataPoint#Limite' }
    ],

    Facets: [
      {
        $Type: 'UI.CollectionFacet', ID: 'Falla', Label: '{i18n>SeccionFalla}',
        Facets: [
          { $Type: 'UI.ReferenceFacet', ID: 'FallaHechos', Target: '@UI.FieldGroup#Hechos', Label: '{i18n>GrupoHechos}' },
          { $Type: 'UI.ReferenceFacet', ID: 'FallaServicio', Target: '@UI.FieldGroup#Servicio', Label: '{i18n>GrupoServicio}' }
        ]
      },
      {
        $Type: 'UI.CollectionFacet', ID: 'Valoracion', Label: '{i18n>SeccionValoracion}',
        Facets: [
          { $Type: 'UI.ReferenceFacet', ID: 'ValoracionCriticidad', Target: '@UI.FieldGroup#Criticidad', Label: '{i18n>Criticidad}' },
          { $Type: 'UI.ReferenceFacet', ID: 'ValoracionConcepto', Target: '@UI.FieldGroup#Concepto', Label: '{i18n>ConceptoDelArea}' },
          { $Type: 'UI.ReferenceFacet', ID: 'ValoracionRiesgos', Target: 'riesgos/@UI.PresentationVariant', Label: '{i18n>Riesgos}' }
        ]
      },
      { $Type: 'UI.ReferenceFacet', ID: 'AccionesDelArea', Target: 'acciones/@UI.PresentationVariant#DelArea', Label: '{i18n>SeccionAcciones}' },
      { $Type: 'UI.ReferenceFacet', ID: 'MesasDelArea', Target: 'mesas/@UI.PresentationVariant#DelArea', Label: '{i18n>Mesas}' },
      { $Type: 'UI.ReferenceFacet', ID: 'MejorasDelArea', Target: 'mejoras/@UI.PresentationVariant', Label: '{i18n>Mejoras}' }
    ],

    FieldGroup #Hechos: { Data: [ { Value: hechos }, { Value: expectativa } ] },
    FieldGroup #Servicio: { Data: [
      { Value: causa_code }, { Value: lineaServicio_code }, { Value: sede_code }, { Value: area_code },
      { Value: nombre }, { Value: recibidaEn }, { Value: radicado }
    ] },
    FieldGroup #Criticidad: { Data: [ { Value: criticidad_code, Criticality: criticidad.criticality }, { Value: criticidadMotivo } ] },
    FieldGroup #Concepto: { Data: [
      { Value: conceptoArea, Criticality: (conceptoArea = true ? 3 : (conceptoArea = false ? 1 : 0)) },
      { Value: conceptoTexto }, { Value: conceptoPor }, { Value: conceptoEn }
    ] }
  }
);
