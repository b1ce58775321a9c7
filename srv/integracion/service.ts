import cds from '@sap/cds'
import { registrarCaminosVisibles } from '../entrada/caminos-visibles'
import { ServicioRevisado } from '../entrada/servicio-revisado'
import { registrarAtencionesDeSistemas } from './atenciones'
import { registrarCalificaciones } from './calificaciones'
import { registrarCasos } from './casos'
import { numerarCambios } from './numerar-cambios'
import { darSistemas } from './sistemas'

export class IntegracionService extends ServicioRevisado {
  override init() {
    registrarCaminosVisibles(this)
    registrarCasos(this)
    registrarAtencionesDeSistemas(this)
    registrarCalificaciones(this)
    this.before('READ', 'Cambios', numerarCambios)
    return super.init()
  }

  protected override revisarPeticion(req: cds.Request): void {
    super.revisarPeticion(req)
    // Not `req.user`: asked before the request is in its transaction, it would be nobody for ever
    darSistemas(cds.context!.user)
    if ((req.query?.SELECT as { search?: unknown } | undefined)?.search) req.reject(400, 'Aquí no se busca por texto ($search).')
  }
}
