/*
 * What rules ask of the state of a case. People and queries read the same from the list of states
 * (escucha.EstadosPQRS); a test holds one against the other.
 */

/** Where the person has the ball, and every clock of the house is stopped. */
export const EN_SUSPENSO = 'PorCompletar'

/** Where a case still has somewhere to go. */
export const ABIERTOS: readonly string[] = ['Radicada', 'Clasificada', 'EnArea', 'RespuestaArea', 'Respondida', EN_SUSPENSO, 'PorAprobar']

/** Where it ended without an answer to the person. */
export const SIN_RESPUESTA: readonly string[] = ['Improcedente', 'Trasladada', 'Desistida']

/** Where it ended, however it did. */
export const TERMINADOS: readonly string[] = ['Cerrada', ...SIN_RESPUESTA]

interface Cambio { estadoAnterior: string | null; estadoNuevo: string | null }

export const entraEnSuspenso = ({ estadoAnterior, estadoNuevo }: Cambio): boolean => estadoNuevo === EN_SUSPENSO && estadoAnterior !== EN_SUSPENSO

/** When the person had done her part: what she brought may be registered later; what else ends a suspension ends it when it is done. */
export const finDelSuspenso = ({ acto, en, ocurridoEn }: { acto: string; en: string; ocurridoEn: string | null }): string => (acto === 'registrarComplemento' && ocurridoEn) || en

export const saleDeSuspenso = ({ estadoAnterior, estadoNuevo }: Cambio): boolean => estadoAnterior === EN_SUSPENSO && estadoNuevo !== EN_SUSPENSO
