using { CoordinacionService } from '../../srv/coordinacion/service';
using from './resarcimientos';
using from '../common/labels';
using from '../common/code-lists';
using from '../common/value-helps';

annotate CoordinacionService.PQRS with {
  diasRestantes   @title: '{i18n>DiasRestantes}';
  plazoEnPalabras @title: '{i18n>Plazo}';
  enManosDe       @title: '{i18n>EnManosDe}';
  tramoMayor      @title: '{i18n>TramoMayor}';
};

annotate CoordinacionService.PQRS with @(
  Common.SemanticKey: [ radicado ],
  UI: {
    HeaderInfo: {
      TypeName      : '{i18n>Caso}',
      TypeNamePlural: '{i18n>Casos}',
      Title         : { Value: radicado },
      Description   : { Value: asunto }
    },

    // One line of them; what is due, the channel, the service and the place wait among those that can be added
    SelectionFields: [ estado_code, tipologia_code, area_code, recibidaEn, preferencial ],

    // The act of each day in its state; those of the law are in the menu of the page, with dialogs of their own
    Identification: [
      {
        $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.trasladarAArea', Label: '{i18n>AccionTrasladar}',
        @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/coordina' } }, { $Ne: [ { $Path: 'estado_code' }, 'Clasificada' ] } ] } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.devolverAlArea', Label: '{i18n>AccionDevolver}',
        @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/coordina' } }, { $Ne: [ { $Path: 'estado_code' }, 'RespuestaArea' ] } ] } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.cerrar', Label: '{i18n>AccionCerrar}',
        @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/coordina' } }, { $Ne: [ { $Path: 'estado_code' }, 'Respondida' ] } ] } }
      },
      { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.clasificar', @UI.Hidden },
      { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.responder', @UI.Hidden },
      { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.solicitarCompletar', @UI.Hidden },
      { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.trasladarPorCompetencia', @UI.Hidden },
      { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.declararImprocedente', @UI.Hidden }
    ],

    DataPoint #Estado: { Title: '{i18n>Estado}', Value: estado_code, Criticality: estado.criticality },
    DataPoint #Plazo: {
      Title: '{i18n>Plazo}',
      Value: plazoEnPalabras,
      Criticality: situacion.criticality
    },
    DataPoint #Paso: { Title: '{i18n>HitoSiguiente}', Value: hito_code },
    DataPoint #VenceLegal: { Title: '{i18n>VenceLegal}', Value: venceLegal },
    DataPoint #EnManosDe: { Title: '{i18n>EnManosDe}', Value: enManosDe },
    DataPoint #VenceInterno: { Title: '{i18n>VenceInterno}', Value: venceInterno },

    HeaderFacets: [
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEstado', Target: '@UI.DataPoint#Estado' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEnManosDe', Target: '@UI.DataPoint#EnManosDe' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraPlazo', Target: '@UI.DataPoint#Plazo' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraPaso', Target: '@UI.DataPoint#Paso' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraLegal', Target: '@UI.DataPoint#VenceLegal' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraInterno', Target: '@UI.DataPoint#VenceInterno' }
    ],

    Facets: [
      // The texts, wide and with their line breaks, stand above these in fragments of the page
      {
        $Type: 'UI.CollectionFacet', ID: 'Pedido', Label: '{i18n>SeccionPedido}',
        Facets: [ {
          $Type: 'UI.CollectionFacet', ID: 'PedidoDatos', Label: '{i18n>GrupoPersonaYRecibo}',
          Facets: [
            { $Type: 'UI.ReferenceFacet', ID: 'PedidoPersona', Target: '@UI.FieldGroup#Persona', Label: '{i18n>GrupoPersona}' },
            { $Type: 'UI.ReferenceFacet', ID: 'PedidoRecibo', Target: '@UI.FieldGroup#Recibo', Label: '{i18n>GrupoRecibo}' }
          ]
        } ]
      },
      {
        $Type: 'UI.CollectionFacet', ID: 'Clasificacion', Label: '{i18n>SeccionClasificacion}',
        Facets: [
          { $Type: 'UI.ReferenceFacet', ID: 'ClasificacionDatos', Target: '@UI.FieldGroup#Clasificacion', Label: '{i18n>GrupoClasificacion}' },
          { $Type: 'UI.ReferenceFacet', ID: 'ClasificacionTerminos', Target: '@UI.FieldGroup#Terminos', Label: '{i18n>GrupoTerminos}' },
          { $Type: 'UI.ReferenceFacet', ID: 'ClasificacionSalidas', Target: '@UI.FieldGroup#Salidas', Label: '{i18n>GrupoSalidas}' }
        ]
      },
      {
        $Type: 'UI.CollectionFacet', ID: 'RespuestaCaso', Label: '{i18n>SeccionRespuesta}',
        Facets: [ {
          $Type: 'UI.CollectionFacet', ID: 'RespuestaResultado', Label: '{i18n>GrupoRespuesta}',
          Facets: [
            { $Type: 'UI.ReferenceFacet', ID: 'RespuestaDatos', Target: '@UI.FieldGroup#Respuesta', Label: '{i18n>GrupoResultado}' },
            { $Type: 'UI.ReferenceFacet', ID: 'RespuestaCalidad', Target: 'verificaciones/@UI.LineItem', Label: '{i18n>Verificaciones}' },
            { $Type: 'UI.ReferenceFacet', ID: 'RespuestaEntregas', Target: 'entregas/@UI.LineItem', Label: '{i18n>Entregas}' }
          ]
        } ]
      },
      { $Type: 'UI.ReferenceFacet', ID: 'Avisos', Target: 'comunicaciones/@UI.PresentationVariant', Label: '{i18n>AvisosDebidos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'Plazos', Target: 'hitos/@UI.PresentationVariant', Label: '{i18n>SeccionPlazos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'Tiempo', Target: 'tiempo/@UI.PresentationVariant', Label: '{i18n>TiemposConsumidos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'Explicacion', Target: 'explicacion/@UI.PresentationVariant', Label: '{i18n>DiasExplicados}' },
      { $Type: 'UI.ReferenceFacet', ID: 'VinculosCaso', Target: 'vinculos/@UI.LineItem', Label: '{i18n>Vinculos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'AnexosCaso', Target: 'anexos/@UI.PresentationVariant', Label: '{i18n>Anexos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'NotasCaso', Target: 'notas/@UI.PresentationVariant', Label: '{i18n>Notas}' },
      { $Type: 'UI.ReferenceFacet', ID: 'ResarcimientosCaso', Target: 'resarcimientos/@UI.PresentationVariant', Label: '{i18n>Resarcimientos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'HistoriaCaso', Target: 'historia/@UI.PresentationVariant', Label: '{i18n>Actuaciones}' },
      { $Type: 'UI.ReferenceFacet', ID: 'C4C', Target: '@UI.FieldGroup#C4C', Label: '{i18n>SeccionC4C}' }
    ],

    FieldGroup #Persona: { Data: [
      { Value: nombre }, { Value: anonima }, { Value: tipoDocumento_code }, { Value: numeroDocumento },
      { Value: correo }, { Value: telefono }, { Value: direccion }, { Value: municipio },
      { Value: afiliacion_code }, { Value: categoria_code }
    ] },
    FieldGroup #Recibo: { Data: [
      { Value: recibidaEn }, { Value: recibidaPor }, { Value: fechaRecibo }, { Value: canal_code }, { Value: sede_code },
      { Value: lineaServicio_code }, { Value: nivelInformacion_code }, { Value: preferencial }
    ] },
    FieldGroup #Clasificacion: { Data: [
      { Value: tipologia_code }, { Value: regimen_code }, { Value: area_code }, { Value: clasificadaEn }, { Value: clasificadaPor },
      { Value: responsable, @UI.Hidden: { $edmJson: { $Not: { $Path: 'responsable' } } } }
    ] },
    FieldGroup #Terminos: { Data: [
      { Value: paquete }, { Value: paqueteVersion },
      { Value: terminos_legalDias }, { Value: terminos_legalHoras, @UI.Hidden: { $edmJson: { $Not: { $Path: 'terminos_legalHoras' } } } }, { Value: terminos_prorrogaDias }, { Value: terminos_internoDias }, { Value: terminos_clasificarDias },
      { Value: terminos_areaDias }, { Value: terminos_atencionUsuarioDias }
    ] },
    FieldGroup #Salidas: { Data: [
      { Value: prorrogaHasta }, { Value: limiteCompletar }, { Value: enTramiteDesde }, { Value: silencioEn },
      { Value: entidadCompetente }, { Value: improcedencia_causal_code }, { Value: improcedencia_motivo }, { Value: improcedencia_propuestaPor }
    ] },
    FieldGroup #Respuesta: { Data: [
      { Value: respondidaEn }, { Value: respondidaPor }, { Value: cerradaEn }
    ] },
    FieldGroup #C4C: { Data: [
      { Value: espejo.situacion_code, Criticality: espejo.situacion.criticality }, { Value: espejo.motivo },
      { Value: espejo.ticket }, { Value: espejo.reflejadoEn }, { Value: clienteC4C }, { Value: oportunidadC4C }
    ] }
  }
);

// The other case is opened by its number, in this same page.
annotate CoordinacionService.Vinculos with @UI.LineItem: [
  { Value: tipo_code, @HTML5.CssDefaults: { width: '16rem' }, @UI.Importance: #High },
  {
    $Type: 'UI.DataFieldWithUrl', Value: otro.radicado, Label: '{i18n>Radicado}',
    Url: ('#PQRS-bandeja&/PQRS(' || otro.ID || ')'),
    @HTML5.CssDefaults: { width: '9rem' }, @UI.Importance: #High
  },
  { Value: otro.estado_code, Criticality: otro.estado.criticality, @HTML5.CssDefaults: { width: '10rem' }, @UI.Importance: #High },
  { Value: otro.asunto, @HTML5.CssDefaults: { width: '100%' }, @UI.Importance: #Medium }
];
