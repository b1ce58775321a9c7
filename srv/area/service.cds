using { escucha as db } from '../../db/pqrs';
using { escucha } from '../casos/explicacion';

/** An area sees its own requirements and answers Atención al Usuario. */
service AreaService {

  entity PQRS           as
    projection on db.PQRS {
      ID,
      modifiedAt,
      radicado,
      estado,
      recibidaEn,
      canal,
      asunto,
      texto,
      lineaServicio,
      sede,
      preferencial,
      anonima,
      nombre,
      tipoDocumento,
      numeroDocumento,
      afiliacion,
      categoria,
      area,
      tipologia,
      regimen,
      calendario,
      calendarioVersion,
      venceLegal,
      venceInterno,
      venceArea,
      limiteCompletar,
      prorrogaHasta,
      prioridad,
      hito,
      vence,
      venceEn,
      avisarDesde,
      situacion_code,
      busqueda,
      respuestaArea,
      respuesta,
      respondidaEn,
      hitos,
      anexos,
      notas,
      historia,
      situacion : Association to db.SituacionesPlazo on situacion.code = situacion_code,
      virtual null as diasRestantes : Integer,
      virtual null as plazoEnPalabras : String(60),
      explicacion : Association to many DiasExplicados on explicacion.caso = ID
    }
    actions {
      action responderArea(texto : LargeString @mandatory) returns PQRS;
      function explicar() returns escucha.Explicacion;
    };

  @readonly
  entity DiasExplicados as projection on escucha.DiasExplicados;

  /** Without what the Caja writes to the person: it carries her mail and telephone, which an area does not see. */
  entity Anexos         as projection on db.Anexos where procedencia.code not in ('CARTA', 'CONSTANCIA');
  entity Notas          as projection on db.Notas;
}
