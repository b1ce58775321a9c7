import { responderArea } from '../casos/actos'
import { registrarAnexos } from '../casos/anexos-del-caso'
import { registrarActo } from '../casos/ejecutar'
import { registrarExplicacion } from '../casos/explicar'
import { ServicioDeCasos } from '../casos/servicio-de-casos'

export class AreaService extends ServicioDeCasos {
  override init() {
    registrarActo(this, 'responderArea', responderArea)
    registrarExplicacion(this)
    registrarAnexos(this, ['AREA'])
    return super.init()
  }
}
