import { fechaLocal } from '../plazos'
import { COMPUERTAS, type Compuerta, type ReglasResarcimiento, type Requisito } from '../politica/resarcimiento'
import type { Expediente, RequisitoVisto } from './expediente'
import { REQUISITOS, type Nombrar } from './requisitos'

/** What a gate still asks for, in words; empty where it is open. Pure. */
export const faltantes = (compuerta: Compuerta, exp: Expediente, reglas: ReglasResarcimiento, nombre: Nombrar): string[] =>
  reglas.requisitosDe(compuerta).map(requisito => faltaDe(compuerta, requisito, exp, reglas, nombre)).filter(falta => falta !== null)

function faltaDe(compuerta: Compuerta, requisito: Requisito, exp: Expediente, reglas: ReglasResarcimiento, nombre: Nombrar): string | null {
  return exenta(compuerta, exp).includes(requisito) ? null : REQUISITOS[requisito](exp, reglas, nombre)
}

/** What a gate does not ask of some: little harm asks for no promise; and nobody can be asked what she thinks who is not reached. */
function exenta(compuerta: Compuerta, exp: Expediente): Requisito[] {
  if (compuerta !== 'CIERRE') return []
  return [
    ...(exp.criticidad_code === 'BAJO' && exp.estado_code === 'Reconocer' ? ['PROMESA', 'SEGUIMIENTO'] as const : []),
    ...(inalcanzable(exp) ? ['CONTACTO', 'RECONEXION', 'SEGUIMIENTO', 'ACEPTACION'] as const : []),
  ]
}

/** Tried in vain on three different days, and never reached, or not again. */
function inalcanzable({ contactos }: Expediente): boolean {
  const hallada = contactos.flatMap(c => (c.logrado ? [c.realizadoEn!] : [])).sort().at(-1) ?? ''
  return new Set(contactos.filter(c => c.realizadoEn && c.realizadoEn > hallada).map(c => fechaLocal(c.realizadoEn!))).size >= INTENTOS
}

const INTENTOS = 3

/** Every gate with what it asks for, as it stands: the guide of who works on it. Pure. */
export const loPedido = (exp: Expediente, reglas: ReglasResarcimiento, nombre: Nombrar): RequisitoVisto[] =>
  COMPUERTAS.flatMap((compuerta, i) => reglas.requisitosDe(compuerta).map((requisito, j) => ({
    compuerta, requisito, orden: i * 100 + j, falta: faltaDe(compuerta, requisito, exp, reglas, nombre),
  })))

/** The gate that a file is before. */
const DELANTE: Partial<Record<Expediente['estado_code'], Compuerta>> = {
  Abierto: 'RECONOCER', Reconocer: 'REPARAR', Reparar: 'CIERRE', Compensar: 'COMPENSADO', Compensado: 'CIERRE',
}

/** What to do next, in one text; null where there is nothing left to do. Pure. */
export function siguientePaso(exp: Expediente, reglas: ReglasResarcimiento, nombre: Nombrar): string | null {
  if (exp.estado_code === 'NoProcede') return exp.informadoEn ? null : 'Registre la prueba de que la persona conoció la decisión.'
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
