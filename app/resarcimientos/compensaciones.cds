using { ResarcimientoService } from '../../srv/resarcimiento/compensaciones';

// Proposed and delivered where the failure is dealt with; decided on the page of who approves.
annotate ResarcimientoService.Compensaciones with @UI: {
  LineItem #DelResarcimiento: [
    {
      $Type: 'UI.DataFieldWithUrl', Value: descripcion, Url: ('#Resarcimiento-aprobar&/Compensaciones(' || ID || ')'),
      @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High
    },
    { Value: cantidad, @HTML5.CssDefaults: { width: '6rem' }, @UI.Importance: #Medium },
    { Value: monto, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: motivo, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium },
    { Value: propuestaPor, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: decididaPor, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: motivoDecision, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium },
    { Value: reservadaHasta, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: entregadaEn, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.entregar', Label: '{i18n>CompensacionEntregar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.rechazar', Label: '{i18n>CompensacionNoAceptada}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.anular', Label: '{i18n>CompensacionAnular}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    }
  ],
  PresentationVariant #DelResarcimiento: {
    SortOrder: [ { Property: createdAt } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem#DelResarcimiento' ]
  }
};
