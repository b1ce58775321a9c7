import type { Paquete } from './paquete'
import type { Problema } from './problema'

const SEMANA = [['1', 'lunes'], ['2', 'martes'], ['3', 'miércoles'], ['4', 'jueves'], ['5', 'viernes']] as const

/**
 * What in the calendars of a pack is not the week of the law: Monday to Friday are business days
 * whatever the organisation closes, or a closure would stretch a legal term (Ley 4/1913 art. 62); Saturday
 * may be added, Sunday not. It is no part of the schema because packs already stored are read with
 * that, and the cases received under them must stay readable.
 */
export function fueraDeLaSemana(paquete: Paquete): Problema[] {
  return paquete.calendarios.flatMap(({ codigo, horario }, i) => {
    const fila = `calendarios[${i + 1}].horario`
    const faltan = SEMANA.filter(([dia]) => !horario[dia]).map(([, nombre]) => nombre)
    const problemas: Problema[] = []
    if (faltan.length) problemas.push({ fila, mensaje: `Al calendario ${codigo} le faltan los turnos de: ${faltan.join(', ')}. De lunes a viernes son días hábiles; un cierre interno no alarga un término legal.` })
    if (horario['7']) problemas.push({ fila, mensaje: `El calendario ${codigo} trabaja el domingo, que no es día hábil.` })
    return problemas
  })
}
