import type { Accion } from '../casos/flujo'
import type { Estado } from './expediente'

type Marca = { '#': Estado }
type Anotada = { '@escucha.enEstado'?: Marca[]; '@escucha.lleva'?: Marca }

const anotacionesDe = ({ target, event }: Accion): Anotada => ((target as unknown as { actions: Record<string, Anotada> }).actions)[event] ?? {}

/** The states of the file in which something of it may be done (`@escucha.enEstado`). */
export const estadosDelExpediente = (accion: Accion): Estado[] => (anotacionesDe(accion)['@escucha.enEstado'] ?? []).map(marca => marca['#'])

/** Where an act on a row takes the file itself (`@escucha.lleva`). */
export const estadoAlQueLleva = (accion: Accion): Estado | undefined => anotacionesDe(accion)['@escucha.lleva']?.['#']
