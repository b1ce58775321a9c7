import type { FechaISO } from '../plazos'
import { fueraDeLaLey, LEY } from './ley'
import type { Paquete } from './paquete'
import type { Problema } from './problema'
import { cadena, paqueteVigente } from './resolver'
import { diasDeCambio, exigirCompleta, loIncompleto } from './vigencia'

/**
 * What a new pack would take from those already installed: on every day of its validity (it changes
 * no other) they must still be able to receive a case, and within the law. A heir that was broken
 * before is not its doing, and must not stand in the way of what mends it.
 */
export function herederosRotos(nuevo: Paquete, instalados: Paquete[]): Problema[] {
  const todos = [...instalados, nuevo]
  const dias = diasDeCambio(nuevo, todos)
  const herederos = [...new Set(instalados.filter(p => p.hereda && p.codigo !== nuevo.codigo).map(p => p.codigo))]
  return herederos.flatMap(codigo => {
    for (const dia of dias) {
      const antes = defectos(instalados, codigo, dia)
      const ahora = defectos(todos, codigo, dia).filter(d => !antes.includes(d))
      if (ahora.length) return ahora.map(d => ({ fila: 'paquete', mensaje: `Con este paquete ${codigo} deja de servir el ${dia}: ${d}` }))
    }
    return []
  })
}

/** A heir that is not in force on that day has nothing to lose. */
function defectos(paquetes: Paquete[], codigo: string, dia: FechaISO): string[] {
  const propio = paqueteVigente(paquetes, codigo, dia)
  if (!propio) return []
  const incompleto = loIncompleto(() => exigirCompleta(paquetes, codigo, dia))
  if (incompleto) return [incompleto]
  const ley = cadena(paquetes, codigo, dia).find(p => p.codigo === LEY)
  return ley ? fueraDeLaLey(propio, ley).map(p => `${p.fila}: ${p.mensaje}`) : []
}
