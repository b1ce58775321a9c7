using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../incentivos/labels';

// Tables below a compensation: what was found out before it was proposed, and what became of it.

annotate ResarcimientoService.Requisitos with @UI: {
  LineItem #Decision: [
    { Value: compuerta.name, Label: '{i18n>DecisionCompuerta}', @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium },
    { Value: requisito.name, Label: '{i18n>DecisionRequisito}', @HTML5.CssDefaults: { width: '18rem' }, @UI.Importance: #High },
    { Value: cumplido, Label: '{i18n>DecisionCumplido}', Criticality: (cumplido = true ? 3 : 1), @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: falta, Label: '{i18n>DecisionFalta}', @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High }
  ],
  // The two gates that a compensation passes; what is missing stands first
  SelectionPresentationVariant #Decision: {
    SelectionVariant: { SelectOptions: [ { PropertyName: compuerta_code, Ranges: [
      { Sign: #I, Option: #EQ, Low: 'COMPENSAR' }, { Sign: #I, Option: #EQ, Low: 'COMPENSADO' }
    ] } ] },
    PresentationVariant: {
      SortOrder: [ { Property: cumplido }, { Property: compuerta.orden }, { Property: orden } ], MaxItems: 20, Visualizations: [ '@UI.LineItem#Decision' ]
    }
  }
};

annotate ResarcimientoService.Exclusiones with @UI: {
  LineItem #Decision: [
    { Value: causal.name, Label: '{i18n>CausalExclusion}', @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    {
      Value: aplica, Label: '{i18n>ExclusionAplica}', Criticality: (aplica = true ? 1 : (aplica = false ? 3 : 0)),
      @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High
    },
    { Value: evidencia, Label: '{i18n>EvidenciaExclusion}', @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: verificadaPor, Label: '{i18n>VerificadaPor}', @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    { Value: verificadaEn, Label: '{i18n>VerificadaEn}', @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium }
  ],
  PresentationVariant #Decision: { SortOrder: [ { Property: orden } ], Visualizations: [ '@UI.LineItem#Decision' ] }
};

annotate ResarcimientoService.Riesgos with @UI: {
  LineItem #Decision: [
    { Value: clase.name, Label: '{i18n>DecisionRiesgo}', @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: probabilidad, Label: '{i18n>DecisionProbabilidad}', @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: impacto, Label: '{i18n>DecisionImpacto}', @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    {
      Value: nivel, Label: '{i18n>DecisionNivel}', Criticality: criticality,
      @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High
    },
    { Value: motivo, Label: '{i18n>Motivo}', @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium }
  ],
  PresentationVariant #Decision: { SortOrder: [ { Property: orden } ], Visualizations: [ '@UI.LineItem#Decision' ] }
};

annotate ResarcimientoService.Mesas with @UI: {
  LineItem #Decision: [
    { Value: celebradaEn, Label: '{i18n>DecisionMesaCelebrada}', @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: estado.name, Label: '{i18n>Estado}', Criticality: estado.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: decisiones, Label: '{i18n>DecisionMesaDecisiones}', @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: acta, Label: '{i18n>DecisionMesaActa}', @HTML5.CssDefaults: { width: '22rem' }, @UI.Importance: #Low }
  ],
  SelectionPresentationVariant #Decision: {
    SelectionVariant: { SelectOptions: [ { PropertyName: tipo_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'TECNICA' } ] } ] },
    PresentationVariant: { SortOrder: [ { Property: inicio, Descending: true } ], Visualizations: [ '@UI.LineItem#Decision' ] }
  }
};

annotate ResarcimientoService.Bonos with @UI: {
  HeaderInfo: { TypeName: '{i18n>Bono}', TypeNamePlural: '{i18n>DecisionBonos}', Title: { Value: numero } },
  LineItem: [
    { Value: numero, @HTML5.CssDefaults: { width: '5rem' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: vence, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: usadoEn, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium },
    { Value: sede_code, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Low },
    { Value: usadoPor, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: { SortOrder: [ { Property: numero } ], MaxItems: 30, Visualizations: [ '@UI.LineItem' ] }
};

annotate ResarcimientoService.Historia with @UI: {
  LineItem #Decision: [
    { Value: en, Label: '{i18n>Cuando}', @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: por, Label: '{i18n>Quien}', @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: acto.name, Label: '{i18n>Acto}', @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: detalle, Label: '{i18n>Detalle}', @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium }
  ],
  PresentationVariant #Decision: { SortOrder: [ { Property: orden, Descending: true } ], Visualizations: [ '@UI.LineItem#Decision' ] }
};
