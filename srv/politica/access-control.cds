using { PoliticaService } from './service';

// Anybody who works here may ask why a date; only admin changes the rules.
annotate PoliticaService with @requires: [
  'asesor', 'coordinador', 'area', 'calidad', 'direccion', 'admin', 'auditor', 'integracion'
];

annotate PoliticaService.PaquetesPolitica  with @restrict: [{ grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] }];
annotate PoliticaService.TerminosPolitica  with @restrict: [{ grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] }];
annotate PoliticaService.HallazgosPolitica with @restrict: [{ grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] }];
annotate PoliticaService.cargarPaquete     with @requires: 'admin';
