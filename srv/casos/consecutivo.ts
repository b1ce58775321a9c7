type Consecutivo = { ultimo: number | null }

/**
 * Takes the year's row for this transaction: whoever files next waits until this one ends, so that
 * numbers are consecutive with several processes and a filing that fails gives its number back.
 */
export async function tomarConsecutivo(anio: number, serie: Serie = 'escucha.Consecutivos'): Promise<() => Promise<string>> {
  const { ultimo } = await leer(anio, serie) ?? await abrirAnio(anio, serie)
  return async () => {
    const siguiente = (ultimo ?? 0) + 1
    await UPDATE(serie, { anio } as never).with({ ultimo: siguiente })
    return `${anio}-${String(siguiente).padStart(6, '0')}`
  }
}

/** What is numbered apart. */
type Serie = 'escucha.Consecutivos' | 'escucha.ConsecutivosResarcimiento'

const leer = async (anio: number, serie: Serie) =>
  await SELECT.one.from(serie).where({ anio }).forUpdate() as Consecutivo | undefined

/**
 * The first filing of a year writes its row, one process at a time behind a row that is always
 * there. (An UPSERT would write back the number it read before it waited.)
 */
async function abrirAnio(anio: number, serie: Serie): Promise<Consecutivo> {
  await SELECT.one.from('escucha.PaquetesPolitica').columns('codigo').where({ codigo: 'LEY', version: 1 }).forUpdate()
  const abierto = await leer(anio, serie)
  if (abierto) return abierto
  await INSERT.into(serie).entries({ anio, ultimo: 0 })
  return { ultimo: 0 }
}
