import cds from '@sap/cds'
import { rechazarCadenas } from './agregaciones'
import { antesEnOrden } from './antes-en-orden'
import { exigirEntradaSegura, revisarValoresPrimero } from './entrada-segura'
import { exigirExpansionesVisibles } from './expansiones-visibles'
import { exigirFuncionesOfrecidas } from './funciones-ofrecidas'
import { exigirSola } from './grupos-de-lote'
import { exigirInstantesEscritos } from './instantes-con-zona'

type Operacion = { kind: string; '@escucha.soloLee'?: boolean; '@escucha.sola'?: boolean }

/** What every service that answers people or other systems has in common. Register handlers before `super.init()`. */
export class ServicioRevisado extends cds.ApplicationService {
  override async init() {
    await super.init()
    antesEnOrden(this)
    revisarValoresPrimero(this)
  }

  /**
   * Before any handler, those of drafts included: what would make CAP stumble is refused. And what
   * only reads: the generic check, which asks If-Match of every bound operation, is met for it.
   */
  override async dispatch(req: cds.Request) {
    // What `$apply` asks in several queries comes back here with each of them
    if (Array.isArray(req.query)) {
      rechazarCadenas(req)
      return super.dispatch(req)
    }
    this.revisarPeticion(req)
    const operacion = this.operacionDe(req)
    await exigirSola(req, Boolean(operacion?.['@escucha.sola']))
    if ((operacion?.kind === 'function' || operacion?.['@escucha.soloLee']) && req.headers) req.headers['if-match'] ??= '*'
    return super.dispatch(req)
  }

  private operacionDe({ target, event }: cds.Request): Operacion | undefined {
    const ligadas = (target as unknown as { actions?: Record<string, Operacion> } | undefined)?.actions
    return ligadas?.[event] ?? (this.actions as unknown as Record<string, Operacion | undefined>)[event]
  }

  /** Throws what refuses a request. */
  protected revisarPeticion(req: cds.Request): void {
    exigirInstantesEscritos(req)
    exigirEntradaSegura(req)
    exigirFuncionesOfrecidas(req)
    exigirExpansionesVisibles(req, this.name)
    rechazarCadenas(req)
  }
}
