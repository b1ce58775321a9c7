using { cuid, managed } from '@sap/cds/common';
using { escucha } from './catalogos';
using from './catalogos-resarcimiento';
using { escucha.Resarcimientos, escucha.AnexosResarcimiento } from './resarcimiento';

namespace escucha;

/**
 * What may be given to who was failed (fuente 000, §9). The counts move only by conditional updates: two at once never
 * give more than there is.
 */
@assert.unique: { codigo: [ codigo ] }
entity Incentivos : cuid, managed {
  codigo        : String(20);
  nombre        : String(120);
  descripcion   : String(1000);
  clase         : Association to escucha.ClasesIncentivo;
  lineaServicio : Association to escucha.LineasServicio;
  sede          : Association to escucha.Sedes;
  centroCosto   : Association to escucha.CentrosCosto;
  /** The Caja whose it is, by its policy pack. */
  caja          : String(20);
  /** Pesos each. */
  costoUnitario : Decimal(15, 0);
  vigenteDesde  : Date;
  vigenteHasta  : Date;
  /** Calendar days from delivery in which its voucher may be used. */
  diasBono      : Integer default 90;
  activo        : Boolean default true;
  existencias   : Integer default 0;
  reservadas    : Integer default 0;
  entregadas    : Integer default 0;
  disponibles   : Integer = existencias - reservadas - entregadas;
  movimientos   : Association to many MovimientosIncentivo on movimientos.incentivo = $self;
  cambios       : Association to many CambiosDeCatalogo on cambios.objeto = ID;
}

/** Append-only: what moved the stock. */
entity MovimientosIncentivo : cuid {
  incentivo    : Association to Incentivos;
  compensacion : Association to Compensaciones;
  tipo         : Association to escucha.TiposMovimiento;
  cantidad     : Integer;
  en           : Timestamp;
  por          : String(255);
  motivo       : String(500);
}

/** What a cost centre may spend in a period, in pesos. */
entity Presupuestos : cuid, managed {
  centroCosto   : Association to escucha.CentrosCosto;
  vigenteDesde  : Date;
  vigenteHasta  : Date;
  asignado      : Decimal(15, 0);
  comprometido  : Decimal(15, 0) default 0;
  ejecutado     : Decimal(15, 0) default 0;
  disponible    : Decimal(15, 0) = asignado - comprometido - ejecutado;
  cambios       : Association to many CambiosDeCatalogo on cambios.objeto = ID;
}

/** Append-only: what somebody changed of an incentive or a budget, field by field, as people read it. */
@singular: 'CambioDeCatalogo'
@plural  : 'CambiosDeCatalogo'
entity CambiosDeCatalogo : cuid {
  objeto  : UUID;
  campo   : String(40);
  antes   : String(1000);
  despues : String(1000);
  en      : Timestamp;
  por     : String(255);
}

/** A compensation as it was proposed, and what became of it. */
@singular: 'Compensacion'
@plural  : 'Compensaciones'
entity Compensaciones : cuid, managed {
  resarcimiento  : Association to Resarcimientos;
  estado         : Association to escucha.EstadosCompensacion default 'Propuesta';
  /** Null for what the Dirección gives at its discretion. */
  incentivo      : Association to Incentivos;
  descripcion    : String(500);
  cantidad       : Integer;
  monto          : Decimal(15, 0);
  moneda         : String(3) default 'COP';
  centroCosto    : Association to escucha.CentrosCosto;
  presupuesto    : Association to Presupuestos;
  motivo         : String(2000);
  /** She got one for the same failure before: Dirección decides. */
  repetida       : Boolean default false;
  /** Who may approve it, by the table of the policy. */
  aprueba        : String(20) enum { coordinador; direccion };
  propuestaEn    : Timestamp;
  propuestaPor   : String(255);
  decididaEn     : Timestamp;
  decididaPor    : String(255);
  motivoDecision : String(2000);
  /** What is approved and not delivered by then goes back. */
  reservadaHasta : Date;
  entregadaEn    : Timestamp;
  entregadaPor   : String(255);
  aceptaMedio    : Association to escucha.MediosAceptacion;
  aceptaPrueba   : String(500);
  /** When it was annulled, or nobody had fetched it in time. */
  retiradaEn     : Timestamp;
  /** Of an incentive in a service, once C4C has given it. */
  oportunidadC4C : String(35);
  bonos          : Composition of many Bonos on bonos.compensacion = $self;
}

/** One entry, once. Its code is only on the paper: here is its print. */
@assert.unique: { llave: [ llave ] }
entity Bonos : cuid, managed {
  compensacion : Association to Compensaciones;
  numero       : Integer;
  @cds.api.ignore
  llave        : String(64);
  estado       : Association to escucha.EstadosBono default 'Emitido';
  vence        : Date;
  usadoEn      : Timestamp;
  usadoPor     : String(255);
  sede         : Association to escucha.Sedes;
  documento    : Association to AnexosResarcimiento;
}
