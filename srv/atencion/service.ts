import { registrarAnexos } from '../casos/anexos-del-caso'
import { registrarRadicacion } from '../casos/radicacion'
import { ServicioDeCasos } from '../casos/servicio-de-casos'
import { registrarConstancia } from '../constancia/registrar'
import { registrarAtenciones } from './atenciones'
import { registrarBorrador } from './borrador'
import { registrarMotivoReservado } from './motivo-reservado'
import { registrarPersonas } from './personas'

export class AtencionService extends ServicioDeCasos {
  override init() {
    registrarRadicacion(this)
    registrarAnexos(this, ['RADICACION'])
    registrarConstancia(this)
    registrarMotivoReservado(this)
    registrarPersonas(this)
    registrarBorrador(this)
    registrarAtenciones(this)
    return super.init()
  }
}
