import cds from '@sap/cds'
import { repartirPendientes } from '../c4c/pendiente'
import { trasMover } from '../escalamiento/del-caso'
import { escaleraCompartida, type Escalera } from '../escalamiento/escalera'
import { programarDeNuevo } from '../escalamiento/programar'
import { avisar } from '../notificacion/avisar'
import { fechaLocal, type FechaISO } from '../plazos'
import { recontarResarcimientos } from '../resarcir/tareas/recontar'
import { anotarSilencios } from '../silencio/anotar'
import type { AlMover, CasoMovido } from './mover'

const PLANTILLA = 'recalcular'
const PLANTILLA_COMPLETAR = 'masTiempoParaCompletar'
const RESUMEN = 'cambioDeCalendario'

/**
 * Who hears of one change of calendar, whatever its batches. C4C: every case whose legal or internal date moved, for its ticket shows them.
 * The person: where a date was told to her in writing and it is no longer that one, because her term had been extended or
 * she still has until then to complete; otherwise her term is still so many business days, and the law itself says which days those are.
 * Atención al Usuario, once a change: how many cases, and which way. An area, once too: those in its hands whose date moved.
 */
export function alMover(): AlMover {
  const escaleraDe = escaleraCompartida()
  return {
    async alMoverse(casos, motivo) {
      const enC4C = casos.filter(({ fila, recontado: { campos } }) => fila.venceLegal !== campos.venceLegal || fila.venceInterno !== campos.venceInterno)
      await repartirPendientes(enC4C.map(c => c.fila.ID))
      await reprogramarEscalones(casos, cds.context!.timestamp.toISOString(), escaleraDe)
      await anotarSilencios(casos.map(({ fila, recontado: { campos } }) => ({ caso: fila.ID, antes: fila.silencioDesde, ahora: campos.silencioDesde })))
      const aLaPersona = ({ fila }: CasoMovido, plantilla: string, fechaAnterior: FechaISO | null, fechaNueva: FechaISO | null) =>
        avisar({ plantilla, caso: fila.ID, destinos: ['PERSONA'], area: fila.area_code, datos: { fechaAnterior, fechaNueva, motivo } })
      for (const caso of casos.filter(prorrogadoQueSeMueve)) await aLaPersona(caso, PLANTILLA, caso.fila.venceLegal, caso.recontado.campos.venceLegal)
      const hoy = fechaLocal(cds.context!.timestamp)
      for (const caso of casos.filter(({ recontado: { limiteNuevo } }) => limiteNuevo && limiteNuevo >= hoy)) await aLaPersona(caso, PLANTILLA_COMPLETAR, caso.fila.limiteCompletar, caso.recontado.limiteNuevo)
    },

    async alTerminar(cambio, hecho, motivo) {
      await recontarResarcimientos({ codigo: cambio.base_codigo, version: cambio.nueva_version!, motivo, ahora: cds.context!.timestamp.toISOString(), usuario: cds.context!.user!.id })
      await avisar({ plantilla: RESUMEN, caso: null, destinos: ['COORDINACION'], datos: { motivo, casos: hecho.conCambio, despues: hecho.legalDespues || null, antes: hecho.legalAntes || null } })
      for (const { area, casos } of await areasConFechasMovidas(cambio.ID)) {
        await avisar({ plantilla: RESUMEN, caso: null, destinos: ['AREA'], area, datos: { motivo, casos } })
      }
    },
  }
}

/** Sets the rungs of escalation of some cases to their dates as counted again; `ahora` is an instant (UTC). */
export async function reprogramarEscalones(casos: readonly CasoMovido[], ahora: string, escaleraDe: Escalera): Promise<void> {
  const entradas = await trasMover(casos.map(({ fila, recontado: { campos, todos } }) => ({ fila: { ...fila, ...campos }, hitos: todos })), ahora)
  await programarDeNuevo(entradas, escaleraDe)
}

const prorrogadoQueSeMueve = ({ fila, recontado: { campos } }: CasoMovido) => fila.prorrogaHasta !== null && fila.venceLegal !== campos.venceLegal

async function areasConFechasMovidas(cambio: string): Promise<{ area: string; casos: number }[]> {
  const filas = await SELECT.from('escucha.AfectadosCalendario').columns('area_code', 'venceArea', 'venceAreaNueva')
    .where({ cambio_ID: cambio, estado_code: 'EnArea' }) as { area_code: string; venceArea: string | null; venceAreaNueva: string | null }[]
  const casos = new Map<string, number>()
  for (const { area_code, venceArea, venceAreaNueva } of filas) {
    if (venceArea !== venceAreaNueva) casos.set(area_code, (casos.get(area_code) ?? 0) + 1)
  }
  return [...casos].map(([area, cuantos]) => ({ area, casos: cuantos }))
}
