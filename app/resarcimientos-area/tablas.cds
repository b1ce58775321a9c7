using { ResarcimientoService } from '../../srv/resarcimiento/service';

// What the area does and promises, with what it may do about it.
annotate ResarcimientoService.Acciones with @UI: {
  LineItem #DelArea: [
    { Value: accion_code, @HTML5.CssDefaults: { width: '18rem' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: evidencia, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: hechaEn, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: hechaPor, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.marcar', Label: '{i18n>AccionMarcar}' }
  ],
  PresentationVariant #DelArea: {
    SortOrder: [ { Property: orden } ], MaxItems: 30, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem#DelArea' ]
  }
};

annotate ResarcimientoService.Mesas with @UI: {
  LineItem #DelArea: [
    { Value: tipo_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: inicio, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: lugar, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #Medium },
    { Value: decisiones, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium }
  ],
  PresentationVariant #DelArea: { SortOrder: [ { Property: inicio } ], MaxItems: 20, Visualizations: [ '@UI.LineItem#DelArea' ] }
};
