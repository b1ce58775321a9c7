type Consecutivo = { ultimo: number | null }

/**
 * Takes the year's row for this transaction: whoever files next waits until this one ends, so that
 * numbers are consecutive with several processes and a filing that fails gives its number back.
 */
export async function tomarConsecutivo(anio: number): Promise<() => Promise<string>> {
  const { ultimo } = await leer(anio) ?? await abrirAnio(anio)
  return async () => {
    const siguiente = (ultimo ?? 0) + 1
    await UPDATE('escucha.Consecutivos', { anio } as never).with({ ultimo: siguiente })
    return `${anio}-${String(siguiente).padStart(6, '0')}`
  }
}

const leer = async (anio: number) =>
  await SELECT.one.from('escucha.Consecutivos').where({ anio }).forUpdate() as Consecutivo | undefined

/**
 * The first filing of a year writes its row, one process at a time behind a row that is always
 * there. (An UPSERT would write back the number it read before it waited.)
 */
async function abrirAnio(anio: number): Promise<Consecutivo> {
  await SELECT.one.from('escucha.PaquetesPolitica').columns('codigo').where({ codigo: 'LEY', version: 1 }).forUpdate()
  const abierto = await leer(anio)
  if (abierto) return abierto
  await INSERT.into('escucha.Consecutivos').entries({ anio, ultimo: 0 })
  return { ultimo: 0 }
}
