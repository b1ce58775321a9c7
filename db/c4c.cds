using { cuid, managed } from '@sap/cds/common';
using { escucha } from './catalogos';
using { escucha.PQRS } from './pqrs';

namespace escucha;

/**
 * Something that C4C has yet to hear, or has heard. The row itself is what waits: a message that is lost, a process
 * that dies or an outage of hours leave it as it is, and a sweep takes it up again.
 */
aspect EnvioC4C {
  situacion      : Association to escucha.SituacionesC4C default 'PENDIENTE';
  motivo         : String(500);
  /** New with every request: who writes learns by it that more was asked meanwhile. */
  @cds.api.ignore
  pedido         : String(36);
  pendienteDesde : Timestamp;
  intentos       : Integer default 0;
  /** When it is tried (again); null where nothing is left to do. */
  proximoIntento : Timestamp;
  /** Who writes has it until then; two processes never write the same at once. */
  @cds.api.ignore
  tomadoHasta    : Timestamp;
  reflejadoEn    : Timestamp;
  descartadoEn   : Timestamp;
  descartadoPor  : String(255);
  motivoDescarte : String(500);
}

/**
 * How a case stands in C4C. A row of its own, so that what C4C answers never makes the ETag of the
 * case stale in somebody's hands.
 */
entity EspejosC4C : EnvioC4C {
  key caso         : Association to PQRS;
      ticket       : String(35);
      objectID     : String(70);
      /** What Escucha wrote last, by property: what differs from it, somebody else changed. */
      @cds.api.ignore
      escrito      : LargeString;
      /** When ticket and case were last held against each other. */
      comparadoEn  : Timestamp;
      divergencias : Composition of many DivergenciasC4C on divergencias.espejo = $self;
      cuenta       : Association to one CuentasDivergenciasC4C on cuenta.caso = caso.ID;
      partes       : Composition of many PartesC4C on partes.espejo = $self;
}

/** What of a case C4C has once and for all: a note, a file, a link. Written after C4C said so, looked up there when in doubt. */
@cds.autoexpose: false
entity PartesC4C {
  key espejo  : Association to EspejosC4C;
  key parte   : String(60);
      hechaEn : Timestamp;
}

/** Where ticket and case say different things. Whoever sees a case does not see these: a service shows them to whom it chooses. */
@cds.autoexpose: false
entity DivergenciasC4C {
  key espejo     : Association to EspejosC4C;
  key campo      : Association to escucha.CamposTicket;
      enEscucha  : String(500);
      enC4C      : String(500);
      detectadaEn : Timestamp;
      /** Somebody saw it and left it so, with a reason; another value makes it new. */
      aceptadaEn : Timestamp;
      aceptadaPor : String(255);
      motivo     : String(500);
      /** Somebody wants the ticket to say again what the case says; until that is written. */
      porEscribir : Boolean default false;
      /** False where C4C lets nobody write it: it never opens a closed ticket again. */
      escribible : Boolean default true;
}

/** How many differences of a case nobody has accepted. */
entity CuentasDivergenciasC4C as
  select from DivergenciasC4C {
    key espejo.caso.ID as caso : UUID,
        count(1) as abiertas : Integer
  }
  where aceptadaEn is null
  group by espejo.caso.ID;

/** Other things that C4C is told once: an opportunity, a data authorisation. Of each thing there is one, and it is found by it. */
@assert.unique: { objeto: [ objeto, clase ] }
entity EncargosC4C : cuid, managed, EnvioC4C {
  clase  : Association to escucha.ClasesEncargoC4C;
  /** The row that it is about; its class says of which entity. */
  objeto : UUID;
  caso   : Association to PQRS;
  /** For people: what it is about, without personal data. */
  asunto : String(160);
  /** The number that C4C gave. */
  numero : String(35);
}

/** Events that C4C sent, by their identifier: one that comes again is known. */
entity EventosC4C {
  key ID         : String(100);
      recibidoEn : Timestamp;
}

/** Objects of C4C of which something was heard and that are to be read again: one row, however many events. */
entity NovedadesC4C : EnvioC4C {
  key objectID : String(70);
      tipo     : String(40);
}

/** A ticket of a type that is Escucha's, without a case. */
entity TicketsSinCaso {
  key objectID : String(70);
      numero   : String(35);
      asunto   : String(255);
      estado   : String(80);
      creadoEn : Timestamp;
      motivo   : String(500);
      vistoEn  : Timestamp;
      /** Somebody saw it and wants no case of it, with a reason. */
      ignoradoEn    : Timestamp;
      ignoradoPor   : String(255);
      motivoIgnorado : String(500);
}

/** How a word of Escucha is written in this tenant of C4C. */
entity SalidasC4C : managed {
  key lista  : Association to escucha.ListasC4C;
  key codigo : String(40);
      valor  : String(40);
}

/** How a code of this tenant of C4C is read in Escucha. */
entity EntradasC4C : managed {
  key lista  : Association to escucha.ListasC4C;
  key valor  : String(40);
      codigo : String(40);
      nombre : String(80);
}

/** How far a recurring reading of C4C has come. */
entity MarcasC4C {
  key lectura : String(20) enum { CAMBIOS; };
      hasta   : Timestamp;
}

/** Who creates a person in C4C has her document to herself until then: C4C itself would take the same person twice. */
entity CreacionesC4C {
  /** Print of the document. */
  key llave : String(43);
      hasta : Timestamp;
}
