using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from './labels';
using from './capabilities';
using from './field-control';
using from './columnas';

annotate ResarcimientoService.Reconexiones with @(
  Common.SemanticKey: [ numero ],
  UI: {
    HeaderInfo: {
      TypeName      : '{i18n>Reconexion}',
      TypeNamePlural: '{i18n>Reconexiones}',
      Title         : { Value: numero },
      Description   : { Value: nombre }
    },
    SelectionFields: [ porHacer, lineaServicio_code, area_code, estado_code, situacion_code ],

    LineItem: [
      { Value: numero, @HTML5.CssDefaults: { width: '8.5rem' }, @UI.Importance: #High },
      { Value: nombre, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #High },
      { Value: proximoContacto, @HTML5.CssDefaults: { width: '12rem' }, @UI.Importance: #High },
      { Value: telefono, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
      { Value: lineaServicio_code, @HTML5.CssDefaults: { width: '11rem' }, @UI.Importance: #Medium },
      { Value: asunto, @HTML5.CssDefaults: { width: '15rem' }, @UI.Importance: #Low },
      { Value: estado_code, Criticality: estado.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium },
      { Value: vence, Criticality: situacion.criticality, @HTML5.CssDefaults: { width: '8rem' }, @UI.Importance: #Medium }
    ],
    // Whom to call first, then what is due first
    PresentationVariant: { SortOrder: [ { Property: sinContacto }, { Property: proximoContacto }, { Property: sinPlazo }, { Property: vence } ], MaxItems: 20, Visualizations: [ '@UI.LineItem' ] },

    Identification: [
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.registrarContacto', Label: '{i18n>ReconexionRegistrarContacto}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/acompana' } } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.programarContacto', Label: '{i18n>ReconexionProgramarContacto}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/acompana' } } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.registrarAceptacion', Label: '{i18n>ReconexionRegistrarRespuesta}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/acompana' } } }
      }
    ],

    DataPoint #Estado: { Title: '{i18n>Estado}', Value: estado_code, Criticality: estado.criticality },
    DataPoint #Situacion: { Title: '{i18n>SituacionPlazo}', Value: situacion_code, Criticality: situacion.criticality },
    DataPoint #Vence: { Title: '{i18n>Vence}', Value: vence },
    HeaderFacets: [
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraPersona', Target: '@UI.FieldGroup#Contacto' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEstado', Target: '@UI.DataPoint#Estado' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraSituacion', Target: '@UI.DataPoint#Situacion' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraVence', Target: '@UI.DataPoint#Vence' }
    ],
    FieldGroup #Contacto: { Data: [ { Value: telefono }, { Value: correo } ] },

    Facets: [
      { $Type: 'UI.ReferenceFacet', ID: 'Guion', Target: 'pasos/@UI.PresentationVariant#Guion', Label: '{i18n>ReconexionGuion}' },
      { $Type: 'UI.ReferenceFacet', ID: 'ContactosReconexion', Target: 'contactos/@UI.PresentationVariant#Reconexion', Label: '{i18n>ReconexionContactos}' },
      {
        $Type: 'UI.CollectionFacet', ID: 'Decidido', Label: '{i18n>ReconexionDecidido}',
        Facets: [
          { $Type: 'UI.ReferenceFacet', ID: 'DecididoQue', Target: '@UI.FieldGroup#Decidido', Label: '{i18n>ReconexionDecision}' },
          { $Type: 'UI.ReferenceFacet', ID: 'DecididoRespuesta', Target: '@UI.FieldGroup#Respuesta', Label: '{i18n>ReconexionRespuesta}' },
          { $Type: 'UI.ReferenceFacet', ID: 'DecididoPersona', Target: '@UI.FieldGroup#Persona', Label: '{i18n>GrupoPersona}' }
        ]
      }
    ],
    FieldGroup #Decidido: { Data: [ { Value: asunto }, { Value: tratamiento }, { Value: acuerdo }, { Value: informadoEn }, { Value: limite } ] },
    FieldGroup #Respuesta: { Data: [ { Value: acepta }, { Value: aceptaEn }, { Value: acompanante }, { Value: acompanamiento } ] },
    FieldGroup #Persona: { Data: [
      { Value: nombre }, { Value: anonima }, { Value: tipoDocumento_code }, { Value: numeroDocumento },
      { Value: lineaServicio_code }, { Value: area_code }, { Value: sede_code }, { Value: recibidaEn },
      { Value: radicado, @UI.Hidden: { $edmJson: { $Not: { $Path: 'radicado' } } } }
    ] }
  }
);
