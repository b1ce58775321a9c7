import cds from '@sap/cds'
import { repartirPendientes } from '../c4c/pendiente'
import { indiceDe } from '../calendario/indice'
import { avisar as avisarDeVerdad, type Aviso } from '../notificacion/avisar'
import { anotarTropiezo, enDescanso, olvidarTropiezos } from '../paciencia/tropiezos'
import { deshoraDesde, terminaEn, type Deshora } from './a-deshora'
import { elegir } from './elegir'
import { agrupar, hecho, type EscalonHecho, type EscalonPendiente } from './escalon'

const log = cds.log('escalamiento')

export interface Barrido {
  ahora?: Date
  avisar?: (aviso: Aviso) => Promise<void>
  /** Due rungs that one transaction takes. */
  lote?: number
}

/** Rungs sent, rungs that others made superfluous, and cases that failed and stay for a later sweep. */
export interface Resultado { avisados: number; omitidos: number; fallidos: number }

export type Marca = Pick<EscalonPendiente, 'en' | 'caso_ID' | 'venceEn' | 'calendario' | 'calendarioVersion'>

/** Cases that are swept alike: all that is due of them, or out of hours what ends before the next opening. */
interface Turno { casos: string[]; deshora?: Deshora }

// The types of cds know only `wait`
const SIN_ESPERAR = { ignoreLocked: true } as object

type Avisar = (aviso: Aviso) => Promise<void>

/**
 * Sends what is due of the ladders of all cases whose calendar is in office hours, in order of its moment, and
 * marks it in the same transaction. Reads only what is due: a range of the key of the pending rungs. Out of office
 * hours only what ends before the next opening is sent: by then its warning would come too late.
 *
 * Any number of processes may sweep at once: each works on the cases it can lock (acts lock them too) and
 * leaves the others. A case that fails does not hold back the others of its batch: they go one by one then, and
 * the sweeps to come leave it alone for a growing time.
 */
export async function barrer({ ahora = new Date(), avisar = avisarDeVerdad, lote = 200 }: Barrido = {}): Promise<Resultado> {
  const resultado: Resultado = { avisados: 0, omitidos: 0, fallidos: 0 }
  const instante = ahora.toISOString()
  const deshora = await cds.tx(() => deshoraDeTodos(instante))

  const atender = async (turno: Turno) => {
    const { avisados, omitidos } = await cds.tx(() => avisarCasos(turno, instante, avisar))
    resultado.avisados += avisados
    resultado.omitidos += omitidos
  }
  let leidos: Marca[]
  let tras: Marca | undefined
  do {
    leidos = await cds.tx(() => consultaDeVencidos(instante, tras, lote, deshora)) as unknown as Marca[]
    tras = leidos.at(-1)
    for (const turno of await cds.tx(() => turnosQueTocan(leidos, instante))) {
      try {
        await atender(turno)
      } catch {
        for (const caso of turno.casos) await atender({ ...turno, casos: [caso] }).catch(async e => {
          resultado.fallidos++
          const hasta = await cds.tx(() => anotarTropiezo('ESCALAR', caso, instante))
          log.error(`El caso ${caso} no se pudo escalar; se intenta de nuevo desde ${hasta}.`, e)
        })
      }
    }
  } while (leidos.length === lote)
  return resultado
}

/** The time until the last calendar opens again, while all are closed: what an outage left waits for that. */
async function deshoraDeTodos(instante: string): Promise<Deshora | undefined> {
  const calendarios = await SELECT.from('escucha.Calendarios').columns('codigo', 'version') as { codigo: string; version: number }[]
  let todos: Deshora | undefined
  for (const { codigo, version } of calendarios) {
    const suya = deshoraDesde(instante, await indiceDe(codigo, version))
    if (!suya) return undefined
    if (!todos || suya.hasta > todos.hasta) todos = suya
  }
  return todos
}

/** The due rungs after a mark, as a query: a range of the primary key, in its order; with `deshora` those that end in it. */
export function consultaDeVencidos(instante: string, tras: Marca | undefined, cuantos: number, deshora?: Deshora) {
  const consulta = SELECT.from('escucha.EscalonesPendientes').columns('en', 'caso_ID', 'venceEn', 'calendario', 'calendarioVersion')
    .where({ en: { '<=': instante }, ...loQueTermina(deshora) })
    .orderBy('en', 'caso_ID')
    .limit(cuantos)
  // PostgreSQL would sort nulls first, as CAP asks it to by default, and not read its index in order
  for (const columna of consulta.SELECT.orderBy as { nulls?: string }[]) columna.nulls = 'last'
  return tras ? consulta.where({ en: { '>=': tras.en }, and: { en: { '>': tras.en }, or: { caso_ID: { '>': tras.caso_ID } } } }) : consulta
}

