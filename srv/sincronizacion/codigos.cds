using { escucha as db } from '../../db/c4c';
using { SincronizacionService } from './service';

/** How this tenant of C4C writes what Escucha says. */
extend service SincronizacionService with {

  @readonly
  entity Listas    as
    projection on db.ListasC4C {
      code,
      name,
      descr,
      largo,
      /** Codes of Escucha without which something stops, and which have none of C4C. */
      virtual null as faltan : Integer,
      /** Whether Escucha writes anything of this list. */
      virtual null as escribe : Boolean,
      escritura : Association to many Escrituras on escritura.lista = code,
      salidas : Association to many Salidas on salidas.lista.code = code,
      entradas : Association to many Entradas on entradas.lista.code = code
    }
    actions {
      /** What is written for some codes of Escucha, all or none; a blank takes it away. */
      action guardarSalidas(codigos : many CodigoEscrito @mandatory) returns Listas;
      /** What a code of C4C may be read as. */
      function significados() returns many {
        codigo : String(40);
        nombre : String(80);
      };
    };

  type CodigoEscrito {
    codigo : String(40);
    valor  : String(40);
  }

  /** Every code of Escucha in a list, and what is written for it. */
  @readonly
  @cds.persistence.skip
  entity Escrituras {
    key lista       : String(20);
    key codigo      : String(40);
        nombre      : String(80);
        valor       : String(40);
        /** Whether something stops without it. */
        exigido     : Boolean;
        criticality : Integer;
        modifiedAt  : Timestamp;
        modifiedBy  : String(255);
  }

  entity Salidas   as
    projection on db.SalidasC4C {
      *,
      virtual null as nombre : String(80)
    };

  entity Entradas  as
    projection on db.EntradasC4C {
      *,
      virtual null as significado : String(80)
    };
}
