import type cds from '@sap/cds'
import { ServicioRevisado } from '../entrada/servicio-revisado'
import { registrarBusqueda } from './busqueda'
import { registrarLecturaDePlazos } from './lectura'
import { registrarNotas } from './notas-del-caso'
import { exigirSinRodeos } from './sin-rodeos'
import { registrarCaminos } from './visibilidad'

/** What every service that shows PQRS to people has in common. */
export class ServicioDeCasos extends ServicioRevisado {
  override async init() {
    registrarCaminos(this)
    registrarLecturaDePlazos(this)
    registrarBusqueda(this)
    registrarNotas(this)
    await super.init()
  }

  protected override revisarPeticion(req: cds.Request): void {
    super.revisarPeticion(req)
    exigirSinRodeos(req)
  }
}
