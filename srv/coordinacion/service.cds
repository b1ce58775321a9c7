using { escucha as db } from '../../db/integracion';
using { escucha } from '../casos/explicacion';
using { escucha as consumo } from '../casos/tiempo';
using from '../../db/autorizacion';

/** Atención al Usuario: the only one who classifies, answers the person and closes. */
service CoordinacionService {

  entity PQRS        as
    projection on db.PQRS {
      *,
      situacion : Association to db.SituacionesPlazo on situacion.code = situacion_code,
      virtual null as diasRestantes : Integer,
      virtual null as plazoEnPalabras : String(60),
      /** Who has the ball. */
      virtual null as enManosDe : String(60),
      /** Who took most of the time, and how much of it. */
      virtual null as tramoMayor : String(60),
      tiempo      : Association to many TiemposConsumidos on tiempo.caso = ID,
      explicacion : Association to many DiasExplicados on explicacion.caso = ID
    }
    excluding {
      claveIdempotencia,
      huella,
      llaveOrigen,
      motivoPreferencial
    }
    actions {
      action clasificar(
        tipologia : db.Tipologias : code @mandatory,
        regimen : db.Regimenes : code,
        diasJudiciales : Integer,
        horasJudiciales : Integer,
        notificadaEn : Timestamp,
        responsable : String(160),
        casoAnterior : String(11),
        motivo : String(1000),
        aceptaAlargar : Boolean
      )               returns PQRS;
      /** What a classification would do to the dates, before it is done. */
      @escucha.soloLee
      action previsualizarClasificacion(
        tipologia : db.Tipologias : code @mandatory,
        regimen : db.Regimenes : code,
        diasJudiciales : Integer,
        horasJudiciales : Integer,
        notificadaEn : Timestamp
      )               returns Previsualizacion;
      action prorrogar(
        nuevaFecha : Date @mandatory,
        motivo : String(1500) @mandatory,
        medio : db.MediosEntrega : code,
        entregadaEn : Timestamp,
        prueba : String(500)
      )               returns PQRS;
      action solicitarCompletar(
        requerimiento : String(1500) @mandatory,
        medio : db.MediosEntrega : code,
        entregadaEn : Timestamp,
        prueba : String(500)
      )               returns PQRS;
      /** `pedidaEn`: when the person asked, now unless said. */
      action ampliarCompletar(
        motivo : String(1000) @mandatory,
        pedidaEn : Timestamp,
        medio : db.MediosEntrega : code,
        entregadaEn : Timestamp,
        prueba : String(500)
      )               returns PQRS;
      action registrarComplemento(
        resumen : String(1500) @mandatory,
        recibidoEn : Timestamp
      )               returns PQRS;
      action trasladarPorCompetencia(
        entidad : String(200) @mandatory,
        correoEntidad : String(255),
        motivo : String(1500) @mandatory,
        medio : db.MediosEntrega : code,
        entregadaEn : Timestamp,
        prueba : String(500)
      )               returns PQRS;
      action declararImprocedente(
        causal : db.CausalesImprocedencia : code @mandatory,
        motivo : String(1500) @mandatory,
        casoAnterior : String(11)
      )               returns PQRS;
      action aprobarImprocedencia(
        medio : db.MediosEntrega : code,
        entregadaEn : Timestamp,
        prueba : String(500)
      )               returns PQRS;
      action rechazarImprocedencia(motivo : String(1500) @mandatory) returns PQRS;
      action desistir(
        clase : String(10) enum { EXPRESO; TACITO; },
        motivo : String(1500) @mandatory,
        continuarDeOficio : Boolean,
        medio : db.MediosEntrega : code,
        entregadaEn : Timestamp,
        prueba : String(500)
      )               returns PQRS;
      action incluirLeyenda() returns PQRS;
      action registrarAviso(
        comunicacion : UUID,
        medio : db.MediosEntrega : code @mandatory,
        entregadaEn : Timestamp @mandatory,
        prueba : String(500) @mandatory
      )               returns PQRS;
      /** A new round: another case, with its own number and clocks, tied to this one. */
      action reabrir(motivo : String(1500) @mandatory) returns PQRS;
      action trasladarAArea(
        area : db.Areas : code,
        mensaje : String(1000)
      )               returns PQRS;
      action devolverAlArea(motivo : String(1000) @mandatory) returns PQRS;
      action responder(
        texto : LargeString @mandatory,
        verificados : array of String
      )               returns PQRS;
      action registrarEntrega(
        medio : db.MediosEntrega : code @mandatory,
        entregadaEn : Timestamp @mandatory,
        prueba : String(500) @mandatory
      )               returns PQRS;
      action cerrar() returns PQRS;
      /** Why this date: each calendar day of the legal term, with its norm. */
      function explicar()             returns escucha.Explicacion;
      /** The items of the checklist that the policy of this case asks for. */
      function listaDeCalidad()       returns array of {
        item  : String(30);
        nombre : String(80);
        descripcion : String(255);
      };
      function constancia() returns LargeBinary @Core.MediaType: 'application/pdf';
    };

  type Previsualizacion {
    venceLegalAntes     : Date;
    venceLegalDespues   : Date;
    venceInternoAntes   : Date;
    venceInternoDespues : Date;
    /** Business days left to the new legal date; negative once it is over, null where there is none. */
    diasRestantes       : Integer;
    alarga              : Boolean;
    mensaje             : String(500);
  }

  @readonly
  entity DiasExplicados as projection on escucha.DiasExplicados;

  @readonly
  entity TiemposConsumidos as projection on consumo.TiemposConsumidos;

  entity Anexos      as projection on db.Anexos;
  entity Notas       as projection on db.Notas;

  @readonly
  entity EspejosC4C  as projection on db.EspejosC4C;

  @readonly
  entity Atenciones  as
    projection on db.Atenciones
    excluding {
      llaveOrigen,
      huella
    };

  /** What people authorised about their data and took back, with its proof: what a habeas data claim is answered from. */
  @readonly
  entity Autorizaciones as projection on db.Autorizaciones excluding { encargo, finalidades };

  /** What the person at the page may do there: others read the same pages without their acts. */
  @odata.singleton
  @cds.persistence.skip
  @readonly
  entity Permisos {
    coordina : Boolean;
    firma    : Boolean;
  }
}
