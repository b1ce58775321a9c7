import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { tomarEnvio } from '../envio/decidir'
import type { CampoTicket } from '../espejo/deseado'
import { ESPEJOS } from '../espejo/reflejar'
import { anotarPendiente } from '../pendiente'

interface Diferencia { campo_code: CampoTicket; escribible: boolean; aceptadaEn: string | null }

/**
 * The ticket shall say again what the case says: in some fields, or in all that nobody accepted; one that is gone is
 * created anew. In the current transaction. Throws Rechazo (404, 409).
 */
export async function repararEnC4C(caso: string, campos?: readonly string[]): Promise<void> {
  await tomarEnvio(ESPEJOS, caso)
  const diferencias = await SELECT.from('escucha.DivergenciasC4C').columns('campo_code', 'escribible', 'aceptadaEn').where({ espejo_caso_ID: caso }) as Diferencia[]
  const elegidas = diferencias.filter(d => (campos ? campos.includes(d.campo_code) : !d.aceptadaEn))
  if (campos && elegidas.length < new Set(campos).size) throw new Rechazo(409, 'Una de esas diferencias ya no existe; actualice la página.', 'campos')
  if (!elegidas.length) throw new Rechazo(409, 'Este caso no tiene diferencias por reparar.')
  const escribibles = elegidas.filter(d => d.escribible).map(d => d.campo_code)
  if (!escribibles.length) throw new Rechazo(409, 'C4C no vuelve a abrir un ticket cerrado. Deje la diferencia con su motivo, o lleve el caso a su cierre.', 'campo')
  if (escribibles.includes('TICKET')) await olvidarTicket(caso)
  else await UPDATE('escucha.DivergenciasC4C').with({ porEscribir: true }).where({ espejo_caso_ID: caso, campo_code: { in: escribibles } })
  await anotarPendiente(caso)
}

/** As if the case never had one: it is looked up by its radicado, and created where C4C has none. */
async function olvidarTicket(caso: string): Promise<void> {
  await DELETE.from('escucha.PartesC4C').where({ espejo_caso_ID: caso })
  await UPDATE('escucha.EspejosC4C').with({ ticket: null, objectID: null, escrito: null }).where({ caso_ID: caso })
}

/** Somebody saw a difference and leaves it so. In the current transaction. Throws Rechazo (400, 404). */
export async function aceptarDiferencia(caso: string, campo: string, motivo: unknown, quien: string): Promise<void> {
  const razon = textoObligatorio(motivo, 'motivo', 'por qué se deja así', 500)
  const vistas = await UPDATE('escucha.DivergenciasC4C').with({ aceptadaEn: new Date().toISOString(), aceptadaPor: quien, motivo: razon, porEscribir: false })
    .where({ espejo_caso_ID: caso, campo_code: campo }) as unknown as number
  if (!vistas) throw new Rechazo(404, 'Esa diferencia ya no existe; actualice la página.')
}
