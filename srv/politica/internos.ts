import type { Paquete } from './paquete'
import type { Hallazgo, Problema } from './problema'

/**
 * Internal terms against the legal ones of a chain (nearest first). One given to a regime above its
 * legal term is a problem; one given to a tipología is cut to that of each regime it may have, and
 * each cut is a finding (COOTRAYAL gives 15 business days to every petition; the law gives 10 to
 * information: Ley 1755/2015 art. 14 num. 1).
 */
export function revisarInternos(paquete: Paquete, eslabones: Paquete[]): { problemas: Problema[]; hallazgos: Hallazgo[] } {
  const lejanoPrimero = eslabones.slice().reverse()
  const legales = new Map(lejanoPrimero.flatMap(p => p.regimenes.map(r => [r.regimen, r] as const)))
  const admite = new Map(lejanoPrimero.flatMap(p => p.tipologias.map(t => [t.tipologia, t.admite] as const)))
  const problemas: Problema[] = []
  const hallazgos: Hallazgo[] = []

  for (const [i, t] of paquete.internos.entries()) {
    const fila = `internos[${i + 1}]`
    if (t.ambito === 'REGIMEN') {
      const ley = legales.get(t.clave ?? '')
      if (!ley) problemas.push({ fila, mensaje: `El régimen ${t.clave} no existe en la matriz legal.` })
      else if (ley.legalDias !== null && t.dias > ley.legalDias) {
        problemas.push({ fila, mensaje: `Régimen ${t.clave}: el término interno de ${t.dias} días hábiles pasa del legal de ${ley.legalDias} (${ley.norma}).` })
      }
    } else {
      const regimenes = t.ambito === 'TODOS' ? [...legales.keys()].filter(r => legales.get(r)?.clasificable) : admite.get(t.clave ?? '')
      if (!regimenes) problemas.push({ fila, mensaje: `La tipología ${t.clave} no existe.` })
      for (const r of regimenes ?? []) {
        const ley = legales.get(r)
        if (ley && ley.legalDias !== null && t.dias > ley.legalDias) {
          hallazgos.push({ fila, mensaje: `${t.clave ?? 'Todas las tipologías'} con régimen ${r}: ${t.dias} días hábiles se recortan a ${ley.legalDias} (${ley.norma}).` })
        }
      }
    }
  }
  return { problemas, hallazgos }
}
