using { escucha as db } from '../../db/grupo';
using { CoordinacionService } from '../coordinacion/service';

/** Group answer: analogous cases linked, never merged (Ley 1755/2015 art. 22; fuente 004: one by one). */
extend service CoordinacionService with {

  @readonly
  entity Grupos as
    projection on db.Grupos {
      *,
      cuenta.casos as casos,
      cuenta.pendientes as pendientes,
      cuenta.respondidos as respondidos,
      cuenta.entregados as entregados,
      situacion : Association to db.SituacionesGrupo on situacion.code = situacion_code,
      /** Whether the answer may be published, was, or why not. */
      virtual null as avisoEnPalabras : String(300)
    }
    excluding { cuenta }
    actions {
      /**
       * One text to all members that can be answered now, all or none; the others stay pending. It may say {{nombre}}
       * and {{radicado}}. Left out where the group has its answer: the remaining ones get the same.
       */
      action responderGrupo(
        texto : LargeString,
        verificados : array of String
      ) returns ResultadoGrupo;
      /** More than ten petitions of information, general interest or consulta: the answer is published. */
      action publicarAviso(
        periodico : String(120) @mandatory,
        pagina : String(255) @mandatory,
        publicadoEn : Timestamp @mandatory,
        prueba : String(500) @mandatory
      ) returns Grupos;
      /** The notice as proof of delivery of who gave no way to be reached. */
      action entregarPorAviso() returns ResultadoGrupo;
      /** The items that the policies of its pending cases ask for. */
      function listaDeCalidad() returns array of {
        item        : String(30);
        nombre      : String(80);
        descripcion : String(255);
      };
    };

  type ResultadoGrupo {
    hechos     : Integer;
    pendientes : many {
      caso     : UUID;
      radicado : String(11);
      motivo   : String(255);
    };
  }

  @readonly
  entity MiembrosGrupo as
    projection on db.MiembrosGrupo {
      *,
      caso.radicado as radicado,
      caso.asunto as asunto,
      caso.nombre as nombre,
      caso.recibidaEn as recibidaEn,
      caso.regimen as regimen,
      caso.estado as estado,
      caso.vence as vence,
      caso.situacion_code as situacion_code,
      situacion : Association to db.SituacionesPlazo on situacion.code = situacion_code,
      entrega.cumplidoEn as entregadaEn
    }
    excluding { entrega }
    actions {
      action sacarDelGrupo(motivo : String(1000) @mandatory);
    };

  /** Opens a group (`nombre`, `motivo`), or adds to the one that `grupo` names; up to 200 cases. */
  action agrupar(
    casos : many UUID,
    grupo : UUID,
    nombre : String(120),
    motivo : String(1000)
  ) returns Grupos;

  /** Open cases of the last days that are alike and in no group, found among the 500 newest; at most 50 suggestions. */
  function gruposSugeridos() returns many {
    ID                 : String(22);
    lineaServicio_code : String(30);
    asunto             : String(160);
    cantidad           : Integer;
    radicados          : String(255);
    palabras           : String(255);
    avisoPosible       : Boolean;
    casos              : many UUID;
  };

  @cds.persistence.skip
  @readonly
  entity GruposSugeridos {
    /** Of its very cases: when they change, so does it. */
    key ID                 : String(22);
        lineaServicio_code : String(30);
        lineaServicio      : Association to db.LineasServicio on lineaServicio.code = lineaServicio_code;
        asunto             : String(160);
        cantidad           : Integer;
        radicados          : String(255);
        palabras           : String(255);
        avisoPosible       : Boolean;
  }
  actions {
    action formarGrupo(
      nombre : String(120) @mandatory,
      motivo : String(1000) @mandatory
    ) returns Grupos;
  };

  @cds.persistence.skip
  @readonly
  entity CasosParecidos {
    key caso        : UUID;
    key ID          : UUID;
        radicado    : String(11);
        asunto      : String(160);
        estado_code : String(20);
        estado      : Association to db.EstadosPQRS on estado.code = estado_code;
        recibidaEn  : Timestamp;
        parecido    : Integer;
        palabras    : String(255);
        grupo_ID    : UUID;
        grupo       : String(120);
  }
}

extend projection CoordinacionService.PQRS with {
  membresia : Association to one CoordinacionService.MiembrosGrupo on membresia.caso.ID = ID,
  parecidos : Association to many CoordinacionService.CasosParecidos on parecidos.caso = ID
} actions {
  /** Cases like this one: its service line, received within 30 days of it (500 texts read), likeness in percent, at most 50. */
  function analogos() returns many {
    ID          : UUID;
    radicado    : String(11);
    asunto      : String(160);
    estado_code : String(20);
    recibidaEn  : Timestamp;
    parecido    : Integer;
    palabras    : String(255);
    grupo_ID    : UUID;
    grupo       : String(120);
  };
};
