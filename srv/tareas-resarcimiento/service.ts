import cds from '@sap/cds'
import { programarPeriodica } from '../paciencia/periodica'
import { escalar } from '../resarcir/tareas/escalar'
import { recordar } from '../resarcir/tareas/recordar'
import { vencerTodo } from '../resarcir/tareas/vencer'

export class TareasDeResarcimiento extends cds.ApplicationService {
  override init() {
    this.on('escalar', () => escalar())
    this.on('vencer', () => vencerTodo())
    this.on('recordar', () => recordar())
    return super.init()
  }
}

/** The clock each minute; what expires does so at the end of a day, what was promised is missed after its hour. */
export async function programarResarcimiento(): Promise<void> {
  await programarPeriodica({ servicio: 'TareasDeResarcimiento', evento: 'escalar', cada: '1m', tarea: 'escalarResarcimientos' })
  await programarPeriodica({ servicio: 'TareasDeResarcimiento', evento: 'vencer', cada: '10m', tarea: 'vencerIncentivos' })
  await programarPeriodica({ servicio: 'TareasDeResarcimiento', evento: 'recordar', cada: '10m', tarea: 'recordarPromesas' })
}
