import cds from '@sap/cds'
import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { anotarPendiente } from '../pendiente'
import { campoDe, type CampoTicket, type Propiedades } from '../espejo/deseado'
import { ajustes } from '../ajustes'

interface Espejo { situacion_code: string; escrito: string | null }

const leer = async (caso: string): Promise<Espejo> => {
  const espejo = await SELECT.one.from('escucha.EspejosC4C').columns('situacion_code', 'escrito').where({ caso_ID: caso }).forUpdate() as Espejo | undefined
  if (!espejo) throw new Rechazo(404, 'Ese caso no tiene nada en C4C.')
  return espejo
}

/** Tries again now what waits or what C4C refused, in the current transaction. Throws Rechazo (404). */
export async function reintentar(caso: string): Promise<void> {
  await leer(caso)
  await anotarPendiente(caso)
}

/** Leaves a case out of C4C, with the reason; the next act on the case tries again. Throws Rechazo (400, 404, 409). */
export async function descartar(caso: string, motivo: unknown, quien: string): Promise<void> {
  const razon = textoObligatorio(motivo, 'motivo', 'por qué se descarta', 500)
  const { situacion_code } = await leer(caso)
  if (situacion_code === 'SINCRONIZADO') throw new Rechazo(409, 'Este caso ya está al día en C4C; no hay nada que descartar.')
  await UPDATE('escucha.EspejosC4C').with({
    situacion_code: 'DESCARTADO', proximoIntento: null, pedido: cds.utils.uuid(), descartadoEn: new Date().toISOString(), descartadoPor: quien, motivoDescarte: razon,
  }).where({ caso_ID: caso })
}

/**
 * The ticket shall say again what the case says, in some fields or all; one that is gone is created anew. In the
 * current transaction. Throws Rechazo (404).
 */
export async function repararEnC4C(caso: string, campos?: readonly CampoTicket[]): Promise<void> {
  const { escrito } = await leer(caso)
  const divergen = await camposDivergentes(caso)
  if (divergen.includes('TICKET')) {
    await DELETE.from('escucha.PartesC4C').where({ espejo_caso_ID: caso })
    await UPDATE('escucha.EspejosC4C').with({ ticket: null, objectID: null, escrito: null }).where({ caso_ID: caso })
  } else {
    const { extension } = ajustes()
    // What Escucha does not hold for written is written again
    const quedan = Object.fromEntries(Object.entries(JSON.parse(escrito ?? '{}') as Propiedades)
      .filter(([propiedad]) => !(campos ?? divergen).includes(campoDe(propiedad, extension)!)))
    await UPDATE('escucha.EspejosC4C').with({ escrito: JSON.stringify(quedan) }).where({ caso_ID: caso })
  }
  await anotarPendiente(caso)
}

const camposDivergentes = async (caso: string): Promise<CampoTicket[]> =>
  (await SELECT.from('escucha.DivergenciasC4C').columns('campo_code').where({ espejo_caso_ID: caso }) as { campo_code: CampoTicket }[]).map(d => d.campo_code)

/** Somebody saw a difference and leaves it so. Throws Rechazo (400, 409). */
export async function aceptarDiferencia(caso: string, campo: CampoTicket, motivo: unknown, quien: string): Promise<void> {
  const razon = textoObligatorio(motivo, 'motivo', 'por qué se deja así', 500)
  const vistas = await UPDATE('escucha.DivergenciasC4C').with({ aceptadaEn: new Date().toISOString(), aceptadaPor: quien, motivo: razon })
    .where({ espejo_caso_ID: caso, campo_code: campo }) as unknown as number
  if (!vistas) throw new Rechazo(409, 'Esa diferencia ya no existe; actualice la página.', 'campo')
}
