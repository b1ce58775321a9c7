import type { FechaISO } from '../plazos'
import type { Paquete } from './paquete'
import { PoliticaIncompleta, resolverPolitica, vigente } from './resolver'

/**
 * The days of the validity of a pack on which its rules may change, its first among them: a pack
 * begins, or the day before one ended. From one to the next, and after the last, all days are alike.
 */
export function diasDeCambio(paquete: Paquete, paquetes: Paquete[]): FechaISO[] {
  const cambios = paquetes.flatMap(p => [p.vigenteDesde, ...(p.vigenteHasta ? [diaSiguiente(p.vigenteHasta)] : [])])
  return [...new Set([paquete.vigenteDesde, ...cambios])].filter(dia => vigente(paquete, dia)).sort()
}

// A pack may be meant to last for ever (9999-12-31), which the calendars of the engine do not reach
const diaSiguiente = (fecha: FechaISO): FechaISO => new Date(Date.parse(`${fecha}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Why a policy cannot be, as PoliticaIncompleta says it; undefined when it can. */
export function loIncompleto(leer: () => void): string | undefined {
  try {
    leer()
    return undefined
  } catch (e) {
    if (e instanceof PoliticaIncompleta) return e.message
    throw e
  }
}

/** Throws PoliticaIncompleta unless a case of that day could be received and classified under a pack. */
export function exigirCompleta(paquetes: Paquete[], codigo: string, dia: FechaISO): void {
  const politica = resolverPolitica(paquetes, codigo, dia)
  politica.recepcion('*')
  politica.terminos('PETICION_GENERAL')
}
