using { sap.common.CodeList } from '@sap/cds/common';

namespace escucha;

/** A Resarcimiento goes one way: exclusions first, then as far as the failure asks for. */
entity EstadosResarcimiento : CodeList {
  key code        : String(20) enum { Abierto; Reconocer; Reparar; Compensar; Compensado; Cerrado; NoProcede; SinEfecto; };
      orden       : Integer;
      criticality : Integer;
}

/** The three stages of the policy (fuente 000, §4). */
entity EtapasResarcimiento : CodeList {
  key code  : String(20) enum { RECONOCER; REPARAR; COMPENSAR; };
      orden : Integer;
}

entity OrigenesResarcimiento : CodeList {
  key code : String(20) enum { PQRS; TICKET; ENCUESTA; };
}

/** Why a service fails (fuente 000, §1). */
@plural: 'CausasFalla'
entity CausasFalla : CodeList {
  key code : String(20);
}

/** When the Caja owes nothing (fuente 000 §10; fuente 001). */
entity CausalesExclusion : CodeList {
  key code : String(20);
}

/** How grave the harm is (fuente 000, §6). */
@singular: 'Criticidad'
entity Criticidades : CodeList {
  key code        : String(10) enum { BAJO; MEDIO; ALTO; };
      orden       : Integer;
      criticality : Integer;
}

/** What a failure puts at risk (fuente 000, §5). */
entity ClasesRiesgo : CodeList {
  key code : String(20);
}

/** What each criticidad asks to be done; the policy says which, in which order. */
@singular: 'AccionPolitica'
entity AccionesPolitica : CodeList {
  key code : String(30);
}

entity EstadosAccion : CodeList {
  key code        : String(20) enum { Pendiente; Hecha; PorOmitir; Omitida; };
      criticality : Integer;
}

/** What a gate may ask for; which gate asks for which is the policy's. */
entity RequisitosResarcimiento : CodeList {
  key code : String(30);
}

/** The gates, by what lies behind them. */
entity CompuertasResarcimiento : CodeList {
  key code  : String(20) enum { RECONOCER; REPARAR; COMPENSAR; COMPENSADO; CIERRE; };
      orden : Integer;
}

entity TiposMesa : CodeList {
  key code : String(20) enum { TRABAJO; TECNICA; };
}

entity EstadosMesa : CodeList {
  key code        : String(20) enum { EnPreparacion; Convocada; Celebrada; Cancelada; };
      criticality : Integer;
}

/** Who sits at a mesa (fuente 000, §10). */
entity RolesMesa : CodeList {
  key code : String(30);
}

/** Why it comes to a compensation (fuente 000, §§4 and 9). */
entity FundamentosCompensacion : CodeList {
  key code : String(20) enum { INSUFICIENCIA; DEBER_LEGAL; };
}

@singular: 'EstadoCompensacion'
entity EstadosCompensacion : CodeList {
  key code        : String(20) enum { Propuesta; Aprobada; Negada; Entregada; Rechazada; Vencida; Anulada; };
      criticality : Integer;
}

/** What the Caja may give (fuente 000, §9). */
entity ClasesIncentivo : CodeList {
  key code : String(30);
}

entity EstadosBono : CodeList {
  key code        : String(20) enum { Emitido; Usado; Vencido; Anulado; };
      criticality : Integer;
}

entity TiposContacto : CodeList {
  key code : String(20) enum { INICIAL; SEGUIMIENTO; };
}

/** What the asesor says and does so that the person comes back (fuente 000, §8). */
entity PasosReconexion : CodeList {
  key code : String(30);
}

entity EstadosDevolucion : CodeList {
  key code        : String(20) enum { Solicitada; EnTramite; Pagada; Negada; };
      criticality : Integer;
}

entity EstadosMejora : CodeList {
  key code        : String(20) enum { Pendiente; Cumplida; };
      criticality : Integer;
}

/** How a person accepted, or did not. */
entity MediosAceptacion : CodeList {
  key code : String(20) enum { FIRMA; MENSAJE; GRABACION; };
}

entity CentrosCosto : CodeList {
  key code : String(20);
}

entity ActosResarcimiento : CodeList {
  key code : String(30);
}

entity TiposMovimiento : CodeList {
  key code : String(20) enum { ENTRADA; RESERVA; ENTREGA; DEVOLUCION; AJUSTE; };
}
