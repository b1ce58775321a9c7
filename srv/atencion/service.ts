import { registrarAnexos } from '../casos/anexos-del-caso'
import { registrarRadicacion } from '../casos/radicacion'
import { ServicioDeCasos } from '../casos/servicio-de-casos'
import { registrarConstancia } from '../constancia/registrar'

export class AtencionService extends ServicioDeCasos {
  override init() {
    registrarRadicacion(this)
    registrarAnexos(this, ['RADICACION'])
    registrarConstancia(this)
    return super.init()
  }
}
