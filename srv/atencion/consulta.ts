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
