using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from './layouts';

annotate ResarcimientoService.Mesas with @UI: {
  HeaderInfo: {
    TypeName      : '{i18n>Mesa}',
    TypeNamePlural: '{i18n>Mesas}',
    Title         : { Value: tipo_code },
    Description   : { Value: lugar }
  },
  LineItem: [
    { Value: tipo_code, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High },
    { Value: inicio, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
    { Value: minutos, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Low },
    { Value: lugar, @HTML5.CssDefaults: { width: '14rem' }, @UI.Importance: #Medium },
    { Value: decisiones, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium },
    // Listed so that they are not added for being part of the flow: they are done on its own page
    { $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.convocar', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.celebrar', @UI.Hidden },
    { $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.cancelar', @UI.Hidden }
  ],
  PresentationVariant: { SortOrder: [ { Property: inicio } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] },

  Identification: [
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.convocar', Label: '{i18n>AccionConvocar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.celebrar', Label: '{i18n>AccionCelebrar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.reprogramar', Label: '{i18n>AccionReprogramar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.cancelar', Label: '{i18n>AccionCancelarMesa}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    }
  ],

  DataPoint #Estado: { Title: '{i18n>Estado}', Value: estado_code, Criticality: estado.criticality },
  DataPoint #Inicio: { Title: '{i18n>InicioMesa}', Value: inicio },
  DataPoint #Minutos: { Title: '{i18n>MinutosMesa}', Value: minutos },
  HeaderFacets: [
    { $Type: 'UI.ReferenceFacet', ID: 'MesaEstado', Target: '@UI.DataPoint#Estado' },
    { $Type: 'UI.ReferenceFacet', ID: 'MesaInicio', Target: '@UI.DataPoint#Inicio' },
    { $Type: 'UI.ReferenceFacet', ID: 'MesaMinutos', Target: '@UI.DataPoint#Minutos' }
  ],
  Facets: [
    { $Type: 'UI.ReferenceFacet', ID: 'MesaMiembros', Target: 'miembros/@UI.PresentationVariant', Label: '{i18n>MiembrosMesa}' },
    { $Type: 'UI.ReferenceFacet', ID: 'MesaActa', Target: '@UI.FieldGroup#Acta', Label: '{i18n>SeccionActa}' },
    {
      $Type: 'UI.ReferenceFacet', ID: 'MesaAnexos', Target: 'anexos/@UI.PresentationVariant', Label: '{i18n>Anexos}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/veDinero' } } }
    }
  ],
  FieldGroup #Acta: { Data: [
    { Value: acta }, { Value: decisiones }, { Value: convocadaEn }, { Value: celebradaEn },
    { Value: motivo, @UI.Hidden: { $edmJson: { $Not: { $Path: 'motivo' } } } }
  ] }
};

annotate ResarcimientoService.MiembrosMesa with @UI: {
  HeaderInfo: { TypeName: '{i18n>MiembroMesa}', TypeNamePlural: '{i18n>MiembrosMesa}', Title: { Value: nombre } },
  LineItem: [
    { Value: rol_code, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: correo, @HTML5.CssDefaults: { width: '15rem' }, @UI.Importance: #Low },
    { Value: requerido, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Medium },
    {
      Value: asistio, Criticality: (asistio = true ? 3 : (asistio = false ? 1 : 0)),
      @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.registrarAsistencia', Label: '{i18n>AccionRegistrarAsistencia}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    },
    {
      $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.retirar', Label: '{i18n>AccionRetirar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    }
  ],
  PresentationVariant: { SortOrder: [ { Property: orden } ], MaxItems: 20, RequestAtLeast: [ conflicto ], Visualizations: [ '@UI.LineItem' ] }
};
