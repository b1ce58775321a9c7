using { CoordinacionService } from '../../srv/coordinacion/service';
using from '../common/labels';
using from '../common/code-lists';
using from '../common/value-helps';

annotate CoordinacionService.PQRS with {
  diasRestantes   @title: '{i18n>DiasRestantes}';
  plazoEnPalabras @title: '{i18n>Plazo}';
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

    Identification: [
      {
        $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.clasificar', Label: '{i18n>AccionClasificar}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.trasladarAArea', Label: '{i18n>AccionTrasladar}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.devolverAlArea', Label: '{i18n>AccionDevolver}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.cerrar', Label: '{i18n>AccionCerrar}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      },
      // Its check boxes need a dialog of their own
      { $Type: 'UI.DataFieldForAction', Action: 'CoordinacionService.responder', @UI.Hidden }
    ],

    DataPoint #Estado: { Title: '{i18n>Estado}', Value: estado_code, Criticality: estado.criticality },
    DataPoint #Plazo: {
      Title: '{i18n>Plazo}',
      Value: plazoEnPalabras,
      Criticality: situacion.criticality
    },
    DataPoint #Paso: { Title: '{i18n>HitoSiguiente}', Value: hito_code },
    DataPoint #VenceLegal: { Title: '{i18n>VenceLegal}', Value: venceLegal },
    DataPoint #VenceInterno: { Title: '{i18n>VenceInterno}', Value: venceInterno },

    HeaderFacets: [
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEstado', Target: '@UI.DataPoint#Estado' },
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
          { $Type: 'UI.ReferenceFacet', ID: 'ClasificacionTerminos', Target: '@UI.FieldGroup#Terminos', Label: '{i18n>GrupoTerminos}' }
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
      { $Type: 'UI.ReferenceFacet', ID: 'Plazos', Target: 'hitos/@UI.PresentationVariant', Label: '{i18n>SeccionPlazos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'Explicacion', Target: 'explicacion/@UI.PresentationVariant', Label: '{i18n>DiasExplicados}' },
      { $Type: 'UI.ReferenceFacet', ID: 'AnexosCaso', Target: 'anexos/@UI.PresentationVariant', Label: '{i18n>Anexos}' },
      { $Type: 'UI.ReferenceFacet', ID: 'NotasCaso', Target: 'notas/@UI.PresentationVariant', Label: '{i18n>Notas}' },
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
      { Value: tipologia_code }, { Value: regimen_code }, { Value: area_code }, { Value: clasificadaEn }, { Value: clasificadaPor }
    ] },
    FieldGroup #Terminos: { Data: [
      { Value: paquete }, { Value: paqueteVersion },
      { Value: terminos_legalDias }, { Value: terminos_internoDias }, { Value: terminos_clasificarDias },
      { Value: terminos_areaDias }, { Value: terminos_atencionUsuarioDias }
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
