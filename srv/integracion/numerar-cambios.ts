import { tomarCerrojo } from '../casos/cerrojo'

/** More than a page holds: a page that is not full says that there is no more. */
const POR_LECTURA = 2000

type SinNumero = Record<string, unknown> & { ID: string; caso_ID: string; en: string }

/**
 * Gives the changes that are committed and have none their number, one reader at a time. So a number that somebody
 * has read has none below it still to come: what a slow transaction leaves is numbered after it, when it is there
 * to be seen. A number given at the writing would come to be seen out of its order, or hold every act back.
 */
export async function numerarCambios(): Promise<void> {
  if (!await SELECT.one.from('escucha.CambiosSinNumero').columns('ID')) return
  await tomarCerrojo('CAMBIOS')
  const nuevos = await SELECT.from('escucha.CambiosSinNumero').orderBy('caso_ID', 'orden').limit(POR_LECTURA) as SinNumero[]
  if (!nuevos.length) return
  const { ultimo } = await SELECT.one.from('escucha.Cambios').columns('max(numero) as ultimo') as { ultimo: number | null }
  await INSERT.into('escucha.Cambios').entries(porMomento(nuevos).map(({ ID: _ID, orden: _orden, ...cambio }, i) => ({ ...cambio, numero: Number(ultimo ?? 0) + 1 + i })))
  await DELETE.from('escucha.CambiosSinNumero').where({ ID: { in: nuevos.map(c => c.ID) } })
}

/** Sorted by their moments; those of one case keep the order of its history, in which they come, whatever the clocks of those who acted said. */
function porMomento(cambios: readonly SinNumero[]): SinNumero[] {
  let anterior: { caso: string; en: string } | undefined
  const fechados = cambios.map(cambio => {
    const en = anterior?.caso === cambio.caso_ID && anterior.en > cambio.en ? anterior.en : cambio.en
    anterior = { caso: cambio.caso_ID, en }
    return { cambio, en }
  })
  return fechados.sort((a, b) => Date.parse(a.en) - Date.parse(b.en)).map(f => f.cambio)
}
