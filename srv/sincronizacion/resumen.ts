import { pausaRestante } from '../c4c/conexion/pausa'

/** What C4C has is not counted: that is most, and no work. */
async function porSituacion(entidad: string): Promise<(situacion: string) => number> {
  const filas = await SELECT.from(entidad).columns('situacion_code', 'count(1) as cuantos')
    .where({ situacion_code: { in: ['PENDIENTE', 'ERROR', 'DESCARTADO'] } }).groupBy('situacion_code') as { situacion_code: string; cuantos: number }[]
  const cuentas = new Map(filas.map(f => [f.situacion_code, Number(f.cuantos)]))
  return situacion => cuentas.get(situacion) ?? 0
}

async function contar(entidad: string, condicion?: Record<string, unknown>): Promise<number> {
  const consulta = SELECT.one.from(entidad).columns('count(1) as cuantos')
  const { cuantos } = await (condicion ? consulta.where(condicion as never) : consulta) as unknown as { cuantos: number }
  return Number(cuantos)
}

const PENDIENTE = { situacion_code: 'PENDIENTE' }

async function primeroEnCola(): Promise<string | null> {
  const primero = await SELECT.one.from('escucha.EspejosC4C').columns('pendienteDesde').where({ ...PENDIENTE, pendienteDesde: { '!=': null } }).orderBy('pendienteDesde') as { pendienteDesde: string } | undefined
  return primero?.pendienteDesde ?? null
}

/** How the whole stands, each count by one query and none by asking C4C; instants in UTC. */
export async function leerResumen(): Promise<Record<string, unknown>> {
  const casos = await porSituacion('escucha.EspejosC4C')
  const encargos = await porSituacion('escucha.EncargosC4C')
  const espera = pausaRestante()
  return {
    enCola: casos('PENDIENTE'),
    enColaDesde: await primeroEnCola(),
    sinRespuesta: await contar('escucha.EspejosC4C', { ...PENDIENTE, intentos: { '>': 0 } }),
    rechazados: casos('ERROR'),
    descartados: casos('DESCARTADO'),
    conDiferencias: await contar('escucha.CuentasDivergenciasC4C'),
    encargosEnCola: encargos('PENDIENTE'),
    encargosRechazados: encargos('ERROR'),
    ticketsSinCaso: await contar('escucha.TicketsSinCaso', { ignoradoEn: null }),
    pausaHasta: espera ? new Date(Date.now() + espera).toISOString() : null,
  }
}
