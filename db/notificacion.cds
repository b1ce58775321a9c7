using { cuid, managed, sap.common.CodeList } from '@sap/cds/common';
using { escucha } from './pqrs';
using from './plantilla';
using from './resarcimiento';

namespace escucha;

/**
 * Where a notice stands; `INTERNO` is not mailed, only kept in Escucha, `SIN_CORREO` has to be told by other means, as what
 * did not arrive; `ATENDIDO` was.
 */
entity SituacionesAviso : CodeList {
  key code        : String(12) enum {
        PENDIENTE; ENVIADO; ENTREGADO; REBOTADO; FALLIDO; SIN_CORREO; ATENDIDO; INTERNO;
      };
      criticality : Integer;
}

entity DestinosAviso : CodeList {
  key code    : String(14) enum { PERSONA; ENTIDAD; AREA; JEFE_AREA; COORDINACION; DIRECCION; MIEMBRO };
      /** People of the Caja, who read it in Escucha. */
      interno : Boolean;
}

/** What was told of a case, to whom and how it ended: one row a recipient, never deleted. */
entity Avisos : cuid, managed {
  caso        : Association to escucha.PQRS;
  resarcimiento : Association to escucha.Resarcimientos;
  plantilla   : String(40);
  textoUsado  : Association to escucha.Plantillas
                  on textoUsado.codigo = plantilla and textoUsado.medio = 'CORREO';
  destino     : Association to escucha.DestinosAviso;
  area        : Association to escucha.Areas;
  /** Personal data when it is the person's. */
  correo      : String(255);
  asunto      : String(200);
  texto       : LargeString;
  situacion   : Association to escucha.SituacionesAviso default 'PENDIENTE';
  motivo      : String(500);
  /** The invitation that goes with it, as calendars read it (RFC 5545). */
  @cds.api.ignore
  calendario  : LargeString;
  /** Why the text of the factory stood in for the one in force. */
  reparo      : String(500);
  intentos    : Integer default 0;
  enviadoEn   : Timestamp;
  entregadoEn : Timestamp;
  /** By which other means it was told, when and by whom. */
  medioAtencion : Association to escucha.MediosEntrega;
  atendidoEn  : Timestamp;
  atendidoPor : String(255);
  idMensaje   : String(255);
  /** Keeps two processes from sending one mail twice. */
  tomadoHasta : Timestamp;
  lectura     : Association to one LecturasDeAviso
                  on lectura.aviso.ID = ID and lectura.usuario = $user.id;
  leido       : Boolean = (case when lectura.leidoEn is null then false else true end);
}

/** Who has read what; marks of one user are nobody else's. */
entity LecturasDeAviso {
  key aviso   : Association to Avisos;
  key usuario : String(255);
      leidoEn : Timestamp;
}

/** Where internal roles get their mail; without one they read in Escucha only. */
@assert.unique: { buzon: [ clave ] }
entity Buzones : cuid, managed {
  destino : Association to escucha.DestinosAviso;
  area    : Association to escucha.Areas;
  correo  : String(255);
  /** Role and area in one: a null area would not be unique. */
  @cds.api.ignore
  clave   : String(50);
}
