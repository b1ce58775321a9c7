import { registrarAnexos } from '../casos/anexos-del-caso'
import { registrarRadicacion } from '../casos/radicacion'
import { ServicioDeCasos } from '../casos/servicio-de-casos'
import { registrarConstancia } from '../constancia/registrar'
import { registrarActosSobrePersona } from './actos-sobre-persona'
import { registrarAtencionDeOrigen } from './atencion-de-origen'
import { registrarAtenciones } from './atenciones'
import { registrarAutorizaciones } from './autorizaciones'
import { registrarBorrador } from './borrador'
import { registrarBusquedaDePersona } from './buscar-persona'
import { registrarContacto } from './contacto-de-persona'
import { registrarCreacionDePersona } from './crear-persona'
import { registrarMotivoReservado } from './motivo-reservado'
import { registrarPersonas } from './personas'

export class AtencionService extends ServicioDeCasos {
  override init() {
    registrarRadicacion(this)
    registrarAnexos(this, ['RADICACION'])
    registrarConstancia(this)
    registrarMotivoReservado(this)
    registrarPersonas(this)
    registrarBusquedaDePersona(this)
    registrarCreacionDePersona(this)
    registrarContacto(this)
    registrarActosSobrePersona(this)
    registrarAutorizaciones(this)
    registrarBorrador(this)
    registrarAtencionDeOrigen(this)
    registrarAtenciones(this)
    return super.init()
  }
}
