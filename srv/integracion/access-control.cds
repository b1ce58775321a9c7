using { IntegracionService } from './service';

annotate IntegracionService with @requires: 'integracion';

// Each system reads what it sent; for which ones it may speak is in srv/integracion/sistemas.ts.
annotate IntegracionService.PQRS with @restrict: [
  { grant: 'READ', to: 'integracion', where: (sistemaOrigen.code = $user.sistemas) },
  { grant: 'CREATE', to: 'integracion' }
];
annotate IntegracionService.Anexos with @restrict: [
  { grant: 'READ', to: 'integracion', where: (caso.sistemaOrigen.code = $user.sistemas) }
];
annotate IntegracionService.Atenciones with @restrict: [
  { grant: 'READ', to: 'integracion', where: (sistemaOrigen.code = $user.sistemas) },
  { grant: 'CREATE', to: 'integracion' }
];
annotate IntegracionService.Calificaciones with @restrict: [
  { grant: 'READ', to: 'integracion', where: (sistemaOrigen.code = $user.sistemas) },
  { grant: 'CREATE', to: 'integracion' }
];
annotate IntegracionService.Cambios with @restrict: [
  { grant: 'READ', to: 'integracion', where: (sistemaOrigen.code = $user.sistemas) }
];
