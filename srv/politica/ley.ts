import type { Paquete, TerminoLegal } from './paquete'
import type { Problema } from './problema'

/** The pack at the root of all others: what the law itself says. */
export const LEY = 'LEY'

type Prorroga = TerminoLegal['prorroga']

const masAncha = (propia: Prorroga, ley: Prorroga): boolean => {
  if (!propia) return false
  if (propia.tope === 'MAS' && ley?.tope === 'MAS') return propia.dias > ley.dias
  return propia.tope !== ley?.tope
}

const enPalabras = (prorroga: Prorroga): string => {
  if (!prorroga) return 'no la hay'
  return prorroga.tope === 'DOBLE' ? 'hasta el doble del término' : `hasta ${prorroga.dias} días hábiles más`
}

interface Limite {
  rompe: (fila: TerminoLegal, ley: TerminoLegal) => boolean
  mensaje: (ley: TerminoLegal) => string
}

/** What the row of a regime may not do to the same row of the law: shorten it may, loosen it never. */
const LIMITES: Limite[] = [
  {
    rompe: (fila, ley) => ley.legalDias !== null && (fila.legalDias === null || fila.legalDias > ley.legalDias),
    mensaje: ley => `El régimen ${ley.regimen} no puede pasar de ${ley.legalDias} días hábiles (${ley.norma}).`,
  },
  {
    rompe: (fila, ley) => ley.primerDia === 'RECIBO' && fila.primerDia !== 'RECIBO',
    mensaje: ley => `En el régimen ${ley.regimen} el día de recibo cuenta (${ley.norma}): primerDia debe ser RECIBO.`,
  },
  {
    // Judicial, its term is what an officer types; no longer judicial, a tutela would have none
    rompe: (fila, ley) => fila.judicial !== ley.judicial,
    mensaje: ley => `Si el término de ${ley.regimen} lo fija un juez lo dice la ley (${ley.norma}): judicial debe ser ${ley.judicial}.`,
  },
  {
    rompe: (fila, ley) => fila.clasificable !== ley.clasificable,
    mensaje: ley => `Si un caso se clasifica como ${ley.regimen} lo dice la ley (${ley.norma}): clasificable debe ser ${ley.clasificable}.`,
  },
  {
    rompe: (fila, ley) => masAncha(fila.prorroga, ley.prorroga),
    mensaje: ley => `La prórroga de ${ley.regimen} no puede ser más amplia que la de la ley (${ley.norma}): ${enPalabras(ley.prorroga)}.`,
  },
  ...(['trasladoDias', 'leyendaDias', 'copiasDias'] as const).map((campo): Limite => ({
    rompe: (fila, ley) => fila[campo] !== undefined && ley[campo] !== undefined && fila[campo] > ley[campo],
    mensaje: ley => `En el régimen ${ley.regimen}, ${campo} no puede pasar de ${ley[campo]} días hábiles (${ley.norma}).`,
  })),
  {
    // The house may ask sooner, and give the person more time, never less
    rompe: ({ completar: fila }, { completar: ley }) => Boolean(ley && fila && (fila.dias > ley.dias || fila.meses < ley.meses || (ley.ampliable && !fila.ampliable))),
    mensaje: ({ regimen, completar, norma }) => `En el régimen ${regimen}, completar se pide en ${completar?.dias} días hábiles a lo sumo y la persona tiene ${completar?.meses} mes o más (${norma}).`,
  },
]

/**
 * What in the regimes and tipologías of a pack escapes the law it inherits from. The matrix itself
 * is held to its own rows, so only a regime it does not have can be wrong there.
 */
export function fueraDeLaLey(paquete: Paquete, ley: Paquete): Problema[] {
  const legales = new Map(ley.regimenes.map(r => [r.regimen, r]))
  const inexistente = (regimen: string) => `El régimen ${regimen} no existe en la matriz legal.`

  const porRegimen = paquete.regimenes.flatMap((propio, i) => {
    const legal = legales.get(propio.regimen)
    const mensajes = legal ? LIMITES.filter(l => l.rompe(propio, legal)).map(l => l.mensaje(legal)) : [inexistente(propio.regimen)]
    return mensajes.map(mensaje => ({ fila: `regimenes[${i + 1}]`, mensaje }))
  })
  const porTipologia = paquete.tipologias.flatMap(({ tipologia, admite }, i) => {
    const legal = ley.tipologias.find(t => t.tipologia === tipologia)?.admite ?? []
    const puede = legal.length ? `puede ser: ${legal.join(', ')}` : 'no tiene esa tipología'
    return admite.filter(regimen => !legal.includes(regimen) || !legales.has(regimen)).map(regimen => ({
      fila: `tipologias[${i + 1}]`,
      mensaje: legales.has(regimen) ? `La matriz legal no admite el régimen ${regimen} para la tipología ${tipologia}; ${puede}.` : inexistente(regimen),
    }))
  })
  return [...porRegimen, ...porTipologia]
}
