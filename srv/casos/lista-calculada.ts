import type cds from '@sap/cds'
import { condicionDe, FiltroDesconocido, type Expresion } from './filtro-calculado'

interface Lectura {
  one?: boolean
  where?: Expresion[]
  search?: unknown
  columns?: { func?: string; as?: string }[]
  orderBy?: { ref?: string[]; sort?: 'asc' | 'desc' }[]
  limit?: { rows?: { val: number }; offset?: { val: number } }
}

/**
 * Order, page and count of rows that no database holds, as it would have given them. Rows may be
 * asked by `claves`, whose rows the caller gives, and by the equality of `filtrables`; any other filter is
 * refused with 400 rather than passed over in silence.
 */
export function paginaCalculada(req: cds.Request, calculadas: Record<string, unknown>[], claves: readonly string[], filtrables: readonly string[] = []) {
  const { one, columns, orderBy, limit, where, search } = (req.query.SELECT ?? {}) as unknown as Lectura
  const campos = camposDe(where)
  const ajeno = campos.find(campo => !claves.includes(campo) && !filtrables.includes(campo))
  if (ajeno || search) {
    return req.reject({ status: 400, message: `Esta lista se arma al leer y no se puede filtrar${ajeno ? ` por «${ajeno}»` : ''}.`, target: ajeno ?? '$search' } as never)
  }
  const filas = campos.some(campo => filtrables.includes(campo)) ? filtrar(req, calculadas, where!) : calculadas
  const total = columns?.find(c => c.func === 'count')
  if (total) return [{ [total.as ?? 'count']: filas.length }]
  // CAP ends every order with the key, which here says nothing: what nobody ordered stays as it came
  const orden = (orderBy ?? []).map(({ ref, sort }) => ({ elemento: ref?.at(-1) ?? '', signo: sort === 'desc' ? -1 : 1 }))
    .filter(({ elemento }) => !claves.includes(elemento))
  const ordenadas = filas.toSorted((a, b) => {
    for (const { elemento, signo } of orden) {
      const diferencia = String(a[elemento] ?? '').localeCompare(String(b[elemento] ?? ''), 'es', { numeric: true })
      if (diferencia) return signo * diferencia
    }
    return 0
  })
  if (one) return ordenadas[0] ?? null
  const desde = limit?.offset?.val ?? 0
  return Object.assign(ordenadas.slice(desde, desde + (limit?.rows?.val ?? ordenadas.length)), { $count: filas.length })
}

function filtrar(req: cds.Request, filas: Record<string, unknown>[], where: Expresion[]) {
  try {
    return filas.filter(condicionDe(where))
  } catch (e) {
    if (!(e instanceof FiltroDesconocido)) throw e
    return req.reject({ status: 400, message: 'Esta lista se arma al leer: solo se puede filtrar por valores iguales o distintos.', target: '$filter' } as never) as never
  }
}

const camposDe = (expresiones: Expresion[] = []): string[] => expresiones.flatMap(x => (typeof x === 'string' ? []
  : [...x.ref ? [x.ref.join('/')] : [], ...camposDe(x.xpr), ...camposDe(x.args)]))
