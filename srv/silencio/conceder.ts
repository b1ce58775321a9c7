import cds from '@sap/cds'
import { silencio } from '../casos/actos'
import { aplicarActo } from '../casos/aplicar'
import { asentar } from '../casos/asentar'
import { bloquearCaso } from '../casos/bloquear'
import { contextoDelCaso } from '../casos/contexto'
import { anotarTropiezo, enDescanso, olvidarTropiezos } from '../paciencia/tropiezos'

/** Cases of one pass; the next is a minute away. */
const POR_PASADA = 500

/** Who signs what no person does. */
const SISTEMA = { user: new cds.User('sistema') }

/**
 * Declares granted what silence granted until an instant (UTC): the history says so and the clock of the copies
 * opens (Ley 1755/2015 art. 14 num. 1). Each case in a transaction of its own, so that one that fails stops no
 * other, and is left alone for a growing time; repeated or run by two processes at once, it grants once.
 */
export async function concederVencidos(ahora: string): Promise<number> {
  const vencidos = await cds.tx(SISTEMA, () =>
    SELECT.from('escucha.SilenciosPendientes').columns('caso_ID').where({ en: { '<': ahora }, caso_ID: { 'not in': enDescanso('CONCEDER', ahora) } } as never).orderBy('en').limit(POR_PASADA)) as unknown as { caso_ID: string }[]
  let concedidos = 0
  for (const { caso_ID } of vencidos) {
    try {
      if (await cds.tx(SISTEMA, () => conceder(caso_ID, ahora))) concedidos++
    } catch (e) {
      const hasta = await cds.tx(SISTEMA, () => anotarTropiezo('CONCEDER', caso_ID, ahora))
      cds.log('silencio').error(`El caso ${caso_ID} no se pudo conceder por silencio; se intenta de nuevo desde ${hasta}.`, e)
    }
  }
  return concedidos
}

async function conceder(ID: string, ahora: string): Promise<boolean> {
  const fila = await bloquearCaso(ID)
  await olvidarTropiezos('CONCEDER', [ID])
  if (fila.silencioEn || !fila.silencioDesde || Date.parse(fila.silencioDesde) >= Date.parse(ahora)) {
    await DELETE.from('escucha.SilenciosPendientes').where({ caso_ID: ID, en: { '<': ahora } })
    return false
  }
  const contexto = await contextoDelCaso(fila, { ahora, usuario: 'sistema' })
  await asentar(fila, aplicarActo(fila, { nombre: 'silencio', acto: silencio, datos: {}, destinos: [] }, contexto), contexto)
  return true
}
