using { ResarcimientoService } from './service';
using from './compensaciones';
using from './por-papel';

// Where each act may start and where it leads. What is behind a gate is asked by srv/resarcir/compuertas.
annotate ResarcimientoService.Resarcimientos with @flow.status: estado actions {
  reconocer                @from: #Abierto @to: #Reconocer;
  declararNoProcede        @from: [ #Abierto, #Reconocer, #Reparar, #Compensar ] @to: #NoProcede;
  valorarCriticidad        @from: [ #Reconocer, #Reparar, #Compensar ];
  registrarContacto        @from: [ #Abierto, #Reconocer, #Reparar, #Compensar, #Compensado ];
  programarContacto        @from: [ #Abierto, #Reconocer, #Reparar, #Compensar, #Compensado, #Cerrado ];
  prepararMesa             @from: [ #Reconocer, #Reparar, #Compensar ];
  reparar                  @from: #Reconocer @to: #Reparar;
  registrarReparacion      @from: #Reparar;
  establecerResponsabilidad @from: [ #Reconocer, #Reparar, #Compensar ];
  compensar                @from: [ #Reconocer, #Reparar ] @to: #Compensar;
  proponerCompensacion     @from: #Compensar;
  activarDevolucion        @from: [ #Reconocer, #Reparar, #Compensar ];
  prometerNoRepeticion     @from: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
  informar                 @from: [ #Reconocer, #Reparar, #Compensar, #Compensado, #NoProcede ];
  senalar                  @from: [ #Abierto, #Reconocer, #Reparar, #Compensar ];
  registrarAceptacion      @from: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
  acompanar                @from: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
  cerrar                   @from: [ #Reconocer, #Reparar, #Compensar, #Compensado ] @to: #Cerrado;
  corregir                 @from: [ #Abierto, #Reconocer ];
  completarDocumento       @from: [ #Abierto, #Reconocer, #Reparar, #Compensar ];
  dejarSinEfecto           @from: [ #Abierto, #Reconocer ] @to: #SinEfecto;
};
annotate ResarcimientoService.ResarcimientosDelArea with @flow.status: estado actions {
  conceptuar               @from: [ #Reconocer, #Reparar, #Compensar ];
};
annotate ResarcimientoService.Reconexiones with @flow.status: estado actions {
  registrarContacto        @from: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
  programarContacto        @from: [ #Reconocer, #Reparar, #Compensar, #Compensado, #Cerrado ];
  registrarAceptacion      @from: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
};

annotate ResarcimientoService.Acciones with @flow.status: estado actions {
  marcar         @from: #Pendiente @to: #Hecha;
  proponerOmision @from: #Pendiente @to: #PorOmitir;
  aprobarOmision @from: #PorOmitir @to: #Omitida;
  negarOmision   @from: #PorOmitir @to: #Pendiente;
};
annotate ResarcimientoService.Mesas with @flow.status: estado actions {
  nombrarMiembro @from: [ #EnPreparacion, #Convocada ];
  convocar       @from: [ #EnPreparacion, #Convocada ] @to: #Convocada;
  reprogramar    @from: [ #EnPreparacion, #Convocada ];
  celebrar       @from: #Convocada @to: #Celebrada;
  cancelar       @from: [ #EnPreparacion, #Convocada ] @to: #Cancelada;
};
annotate ResarcimientoService.Compensaciones with @flow.status: estado actions {
  aprobar  @from: #Propuesta @to: #Aprobada;
  negar    @from: #Propuesta @to: #Negada;
  entregar @from: #Aprobada @to: #Entregada;
  rechazar @from: #Aprobada @to: #Rechazada;
  anular   @from: [ #Propuesta, #Aprobada ] @to: #Anulada;
};
annotate ResarcimientoService.Devoluciones with @flow.status: estado actions {
  tramitar @from: [ #Solicitada, #EnTramite ] @to: #EnTramite;
  resolver @from: [ #Solicitada, #EnTramite ] @escucha.hacia: [ #Pagada, #Negada ];
};
annotate ResarcimientoService.AccionesMejora with @flow.status: estado actions {
  cumplir  @from: #Pendiente @to: #Cumplida;
};

// `@escucha.enEstado`: the states of the Resarcimiento in which something of it may be done, where all is not said above.
annotate ResarcimientoService.Exclusiones with actions {
  verificar @escucha.enEstado: [ #Abierto, #Reconocer, #Reparar, #Compensar ];
};
annotate ResarcimientoService.Riesgos with actions {
  valorar @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar ];
};
annotate ResarcimientoService.Acciones with actions {
  marcar          @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
  proponerOmision @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
  aprobarOmision  @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
  negarOmision    @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
};
annotate ResarcimientoService.Mesas with actions {
  nombrarMiembro @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar ];
  convocar       @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar ];
  reprogramar    @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar ];
  celebrar       @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar ];
  cancelar       @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar, #Compensado, #Cerrado, #NoProcede ];
};
annotate ResarcimientoService.MiembrosMesa with actions {
  registrarAsistencia @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar ];
  retirar             @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar ];
};
annotate ResarcimientoService.Contactos with actions {
  realizar @escucha.enEstado: [ #Abierto, #Reconocer, #Reparar, #Compensar, #Compensado, #Cerrado ];
};
annotate ResarcimientoService.PasosDados with actions {
  dar @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar, #Compensado, #Cerrado ];
};
annotate ResarcimientoService.Devoluciones with actions {
  tramitar @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
  resolver @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar, #Compensado ];
};
annotate ResarcimientoService.AccionesMejora with actions {
  // A promise outlives the case
  cumplir @escucha.enEstado: [ #Reconocer, #Reparar, #Compensar, #Compensado, #Cerrado, #NoProcede ];
};
annotate ResarcimientoService.Compensaciones with actions {
  aprobar  @escucha.enEstado: [ #Compensar ];
  negar    @escucha.enEstado: [ #Compensar ];
  entregar @escucha.enEstado: [ #Compensar ] @escucha.lleva: #Compensado;
  rechazar @escucha.enEstado: [ #Compensar ];
  anular   @escucha.enEstado: [ #Compensar ];
};
