using { CoordinacionService } from '../../srv/grupo/servicio';
using from '../grupos/labels';
using from './layouts';

// The group of a case, and the open cases that are like it.
annotate CoordinacionService.PQRS with @UI: {
  Facets: [
    ...,
    {
      $Type: 'UI.CollectionFacet', ID: 'Analogos', Label: '{i18n>SeccionCasosParecidos}',
      Facets: [
        { $Type: 'UI.ReferenceFacet', ID: 'AnalogosGrupo', Target: '@UI.FieldGroup#Grupo', Label: '{i18n>GrupoDelCaso}' },
        { $Type: 'UI.ReferenceFacet', ID: 'AnalogosCasos', Target: 'parecidos/@UI.PresentationVariant', Label: '{i18n>CasosParecidos}' }
      ]
    }
  ],
  FieldGroup #Grupo: { Data: [
    { Value: membresia.grupo.nombre }, { Value: membresia.grupo.motivo }, { Value: membresia.respondidaEn }
  ] }
};

annotate CoordinacionService.CasosParecidos with @UI: {
  HeaderInfo: { TypeName: '{i18n>CasoParecido}', TypeNamePlural: '{i18n>CasosParecidos}', Title: { Value: radicado } },
  LineItem: [
    { Value: radicado, @HTML5.CssDefaults: { width: '7.5rem' }, @UI.Importance: #High },
    { Value: asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
    { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #High },
    { Value: recibidaEn, @HTML5.CssDefaults: { width: '13rem' }, @UI.Importance: #Medium },
    { Value: parecido, @HTML5.CssDefaults: { width: '7rem' }, @UI.Importance: #High },
    { Value: palabras, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #Medium },
    { Value: grupo, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium }
  ],
  // All of them: the detector gives fifty at most
  PresentationVariant: { MaxItems: 50, RequestAtLeast: [ grupo_ID ], Visualizations: [ '@UI.LineItem' ] }
};
