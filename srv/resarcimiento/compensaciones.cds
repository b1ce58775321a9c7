using { escucha as db } from '../../db/incentivo';
using { ResarcimientoService } from './service';

// Who decides finds on one page all that it takes to decide.
extend service ResarcimientoService with {

  @readonly
  entity Compensaciones as
    projection on db.Compensaciones {
      *,
      presupuesto.disponible as presupuestoDisponible,
      incentivo.disponibles as incentivoDisponibles,
      // Who proposed it does not decide it
      case when propuestaPor = $user then true else false end as propia : Boolean
    }
    actions {
      action aprobar(motivo : String(2000) @mandatory) returns Compensaciones;
      action negar(motivo : String(2000) @mandatory) returns Compensaciones;
      /** Into the hands of the person, who says yes by signature or message; each entry gets its voucher. */
      action entregar(medio : db.MediosAceptacion : code @mandatory, prueba : String(500) @mandatory) returns Compensaciones;
      /** The person does not want it: what was kept for her goes back. */
      action rechazar(medio : db.MediosAceptacion : code @mandatory, prueba : String(500) @mandatory) returns Compensaciones;
      action anular(motivo : String(2000) @mandatory) returns Compensaciones;
    };

  @readonly
  entity Bonos as projection on db.Bonos;

  /** What a voucher's paper says of it, before it is used. */
  @escucha.soloLee
  action consultarBono(codigo : String(200) @mandatory, numeroDocumento : String(20) @mandatory) returns BonoLeido;
  /** Once, by the person it was given to, before it expires. */
  action usarBono(codigo : String(200) @mandatory, numeroDocumento : String(20) @mandatory, sede : db.Sedes : code) returns BonoLeido;

  type BonoLeido {
    incentivo : String(120);
    nombre    : String(160);
    estado    : String(40);
    /** It may be used now. */
    usable    : Boolean;
    vence     : Date;
    usadoEn   : Timestamp;
  }

  entity Incentivos as projection on db.Incentivos
    actions {
      /** What comes in, or with a minus what is taken out of what nobody has; never what is reserved. */
      action moverExistencias(cantidad : Integer @mandatory, motivo : String(500) @mandatory) returns Incentivos;
    };

  @readonly
  entity Movimientos as projection on db.MovimientosIncentivo;

  entity Presupuestos as projection on db.Presupuestos;

  @readonly
  entity CambiosDeCatalogo as projection on db.CambiosDeCatalogo;
}

// The catalogue's own page knows what it gave; the compensations know their incentive.
extend projection ResarcimientoService.Resarcimientos with {
  compensaciones : redirected to ResarcimientoService.Compensaciones
};
