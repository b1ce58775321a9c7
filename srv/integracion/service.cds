using { escucha as db } from '../../db/integracion';

/**
 * The door for other systems. What they send of a person is written and never read back here: it is in no
 * column of these views (`virtual`).
 */
service IntegracionService {

  @cds.redirection.target
  entity PQRS            as
    projection on db.PQRS {
      key ID,
          sistemaOrigen,
          claveOrigen,
          radicado,
          radicadaEn,
          recibidaEn,
          estado.publico.code as estado_code : String(20),
          canal,
          sede,
          lineaServicio,
          nivelInformacion,
          preferencial,
          venceLegal,
          limiteCompletar,
          respondidaEn,
          cerradaEn,
          estado : Association to db.EstadosPublicos on estado.code = estado_code,
          anexos,
          virtual null   as asunto             : db.PQRS:asunto,
          virtual null   as texto              : db.PQRS:texto,
          virtual null   as depositadaEl       : db.PQRS:depositadaEl,
          virtual null   as motivoPreferencial : db.PQRS:motivoPreferencial,
          virtual null   as anonima            : db.PQRS:anonima,
          virtual null   as nombre             : db.PQRS:nombre,
          virtual null   as tipoDocumento_code : db.TiposDocumento:code,
          virtual null   as numeroDocumento    : db.PQRS:numeroDocumento,
          virtual null   as correo             : db.PQRS:correo,
          virtual null   as telefono           : db.PQRS:telefono,
          virtual null   as direccion          : db.PQRS:direccion,
          virtual null   as municipio          : db.PQRS:municipio
    };

  /** What came with the filing. */
  entity Anexos          as
    projection on db.Anexos {
      key ID,
          caso,
          tipo,
          tamano,
          huella,
          virtual null as nombre    : db.Anexos:nombre,
          virtual null as contenido : LargeBinary
    }
    where procedencia.code = 'RADICACION';

  entity Atenciones      as
    projection on db.Atenciones {
      key ID,
          sistemaOrigen,
          claveOrigen,
          atendidaEn,
          canal,
          sede,
          lineaServicio,
          nivelInformacion,
          preferencial,
          turno,
          virtual null as tema               : db.Atenciones:tema,
          virtual null as detalle            : db.Atenciones:detalle,
          virtual null as anonima            : db.Atenciones:anonima,
          virtual null as nombre             : db.Atenciones:nombre,
          virtual null as tipoDocumento_code : db.TiposDocumento:code,
          virtual null as numeroDocumento    : db.Atenciones:numeroDocumento,
          virtual null as correo             : db.Atenciones:correo,
          virtual null as telefono           : db.Atenciones:telefono
    };

  entity Calificaciones  as
    projection on db.Calificaciones {
      key ID,
          sistemaOrigen,
          claveOrigen,
          calificadaEn,
          sede,
          turno,
          valor,
          escala,
          minimo,
          maximo,
          /** No association: the attention may be one that a person logged. */
          atencion.ID  as atencion_ID   : UUID,
          virtual null as claveAtencion : db.Atenciones:claveOrigen
    };

  @readonly
  entity Cambios         as
    projection on db.Cambios {
      *,
      caso.radicado    as radicado,
      caso.claveOrigen as claveOrigen
    };

  // The codes that requests name
  @readonly entity SistemasOrigen      as projection on db.SistemasOrigen;
  @readonly entity EstadosPublicos     as projection on db.EstadosPublicos;
  @readonly entity EscalasCalificacion as projection on db.EscalasCalificacion;
  @readonly entity Canales             as projection on db.Canales;
  @readonly entity Sedes               as projection on db.Sedes;
  @readonly entity LineasServicio      as projection on db.LineasServicio;
  @readonly entity NivelesInformacion  as projection on db.NivelesInformacion;
  @readonly entity TiposDocumento      as projection on db.TiposDocumento;
}