const loQueTermina = (deshora: Deshora | undefined) => (deshora ? { venceEn: { between: deshora.desde, and: deshora.hasta } } : {})

/** The cases of some rungs whose people are at work, and those of which something ends before they are; none that failed a short while ago. */
async function turnosQueTocan(marcas: Marca[], instante: string): Promise<Turno[]> {
  const turnos: Turno[] = []
  const descansan = new Set((await enDescanso('ESCALAR', instante).where({ caso_ID: { in: marcas.map(m => m.caso_ID) } }) as { caso_ID: string }[]).map(t => t.caso_ID))
  for (const suyas of agrupar(marcas.filter(m => !descansan.has(m.caso_ID)), m => `${m.calendario}/${m.calendarioVersion}`).values()) {
    const { calendario, calendarioVersion } = suyas[0]!
    const deshora = deshoraDesde(instante, await indiceDe(calendario, calendarioVersion))
    const casos = new Set(suyas.filter(m => !deshora || terminaEn(m.venceEn, deshora)).map(m => m.caso_ID))
    if (casos.size) turnos.push({ casos: [...casos], deshora })
  }
  return turnos
}

/** All that is due of some cases, in one transaction; those that somebody else holds are left alone. */
async function avisarCasos({ casos, deshora }: Turno, instante: string, avisar: Avisar): Promise<Omit<Resultado, 'fallidos'>> {
  const libres = await SELECT.from('escucha.PQRS').columns('ID', 'area_code').where({ ID: { in: casos } })
    .forUpdate(SIN_ESPERAR) as { ID: string; area_code: string | null }[]
  if (!libres.length) return { avisados: 0, omitidos: 0 }

  const areas = new Map(libres.map(c => [c.ID, c.area_code]))
  const suyos = { caso_ID: { in: [...areas.keys()] }, en: { '<=': instante }, ...loQueTermina(deshora) }
  // Only now, behind the lock: another sweep may have sent them in the meantime
  const vencidos = await SELECT.from('escucha.EscalonesPendientes').where(suyos) as EscalonPendiente[]
  if (!vencidos.length) return { avisados: 0, omitidos: 0 }

  const nombres = await nombresDeHitos()
  const hechos: EscalonHecho[] = []
  for (const [caso, deUnCaso] of agrupar(vencidos, e => e.caso_ID)) {
    const { avisos, omitidos } = elegir(deUnCaso)
    for (const e of avisos) {
      await avisar(avisoDe(e, areas.get(caso) ?? null, nombres))
      hechos.push(hecho(e, 'AVISADO', null, instante))
    }
    hechos.push(...omitidos.map(({ escalon, motivo }) => hecho(escalon, 'OMITIDO', motivo)))
  }
  await DELETE.from('escucha.EscalonesPendientes').where(suyos)
  await UPSERT.into('escucha.Escalones').entries(hechos)
  await repartirPendientes([...new Set(hechos.filter(h => h.situacion === 'AVISADO' && h.porcentaje >= 100).map(h => h.caso_ID))])
  await olvidarTropiezos('ESCALAR', [...areas.keys()])
  const avisados = hechos.filter(h => h.situacion === 'AVISADO').length
  return { avisados, omitidos: hechos.length - avisados }
}

const avisoDe = ({ caso_ID, hito_code, ronda, vence, porcentaje, destino }: EscalonPendiente, area: string | null, nombres: Map<string, string>): Aviso => ({
  plantilla: 'escalamiento',
  caso: caso_ID,
  destinos: [destino],
  area,
  datos: { nivel: porcentaje, hito: nombres.get(hito_code) ?? hito_code, codigoHito: hito_code, ronda, vence },
})

async function nombresDeHitos(): Promise<Map<string, string>> {
  const filas = await SELECT.from('escucha.TiposHito').columns('code', 'name') as { code: string; name: string }[]
  return new Map(filas.map(f => [f.code, f.name]))
}
