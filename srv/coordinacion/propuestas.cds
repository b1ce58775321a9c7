using { escucha as db } from '../../db/pqrs';
using { CoordinacionService } from './service';

// What a dialog proposes before an act is done: the law and the policy of the case, not the page, know it.
extend CoordinacionService.PQRS with actions {
  /** The regimes that the policy of the case admits for a tipología, its own first. */
  function regimenesAdmitidos(tipologia : db.Tipologias : code) returns array of {
    code     : String(30);
    name     : String(255);
    /** A judge fixes its term. */
    judicial : Boolean;
  };
  /** The date that an extension would move and the last one it may go to, or why there is none. */
  function prorrogaPosible()                                    returns {
    vence  : Date;
    tope   : Date;
    motivo : String(500);
  };
}
