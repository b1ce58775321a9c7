/**
 * Keeps the list of what silence will grant in step with the case, in the transaction that moves its date.
 * Instants are UTC; null where silence grants nothing, or no longer.
 */
export async function anotarSilencio(caso: string, antes: string | null, ahora: string | null): Promise<void> {
  if (instante(antes) === instante(ahora)) return
  if (antes) await DELETE.from('escucha.SilenciosPendientes').where({ en: antes, caso_ID: caso })
  if (ahora) await INSERT.into('escucha.SilenciosPendientes').entries({ en: ahora, caso_ID: caso })
}

const instante = (valor: string | null) => (valor ? Date.parse(valor) : null)
