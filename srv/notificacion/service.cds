using { escucha as db } from '../../db/notificacion';

/** Notices: what each role has to read, what went out and how it ended, and the texts they are written with. */
service NotificacionService {

  /** What is told to the people of the Caja, each in her role. */
  @readonly
  entity MisAvisos      as
    projection on db.Avisos {
      ID,
      createdAt,
      caso.ID       as caso_ID : UUID,
      resarcimiento.ID as resarcimiento_ID : UUID,
      coalesce(caso.radicado, resarcimiento.numero) as radicado : String(13),
      plantilla,
      textoUsado.nombre as clase : String(120),
      destino,
      area,
      asunto,
      texto,
      leido
    }
    where destino.interno = true
    actions {
      action marcarLeido() returns MisAvisos;
    };

  /** Several at once, as a list marks them; those that are not the reader's are refused whole. */
  action marcarLeidos(avisos : many UUID @mandatory);

  /** The record of what was told, to whom, when and how it ended; without personal data. */
  @readonly
  entity Avisos         as
    projection on db.Avisos {
      ID,
      createdAt,
      createdBy,
      coalesce(caso.radicado, resarcimiento.numero) as radicado : String(13),
      plantilla,
      textoUsado.nombre as clase : String(120),
      destino,
      area,
      situacion,
      motivo,
      reparo,
      intentos,
      enviadoEn,
      entregadoEn,
      medioAtencion,
      atendidoEn,
      atendidoPor,
      idMensaje
    }
    actions {
      /**
       * Who it was for was told by other means. It is no proof for a case: a notice that the law asks for is proved there,
       * with `registrarAviso`.
       */
      action atender(medio : db.Avisos : medioAtencion.code @mandatory) returns Avisos;
    };

  /** The same with what was said and the address it went to, for who may see the cases. */
  @readonly
  entity TextosDeAviso  as
    projection on db.Avisos {
      ID,
      correo,
      asunto,
      texto
    };

  entity Plantillas     as
    projection on db.Plantillas {
      *,
      medioPlantilla : Association to db.MediosPlantilla on medioPlantilla.code = medio
    }
    actions {
      /** With example data, or with a case named by its radicado; `asunto` and `cuerpo` try what is not saved yet. */
      @escucha.soloLee
      action previsualizar(radicado : String(11), asunto : String(1000), cuerpo : LargeString) returns Previsualizacion;
      /** Back to the text that ships with the product. */
      action restablecer() returns Plantillas;
      /** What this text may name. */
      function campos() returns many CampoDePlantilla;
    };

  /** The kinds of notice by their code, to look for them in the record. */
  @readonly
  @cds.redirection.target: false
  entity ClasesDeAviso  as
    projection on db.Plantillas {
      key codigo,
          nombre
    }
    where medio = 'CORREO';

  type Previsualizacion {
    asunto : String(200);
    cuerpo : LargeString;
  }

  type CampoDePlantilla {
    campo       : String(40);
    descripcion : String(200);
    ejemplo     : String(200);
    opcional    : Boolean;
  }

  entity Buzones        as projection on db.Buzones;

  /** What the caller may do here, so that pages offer no more. */
  @odata.singleton
  @cds.persistence.skip
  @readonly
  entity Permisos {
    administra : Boolean;
    /** Cases, and with them what was said of them and to which address. */
    veCasos    : Boolean;
    /** What did not arrive, told by other means. */
    atiende    : Boolean;
  }

  /** Delivery or bounce of a mail, reported later by its Message-ID. */
  action anotarEntrega(
    idMensaje : String(255) @mandatory,
    situacion : String(12) @mandatory @assert.range enum { ENTREGADO; REBOTADO },
    motivo : String(500)
  );
}
