using { PoliticaService } from './service';
using from './borradores';

// Anybody who works here may ask why a date; only admin changes the rules.
annotate PoliticaService with @requires: [
  'asesor', 'coordinador', 'area', 'calidad', 'direccion', 'admin', 'auditor', 'integracion'
];

annotate PoliticaService.PaquetesPolitica  with @restrict: [
  { grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] },
  { grant: 'exportar', to: 'admin' }
];
annotate PoliticaService.TerminosPolitica  with @restrict: [{ grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] }];
annotate PoliticaService.HallazgosPolitica with @restrict: [{ grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] }];
annotate PoliticaService.cargarPaquete     with @requires: 'admin';

// A draft is started by its action and changed by its own edit, never created from nothing.
annotate PoliticaService.BorradoresPolitica    with @restrict: [{ grant: [ 'READ', 'UPDATE', 'DELETE', 'validar', 'comparar', 'simular', 'activar' ], to: 'admin' }];
annotate PoliticaService.InternosBorrador      with @restrict: [{ grant: '*', to: 'admin' }];
annotate PoliticaService.RecepcionesBorrador   with @restrict: [{ grant: '*', to: 'admin' }];
annotate PoliticaService.PuntosCalidadBorrador with @restrict: [{ grant: '*', to: 'admin' }];
annotate PoliticaService.CalendariosBorrador   with @restrict: [{ grant: '*', to: 'admin' }];
annotate PoliticaService.TurnosBorrador        with @restrict: [{ grant: '*', to: 'admin' }];
annotate PoliticaService.AsignacionesBorrador  with @restrict: [{ grant: '*', to: 'admin' }];
annotate PoliticaService.RevisionesBorrador    with @restrict: [{ grant: 'READ', to: 'admin' }];
annotate PoliticaService.iniciarBorrador       with @requires: 'admin';
annotate PoliticaService.importar              with @requires: 'admin';
