import { COMPUERTAS, type Compuerta, type ReglasResarcimiento } from '../politica/resarcimiento'
import type { Expediente, RequisitoVisto } from './expediente'
import { REQUISITOS, type Nombrar } from './requisitos'

/** What a gate still asks for, in words; empty where it is open. Pure. */
export const faltantes = (compuerta: Compuerta, exp: Expediente, reglas: ReglasResarcimiento, nombre: Nombrar): string[] =>
  reglas.requisitosDe(compuerta).map(requisito => REQUISITOS[requisito](exp, reglas, nombre)).filter(falta => falta !== null)

/** Every gate with what it asks for, as it stands: the guide of who works on it. Pure. */
export const loPedido = (exp: Expediente, reglas: ReglasResarcimiento, nombre: Nombrar): RequisitoVisto[] =>
  COMPUERTAS.flatMap((compuerta, i) => reglas.requisitosDe(compuerta).map((requisito, j) => ({
    compuerta, requisito, orden: i * 100 + j, falta: REQUISITOS[requisito](exp, reglas, nombre),
  })))

/** The gate that a file is before. */
const DELANTE: Partial<Record<Expediente['estado_code'], Compuerta>> = {
  Abierto: 'RECONOCER', Reconocer: 'REPARAR', Reparar: 'CIERRE', Compensar: 'COMPENSADO', Compensado: 'CIERRE',
}

/** What to do next, in one text; null where there is nothing left to do. Pure. */
export function siguientePaso(exp: Expediente, reglas: ReglasResarcimiento, nombre: Nombrar): string | null {
  // What was recognised and harmed little is closed there
  const compuerta = exp.estado_code === 'Reconocer' && exp.criticidad_code === 'BAJO' ? 'CIERRE' : DELANTE[exp.estado_code]
  if (!compuerta) return null
  const [primero, ...resto] = faltantes(compuerta, exp, reglas, nombre)
  if (!primero) return LISTO[compuerta]
  return resto.length ? `${primero} Y ${resto.length === 1 ? 'algo más' : `${resto.length} cosas más`}.` : primero
}

const LISTO: Record<Compuerta, string> = {
  RECONOCER: 'Puede reconocer la falla.', REPARAR: 'Puede pasar a reparar.', COMPENSAR: 'Puede pasar a compensar.',
  COMPENSADO: 'Puede entregar la compensación.', CIERRE: 'Puede cerrar.',
}
