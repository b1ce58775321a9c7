import type { Caso } from '../caso'
import { Rechazo } from '../rechazo'
import type { Contexto } from './acto'

/** What a judge ordered is answered in his term: it is neither stopped nor ended by an act of the house (Decreto 2591/1991). */
export function exigirSinJuez({ regimen }: Caso, { politica }: Contexto): void {
  if (regimen && politica.regimen(regimen)?.judicial) throw new Rechazo(409, 'Es una tutela: se responde en el término que fijó el juez, y este acto no cabe.')
}
