import { anotarPendiente } from '../c4c/pendiente'
import { alRadicar } from '../escalamiento/del-caso'
import { programarEscalones } from '../escalamiento/programar'
import { avisar } from '../notificacion/avisar'

/** What follows a filing, in its transaction: the number for who left a mail, the warnings of its dates and what waits for C4C. */
export async function trasRadicar(caso: { ID: string; correo?: unknown } & Record<string, unknown>, ahora: string): Promise<void> {
  if (caso.correo) await avisar({ plantilla: 'radicar', caso: caso.ID, destinos: ['PERSONA'] })
  await programarEscalones(await alRadicar(caso, ahora))
  await anotarPendiente(caso.ID)
}
