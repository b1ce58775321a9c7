import cds from '@sap/cds'
import { avisosAbiertos, escribirAvisos } from './avisos'
import type { CasoDemo, Fila } from './caso'
import { apartar, desajustar } from './desajustes'
import { programarTodos } from './escalones'
import { repartirPendientes } from '../../../srv/c4c/pendiente'
import { generarDemo, type Demo } from './generar'
import { reponerEnSandbox } from './reponer'
import { vivirFallas } from './resarcimientos'
import { avisarDeFallas } from './resarcimientos/avisos'

/**
 * Fills an empty database with the demo as it would stand at `ahora`; where there is any PQRS it only tells the sandbox, which
 * started anew, what C4C had, and answers false. Needs policy and calendars installed. Most cases are left for the
 * mirror, which writes their tickets in C4C once the transaction is committed; a few wait for somebody.
 */
export async function sembrarDemo(ahora: Date): Promise<boolean> {
  return cds.tx(async () => {
    if (await SELECT.one.from('escucha.PQRS').columns('ID')) {
      await reponerEnSandbox()
      return false
    }
    const demo = await generarDemo(ahora)
    for (const [tabla, filas] of Object.entries(tablas(demo))) {
      if (filas.length) await INSERT.into(tabla).entries(filas)
    }
    const { vividos, tablas: deFallas } = await vivirFallas(demo.casos, ahora)
    for (const [tabla, filas] of deFallas) if (filas.length) await INSERT.into(tabla).entries(filas)
    await escribirAvisos([...avisosAbiertos(demo.casos), ...await programarTodos(demo.casos, ahora)])
    await avisarDeFallas(vividos, ahora)
    await repartirPendientes(await apartar(demo.casos, ahora))
    await desajustar(demo.casos)
    return true
  })
}

/** The rows of each table, which one INSERT writes. */
function tablas({ casos, atenciones }: Demo): Record<string, Fila[]> {
  const de = (hijos: (caso: CasoDemo) => unknown[]) => casos.flatMap(hijos) as Fila[]
  return {
    'escucha.Consecutivos': consecutivos(casos),
    'escucha.PQRS': casos.map(({ pqrs: { historia: _historia, entregas: _entregas, comunicaciones: _comunicaciones, ...fila } }) => fila),
    'escucha.Hitos': de(c => c.hitos),
    'escucha.Actuaciones': de(c => c.pqrs.historia),
    'escucha.Anexos': de(c => c.anexos),
    'escucha.Notas': de(c => c.notas),
    'escucha.Verificaciones': de(c => c.verificaciones),
    'escucha.Entregas': de(c => c.pqrs.entregas),
    'escucha.Comunicaciones': de(c => c.pqrs.comunicaciones),
    'escucha.Vinculos': de(c => c.vinculos),
    'escucha.SilenciosPendientes': de(({ pqrs: { ID, silencioDesde } }) => (silencioDesde ? [{ en: silencioDesde, caso_ID: ID }] : [])),
    'escucha.Atenciones': atenciones,
  }
}

/** The last number given in each year: filing goes on from there. */
function consecutivos(casos: CasoDemo[]): Fila[] {
  const ultimos = new Map(casos.map(({ pqrs }) => pqrs.radicado.split('-').map(Number) as [number, number]))
  return Array.from(ultimos, ([anio, ultimo]) => ({ anio, ultimo }))
}
