using from '../../db/notificacion';

/** Sends mail, one message a notice; never reachable from outside. */
@protocol: 'none'
service CorreoService {
  action enviar(aviso : UUID);
}
