using { cuid, managed, sap.common.CodeList } from '@sap/cds/common';
using { escucha } from './pqrs';

namespace escucha;

/**
 * Analogous petitions answered with one text (Ley 1755/2015 art. 22). Linked and never merged: each
 * case keeps its number, its clocks and its delivery.
 */
@singular: 'Grupo'
@plural  : 'Grupos'
entity Grupos : cuid, managed {
  nombre         : String(120);
  motivo         : String(1000);
  /** The service line of its cases; null where they are of several. */
  lineaServicio  : Association to escucha.LineasServicio;
  /** As written, with its placeholders: each person got it filled with her own data. */
  respuesta      : LargeString;
  respondidaEn   : Timestamp;
  respondidaPor  : String(255);
  aviso          : AvisoPublico;
  miembros       : Composition of many MiembrosGrupo on miembros.grupo = $self;
  cuenta         : Association to one CuentasGrupo on cuenta.grupo = ID;
  situacion_code : String(12) = (case when respondidaEn is not null and cuenta.pendientes = 0 then 'RESPONDIDO' else 'ABIERTO' end);
}

/** The answer published in a newspaper of wide circulation and on the web page. */
type AvisoPublico {
  periodico   : String(120);
  pagina      : String(255);
  publicadoEn : Timestamp;
  prueba      : String(500);
}

/** A case is in one group at most: its own key says so. */
@singular: 'MiembroGrupo'
@plural  : 'MiembrosGrupo'
entity MiembrosGrupo : managed {
  key caso         : Association to escucha.PQRS;
      grupo        : Association to Grupos;
      /** When the answer of the group went to this case; null while it waits, or when it was answered apart. */
      respondidaEn : Timestamp;
      entrega      : Association to one escucha.Hitos on entrega.caso.ID = caso.ID and entrega.tipo.code = 'ENTREGA' and entrega.ronda = 1;
}

/** How far each group has come: a case is pending until it was answered or ended otherwise. */
entity CuentasGrupo as
  select from MiembrosGrupo {
    key grupo.ID as grupo : UUID,
        count(1) as casos : Integer,
        sum(case when caso.respondidaEn is null and caso.estado.abierto = true then 1 else 0 end) as pendientes : Integer,
        sum(case when caso.respondidaEn is not null then 1 else 0 end) as respondidos : Integer,
        sum(case when entrega.cumplidoEn is not null then 1 else 0 end) as entregados : Integer
  }
  group by grupo.ID;

entity SituacionesGrupo : CodeList {
  key code        : String(12);
      criticality : Integer;
}
