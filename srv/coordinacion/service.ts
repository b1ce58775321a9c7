import * as actos from '../casos/actos'
import { registrarAnexos } from '../casos/anexos-del-caso'
import { registrarActo } from '../casos/ejecutar'
import { registrarConsumoDeTiempo } from '../casos/consumo-de-tiempo'
import { registrarExplicacion } from '../casos/explicar'
import { registrarListaDeCalidad } from '../casos/lista-de-calidad'
import { registrarPrevisualizacion } from '../casos/previsualizar'
import { registrarPropuestas } from '../casos/propuestas'
import { registrarReapertura } from '../casos/reabrir'
import { ServicioDeCasos } from '../casos/servicio-de-casos'
import { registrarConstancia } from '../constancia/registrar'
import { registrarGrupos } from '../grupo/registrar'

/** The acts of Atención al Usuario and Dirección, by the name of their action. */
const ACTOS = [
  'clasificar', 'trasladarAArea', 'devolverAlArea', 'responder', 'registrarEntrega', 'cerrar', 'prorrogar',
  'solicitarCompletar', 'ampliarCompletar', 'registrarComplemento', 'trasladarPorCompetencia', 'declararImprocedente',
  'aprobarImprocedencia', 'rechazarImprocedencia', 'desistir', 'incluirLeyenda', 'registrarAviso',
] as const

export class CoordinacionService extends ServicioDeCasos {
  override init() {
    for (const nombre of ACTOS) registrarActo(this, nombre, actos[nombre])
    registrarReapertura(this)
    registrarPrevisualizacion(this)
    registrarListaDeCalidad(this)
    registrarExplicacion(this)
    registrarConsumoDeTiempo(this)
    registrarPropuestas(this)
    registrarAnexos(this, ['RESPUESTA', 'ENTREGA'])
    registrarConstancia(this)
    registrarGrupos(this)
    this.on('READ', 'Permisos', req => ({ coordina: req.user.is('coordinador'), firma: req.user.is('direccion') }))
    return super.init()
  }
}
