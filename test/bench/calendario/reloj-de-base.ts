import { createRequire } from 'node:module'

type Consulta = (this: unknown, ...args: unknown[]) => unknown

/** Time (ms) in which this process has a query under way, as CAP's driver asks it. */
export function cronometrarBase(): { ms: number } {
  const reloj = { ms: 0 }
  const { Client } = createRequire(require.resolve('@cap-js/postgres'))('pg') as { Client: { prototype: { query: Consulta } } }
  const original = Client.prototype.query
  let enCurso = 0
  let desde = 0
  Client.prototype.query = function (...args) {
    if (enCurso++ === 0) desde = performance.now()
    const respuesta = original.apply(this, args)
    const fin = () => { if (--enCurso === 0) reloj.ms += performance.now() - desde }
    if (respuesta instanceof Promise) void respuesta.then(fin, fin)
    else fin()
    return respuesta
  }
  return reloj
}
