using { escucha as db } from '../../db/c4c';

/**
 * What C4C has been told and has yet to hear, and where ticket and case say different things. Nothing that is read here
 * asks C4C.
 */
service SincronizacionService {

  /** The mirror of each case in C4C. */
  @readonly
  entity Casos           as
    projection on db.EspejosC4C {
      key caso.ID as ID : UUID,
          caso.radicado as radicado,
          caso.estado as estado,
          caso.area as area,
          situacion,
          /** What C4C said, in its own words where it refused. */
          motivo,
          pendienteDesde,
          intentos,
          proximoIntento,
          ticket,
          reflejadoEn,
          comparadoEn,
          descartadoEn,
          descartadoPor,
          motivoDescarte,
          /** Differences that nobody has accepted. */
          coalesce(cuenta.abiertas, 0) as diferencias : Integer,
          divergencias : Association to many Divergencias on divergencias.caso_ID = ID,
          comparacion : Association to many Comparaciones on comparacion.caso = ID
    }
    actions {
      /** Now, and without a wait for the next attempt. */
      action reintentar() returns Casos;
      /** Nothing is written until the case changes or somebody tries again. */
      action descartar(motivo : String(500) @mandatory) returns Casos;
      /** Writes in C4C what the case says: in the fields named, else in all that differ and nobody accepted. */
      action repararEnC4C(campos : many String(30)) returns Casos;
      /** Reads the ticket now; 503 where C4C does not answer. */
      @escucha.sola
      action compararAhora() returns Casos;
    };

  /** Where a case and its ticket say different things. */
  @readonly
  entity Divergencias    as
    projection on db.DivergenciasC4C {
      key espejo.caso.ID as caso_ID : UUID,
      key campo,
          espejo.caso.radicado as radicado,
          espejo.ticket as ticket,
          /** What only who may see the cases reads is filled in for her where she asks for differences; within others it is left out. */
          (case when campo.reservado = true then null else enEscucha end) as enEscucha : String(500),
          (case when campo.reservado = true then null else enC4C end) as enC4C : String(500),
          detectadaEn as distintaDesde,
          aceptadaEn,
          aceptadaPor,
          motivo,
          escribible,
          (case when porEscribir = true then 'POR_ESCRIBIR' when aceptadaEn is not null then 'ACEPTADO' else 'DISTINTO' end) as situacion_code : String(12),
          situacion : Association to db.SituacionesCampo on situacion.code = situacion_code,
          /** Whether the case may take what the ticket says; all else is decided by acts. */
          virtual null as tomable : Boolean,
          caso : Association to Casos on caso.ID = caso_ID
    }
    actions {
      action escribirEnC4C() returns Divergencias;
      action tomarDeC4C();
      action aceptar(motivo : String(500) @mandatory) returns Divergencias;
    };

  /** Case and ticket side by side: every field that is compared, as of the last comparison. */
  @readonly
  @cds.persistence.skip
  entity Comparaciones {
    key caso        : UUID;
    key campo_code  : String(30);
        campo       : String(80);
        enEscucha   : String(500);
        enC4C       : String(500);
        situacion   : String(80);
        criticality : Integer;
  }

  /** Opportunities, data authorisations: what C4C is told once. */
  @readonly
  entity Encargos        as
    projection on db.EncargosC4C {
      ID,
      clase,
      asunto,
      caso.ID as caso_ID : UUID,
      caso.radicado as radicado,
      situacion,
      motivo,
      pendienteDesde,
      intentos,
      proximoIntento,
      numero,
      reflejadoEn,
      descartadoEn,
      descartadoPor,
      motivoDescarte,
      createdAt,
      createdBy
    }
    actions {
      action reintentar() returns Encargos;
      action descartar(motivo : String(500) @mandatory) returns Encargos;
    };

  /** Tickets of a type that is Escucha's, of which no case was made by itself. */
  @readonly
  entity TicketsSinCaso  as
    projection on db.TicketsSinCaso {
      *,
      (case when ignoradoEn is null then false else true end) as ignorado : Boolean
    }
    actions {
      /** A case to classify, received when C4C received the ticket, which is read again. */
      @escucha.sola
      action radicar() returns CasoRadicado;
      action ignorar(motivo : String(500) @mandatory) returns TicketsSinCaso;
    };

  type CasoRadicado {
    ID       : UUID;
    radicado : String(11);
  }

  /** Tries again all that C4C refused: after codes were completed, or a right was granted. */
  action reintentarRechazados() returns {
    reintentados : Integer;
  };

  /** How the whole stands. */
  @odata.singleton
  @cds.persistence.skip
  @readonly
  entity Resumen {
    enCola             : Integer;
    enColaDesde        : Timestamp;
    /** Of those in the queue, what C4C did not do when it was asked. */
    sinRespuesta       : Integer;
    rechazados         : Integer;
    descartados        : Integer;
    conDiferencias     : Integer;
    encargosEnCola     : Integer;
    encargosRechazados : Integer;
    ticketsSinCaso     : Integer;
    /** C4C wants to be left alone until then. */
    pausaHasta         : Timestamp;
  }

  /** What the caller may do here, so that pages offer no more. */
  @odata.singleton
  @cds.persistence.skip
  @readonly
  entity Permisos {
    /** Retry, discard, compare, repair. */
    atiende    : Boolean;
    /** Judges what cases and tickets say. */
    coordina   : Boolean;
    administra : Boolean;
    veCasos    : Boolean;
  }
}
