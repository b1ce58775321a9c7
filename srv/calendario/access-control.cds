using { PoliticaService } from './servicio';

// Only admin changes which days count; who watches over the cases may see what it does to them.
annotate PoliticaService.CambiosCalendario      with @restrict: [
  { grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] },
  { grant: [ 'agregarFecha', 'generarAnio', 'calendariosPorLlevar', 'llevar', 'revisar', 'aplicar', 'ponerAlDia', 'descartar' ], to: 'admin' }
];
annotate PoliticaService.LineasCambioCalendario with @restrict: [
  { grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] },
  { grant: 'quitar', to: 'admin' }
];
annotate PoliticaService.AfectadosCalendario    with @restrict: [{ grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] }];
annotate PoliticaService.Calendarios            with @restrict: [{ grant: 'READ' }, { grant: 'iniciarCambio', to: 'admin' }];
annotate PoliticaService.ReglasFestivo          with @restrict: [{ grant: 'READ' }, { grant: 'terminar', to: 'admin' }];
annotate PoliticaService.agregarRegla           with @requires: 'admin';
