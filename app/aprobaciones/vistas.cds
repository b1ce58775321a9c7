using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../incentivos/labels';

// The tabs: what waits for a decision, the oldest on top; then what may be left undone; then what was decided.
annotate ResarcimientoService.Compensaciones with @UI: {
  SelectionFields: [ centroCosto_code, repetida, propuestaEn, estado_code ],

  LineItem #PorDecidir: [
    { Value: resarcimiento.numero, Label: '{i18n>DecisionResarcimiento}', @HTML5.CssDefaults: { width: '8.5rem' }, @UI.Importance: #High },
    { Value: descripcion, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: monto, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    {
      Value: resarcimiento.criticidad.name, Label: '{i18n>AnalisisCriticidad}', Criticality: resarcimiento.criticidad.criticality,
      @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium
    },
    { Value: resarcimiento.lineaServicio.name, Label: '{i18n>LineaServicio}', @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Low },
    { Value: repetida, Criticality: (repetida = true ? 1 : 0), @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: aprueba, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: propuestaPor, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: propuestaEn, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium }
  ],
  SelectionPresentationVariant #PorDecidir: {
    Text: '{i18n>DecisionVistaPorDecidir}',
    SelectionVariant: { SelectOptions: [ { PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'Propuesta' } ] } ] },
    PresentationVariant: { SortOrder: [ { Property: propuestaEn } ], MaxItems: 20, Visualizations: [ '@UI.LineItem#PorDecidir' ] }
  },

  LineItem #Decididas: [
    { Value: resarcimiento.numero, Label: '{i18n>DecisionResarcimiento}', @HTML5.CssDefaults: { width: '8.5rem' }, @UI.Importance: #High },
    { Value: descripcion, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: monto, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: decididaPor, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: decididaEn, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium },
    { Value: reservadaHasta, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: entregadaEn, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Low }
  ],
  SelectionPresentationVariant #Decididas: {
    Text: '{i18n>DecisionVistaDecididas}',
    SelectionVariant: { SelectOptions: [ { PropertyName: estado_code, Ranges: [ { Sign: #E, Option: #EQ, Low: 'Propuesta' } ] } ] },
    PresentationVariant: { SortOrder: [ { Property: decididaEn, Descending: true } ], MaxItems: 20, Visualizations: [ '@UI.LineItem#Decididas' ] }
  }
};

annotate ResarcimientoService.Acciones with @UI: {
  LineItem #PorOmitir: [
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.aprobarOmision', Label: '{i18n>DecisionAprobarOmision}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/aprueba' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.negarOmision', Label: '{i18n>DecisionNegarOmision}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/aprueba' } } }
    },
    {
      $Type: 'UI.DataFieldWithUrl', Value: resarcimiento.numero, Label: '{i18n>DecisionResarcimiento}',
      Url: ('#Resarcimiento-gestionar&/Resarcimientos(' || resarcimiento.ID || ')'),
      @HTML5.CssDefaults: { width: '8.5rem' }, @UI.Importance: #High
    },
    { Value: resarcimiento.asunto, Label: '{i18n>Asunto}', @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #Medium },
    { Value: resarcimiento.nombre, Label: '{i18n>GrupoPersona}', @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: accion.name, Label: '{i18n>DecisionOmisionAccion}', @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: motivoOmision, Label: '{i18n>DecisionOmisionMotivo}', @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    {
      Value: resarcimiento.criticidad.name, Label: '{i18n>AnalisisCriticidad}', Criticality: resarcimiento.criticidad.criticality,
      @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium
    },
    { Value: propuestaPor, Label: '{i18n>CompensacionPropuestaPor}', @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium }
  ],
  SelectionPresentationVariant #PorOmitir: {
    Text: '{i18n>DecisionVistaPorOmitir}',
    SelectionVariant: { SelectOptions: [ { PropertyName: estado_code, Ranges: [ { Sign: #I, Option: #EQ, Low: 'PorOmitir' } ] } ] },
    PresentationVariant: {
      SortOrder: [ { Property: resarcimiento.numero } ], MaxItems: 20, RequestAtLeast: [ estado_code, propia ], Visualizations: [ '@UI.LineItem#PorOmitir' ]
    }
  }
};
