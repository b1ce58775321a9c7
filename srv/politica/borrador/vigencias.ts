import type { FechaISO } from '../../plazos'
import type { Paquete } from '../paquete'
import type { Hallazgo } from '../problema'
import { paqueteVigente } from '../resolver'

const dia = (fecha: FechaISO, mas: number): FechaISO => new Date(Date.parse(`${fecha}T00:00:00Z`) + mas * 86_400_000).toISOString().slice(0, 10)
const periodo = (p: Paquete) => (p.vigenteHasta ? `del ${p.vigenteDesde} al ${p.vigenteHasta}` : `desde el ${p.vigenteDesde}`)

/**
 * What the validity of a new version does to the others of its pack: the newest that covers a day rules
 * it. `traslapes` is to be known, `huecos` are days without rules, on which nothing could be filed.
 * Dates are local (America/Bogota).
 */
export function vigencias(nueva: Paquete, instalados: Paquete[]): { traslapes: Hallazgo[]; huecos: Hallazgo[] } {
  const otras = instalados.filter(p => p.codigo === nueva.codigo && p.version < nueva.version)
  const traslapes: Hallazgo[] = []
  const huecos: Hallazgo[] = []

  for (const otra of otras) {
    if (otra.vigenteHasta && otra.vigenteHasta < nueva.vigenteDesde) continue
    if (nueva.vigenteHasta && otra.vigenteDesde > nueva.vigenteHasta) continue
    const tapada = otra.vigenteDesde >= nueva.vigenteDesde && (!nueva.vigenteHasta || (otra.vigenteHasta && otra.vigenteHasta <= nueva.vigenteHasta))
    if (tapada) traslapes.push({ fila: 'vigenteDesde', mensaje: `La versión ${otra.version}, prevista ${periodo(otra)}, no llegaría a regir: esta la cubre entera.` })
  }

  if (!otras.length) return { traslapes, huecos }
  const antes = dia(nueva.vigenteDesde, -1)
  const primera = otras.map(p => p.vigenteDesde).sort()[0]!
  if (primera < nueva.vigenteDesde && !paqueteVigente(otras, nueva.codigo, antes)) {
    const ultima = otras.map(p => p.vigenteHasta!).filter(hasta => hasta < nueva.vigenteDesde).sort().at(-1)!
    huecos.push({ fila: 'vigenteDesde', mensaje: `Del ${dia(ultima, 1)} al ${antes} no rige ninguna versión de este paquete.` })
  }
  if (nueva.vigenteHasta) {
    const despues = dia(nueva.vigenteHasta, 1)
    const siguiente = paqueteVigente(otras, nueva.codigo, despues)
    if (siguiente) traslapes.push({ fila: 'vigenteHasta', mensaje: `Al terminar, el ${despues} vuelve a regir la versión ${siguiente.version} (${periodo(siguiente)}).` })
    else huecos.push({ fila: 'vigenteHasta', mensaje: `Desde el ${despues} no rige ninguna versión de este paquete: deje sin fecha final o cargue la que sigue.` })
  }
  return { traslapes, huecos }
}
