using { CoordinacionService } from '../../srv/coordinacion/service';

// Every column shown in any tab is built before the first tab is seen, a twentieth of a second each. Where no
// case is classified yet, and where all are answered, what they lack or share waits in the settings of the
// table (`availability` in the manifest).
annotate CoordinacionService.PQRS with @UI: {
  // Who has the ball stands under the state, who has kept it longest under what is left
  FieldGroup #EstadoYManos: { Data: [ { Value: estado_code, Criticality: estado.criticality }, { Value: enManosDe } ] },
  FieldGroup #PlazoYTramo: { Data: [ { Value: plazoEnPalabras, Criticality: situacion.criticality }, { Value: tramoMayor } ] },

  LineItem: [
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    {
      Value: preferencial, Label: '{i18n>PreferencialCorto}', Criticality: (preferencial = true ? 5 : 0),
      @HTML5.CssDefaults: { width: '7.5rem' },
      @UI.Importance: #Medium
    },
    {
      $Type: 'UI.DataFieldForAnnotation', Target: '@UI.FieldGroup#EstadoYManos', Label: '{i18n>EstadoYManos}',
      @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High
    },
    {
      $Type: 'UI.DataFieldForAnnotation', Target: '@UI.FieldGroup#PlazoYTramo', Label: '{i18n>PlazoYTramo}',
      @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High
    },
    { Value: vence, @HTML5.CssDefaults: { width: '6.5rem' }, @UI.Importance: #Medium },
    { Value: venceLegal, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #Medium },
    { Value: tipologia_code, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    { Value: area_code, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: canal_code, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Low },
    { Value: recibidaEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low },
    {
      Value: espejo.situacion_code, Criticality: espejo.situacion.criticality,
      @HTML5.CssDefaults: { width: '11rem' },
      @UI.Importance: #Low
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.clasificar', Label: '{i18n>AccionClasificar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.trasladarAArea', Label: '{i18n>AccionTrasladar}',
      InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    // Listed so that they are not added for being part of the flow: they are done case by case
    { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.devolverAlArea', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.responder', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.cerrar', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.solicitarCompletar', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.trasladarPorCompetencia', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.declararImprocedente', @UI.Hidden }
  ],

  LineItem #SinClasificar: [
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    {
      Value: preferencial, Label: '{i18n>PreferencialCorto}', Criticality: (preferencial = true ? 5 : 0),
      @HTML5.CssDefaults: { width: '7.5rem' },
      @UI.Importance: #Medium
    },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    {
      Value: plazoEnPalabras, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High
    },
    { Value: vence, @HTML5.CssDefaults: { width: '6.5rem' }, @UI.Importance: #Medium },
    { Value: recibidaEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
    { Value: venceLegal, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #Medium },
    { Value: tipologia_code, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    { Value: area_code, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: canal_code, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Low },
    { Value: enManosDe, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    { Value: tramoMayor, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Low },
    {
      Value: espejo.situacion_code, Criticality: espejo.situacion.criticality,
      @HTML5.CssDefaults: { width: '11rem' },
      @UI.Importance: #Low
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.clasificar', Label: '{i18n>AccionClasificar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.trasladarAArea', Label: '{i18n>AccionTrasladar}',
      InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    }
  ],

  LineItem #ConRespuesta: [
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    {
      Value: preferencial, Label: '{i18n>PreferencialCorto}', Criticality: (preferencial = true ? 5 : 0),
      @HTML5.CssDefaults: { width: '7.5rem' },
      @UI.Importance: #Medium
    },
    {
      $Type: 'UI.DataFieldForAnnotation', Target: '@UI.FieldGroup#PlazoYTramo', Label: '{i18n>PlazoYTramo}',
      @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High
    },
    { Value: vence, @HTML5.CssDefaults: { width: '6.5rem' }, @UI.Importance: #Medium },
    { Value: venceLegal, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #Medium },
    { Value: tipologia_code, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    { Value: area_code, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: canal_code, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Low },
    { Value: enManosDe, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    { Value: recibidaEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low },
    {
      Value: espejo.situacion_code, Criticality: espejo.situacion.criticality,
      @HTML5.CssDefaults: { width: '11rem' },
      @UI.Importance: #Low
    }
  ],

  LineItem #PorCompletar: [
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
    {
      Value: plazoEnPalabras, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High
    },
    { Value: limiteCompletar, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: tipologia_code, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low }
  ],

  LineItem #PorAprobar: [
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: improcedencia_causal_code, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: improcedencia_motivo, @HTML5.CssDefaults: { width: '18rem' }, @UI.Importance: #Medium },
    { Value: improcedencia_propuestaPor, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    {
      Value: plazoEnPalabras, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High
    },
    { Value: venceLegal, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #Medium }
  ]
};
