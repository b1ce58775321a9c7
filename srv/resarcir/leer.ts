import { Rechazo } from '../casos/rechazo'
import type { Compensacion, Devolucion, Expediente, Filas } from './expediente'

/** The table of each part of a file and how it is ordered. */
export const TABLAS: Record<keyof Filas, { entidad: string; orden: string }> = {
  exclusiones: { entidad: 'escucha.Exclusiones', orden: 'orden' },
  riesgos: { entidad: 'escucha.Riesgos', orden: 'orden' },
  acciones: { entidad: 'escucha.AccionesResarcimiento', orden: 'orden' },
  mesas: { entidad: 'escucha.Mesas', orden: 'createdAt' },
  miembros: { entidad: 'escucha.MiembrosMesa', orden: 'orden' },
  contactos: { entidad: 'escucha.Contactos', orden: 'createdAt' },
  pasos: { entidad: 'escucha.PasosDados', orden: 'orden' },
  compensaciones: { entidad: 'escucha.Compensaciones', orden: 'propuestaEn' },
  devoluciones: { entidad: 'escucha.Devoluciones', orden: 'createdAt' },
  mejoras: { entidad: 'escucha.AccionesMejora', orden: 'createdAt' },
}

/** Everything of a Resarcimiento, held for this transaction. Throws Rechazo (404). */
export const tomarExpediente = async (ID: string): Promise<Expediente> =>
  entero(await SELECT.one.from('escucha.Resarcimientos').where({ ID }).forUpdate() as Expediente | undefined)

/** Holds all files of the person or the failure of a file, in one order for everybody. */
export async function tomarLosDeSuPersona(ID: string): Promise<void> {
  const exp = await SELECT.one.from('escucha.Resarcimientos').columns('tipoDocumento_code', 'numeroDocumento', 'clienteC4C', 'ticketC4C', 'caso_ID').where({ ID }) as Partial<Expediente> | undefined
  const { tipoDocumento_code, numeroDocumento, clienteC4C, ticketC4C, caso_ID } = exp ?? {}
  const suyos = [
    ...(numeroDocumento ? [{ tipoDocumento_code, numeroDocumento }] : []), ...[{ clienteC4C }, { ticketC4C }, { caso_ID }].filter(llave => Object.values(llave)[0]),
  ]
  const claves = new Set<string>()
  for (const suyo of suyos) for (const { ID: clave } of await SELECT.from('escucha.Resarcimientos').columns('ID').where(suyo as never) as { ID: string }[]) claves.add(clave)
  if (claves.size) await SELECT.from('escucha.Resarcimientos').columns('ID').where({ ID: { in: [...claves] } }).orderBy('ID').forUpdate()
}

/** The same, only read. */
export const leerExpediente = async (ID: string): Promise<Expediente> =>
  entero(await SELECT.one.from('escucha.Resarcimientos').where({ ID }) as Expediente | undefined)

async function entero(fila: Expediente | undefined): Promise<Expediente> {
  if (!fila) throw new Rechazo(404, 'El resarcimiento no existe.')
  const partes: Record<string, unknown> = {}
  for (const [tabla, { entidad, orden }] of Object.entries(TABLAS)) {
    if (tabla !== 'miembros') partes[tabla] = await SELECT.from(entidad).where({ resarcimiento_ID: fila.ID }).orderBy(orden)
  }
  const { mesas, compensaciones, devoluciones } = partes as unknown as Filas
  partes.miembros = mesas.length ? await SELECT.from(TABLAS.miembros.entidad).where({ mesa_ID: { in: mesas.map(m => m.ID) } }).orderBy('mesa_ID', 'orden') : []
  // Databases give decimals as text
  for (const conMonto of [...compensaciones, ...devoluciones] as (Compensacion | Devolucion)[]) conMonto.monto = Number(conMonto.monto)
  return { ...fila, costo: Number(fila.costo), ...partes as unknown as Filas }
}
