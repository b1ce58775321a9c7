using { escucha as db } from '../../db/notificacion';
using { CoordinacionService } from './service';

// What was told about a case and how it ended; what it said, and to which address, stays in the record of notices.
extend service CoordinacionService with {
  @readonly
  entity AvisosDelCaso as
    projection on db.Avisos {
      ID,
      createdAt,
      caso.ID as caso_ID : UUID,
      textoUsado.nombre as clase : String(120),
      destino,
      area,
      situacion,
      motivo,
      enviadoEn,
      entregadoEn,
      medioAtencion,
      atendidoEn
    };
}

extend projection CoordinacionService.PQRS with {
  avisos : Association to many CoordinacionService.AvisosDelCaso on avisos.caso_ID = ID
}
