import cds from '@sap/cds'
import { Rechazo } from '../../casos/rechazo'
import { comoTecnico } from '../conexion/c4c'
import { FallaC4C } from '../conexion/falla'
import { pausaRestante } from '../conexion/pausa'
import { ticketDeLlave } from '../espejo/ticket'
import { antesDeLeer, conciliar } from './conciliar'

interface Espejo { situacion_code: string; objectID: string | null }

const NO_AHORA: Record<string, string> = {
  PENDIENTE: 'Hay algo por escribir en C4C; caso y ticket se comparan en cuanto se escriba.',
  ERROR: 'C4C rechazó lo que había por escribir. Reinténtelo: al escribirse se compara.',
  DESCARTADO: 'Este envío se descartó. Reinténtelo: al escribirse se compara.',
}

/**
 * Reads the ticket of a case now and holds it against the case. No transaction is open while C4C is asked. Throws Rechazo
 * (404, 409) and FallaC4C.
 */
export async function compararAhora(ID: string): Promise<void> {
  const { objectID, lectura } = await cds.tx(() => porLeer(ID))
  const espera = pausaRestante()
  if (espera) throw new FallaC4C(`C4C pidió esperar; inténtelo de nuevo en ${Math.ceil(espera / 1000)} segundos.`, { contada: false })
  const ticket = await comoTecnico(() => ticketDeLlave(objectID))
  await cds.tx(() => conciliar(ID, ticket, lectura))
}

async function porLeer(ID: string) {
  const espejo = await SELECT.one.from('escucha.EspejosC4C').columns('situacion_code', 'objectID').where({ caso_ID: ID }) as Espejo | undefined
  if (!espejo) throw new Rechazo(404, 'Ese caso no tiene nada en C4C.')
  const lectura = await antesDeLeer(ID)
  if (!lectura || espejo.situacion_code !== 'SINCRONIZADO' || !espejo.objectID) throw new Rechazo(409, NO_AHORA[espejo.situacion_code] ?? 'Este caso aún no tiene ticket en C4C.')
  return { objectID: espejo.objectID, lectura }
}
