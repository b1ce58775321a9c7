using { escucha as db } from '../../db/resarcimiento';
using { ResarcimientoService } from './service';
using from './compensaciones';

// The same file for those who see less of it: the area without contact data and money, the asesor without money
// and without what is being decided.
extend service ResarcimientoService with {

  @readonly
  @cds.redirection.target: false
  @cds.search: { numero, asunto, nombre }
  entity ResarcimientosDelArea as
    projection on db.Resarcimientos {
      ID, numero, estado, etapa, recibidaEn, asunto, hechos, expectativa, lineaServicio, sede, area, causa, anonima, nombre,
      limite, vence, venceEn, avisarDesde, situacion_code, criticidad, criticidadMotivo, conceptoArea, conceptoTexto, conceptoPor, conceptoEn,
      sinPlazo, siguiente,
      riesgos   : Association to many ResarcimientoService.Riesgos on riesgos.resarcimiento.ID = ID,
      acciones  : Association to many ResarcimientoService.Acciones on acciones.resarcimiento.ID = ID,
      mesas     : Association to many ResarcimientoService.Mesas on mesas.resarcimiento.ID = ID,
      mejoras   : Association to many ResarcimientoService.AccionesMejora on mejoras.resarcimiento.ID = ID,
      caso.radicado as radicado,
      // A list filters by what is there, not by what is missing
      case when criticidad.code is not null and conceptoArea is null and estado.code in ('Reconocer', 'Reparar', 'Compensar')
        and not exists riesgos[probabilidad is null] then true else false end as porConceptuar : Boolean,
      situacion : Association to db.SituacionesPlazo on situacion.code = situacion_code
    }
    actions {
      /** Whether the area agrees with criticidad and risks as Atención al Usuario valued them. */
      action conceptuar(deAcuerdo : Boolean @mandatory, texto : String(2000) @mandatory) returns ResarcimientosDelArea;
    };

  @readonly
  @cds.redirection.target: false
  entity Reconexiones as
    projection on db.Resarcimientos {
      ID, numero, estado, asunto, lineaServicio, sede, area, anonima, nombre, tipoDocumento, numeroDocumento, correo, telefono, tratamiento, acuerdo, acepta, aceptaEn,
      acompanante, acompanamiento, recibidaEn, limite, vence, venceEn, avisarDesde, situacion_code, sinPlazo, informadoEn, proximoContacto, busqueda,
      (case when proximoContacto is null then 1 else 0 end) as sinContacto : Integer,
      case when estado.code <> 'Cerrado' or proximoContacto is not null then true else false end as porHacer : Boolean,
      pasos     : Association to many ResarcimientoService.PasosDados on pasos.resarcimiento.ID = ID,
      contactos : Association to many ResarcimientoService.Contactos on contactos.resarcimiento.ID = ID,
      caso.radicado as radicado,
      situacion : Association to db.SituacionesPlazo on situacion.code = situacion_code
    }
    // What is followed up outlives the case
    where estado.code in ('Reconocer', 'Reparar', 'Compensar', 'Compensado', 'Cerrado')
    actions {
      action registrarContacto(
        medio : db.MediosEntrega : code @mandatory,
        realizadoEn : Timestamp,
        logrado : Boolean @mandatory,
        notas : String(2000) @mandatory
      ) returns Reconexiones;
      action programarContacto(programadoPara : Timestamp @mandatory, responsable : String(160)) returns Reconexiones;
      action registrarAceptacion(
        acepta : Boolean @mandatory,
        medio : db.MediosAceptacion : code @mandatory,
        prueba : String(500) @mandatory
      ) returns Reconexiones;
    };
}
