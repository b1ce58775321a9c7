import { setImmediate } from 'node:timers/promises'
import cds from '@sap/cds'
import { pedido } from '../envio/pedir'
import type { Evento } from './evento'

/** Objects of which Escucha keeps something. Whatever else happens in C4C is heard and left alone. */
const DE_ESCUCHA: ReadonlySet<string> = new Set(['Ticket'])

/** What has not been written down yet; more than this and C4C is asked to come again. */
const EN_ESPERA_MAXIMO = 5_000
const POR_TRANSACCION = 500
const INTENTOS = 3

interface Pendiente { evento: Evento; listo(): void; fallo(e: unknown): void }

const enEspera: Pendiente[] = []
let escribiendo = false

/** Too many at once; `Retry-After` tells when to come again. */
export class Saturado extends Error {}

/**
 * Writes an event down; resolves when it is committed. One that comes again is known by its identifier and changes nothing. Those that
 * arrive together are written together, and of one object there is one row, however many events: a storm takes
 * neither memory nor a read for each. Throws Saturado.
 */
export function recibir(evento: Evento): Promise<void> {
  if (enEspera.length >= EN_ESPERA_MAXIMO) return Promise.reject(new Saturado())
  return new Promise((listo, fallo) => {
    enEspera.push({ evento, listo, fallo })
    if (!escribiendo) void escribirTodos()
  })
}

async function escribirTodos(): Promise<void> {
  escribiendo = true
  try {
    while (enEspera.length) {
      // Those of the same moment come along
      await setImmediate()
      const grupo = enEspera.splice(0, POR_TRANSACCION)
      await escribir(grupo.map(p => p.evento)).then(() => grupo.forEach(p => p.listo()), e => grupo.forEach(p => p.fallo(e)))
    }
  } finally {
    escribiendo = false
  }
}

async function escribir(eventos: Evento[]): Promise<void> {
  for (let intento = 1; ; intento++) {
    try {
      return await cds.tx({ user: new cds.User.Privileged() }, () => anotar(eventos))
    } catch (e) {
      // Another process wrote down one of them at the same moment
      if (intento === INTENTOS || !/unique|duplicate|deadlock|serializ/i.test((e as Error).message)) throw e
    }
  }
}

async function anotar(eventos: Evento[]): Promise<void> {
  const porID = new Map(eventos.map(e => [e.id, e]))
  const conocidos = await SELECT.from('escucha.EventosC4C').columns('ID').where({ ID: { in: [...porID.keys()] } }) as { ID: string }[]
  for (const { ID } of conocidos) porID.delete(ID)
  if (!porID.size) return
  const recibidoEn = new Date().toISOString()
  // In one order everywhere: two processes that write the same rows do not wait for each other in a ring
  await INSERT.into('escucha.EventosC4C').entries([...porID.keys()].sort().map(ID => ({ ID, recibidoEn })))
  const objetos = new Map([...porID.values()].filter(e => DE_ESCUCHA.has(e.objeto)).map(e => [e.objectID, e.objeto]))
  if (objetos.size) await UPSERT.into('escucha.NovedadesC4C').entries([...objetos].sort().map(([objectID, tipo]) => ({ objectID, tipo, ...pedido(), motivo: 'Por leer en C4C.' })))
}
