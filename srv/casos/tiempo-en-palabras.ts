import { minutosDeUnDia, type TramoConsumido } from './tramos'
import type { Calendario } from '../plazos'

const QUIEN: Record<'es' | 'en', Record<string, string>> = {
  es: { ATENCION_USUARIO: 'Atención al Usuario', AREA: 'Área', PERSONA: 'Persona', DIRECCION: 'Dirección', NADIE: 'Nadie', TOTAL: 'Total' },
  en: { ATENCION_USUARIO: 'Customer care', AREA: 'Area', PERSONA: 'Person', DIRECCION: 'Management', NADIE: 'Nobody', TOTAL: 'Total' },
}

/** Names and numbers as people of a language read them; Spanish unless it is `en`. */
const idiomaDe = (idioma?: string) => (idioma === 'en' ? 'en' as const : 'es' as const)

export const quienEs = (responsable: string, idioma?: string): string => QUIEN[idiomaDe(idioma)][responsable] ?? responsable

/** Tenths of a business day: `4,5 días hábiles`. */
export function diasEnPalabras(decimas: number, idioma?: string): string {
  const numero = (decimas / 10).toLocaleString(idiomaDe(idioma) === 'en' ? 'en' : 'es-CO')
  if (idiomaDe(idioma) === 'en') return decimas === 10 ? '1 business day' : `${numero} business days`
  return decimas === 10 ? '1 día hábil' : `${numero} días hábiles`
}

/** Whoever took most of the time and how much of it: `Área, 4 días hábiles`; under a day, in hours. Null when nobody took any. */
export function tramoMayorEnPalabras([mayor]: readonly TramoConsumido[], calendario: Calendario, idioma?: string): string | null {
  if (!mayor) return null
  const quien = quienEs(mayor.responsable, idioma)
  const dias = Math.round(mayor.minutos / minutosDeUnDia(calendario))
  if (dias >= 1) return `${quien}, ${diasEnPalabras(10 * dias, idioma)}`
  const horas = Math.max(1, Math.round(mayor.minutos / 60))
  if (idiomaDe(idioma) === 'en') return `${quien}, ${horas} ${horas === 1 ? 'hour' : 'hours'}`
  return `${quien}, ${horas} ${horas === 1 ? 'hora' : 'horas'}`
}
