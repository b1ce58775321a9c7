using { NotificacionService } from './service';

annotate NotificacionService.Avisos with @flow.status: situacion actions {
  atender @from: [ #REBOTADO, #FALLIDO, #SIN_CORREO ];
};
