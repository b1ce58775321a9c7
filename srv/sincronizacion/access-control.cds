using { SincronizacionService } from './service';
using from './codigos';

annotate SincronizacionService with @requires: [ 'coordinador', 'admin', 'auditor' ];

annotate SincronizacionService.Casos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'admin', 'auditor' ] },
  { grant: [ 'reintentar', 'descartar', 'repararEnC4C', 'compararAhora' ], to: [ 'coordinador', 'admin' ] }
];
// What cases and tickets say is judged by Atención al Usuario.
annotate SincronizacionService.Divergencias with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'admin', 'auditor' ] },
  { grant: [ 'escribirEnC4C', 'tomarDeC4C', 'aceptar' ], to: 'coordinador' }
];
annotate SincronizacionService.Encargos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'admin', 'auditor' ] },
  { grant: [ 'reintentar', 'descartar' ], to: [ 'coordinador', 'admin' ] }
];
annotate SincronizacionService.TicketsSinCaso with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'auditor' ] },
  { grant: [ 'radicar', 'ignorar' ], to: 'coordinador' }
];
annotate SincronizacionService.reintentarRechazados with @requires: [ 'coordinador', 'admin' ];

annotate SincronizacionService.Listas with @restrict: [
  { grant: [ 'READ', 'significados' ], to: [ 'coordinador', 'admin', 'auditor' ] },
  { grant: 'guardarSalidas', to: 'admin' }
];
annotate SincronizacionService.Salidas with @restrict: [
  { grant: '*', to: 'admin' },
  { grant: 'READ', to: [ 'coordinador', 'auditor' ] }
];
annotate SincronizacionService.Entradas with @restrict: [
  { grant: '*', to: 'admin' },
  { grant: 'READ', to: [ 'coordinador', 'auditor' ] }
];
