import { Rechazo } from '../../casos/rechazo'
import type { Compuerta } from '../../politica/resarcimiento'
import { faltantes } from '../compuertas'
import { con } from '../con'
import type { Expediente } from '../expediente'
import type { Contexto, Efecto } from './acto'

/** An effect that goes through a gate: refused (409) with all that is missing, the effect's own evidence counted. */
export function porCompuerta(compuerta: Compuerta, exp: Expediente, efecto: Efecto, { reglas, nombre }: Pick<Contexto, 'reglas' | 'nombre'>): Efecto {
  const falta = faltantes(compuerta, con(exp, efecto), reglas, nombre)
  if (falta.length) throw new Rechazo(409, falta.join(' '))
  return efecto
}
