import type cds from '@sap/cds'

type Expresion = { ref?: string[]; val?: unknown } | string

/** The customer whom a request addresses as `Personas('<código>')`, by key, navigation or filter. */
export function claveDeCliente(req: cds.Request): string | undefined {
  for (const parametro of req.params as (string | { clienteC4C?: string })[]) {
    if (typeof parametro === 'string') return parametro
    if (parametro?.clienteC4C) return parametro.clienteC4C
  }
  return valorFiltrado(req, 'clienteC4C')
}

/** The value of a plain `<elemento> eq <valor>` in the filter or key of a query. */
export function valorFiltrado(req: cds.Request, elemento: string): string | undefined {
  const desde = (req.query.SELECT?.from as { ref?: { where?: Expresion[] }[] } | undefined)?.ref ?? []
  const condiciones = [req.query.SELECT?.where as Expresion[] | undefined, ...desde.map(tramo => tramo.where)]
  for (const expresion of condiciones) {
    const i = expresion?.findIndex(x => typeof x === 'object' && x.ref?.at(-1) === elemento) ?? -1
    const valor = i >= 0 ? expresion![i + 2] : undefined
    if (typeof valor === 'object' && typeof valor.val === 'string') return valor.val
  }
  return undefined
}

interface Lectura {
  one?: boolean
  columns?: { func?: string; as?: string }[]
  orderBy?: { ref?: string[]; sort?: 'asc' | 'desc' }[]
  limit?: { rows?: { val: number }; offset?: { val: number } }
}

/** Order, page and count of rows that come from elsewhere, as the database would have given them. */
export function pagina(req: cds.Request, filas: Record<string, unknown>[]) {
  const { one, columns, orderBy, limit } = (req.query.SELECT ?? {}) as unknown as Lectura
  const total = columns?.find(c => c.func === 'count')
  if (total) return [{ [total.as ?? 'count']: filas.length }]
  // CAP ends every order with the key, which here says nothing: what nobody ordered stays as it came
  const orden = (orderBy ?? []).map(({ ref, sort }) => ({ elemento: ref?.at(-1) ?? '', signo: sort === 'desc' ? -1 : 1 }))
    .filter(({ elemento }) => elemento !== 'objectID')
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
