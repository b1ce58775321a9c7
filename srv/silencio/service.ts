import cds from '@sap/cds'
import { concederVencidos } from './conceder'

export class SilencioService extends cds.ApplicationService {
  override init() {
    this.on('conceder', () => concederVencidos(new Date().toISOString()))
    return super.init()
  }
}

/** One recurring task for all processes on a database. */
export async function programarSilencio(): Promise<void> {
  const silencio = await cds.connect.to('SilencioService') as unknown as {
    schedule(evento: string): { every(cada: string): { as(tarea: string): Promise<void> } }
  }
  await silencio.schedule('conceder').every('1m').as('concederPorSilencio')
}
