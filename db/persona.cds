using { escucha } from './catalogos';

namespace escucha;

/**
 * The person as she was when she spoke: a snapshot, so that the case can be read and answered
 * with C4C down and stays true when the CRM changes later.
 */
aspect Peticionario {
  anonima         : Boolean default false;
  nombre          : String(160);
  tipoDocumento   : Association to escucha.TiposDocumento;
  numeroDocumento : String(20);
  correo          : String(255);
  telefono        : String(30);
  direccion       : String(160);
  municipio       : String(80);
  afiliacion      : Association to escucha.Afiliaciones;
  categoria       : Association to escucha.CategoriasAfiliado;
}
