import cds from '@sap/cds'
import { ajustes } from '../ajustes'
import { FallaC4C, fallaDe } from '../conexion/falla'
import { pausar, pausaRestante } from '../conexion/pausa'
import type { Cola } from './cola'
import { esperaTras } from './espera'

interface Tomado { pedido: string | null; intentos: number }

const dentroDe = (ms: number) => new Date(Date.now() + ms).toISOString()

/** How one attempt ended; `SIN_C4C`: whatever else is asked of C4C now would meet the same; `LIBRE`: there was nothing to do, or somebody else has it. */
export type Desenlace = 'HECHO' | 'PENDIENTE' | 'SIN_C4C' | 'RECHAZADO' | 'LIBRE'

/**
 * One attempt at one row. A fault of C4C's is no error here: the row says why and when it is tried again. What C4C
 * refuses (4xx) is not tried again until somebody asks. No database connection is held while C4C is asked.
 */
export async function hacer(cola: Cola, clave: string): Promise<Desenlace> {
  const hasta = dentroDe(ajustes().tomaMs)
  const tomado = await cds.tx(() => tomar(cola, clave, hasta))
  if (!tomado) return 'LIBRE'
  try {
    const espera = pausaRestante()
    if (espera) throw new FallaC4C('C4C pidió esperar: recibió demasiadas solicitudes.', { esperarMs: espera, contada: false, general: true })
    const campos = await cola.hacer(clave)
    const alDia = await cds.tx(() => asentar(cola, clave, hasta, tomado, campos))
    return alDia ? 'HECHO' : await hacer(cola, clave)
  } catch (e) {
    const falla = fallaDe(e)
    if (falla.esperarMs && falla.contada) pausar(falla.esperarMs)
    await cds.tx(() => anotarFalla(cola, clave, hasta, tomado, falla))
    return falla.definitiva ? 'RECHAZADO' : falla.general ? 'SIN_C4C' : 'PENDIENTE'
  }
}

/** One writer a row, across processes; a writer that died lets go when its time is over. */
async function tomar({ entidad, clave: columna }: Cola, clave: string, hasta: string): Promise<Tomado | undefined> {
  const tomadas = await UPDATE(entidad).with({ tomadoHasta: hasta })
    .where({ [columna]: clave, proximoIntento: { '!=': null }, and: { tomadoHasta: null, or: { tomadoHasta: { '<': new Date().toISOString() } } } }) as unknown as number
  return tomadas ? await SELECT.one.from(entidad).columns('pedido', 'intentos').where({ [columna]: clave }) as Tomado : undefined
}

/** Only who still holds the row writes how it ended; what was asked for meanwhile stays pending: then false. */
async function asentar({ entidad, clave: columna, efimera }: Cola, clave: string, tomadoHasta: string, { pedido }: Tomado, campos: Record<string, unknown>): Promise<boolean> {
  const mia = { [columna]: clave, tomadoHasta }
  const reflejadoEn = new Date().toISOString()
  const hecha = efimera ? DELETE.from(entidad) : UPDATE(entidad).with({
    ...campos, situacion_code: 'SINCRONIZADO', motivo: null, tomadoHasta: null, proximoIntento: null, pendienteDesde: null, intentos: 0, reflejadoEn,
  })
  const alDia = await hecha.where({ ...mia, pedido }) as unknown as number
  if (!alDia) await UPDATE(entidad).with({ ...campos, tomadoHasta: null, reflejadoEn }).where(mia)
  return Boolean(alDia)
}

async function anotarFalla({ entidad, clave: columna, efimera }: Cola, clave: string, tomadoHasta: string, { pedido, intentos }: Tomado, falla: FallaC4C): Promise<void> {
  const mia = { [columna]: clave, tomadoHasta }
  // A write without an answer may still be under way in C4C: looking it up at once would not find it, and do it twice
  const reserva = falla.incierta ? ajustes().inciertaMs : 0
  const suelta = { tomadoHasta: reserva ? dentroDe(reserva) : null }
  // Nobody looks at rows that are gone once they are done: they are tried until then
  if (falla.definitiva && !efimera) {
    const rechazadas = await UPDATE(entidad).with({ ...suelta, situacion_code: 'ERROR', motivo: falla.message, proximoIntento: null }).where({ ...mia, pedido }) as unknown as number
    if (rechazadas) return
  }
  const intento = intentos + (falla.contada ? 1 : 0)
  const espera = Math.max(esperaTras(Math.max(1, intento), ajustes(), Math.random()), falla.esperarMs ?? 0, reserva)
  const enEspera = await UPDATE(entidad).with({ ...suelta, situacion_code: 'PENDIENTE', motivo: falla.message, intentos: intento, proximoIntento: dentroDe(espera) })
    .where({ ...mia, situacion_code: { '!=': 'DESCARTADO' } }) as unknown as number
  // What somebody discarded meanwhile stays so
  if (!enEspera) await UPDATE(entidad).with(suelta).where(mia)
}
