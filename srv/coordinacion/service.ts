import { cerrar, clasificar, devolverAlArea, registrarEntrega, responder, trasladarAArea } from '../casos/actos'
import { registrarAnexos } from '../casos/anexos-del-caso'
import { registrarActo } from '../casos/ejecutar'
import { registrarExplicacion } from '../casos/explicar'
import { registrarListaDeCalidad } from '../casos/lista-de-calidad'
import { ServicioDeCasos } from '../casos/servicio-de-casos'
import { registrarConstancia } from '../constancia/registrar'

export class CoordinacionService extends ServicioDeCasos {
  override init() {
    registrarActo(this, 'clasificar', clasificar)
    registrarActo(this, 'trasladarAArea', trasladarAArea)
    registrarActo(this, 'devolverAlArea', devolverAlArea)
    registrarActo(this, 'responder', responder)
    registrarActo(this, 'registrarEntrega', registrarEntrega)
    registrarActo(this, 'cerrar', cerrar)
    registrarListaDeCalidad(this)
    registrarExplicacion(this)
    registrarAnexos(this, ['RESPUESTA', 'ENTREGA'])
    registrarConstancia(this)
    this.on('READ', 'Permisos', req => ({ coordina: req.user.is('coordinador') }))
    return super.init()
  }
}
