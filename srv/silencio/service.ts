import cds from '@sap/cds'
import { programarPeriodica } from '../paciencia/periodica'
import { concederVencidos } from './conceder'

export class SilencioService extends cds.ApplicationService {
  override init() {
    this.on('conceder', () => concederVencidos(new Date().toISOString()))
    return super.init()
  }
}

export const programarSilencio = () => programarPeriodica({ servicio: 'SilencioService', evento: 'conceder', cada: '1m', tarea: 'concederPorSilencio' })
