import { rechazarAgregaciones } from '../entrada/agregaciones'
import { ServicioRevisado } from '../entrada/servicio-revisado'
import { registrarCasos } from './casos'
import { registrarCodigos } from './codigos'
import { registrarComparacion } from './comparacion'
import { registrarDivergencias } from './divergencias'
import { registrarEncargos } from './encargos'
import { registrarRechazados } from './rechazados'
import { veCasos } from './reserva'
import { leerResumen } from './resumen'
import { registrarTicketsSinCaso } from './tickets-sin-caso'

export class SincronizacionService extends ServicioRevisado {
  override async init() {
    this.before('READ', ['Divergencias', 'Salidas', 'Entradas'], rechazarAgregaciones)
    registrarCasos(this)
    registrarDivergencias(this)
    registrarComparacion(this)
    registrarEncargos(this)
    registrarTicketsSinCaso(this)
    registrarRechazados(this)
    registrarCodigos(this)
    this.on('READ', 'Resumen', () => leerResumen())
    // The same as in access-control.cds
    this.on('READ', 'Permisos', req => ({
      atiende: req.user.is('coordinador') || req.user.is('admin'), coordina: req.user.is('coordinador'), administra: req.user.is('admin'), veCasos: veCasos(req),
    }))
    await super.init()
  }
}
