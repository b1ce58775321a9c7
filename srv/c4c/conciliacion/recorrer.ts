import cds from '@sap/cds'
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
  let hasta = desde
  for (let salto = 0; ; salto += PAGINA) {
    const pagina = await leer<Cambiado>(consulta('ServiceRequestCollection', {
      filtro: `EntityLastChangedOn ge datetimeoffset'${new Date(desde.getTime() - SOLAPE_MS).toISOString()}'`,
      campos: ['ObjectID', 'EntityLastChangedOn', 'ProcessingTypeCode'], orden: 'EntityLastChangedOn,ObjectID', tope: PAGINA, salto,
    }))
    await cds.tx(async () => porLeer(await deEscucha(pagina)))
    for (const { EntityLastChangedOn } of pagina) hasta = new Date(Math.max(hasta.getTime(), Number(/\d+/.exec(EntityLastChangedOn)?.[0] ?? 0)))
    // Only an empty page ends a list: C4C may give fewer rows than asked for
    if (!pagina.length) break
  }
  await cds.tx(async () => {
    await UPSERT.into('escucha.MarcasC4C').entries({ lectura: 'CAMBIOS', hasta: hasta.toISOString() })
    await porLeer(await menosVistos(ahora))
    await olvidar(ahora)
  })
}

/** Of the tickets of a tenant, those that have a case or shall have one. */
async function deEscucha(tickets: readonly Cambiado[]): Promise<string[]> {
  if (!tickets.length) return []
  const codigos = await leerCodigos()
  const conCaso = await SELECT.from('escucha.EspejosC4C').columns('objectID').where({ objectID: { in: tickets.map(t => t.ObjectID) } }) as { objectID: string }[]
  const suyos = new Set(conCaso.map(e => e.objectID))
  return tickets.filter(t => suyos.has(t.ObjectID) || codigos.entrada('TIPO_TICKET', t.ProcessingTypeCode) === 'CASO').map(t => t.ObjectID)
}

/** C4C delivers an event again within hours; what it refused to show stays to be seen for a while. */
async function olvidar(ahora: Date): Promise<void> {
  const hace = (dias: number) => new Date(ahora.getTime() - dias * 86_400_000).toISOString()
  await DELETE.from('escucha.EventosC4C').where({ recibidoEn: { '<': hace(7) } })
  await DELETE.from('escucha.NovedadesC4C').where({ proximoIntento: null, pendienteDesde: { '<': hace(30) } })
}

/** Where the last pass ended; the first one looks back as far as tickets still become cases. */
async function marca(ahora: Date): Promise<Date> {
  const fila = await SELECT.one.from('escucha.MarcasC4C').columns('hasta').where({ lectura: 'CAMBIOS' }) as { hasta: string } | undefined
  return fila ? new Date(fila.hasta) : ahora
}

async function menosVistos(ahora: Date): Promise<string[]> {
  const limite = new Date(ahora.getTime() - DIAS_TRAS_TERMINAR * 86_400_000).toISOString()
  const filas = await SELECT.from('escucha.EspejosC4C').columns('objectID').orderBy('comparadoEn')
    .where({ situacion_code: 'SINCRONIZADO', objectID: { '!=': null }, and: { 'caso.estado.abierto': true, or: { reflejadoEn: { '>': limite } } } }).limit(POR_PASADA) as { objectID: string }[]
  return filas.map(f => f.objectID)
}

async function porLeer(objectIDs: readonly string[]): Promise<void> {
  if (objectIDs.length) await UPSERT.into('escucha.NovedadesC4C').entries(objectIDs.map(objectID => ({ objectID, tipo: 'Ticket', ...pedido(), motivo: 'Por leer en C4C.' })))
}
