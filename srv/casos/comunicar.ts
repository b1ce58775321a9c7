import { escribirCarta } from '../carta/del-acto'
import { avisar } from '../notificacion/avisar'
import type { Aplicacion } from './aplicar'

interface Quien { usuario: string; ahora: string }

/**
 * Tells what an act owes to be told, once the case stands as the texts shall tell it and in the same transaction:
 * a letter kept with the case, and a notice to each addressee. No text, value or address stops the act.
 */
export async function comunicar(caso: string, { comunicaciones, avisos, dice }: Aplicacion, quien: Quien): Promise<void> {
  for (const { ID, plantilla, destino_code, destinatario, correo } of comunicaciones) {
    const carta = await escribirCarta({ caso, plantilla, entidad: destino_code === 'ENTIDAD' ? destinatario : null, datos: dice, ...quien })
    if (carta) await UPDATE('escucha.Comunicaciones').where({ ID }).with({ carta_ID: carta })
    await avisar({ plantilla, caso, destinos: [destino_code], correo, datos: dice })
  }
  for (const { plantilla, destinos, carta } of avisos) {
    if (carta) await escribirCarta({ caso, plantilla, entidad: null, datos: dice, ...quien })
    await avisar({ plantilla, caso, destinos, datos: dice })
  }
}
