using { SincronizacionService } from './service';

annotate SincronizacionService.Casos with @flow.status: situacion actions {
  reintentar @from: [ #PENDIENTE, #ERROR, #DESCARTADO ];
  descartar  @from: [ #PENDIENTE, #ERROR ];
};

annotate SincronizacionService.Encargos with @flow.status: situacion actions {
  reintentar @from: [ #PENDIENTE, #ERROR, #DESCARTADO ];
  descartar  @from: [ #PENDIENTE, #ERROR ];
};
