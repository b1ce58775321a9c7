import type { Paquete } from './paquete'
import type { Hallazgo, Problema } from './problema'

/** A new statutory matrix replaces the former whole: what it leaves out, no case could be classified as. */
export function loQueFalta(anterior: Paquete, nueva: Paquete): Problema[] {
  const sinFila = (lista: string, antes: string[], ahora: string[]): Problema[] =>
    antes.filter(clave => !ahora.includes(clave)).map(clave => ({ fila: lista, mensaje: `Falta ${clave}, que la versión ${anterior.version} tiene.` }))
  return [
    ...sinFila('regimenes', anterior.regimenes.map(r => r.regimen), nueva.regimenes.map(r => r.regimen)),
    ...sinFila('tipologias', anterior.tipologias.map(t => t.tipologia), nueva.tipologias.map(t => t.tipologia)),
  ]
}

/** The law may give more time than before, but that is seldom what was meant. */
export function loQueAlarga(anterior: Paquete, nueva: Paquete): Hallazgo[] {
  return nueva.regimenes.flatMap(({ regimen, legalDias, norma }, i) => {
    const antes = anterior.regimenes.find(r => r.regimen === regimen)?.legalDias ?? null
    if (antes === null || (legalDias !== null && legalDias <= antes)) return []
    return [{ fila: `regimenes[${i + 1}]`, mensaje: `La matriz legal alarga ${regimen}: de ${antes} a ${legalDias ?? 'ningún término en'} días hábiles (${norma}). Confírmelo con Jurídica.` }]
  })
}
