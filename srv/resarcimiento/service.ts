import { registrarBusqueda } from '../casos/busqueda'
import { rechazarAgregaciones } from '../entrada/agregaciones'
import { registrarCaminosVisibles } from '../entrada/caminos-visibles'
import { ServicioRevisado } from '../entrada/servicio-revisado'
import { registrarAperturas } from '../resarcir/abrir/registrar'
import { registrarActos } from './actos'
import { registrarAnexos } from './anexos'
import { registrarIncentivos } from './incentivos'

export class ResarcimientoService extends ServicioRevisado {
  override init() {
    registrarCaminosVisibles(this)
    registrarBusqueda(this, ['Resarcimientos', 'Reconexiones'])
    registrarAperturas(this)
    registrarActos(this)
    registrarAnexos(this)
    registrarIncentivos(this)
    // What is made to be added up is the analysis
    this.before('READ', '*', req => { if ((req.target as { name: string } | undefined)?.name !== `${this.name}.Analisis`) rechazarAgregaciones(req) })
    this.on('READ', 'Permisos', req => ({
      coordina: req.user.is('coordinador'), aprueba: req.user.is('direccion') || req.user.is('coordinador'),
      administra: req.user.is('admin'), presupuesta: req.user.is('direccion'),
      veDinero: req.user.is('coordinador') || req.user.is('direccion') || req.user.is('auditor'), acompana: req.user.is('asesor') || req.user.is('coordinador'), recibeBonos: req.user.is('asesor') || req.user.is('area'),
      mejora: req.user.is('coordinador') || req.user.is('calidad') || req.user.is('area'),
    }))
    return super.init()
  }
}
