import { conRechazo } from '../casos/rechazo'
import { anotarEntrega, type Desenlace } from '../correo/anotar-entrega'
import { registrarCaminosVisibles } from '../entrada/caminos-visibles'
import { ServicioRevisado } from '../entrada/servicio-revisado'
import { registrarAtenciones } from './atenciones'
import { registrarBuzones } from './buzones'
import { registrarLecturas } from './lecturas'
import { registrarPlantillas } from './plantillas'

/** Who may read what a notice said; the same as in access-control.cds. */
const VEN_CASOS = ['coordinador', 'auditor']

export class NotificacionService extends ServicioRevisado {
  override async init() {
    registrarCaminosVisibles(this)
    registrarLecturas(this)
    registrarPlantillas(this)
    registrarBuzones(this)
    registrarAtenciones(this)
    this.on('anotarEntrega', req => conRechazo(req, () => {
      const { idMensaje, situacion, motivo } = req.data as { idMensaje: string; situacion: Desenlace; motivo?: string }
      return anotarEntrega(idMensaje, situacion, motivo)
    }))
    this.on('READ', 'Permisos', req => ({ administra: req.user.is('admin'), veCasos: VEN_CASOS.some(rol => req.user.is(rol)), atiende: req.user.is('coordinador') }))
    await super.init()
  }
}
