
/**
 * Takes the year's row for this transaction: whoever files next waits until this one ends, so that
 * numbers are consecutive with several processes and a filing that fails gives its number back.
 */
export async function tomarConsecutivo(anio: number): Promise<() => Promise<string>> {
  // The row of a new year: an UPSERT of the key alone leaves a number that is there untouched
  await UPSERT.into('escucha.Consecutivos').entries({ anio })
  const { ultimo } = await SELECT.one.from('escucha.Consecutivos').where({ anio }).forUpdate() as { ultimo: number | null }
  return async () => {
    const siguiente = (ultimo ?? 0) + 1
    await UPDATE('escucha.Consecutivos', { anio } as never).with({ ultimo: siguiente })
    return `${anio}-${String(siguiente).padStart(6, '0')}`
  }
}
