import cds from '@sap/cds'
import { exigirFuncionesOfrecidas } from '../entrada/funciones-ofrecidas'
import { antesEnOrden } from './antes-en-orden'
import { registrarBusqueda } from './busqueda'
import { exigirEntradaSegura, revisarValoresPrimero } from './entrada-segura'
import { registrarLecturaDePlazos } from './lectura'
import { registrarNotas } from './notas-del-caso'
import { exigirSinRodeos } from './sin-rodeos'
import { registrarCaminos } from './visibilidad'

type Operacion = { kind: string; '@escucha.soloLee'?: boolean }

/** What every service that shows PQRS to people has in common. */
export class ServicioDeCasos extends cds.ApplicationService {
  override async init() {
    registrarCaminos(this)
    registrarLecturaDePlazos(this)
    registrarBusqueda(this)
    registrarNotas(this)
    await super.init()
    antesEnOrden(this)
    revisarValoresPrimero(this)
  }

  /**
   * Before any handler, those of drafts included: what would make CAP stumble is refused. And what
   * only reads: the generic check, which asks If-Match of every bound operation, is met for it.
   */
  override async dispatch(req: cds.Request) {
    exigirEntradaSegura(req)
    exigirSinRodeos(req)
    exigirFuncionesOfrecidas(req)
    const acciones = (req.target as unknown as { actions?: Record<string, Operacion> } | undefined)?.actions
    const operacion = acciones?.[req.event]
    if ((operacion?.kind === 'function' || operacion?.['@escucha.soloLee']) && req.headers) req.headers['if-match'] ??= '*'
    return super.dispatch(req)
  }
}
