import cds from '@sap/cds'
import { antesEnOrden } from '../casos/antes-en-orden'
import { exigirEntradaSegura, revisarValoresPrimero } from '../casos/entrada-segura'
import { conRechazo } from '../casos/rechazo'
import { anotarEntrega, type Desenlace } from '../correo/anotar-entrega'
import { exigirFuncionesOfrecidas } from '../entrada/funciones-ofrecidas'
import { registrarBuzones } from './buzones'
import { registrarCaminos } from './caminos'
import { registrarLecturas } from './lecturas'
import { registrarPlantillas } from './plantillas'

/** What only reads asks for no version of the text. */
const SOLO_LEEN = ['previsualizar', 'campos']

/** Who may read what a notice said; the same as in access-control.cds. */
const VEN_CASOS = ['coordinador', 'auditor']

export class NotificacionService extends cds.ApplicationService {
  override async init() {
    registrarCaminos(this)
    registrarLecturas(this)
    registrarPlantillas(this)
    registrarBuzones(this)
    this.on('anotarEntrega', req => conRechazo(req, () => {
      const { idMensaje, situacion, motivo } = req.data as { idMensaje: string; situacion: Desenlace; motivo?: string }
      return anotarEntrega(idMensaje, situacion, motivo)
    }))
    this.on('READ', 'Permisos', req => ({ administra: req.user.is('admin'), veCasos: VEN_CASOS.some(rol => req.user.is(rol)) }))
    await super.init()
    antesEnOrden(this)
    revisarValoresPrimero(this)
  }

  override async dispatch(req: cds.Request) {
    exigirEntradaSegura(req)
    exigirFuncionesOfrecidas(req)
    if (SOLO_LEEN.includes(req.event) && req.headers) req.headers['if-match'] ??= '*'
    return super.dispatch(req)
  }
}
