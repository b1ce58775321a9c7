/** A condition as CAP parses it: operators between references, values and lists. */
export type Expresion = string | { ref?: string[]; val?: unknown; list?: { val?: unknown }[]; xpr?: Expresion[]; args?: Expresion[]; func?: string }

type Fila = Record<string, unknown>
type Condicion = (fila: Fila) => boolean

/** What a list filtered without a database does not know to ask. */
export class FiltroDesconocido extends Error {}

/**
 * A condition over rows that no database holds: comparisons for equality (`=`, `!=`, `in`, null included) of their
 * elements with values, joined by `and`, `or`, `not` and brackets, as the fields of a filter bar ask them. Null equals
 * null alone, as in OData. @throws FiltroDesconocido for anything else
 */
export function condicionDe(where: readonly Expresion[]): Condicion {
  const o = separar(where, 'or')
  if (o.length > 1) return alguna(o.map(condicionDe))
  const y = separar(where, 'and')
  if (y.length > 1) return todas(y.map(condicionDe))
  return simple(where)
}

function simple([primera, ...resto]: readonly Expresion[]): Condicion {
  if (primera === 'not') return negar(condicionDe(resto))
  if (esGrupo(primera) && !resto.length) return condicionDe(primera.xpr)
  if (resto.length === 3 && resto[0] === 'not') return negar(comparar(primera, resto[1], resto[2]))
  if (resto.length === 3 && resto[1] === 'not') return comparar(primera, '!=', resto[2])
  if (resto.length !== 2) throw new FiltroDesconocido()
  return comparar(primera, resto[0], resto[1])
}

function comparar(izquierda: Expresion | undefined, operador: Expresion | undefined, derecha: Expresion | undefined): Condicion {
  const [campo, valores] = campoDe(izquierda) ? [campoDe(izquierda), valoresDe(derecha)] : [campoDe(derecha), valoresDe(izquierda)]
  if (!campo || !valores) throw new FiltroDesconocido()
  const es: Condicion = fila => valores.includes(fila[campo] ?? null)
  switch (operador) {
    case '=': case '==': case 'is': case 'in': return es
    case '!=': case '<>': return negar(es)
    default: throw new FiltroDesconocido()
  }
}

const esGrupo = (x: Expresion | undefined): x is { xpr: Expresion[] } => typeof x === 'object' && Array.isArray(x.xpr)

const campoDe = (x: Expresion | undefined) => (typeof x === 'object' && x.ref?.length === 1 ? x.ref[0] : undefined)

function valoresDe(x: Expresion | undefined): unknown[] | undefined {
  if (x === 'null') return [null]
  if (typeof x !== 'object') return undefined
  if ('val' in x) return [x.val ?? null]
  return x.list?.every(uno => 'val' in uno) ? x.list.map(({ val }) => val ?? null) : undefined
}

function separar(partes: readonly Expresion[], operador: string): Expresion[][] {
  const grupos: Expresion[][] = [[]]
  for (const parte of partes) {
    if (parte === operador) grupos.push([])
    else grupos.at(-1)!.push(parte)
  }
  return grupos
}

const alguna = (condiciones: Condicion[]): Condicion => fila => condiciones.some(c => c(fila))
const todas = (condiciones: Condicion[]): Condicion => fila => condiciones.every(c => c(fila))
const negar = (condicion: Condicion): Condicion => fila => !condicion(fila)
