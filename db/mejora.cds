using { cuid, managed } from '@sap/cds/common';
using { escucha } from './catalogos-resarcimiento';
using { escucha.Resarcimientos } from './resarcimiento';

namespace escucha;

/** What the Caja promises to change so that it does not happen again. */
@singular: 'AccionMejora'
@plural  : 'AccionesMejora'
entity AccionesMejora : cuid, managed {
  resarcimiento : Association to Resarcimientos;
  descripcion   : String(2000);
  responsable   : String(160);
  vence         : Date;
  estado        : Association to escucha.EstadosMejora default 'Pendiente';
  evidencia     : String(2000);
  cumplidaEn    : Timestamp;
  cumplidaPor   : String(255);
  /** When somebody was told that its day went by. */
  recordadaEn   : Timestamp;
}
