using { NotificacionService } from './service';
using { escucha } from '../../db/notificacion';

// Codes are the acts' names; of a text only what it says is changed.
annotate NotificacionService.Plantillas with {
  nombre    @readonly;
  deFabrica @readonly;
};

// What two people may have in their hands at once.
annotate escucha.Plantillas with { modifiedAt @odata.etag };
annotate escucha.Buzones    with { modifiedAt @odata.etag };

annotate NotificacionService.Buzones with {
  destino @mandatory;
  correo  @mandatory;
};
