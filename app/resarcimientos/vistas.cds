using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from './layouts';

// The worklist: what is due first stands first, what has no term left comes after it.
// Twenty rows of each tab come first, the rest by scrolling: all tables are built before the first is seen.
annotate ResarcimientoService.Resarcimientos with @UI: {
  SelectionFields: [ estado_code, situacion_code, criticidad_code, area_code, lineaServicio_code, origen_code, causa_code ],

  LineItem: [
    { Value: numero, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: criticidad_code, Criticality: criticidad.criticality, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    { Value: situacion_code, Label: '{i18n>Plazo}', Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: vence, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: siguiente, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #Medium },
    { Value: area_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    {
      $Type: 'UI.DataFieldWithIntentBasedNavigation', Value: radicado, SemanticObject: 'PQRS', Action: 'bandeja',
      Mapping: [ { LocalProperty: caso_ID, SemanticObjectProperty: 'ID' } ],
      @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium
    },
    { Value: costo, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    // Listed so that they are not added for being part of the flow: they are done one by one
    { $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.reconocer', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.declararNoProcede', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.reparar', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.compensar', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.cerrar', @UI.Hidden }
  ],

  SelectionPresentationVariant #Abiertos: {
    Text: '{i18n>VistaAbiertos}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [
        { Sign: #I, Option: #EQ, Low: 'Abierto' }, { Sign: #I, Option: #EQ, Low: 'Reconocer' }, { Sign: #I, Option: #EQ, Low: 'Reparar' },
        { Sign: #I, Option: #EQ, Low: 'Compensar' }, { Sign: #I, Option: #EQ, Low: 'Compensado' }
      ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: sinPlazo }, { Property: vence }, { Property: numero } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #PorVerificar: {
    Text: '{i18n>VistaPorVerificar}',
    SelectionVariant: { SelectOptions: [ { PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'Abierto' } ] } ] },
    PresentationVariant: { SortOrder: [ { Property: sinPlazo }, { Property: vence }, { Property: numero } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #Reconocer: {
    Text: '{i18n>VistaReconocer}',
    SelectionVariant: { SelectOptions: [ { PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'Reconocer' } ] } ] },
    PresentationVariant: { SortOrder: [ { Property: sinPlazo }, { Property: vence }, { Property: numero } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #Reparar: {
    Text: '{i18n>VistaReparar}',
    SelectionVariant: { SelectOptions: [ { PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'Reparar' } ] } ] },
    PresentationVariant: { SortOrder: [ { Property: sinPlazo }, { Property: vence }, { Property: numero } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #Compensar: {
    Text: '{i18n>VistaCompensar}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'Compensar' }, { Sign: #I, Option: #EQ, Low: 'Compensado' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: sinPlazo }, { Property: vence }, { Property: numero } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  },
  SelectionPresentationVariant #Terminados: {
    Text: '{i18n>VistaTerminados}',
    SelectionVariant: { SelectOptions: [ {
      PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'Cerrado' }, { Sign: #I, Option: #EQ, Low: 'NoProcede' }, { Sign: #I, Option: #EQ, Low: 'SinEfecto' } ]
    } ] },
    PresentationVariant: { SortOrder: [ { Property: numero, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
  }
};
