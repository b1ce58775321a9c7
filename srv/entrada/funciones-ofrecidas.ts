import type cds from '@sap/cds'

/** What databases do alike with any value; functions of dates, patterns and offsets fail on the first row that is none, and say what stands in it. */
const OFRECIDAS = new Set([
  'contains', 'startswith', 'endswith', 'tolower', 'toupper', 'length', 'indexof', 'substring', 'concat', 'trim',
  'count', 'countdistinct', 'min', 'max', 'sum', 'avg', 'average', 'now', 'search',
  // CAP's own, for the type of a file that is read
  'coalesce',
])

/** A function that a query uses and Escucha does not offer is refused with 400 before the database meets it. */
export function exigirFuncionesOfrecidas(req: cds.Request): void {
  const ajena = funcionAjena((req.query as { SELECT?: unknown } | undefined)?.SELECT)
  if (ajena) {
    req.reject({ status: 400, message: `La función «${ajena}» no se ofrece aquí; para fechas use un rango (ge, lt).`, target: '$filter' } as never)
  }
}

function funcionAjena(parte: unknown): string | undefined {
  if (!parte || typeof parte !== 'object') return undefined
  const { func } = parte as { func?: unknown }
  if (typeof func === 'string' && !OFRECIDAS.has(func.toLowerCase())) return func
  for (const dentro of Object.values(parte)) {
    const ajena = funcionAjena(dentro)
    if (ajena) return ajena
  }
  return undefined
}
