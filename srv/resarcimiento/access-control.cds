using { ResarcimientoService } from './service';
using from './compensaciones';
using from './por-papel';
using from './analisis';
using from './calificaciones';

annotate ResarcimientoService with @requires: [ 'coordinador', 'area', 'asesor', 'direccion', 'calidad', 'admin', 'auditor' ];

annotate ResarcimientoService.Resarcimientos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: [
      'reconocer', 'declararNoProcede', 'valorarCriticidad', 'registrarContacto', 'programarContacto', 'prepararMesa', 'reparar',
      'registrarReparacion', 'establecerResponsabilidad', 'compensar', 'proponerCompensacion', 'activarDevolucion', 'prometerNoRepeticion',
      'informar', 'registrarAceptacion', 'acompanar', 'senalar', 'cerrar', 'corregir', 'completarDocumento'
    ], to: 'coordinador' },
  // Never who opened it
  { grant: 'dejarSinEfecto', to: [ 'coordinador', 'direccion' ] }
];
annotate ResarcimientoService.abrirDesdeCaso with @requires: [ 'coordinador' ];
annotate ResarcimientoService.abrirDesdeTicket with @requires: [ 'coordinador' ];
annotate ResarcimientoService.abrirDesdeCalificacion with @requires: [ 'coordinador' ];

// The area sees its own, without contact data and money
annotate ResarcimientoService.ResarcimientosDelArea with @restrict: [
  { grant: [ 'READ', 'conceptuar' ], to: 'area', where: (area.code = $user.areas and estado.code <> 'Abierto') }
];
// Who speaks with the person
annotate ResarcimientoService.Reconexiones with @restrict: [
  { grant: [ 'READ', 'registrarContacto', 'programarContacto', 'registrarAceptacion' ], to: [ 'asesor', 'coordinador' ] },
  { grant: 'READ', to: 'auditor' }
];

annotate ResarcimientoService.Requisitos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] }
];
annotate ResarcimientoService.Exclusiones with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: 'verificar', to: 'coordinador' }
];
annotate ResarcimientoService.Riesgos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: 'READ', to: 'area', where: (resarcimiento.area.code = $user.areas and resarcimiento.estado.code <> 'Abierto') },
  { grant: 'valorar', to: 'coordinador' }
];
annotate ResarcimientoService.Acciones with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: [ 'READ', 'marcar' ], to: 'area', where: (resarcimiento.area.code = $user.areas and resarcimiento.estado.code <> 'Abierto') },
  { grant: [ 'marcar', 'proponerOmision' ], to: 'coordinador' },
  // Never who proposed it
  { grant: [ 'aprobarOmision', 'negarOmision' ], to: [ 'direccion', 'coordinador' ] }
];
annotate ResarcimientoService.Mesas with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: 'READ', to: 'area', where: (resarcimiento.area.code = $user.areas and resarcimiento.estado.code <> 'Abierto') },
  { grant: [ 'nombrarMiembro', 'convocar', 'reprogramar', 'celebrar', 'cancelar' ], to: 'coordinador' }
];
annotate ResarcimientoService.MiembrosMesa with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: [ 'registrarAsistencia', 'retirar' ], to: 'coordinador' }
];
// The asesor while there is something to follow up
annotate ResarcimientoService.Contactos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: [ 'READ', 'realizar' ], to: 'asesor', where: (resarcimiento.estado.code in ('Reconocer', 'Reparar', 'Compensar', 'Compensado', 'Cerrado')) },
  { grant: 'realizar', to: 'coordinador' }
];
annotate ResarcimientoService.PasosDados with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: [ 'READ', 'dar' ], to: 'asesor', where: (resarcimiento.estado.code in ('Reconocer', 'Reparar', 'Compensar', 'Compensado', 'Cerrado')) },
  { grant: 'dar', to: 'coordinador' }
];
// Fiori reads the tables of a page also where it hides them: to calidad they are empty
annotate ResarcimientoService.Devoluciones with @restrict: [
  { grant: 'READ', to: 'calidad', where: (1 = 0) },
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'auditor' ] },
  { grant: [ 'tramitar', 'resolver' ], to: 'coordinador' }
];
annotate ResarcimientoService.AccionesMejora with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: [ 'READ', 'cumplir' ], to: 'area', where: (resarcimiento.area.code = $user.areas and resarcimiento.estado.code <> 'Abierto') },
  { grant: 'cumplir', to: [ 'coordinador', 'calidad' ] }
];
annotate ResarcimientoService.Anexos with @restrict: [
  { grant: 'READ', to: 'calidad', where: (1 = 0) },
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'auditor' ] },
  { grant: [ 'CREATE', 'UPDATE' ], to: 'coordinador' }
];
annotate ResarcimientoService.Historia with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] }
];

// Money: who proposes, who decides, who audits
annotate ResarcimientoService.Compensaciones with @restrict: [
  { grant: 'READ', to: 'calidad', where: (1 = 0) },
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'auditor' ] },
  { grant: [ 'entregar', 'rechazar', 'anular' ], to: 'coordinador' },
  // By the table of the policy, and never who proposed it
  { grant: [ 'aprobar', 'negar' ], to: [ 'coordinador', 'direccion' ] }
];
annotate ResarcimientoService.Bonos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'auditor' ] }
];
annotate ResarcimientoService.consultarBono with @requires: [ 'asesor', 'coordinador', 'area' ];
annotate ResarcimientoService.usarBono with @requires: [ 'asesor', 'area' ];
annotate ResarcimientoService.Incentivos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'admin', 'auditor' ] },
  { grant: [ 'CREATE', 'UPDATE', 'moverExistencias' ], to: 'admin' }
];
annotate ResarcimientoService.Movimientos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'admin', 'auditor' ] }
];
annotate ResarcimientoService.Presupuestos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'admin', 'auditor' ] },
  { grant: [ 'CREATE', 'UPDATE' ], to: 'direccion' }
];
annotate ResarcimientoService.CambiosDeCatalogo with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'admin', 'auditor' ] }
];
annotate ResarcimientoService.CalificacionesBajas with @restrict: [{ grant: 'READ', to: 'coordinador' }];
annotate ResarcimientoService.Analisis with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] }
];
