using { escucha as db } from '../../db/pqrs';
using { AtencionService } from '../atencion/service';
using from '../coordinacion/service';
using from '../area/service';

/** Inside C4C: from a ticket or an opportunity to its case, or to the form that files it. */
service MashupService {

  /** What anybody may tell the person of a case, and where the caller works on it. */
  type CasoHallado {
    ID         : UUID;
    radicado   : String(11);
    asunto     : String(160);
    estado     : String(80);
    tipologia  : String(80);
    area       : String(80);
    recibidaEn : Timestamp;
    venceLegal : Date;
    respondidaEn : Timestamp;
    cerradaEn  : Timestamp;
    clienteC4C : String(20);
    /** The application in which the caller sees it whole; null where she only tells the person how it stands. */
    aplicacion : String(10) enum { atencion; bandeja; area };
  }

  type Hallazgo {
    casos        : many CasoHallado;
    /** What the caller has begun to write and not yet filed. */
    borrador     : UUID;
    puedeRadicar : Boolean;
  }

  /** What there is of a ticket or, without one, of an opportunity, newest first; C4C is not asked. */
  function buscar(ticket : String(40), oportunidad : String(40)) returns Hallazgo;

  /**
   * A draft for the ticket or opportunity, with what C4C says of them now; one that nobody has touched is brought up to
   * date. With C4C down it is refused (503) unless `sinC4C`: then the person dictates everything, and the mirror looks
   * at the number when C4C is there again.
   */
  action radicar(ticket : String(40), oportunidad : String(40), sinC4C : Boolean) returns Hallazgo;
}
