import cds from '@sap/cds'
import { registrarBusqueda } from './busqueda'
import { registrarEntradaSegura } from './entrada-segura'
import { registrarLecturaDePlazos } from './lectura'
import { registrarNotas } from './notas-del-caso'

type Operacion = { kind: string }

/** What every service that shows PQRS to people has in common. */
export class ServicioDeCasos extends cds.ApplicationService {
  override init() {
    registrarEntradaSegura(this)
    registrarLecturaDePlazos(this)
    registrarBusqueda(this)
    registrarNotas(this)
    return super.init()
  }

  /** A function only reads: the generic check, which asks If-Match of every bound operation, is met for it. */
  override dispatch(req: cds.Request) {
    const acciones = (req.target as unknown as { actions?: Record<string, Operacion> } | undefined)?.actions
    if (acciones?.[req.event]?.kind === 'function' && req.headers) req.headers['if-match'] ??= '*'
    return super.dispatch(req)
  }
}
