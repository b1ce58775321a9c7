/** When silence grants something of a case, as it was and as it is; null where it grants nothing, or no longer. Instants (UTC). */
export interface CambioDeSilencio { caso: string; antes: string | null; ahora: string | null }

/** Keeps the list of what silence will grant in step with some cases, in the transaction that moves their dates. */
export async function anotarSilencios(cambios: readonly CambioDeSilencio[]): Promise<void> {
  const movidos = cambios.filter(c => instante(c.antes) !== instante(c.ahora))
  const quitar = movidos.filter(c => c.antes)
  const poner = movidos.filter(c => c.ahora)
  if (quitar.length) await DELETE.from('escucha.SilenciosPendientes').where({ en: { in: quitar.map(c => c.antes) }, caso_ID: { in: quitar.map(c => c.caso) } })
  if (poner.length) await INSERT.into('escucha.SilenciosPendientes').entries(poner.map(c => ({ en: c.ahora, caso_ID: c.caso })))
}

const instante = (valor: string | null) => (valor ? Date.parse(valor) : null)
