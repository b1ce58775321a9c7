using { NotificacionService } from './service';

annotate NotificacionService with @requires: [ 'coordinador', 'area', 'direccion', 'admin', 'auditor', 'integracion' ];

// Each role reads what was told to it; an area what was told to one of the user's areas.
annotate NotificacionService.MisAvisos with @restrict: [
  { grant: [ 'READ', 'marcarLeido' ], to: 'coordinador', where: (destino.code = 'COORDINACION') },
  { grant: [ 'READ', 'marcarLeido' ], to: 'direccion', where: (destino.code = 'DIRECCION') },
  { grant: [ 'READ', 'marcarLeido' ], to: 'area', where: (destino.code in ('AREA', 'JEFE_AREA') and area.code = $user.areas) }
];
annotate NotificacionService.marcarLeidos with @requires: [ 'coordinador', 'direccion', 'area' ];

annotate NotificacionService.Avisos        with @restrict: [
  { grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] },
  { grant: 'atender', to: 'coordinador' }
];
annotate NotificacionService.ClasesDeAviso with @restrict: [{ grant: 'READ', to: [ 'admin', 'auditor', 'coordinador' ] }];
annotate NotificacionService.TextosDeAviso with @restrict: [{ grant: 'READ', to: [ 'auditor', 'coordinador' ] }];

annotate NotificacionService.Plantillas with @restrict: [
  { grant: [ 'READ', 'campos', 'previsualizar' ], to: [ 'admin', 'auditor', 'coordinador' ] },
  { grant: [ 'UPDATE', 'restablecer' ], to: 'admin' }
];
annotate NotificacionService.Buzones with @restrict: [
  { grant: '*', to: 'admin' },
  { grant: 'READ', to: 'auditor' }
];

annotate NotificacionService.anotarEntrega with @requires: 'integracion';
