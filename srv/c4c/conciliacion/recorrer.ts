import cds from '@sap/cds'
import { ajustes } from '../ajustes'
import { leerCodigos } from '../codigos/leer'
import { pausaRestante } from '../conexion/pausa'
import { consulta, leer } from '../conexion/odata'
import { pedido } from '../envio/pedir'

const PAGINA = 500
/** Of the cases whose ticket was not looked at for longest, each pass looks at this many: what is deleted in C4C changes no date there. */
const POR_PASADA = 200
/** Cases that ended are compared for a while longer. */
const DIAS_TRAS_TERMINAR = 30
/** Clocks differ, and what C4C commits late bears an earlier date. */
const SOLAPE_MS = 10 * 60_000

type Cambiado = { ObjectID: string; EntityLastChangedOn: string; ProcessingTypeCode: string }

/**
 * What events did not tell: tickets that changed in C4C since the last pass, and in turn all that have a case. They are left to be
 * read like those of which C4C gave notice. Throws FallaC4C; the next pass begins where this one did.
 */
export async function recorrer(ahora = new Date()): Promise<void> {
  if (pausaRestante()) return
  const desde = await cds.tx(() => marca(ahora))
  const hasta = await leerCambiados(new Date(desde.getTime() - SOLAPE_MS))
  await cds.tx(async () => {
    await UPSERT.into('escucha.MarcasC4C').entries({ lectura: 'CAMBIOS', hasta: new Date(Math.max(desde.getTime(), hasta)).toISOString() })
    await porLeer(await menosVistos(ahora))
    await olvidar(ahora)
  })
}

/**
 * Leaves what changed since a moment to be read; returns when the last of it did (milliseconds). Each page begins at the moment at which the
 * one before ended: tickets that change meanwhile move to the end of the list, and none is skipped for it.
 */
async function leerCambiados(desde: Date): Promise<number> {
  const vistos = new Set<string>()
  let hasta = desde.getTime()
  for (let salto = 0; ;) {
    const pagina = await leer<Cambiado>(consulta('ServiceRequestCollection', {
      filtro: `EntityLastChangedOn ge datetimeoffset'${new Date(hasta).toISOString()}'`,
      campos: ['ObjectID', 'EntityLastChangedOn', 'ProcessingTypeCode'], orden: 'EntityLastChangedOn,ObjectID', tope: PAGINA, salto,
    }))
    const nuevos = pagina.filter(t => !vistos.has(t.ObjectID))
    // A whole page may be of one moment, and so be read twice
    if (!nuevos.length && pagina.length < PAGINA) return hasta
    for (const { ObjectID } of nuevos) vistos.add(ObjectID)
    await cds.tx(async () => porLeer(await deEscucha(nuevos)))
    const ultimo = Number(/\d+/.exec(pagina.at(-1)!.EntityLastChangedOn)?.[0] ?? hasta)
    // More of one moment than a page holds
    salto = ultimo > hasta ? 0 : salto + pagina.length
    hasta = Math.max(hasta, ultimo)
  }
}

/** Of the tickets of a tenant, those that have a case or shall have one. */
async function deEscucha(tickets: readonly Cambiado[]): Promise<string[]> {
  if (!tickets.length) return []
  const codigos = await leerCodigos()
  const conCaso = await SELECT.from('escucha.EspejosC4C').columns('objectID').where({ objectID: { in: tickets.map(t => t.ObjectID) } }) as { objectID: string }[]
  const suyos = new Set(conCaso.map(e => e.objectID))
  return tickets.filter(t => suyos.has(t.ObjectID) || codigos.entrada('TIPO_TICKET', t.ProcessingTypeCode) === 'CASO').map(t => t.ObjectID)
}

/** C4C delivers an event again within hours, if at all. */
async function olvidar(ahora: Date): Promise<void> {
  const hace = (dias: number) => new Date(ahora.getTime() - dias * 86_400_000).toISOString()
  await DELETE.from('escucha.EventosC4C').where({ recibidoEn: { '<': hace(7) } })
}

/** Where the last pass ended; the first one looks back as far as tickets still become cases. */
async function marca(ahora: Date): Promise<Date> {
  const fila = await SELECT.one.from('escucha.MarcasC4C').columns('hasta').where({ lectura: 'CAMBIOS' }) as { hasta: string } | undefined
  return fila ? new Date(fila.hasta) : new Date(ahora.getTime() - ajustes().antiguedadDias * 86_400_000)
}

async function menosVistos(ahora: Date): Promise<string[]> {
  const limite = new Date(ahora.getTime() - DIAS_TRAS_TERMINAR * 86_400_000).toISOString()
  const filas = await SELECT.from('escucha.EspejosC4C').columns('objectID').orderBy('comparadoEn')
    .where({ situacion_code: { '!=': 'PENDIENTE' }, objectID: { '!=': null }, and: { 'caso.estado.abierto': true, or: { reflejadoEn: { '>': limite } } } }).limit(POR_PASADA) as { objectID: string }[]
  return filas.map(f => f.objectID)
}

async function porLeer(objectIDs: readonly string[]): Promise<void> {
  // In one order everywhere: two processes that write the same rows do not wait for each other in a ring
  if (objectIDs.length) await UPSERT.into('escucha.NovedadesC4C').entries(objectIDs.toSorted().map(objectID => ({ objectID, tipo: 'Ticket', ...pedido(), motivo: 'Por leer en C4C.' })))
}
