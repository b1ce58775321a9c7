using { ResarcimientoService } from '../../srv/resarcimiento/service';

// Tables below a Resarcimiento, the same for the Coordinación and the area.

annotate ResarcimientoService.Exclusiones with @UI: {
  HeaderInfo: { TypeName: '{i18n>Exclusion}', TypeNamePlural: '{i18n>Exclusiones}', Title: { Value: causal_code } },
  LineItem: [
    { Value: causal_code, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: causal.descr, Label: '{i18n>QueEsExclusion}', @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #Low },
    {
      Value: aplica, Criticality: (aplica = true ? 1 : (aplica = false ? 3 : 0)),
      @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High
    },
    { Value: evidencia, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: verificadaEn, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: verificadaPor, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.verificar', Label: '{i18n>AccionVerificar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
};

annotate ResarcimientoService.Riesgos with @UI: {
  HeaderInfo: { TypeName: '{i18n>Riesgo}', TypeNamePlural: '{i18n>Riesgos}', Title: { Value: clase_code } },
  LineItem: [
    { Value: clase_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: probabilidad, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: impacto, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    {
      Value: nivel, Criticality: criticality,
      @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High
    },
    { Value: motivo, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: valoradoEn, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: valoradoPor, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.valorar', Label: '{i18n>AccionValorar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
};

annotate ResarcimientoService.Acciones with @UI: {
  HeaderInfo: { TypeName: '{i18n>AccionResarcimiento}', TypeNamePlural: '{i18n>SeccionAcciones}', Title: { Value: accion_code } },
  LineItem: [
    { Value: accion_code, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: evidencia, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: motivoOmision, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #Medium },
    { Value: hechaEn, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: hechaPor, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: propuestaPor, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low },
    { Value: decididaPor, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.marcar', Label: '{i18n>AccionMarcar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.proponerOmision', Label: '{i18n>OmitirProponer}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.aprobarOmision', Label: '{i18n>OmitirAprobar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/aprueba' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.negarOmision', Label: '{i18n>OmitirNegar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/aprueba' } } }
    }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], MaxItems: 30, RequestAtLeast: [ estado_code, propia ], Visualizations: [ '@UI.LineItem' ] }
};

annotate ResarcimientoService.Contactos with @UI: {
  HeaderInfo: { TypeName: '{i18n>Contacto}', TypeNamePlural: '{i18n>Contactos}', Title: { Value: tipo_code } },
  LineItem: [
    { Value: tipo_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: programadoPara, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: responsable, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: realizadoEn, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High },
    { Value: medio_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    {
      Value: logrado, Criticality: (logrado = true ? 3 : (logrado = false ? 2 : 0)),
      @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High
    },
    { Value: notas, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: realizadoPor, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.realizar', Label: '{i18n>AccionRealizar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/acompana' } } }
    }
  ],
  PresentationVariant: { SortOrder: [ { Property: createdAt } ], MaxItems: 20, RequestAtLeast: [ realizadoEn ], Visualizations: [ '@UI.LineItem' ] }
};

annotate ResarcimientoService.PasosDados with @UI: {
  HeaderInfo: { TypeName: '{i18n>PasoReconexion}', TypeNamePlural: '{i18n>PasosReconexion}', Title: { Value: paso_code } },
  LineItem: [
    { Value: paso_code, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High },
    { Value: paso.descr, Label: '{i18n>QueHacerPaso}', @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium },
    { Value: dadoEn, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #High },
    { Value: dadoPor, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    { Value: nota, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #Medium },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.dar', Label: '{i18n>AccionDarPaso}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/acompana' } } }
    }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], MaxItems: 20, RequestAtLeast: [ dadoEn ], Visualizations: [ '@UI.LineItem' ] }
};

annotate ResarcimientoService.Devoluciones with @UI: {
  HeaderInfo: { TypeName: '{i18n>Devolucion}', TypeNamePlural: '{i18n>Devoluciones}', Title: { Value: motivo } },
  LineItem: [
    { Value: createdAt, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: monto, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: motivo, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: responsable, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: referencia, @HTML5.CssDefaults: { width: '10.5rem' }, @UI.Importance: #Low },
    { Value: resultado, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: resueltaEn, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Low },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.tramitar', Label: '{i18n>AccionTramitar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.resolver', Label: '{i18n>AccionResolver}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    }
  ],
  PresentationVariant: { SortOrder: [ { Property: createdAt } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem' ] }
};

annotate ResarcimientoService.AccionesMejora with @UI: {
  HeaderInfo: { TypeName: '{i18n>Mejora}', TypeNamePlural: '{i18n>Mejoras}', Title: { Value: descripcion } },
  LineItem: [
    { Value: descripcion, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: responsable, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Medium },
    { Value: vence, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: evidencia, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #Medium },
    { Value: cumplidaEn, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Low },
    { Value: cumplidaPor, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Low },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.cumplir', Label: '{i18n>AccionCumplir}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/mejora' } } }
    }
  ],
  PresentationVariant: { SortOrder: [ { Property: vence } ], MaxItems: 20, RequestAtLeast: [ estado_code ], Visualizations: [ '@UI.LineItem' ] }
};

annotate ResarcimientoService.Anexos with @UI: {
  HeaderInfo: { TypeName: '{i18n>Anexo}', TypeNamePlural: '{i18n>Anexos}', Title: { Value: nombre } },
  LineItem: [
    { Value: contenido, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: deLaCaja, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: createdAt, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #Medium },
    { Value: createdBy, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Low }
  ],
  PresentationVariant: { SortOrder: [ { Property: createdAt } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] }
};

annotate ResarcimientoService.Historia with @UI: {
  HeaderInfo: { TypeName: '{i18n>Actuacion}', TypeNamePlural: '{i18n>Actuaciones}', Title: { Value: acto_code } },
  LineItem: [
    { Value: en, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: por, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: acto_code, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High },
    { Value: estadoAnterior_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    { Value: estadoNuevo_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    { Value: detalle, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden, Descending: true } ], MaxItems: 30, Visualizations: [ '@UI.LineItem' ] }
};
