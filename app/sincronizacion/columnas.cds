using { SincronizacionService } from '../../srv/sincronizacion/service';
using from './labels';

// Every tab shows what is decided there and no more: each column of each tab is built before the first is seen.
annotate SincronizacionService.Casos with @UI: {
  LineItem #Rechazados: [
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.reintentar', Label: '{i18n>AccionReintentar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.descartar', Label: '{i18n>AccionDescartar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: motivo, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: area_code, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Low },
    { Value: ticket, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    { Value: pendienteDesde, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium }
  ],
  LineItem #EnCola: [
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.reintentar', Label: '{i18n>AccionReintentar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.descartar', Label: '{i18n>AccionDescartar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: motivo, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: pendienteDesde, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High },
    { Value: intentos, @HTML5.CssDefaults: { width: '6rem' }, @UI.Importance: #Medium },
    { Value: proximoIntento, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
    { Value: ticket, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Low }
  ],
  LineItem #ConDiferencias: [
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.repararEnC4C', Label: '{i18n>AccionReparar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.compararAhora', Label: '{i18n>AccionComparar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: diferencias, Criticality: (diferencias > 0 ? 1 : 0), @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: area_code, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Low },
    { Value: ticket, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: comparadoEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium }
  ],
  LineItem #Descartados: [
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.reintentar', Label: '{i18n>AccionReintentar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: motivoDescarte, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: descartadoPor, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: descartadoEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
    { Value: motivo, @HTML5.CssDefaults: { width: '20rem' }, @UI.Importance: #Low }
  ],
  LineItem: [
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.compararAhora', Label: '{i18n>AccionComparar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: motivo, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: ticket, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: diferencias, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    { Value: reflejadoEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low },
    { Value: comparadoEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Low },
    // Listed so that they are not added for being part of the flow
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.reintentar', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.descartar', @UI.Hidden }
  ]
};

annotate SincronizacionService.Divergencias with @UI: {
  HeaderInfo: { TypeName: '{i18n>Diferencia}', TypeNamePlural: '{i18n>Diferencias}', Title: { Value: campo_code } },
  LineItem: [
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.escribirEnC4C', Label: '{i18n>AccionEscribir}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } } },
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.tomarDeC4C', Label: '{i18n>AccionTomar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } } },
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.aceptar', Label: '{i18n>AccionAceptar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } } },
    { Value: campo_code, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High },
    { Value: enEscucha, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: enC4C, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High },
    { Value: distintaDesde, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
    { Value: motivo, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #Low },
    { Value: aceptadaPor, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: {
    SortOrder     : [ { Property: situacion_code, Descending: true }, { Property: campo_code } ],
    RequestAtLeast: [ escribible, tomable, situacion_code ],
    Visualizations: [ '@UI.LineItem' ]
  },
  // The same across cases, to decide over many of one field at once
  LineItem #PorCampo: [
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.escribirEnC4C', Label: '{i18n>AccionEscribir}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } } },
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.tomarDeC4C', Label: '{i18n>AccionTomar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } } },
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.aceptar', Label: '{i18n>AccionAceptar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } } },
    { Value: campo_code, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High },
    {
      $Type: 'UI.DataFieldWithUrl', Value: radicado, Url: ('#SincronizacionC4C-atender&/Casos(' || caso_ID || ')'),
      @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High
    },
    { Value: enEscucha, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: enC4C, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: distintaDesde, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium }
  ]
};

annotate SincronizacionService.Comparaciones with @UI: {
  HeaderInfo: { TypeName: '{i18n>Comparacion}', TypeNamePlural: '{i18n>Comparacion}', Title: { Value: campo } },
  LineItem: [
    { Value: campo, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High },
    { Value: enEscucha, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: enC4C, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: situacion, Criticality: criticality, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High }
  ],
  // All of them: there are not more fields
  PresentationVariant: { MaxItems: 30, RequestAtLeast: [ criticality ], Visualizations: [ '@UI.LineItem' ] }
};

annotate SincronizacionService.Encargos with @UI: {
  HeaderInfo: { TypeName: '{i18n>Encargo}', TypeNamePlural: '{i18n>Encargos}', Title: { Value: asunto } },
  LineItem: [
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.reintentar', Label: '{i18n>AccionReintentar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.descartar', Label: '{i18n>AccionDescartar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/atiende' } } } },
    { Value: clase_code, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #Medium },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High },
    { Value: motivo, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: numero, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Low },
    { Value: pendienteDesde, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
    { Value: motivoDescarte, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Low }
  ]
};

annotate SincronizacionService.TicketsSinCaso with @UI: {
  HeaderInfo: { TypeName: '{i18n>TicketSinCaso}', TypeNamePlural: '{i18n>TicketsSinCaso}', Title: { Value: numero } },
  LineItem: [
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.radicar', Label: '{i18n>AccionRadicar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } } },
    { $Type: 'UI.DataFieldForAction', Action: 'SincronizacionService.ignorar', Label: '{i18n>AccionIgnorar}', InvocationGrouping: #Isolated,
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } } },
    { Value: numero, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '18rem' }, @UI.Importance: #High },
    { Value: estado, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: creadoEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
    { Value: motivo, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High }
  ]
};
