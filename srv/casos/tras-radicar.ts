import { anotarPendiente } from '../c4c/pendiente'
import { alRadicar } from '../escalamiento/del-caso'
import { programarEscalones } from '../escalamiento/programar'
import { anotarCambios, type CasoMovido } from '../integracion/anotar-cambios'
import { avisar } from '../notificacion/avisar'

/** What follows a filing, in its transaction: the number for who left a mail, the warnings of its dates, what other systems follow and what waits for C4C. */
export async function trasRadicar(caso: { ID: string; correo?: unknown } & Record<string, unknown>, ahora: string): Promise<void> {
  if (caso.correo) await avisar({ plantilla: 'radicar', caso: caso.ID, destinos: ['PERSONA'] })
  await programarEscalones(await alRadicar(caso, ahora))
  await anotarCambios([{ caso: caso as unknown as CasoMovido['caso'], antes: null, orden: 1, en: ahora }])
  await anotarPendiente(caso.ID)
}
