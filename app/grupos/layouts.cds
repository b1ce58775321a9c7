using { CoordinacionService } from '../../srv/grupo/servicio';
using from './labels';

annotate CoordinacionService.Grupos with @(
  Common.SemanticKey: [ nombre ],
  UI: {
    HeaderInfo: {
      TypeName      : '{i18n>Grupo}',
      TypeNamePlural: '{i18n>Grupos}',
      Title         : { Value: nombre },
      Description   : { Value: motivo }
    },
    SelectionFields: [ situacion_code, lineaServicio_code ],
    LineItem: [
      { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
      { Value: lineaServicio_code, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
      { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
      { Value: casos, @HTML5.CssDefaults: { width: '5rem' }, @UI.Importance: #High },
      { Value: pendientes, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
      { Value: respondidos, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
      { Value: entregados, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
      { Value: avisoEnPalabras, @HTML5.CssDefaults: { width: '20rem' }, @UI.Importance: #Low }
    ],
    SelectionPresentationVariant #Grupos: {
      Text: '{i18n>Grupos}',
      SelectionVariant: { SelectOptions: [] },
      PresentationVariant: { SortOrder: [ { Property: createdAt, Descending: true } ], Visualizations: [ '@UI.LineItem' ] }
    },
    Identification: [ {
      $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.publicarAviso', Label: '{i18n>AccionPublicarAviso}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    } ],
    DataPoint #Situacion: { Title: '{i18n>GrupoSituacion}', Value: situacion_code, Criticality: situacion.criticality },
    DataPoint #Casos: { Title: '{i18n>GrupoCasos}', Value: casos },
    DataPoint #Pendientes: { Title: '{i18n>GrupoPendientes}', Value: pendientes },
    DataPoint #Respondidos: { Title: '{i18n>GrupoRespondidos}', Value: respondidos },
    DataPoint #Entregados: { Title: '{i18n>GrupoEntregados}', Value: entregados },
    HeaderFacets: [
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraSituacion', Target: '@UI.DataPoint#Situacion' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraCasos', Target: '@UI.DataPoint#Casos' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraPendientes', Target: '@UI.DataPoint#Pendientes' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraRespondidos', Target: '@UI.DataPoint#Respondidos' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEntregados', Target: '@UI.DataPoint#Entregados' }
    ],
    Facets: [
      { $Type: 'UI.ReferenceFacet', ID: 'Miembros', Target: 'miembros/@UI.PresentationVariant', Label: '{i18n>SeccionGrupoCasos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'RespuestaGrupo', Target: '@UI.FieldGroup#Respuesta', Label: '{i18n>SeccionGrupoRespuesta}' },
      { $Type: 'UI.ReferenceFacet', ID: 'AvisoGrupo', Target: '@UI.FieldGroup#Aviso', Label: '{i18n>SeccionGrupoAviso}' }
    ],
    FieldGroup #Respuesta: { Data: [ { Value: respuesta }, { Value: respondidaEn }, { Value: respondidaPor } ] },
    FieldGroup #Aviso: { Data: [
      { Value: avisoEnPalabras }, { Value: aviso_periodico },
      { $Type: 'UI.DataFieldWithUrl', Value: aviso_pagina, Url: aviso_pagina },
      { Value: aviso_publicadoEn }, { Value: aviso_prueba }
    ] }
  }
);

annotate CoordinacionService.MiembrosGrupo with @UI: {
  HeaderInfo: { TypeName: '{i18n>Caso}', TypeNamePlural: '{i18n>Casos}', Title: { Value: radicado } },
  LineItem: [
    {
      $Type: 'UI.DataFieldWithIntentBasedNavigation', Value: radicado, SemanticObject: 'PQRS', Action: 'bandeja',
      Mapping: [ { LocalProperty: caso_ID, SemanticObjectProperty: 'ID' } ],
      @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High
    },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: nombre, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: regimen_code, @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #Low },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: situacion_code, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: vence, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #Medium },
    { Value: respondidaEn, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Medium },
    { Value: entregadaEn, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #Medium },
    {
      $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.sacarDelGrupo', Label: '{i18n>AccionSacar}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    }
  ],
  PresentationVariant: { SortOrder: [ { Property: radicado } ], Visualizations: [ '@UI.LineItem' ] }
};

annotate CoordinacionService.GruposSugeridos with @UI: {
  HeaderInfo: { TypeName: '{i18n>Sugerencia}', TypeNamePlural: '{i18n>Sugerencias}', Title: { Value: asunto } },
  LineItem: [
    { Value: cantidad, @HTML5.CssDefaults: { width: '5rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: lineaServicio_code, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
    { Value: palabras, @HTML5.CssDefaults: { width: '15rem' }, @UI.Importance: #Medium },
    { Value: radicados, @HTML5.CssDefaults: { width: '15rem' }, @UI.Importance: #Medium },
    { Value: avisoPosible, Criticality: (avisoPosible = true ? 5 : 0), @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
    {
      $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.formarGrupo', Label: '{i18n>AccionFormarGrupo}',
      @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
    }
  ],
  SelectionPresentationVariant #Sugerencias: {
    Text: '{i18n>Sugerencias}',
    SelectionVariant: { SelectOptions: [] },
    PresentationVariant: { Visualizations: [ '@UI.LineItem' ] }
  }
};
