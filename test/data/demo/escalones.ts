import { entradaDe } from '../../../srv/escalamiento/del-caso'
import { elegir } from '../../../srv/escalamiento/elegir'
import { hecho, type EscalonPendiente } from '../../../srv/escalamiento/escalon'
import { planear, type Plan } from '../../../srv/escalamiento/planear'
import { reglasDelCaso, type Reglas } from '../../../srv/politica/activa'
import type { AvisoDelCaso } from './avisos'
import type { CasoDemo } from './caso'
import { estaAparte } from './desajustes'

/**
 * Sets the ladder of every case that still waits for something, as its next act would: what is past is
 * omitted, save the highest rung of each milestone, which the first sweep in office hours sends. All
 * cases in two statements, because the start waits for it. Of each destination some have been told before, and of what
 * C4C is not told, all: the sweep would have it told. Answers with what they were told.
 */
export async function programarTodos(casos: CasoDemo[], ahora: Date): Promise<AvisoDelCaso[]> {
  const reglas = new Map<string, Reglas>()
  const planes: Plan[] = []
  const avisados: EscalonPendiente[] = []
  for (const caso of casos) {
    const { pqrs, hitos } = caso
    if (!pqrs.vence) continue
    const version = [pqrs.cadenaPolitica, pqrs.calendario, pqrs.calendarioVersion].join('/')
    const suyas = reglas.get(version) ?? await reglasDelCaso(pqrs)
    reglas.set(version, suyas)
    const plan = planear(entradaDe(pqrs as unknown as Parameters<typeof entradaDe>[0], hitos as never, pqrs.historia, { ...suyas, ahora: ahora.toISOString() }), [], [])
    planes.push(conAvisados(plan, ahora, avisados, estaAparte(caso)))
  }
  const poner = planes.flatMap(p => p.poner)
  const anotar = planes.flatMap(p => p.anotar)
  if (poner.length) await INSERT.into('escucha.EscalonesPendientes').entries(poner)
  if (anotar.length) await INSERT.into('escucha.Escalones').entries(anotar)
  return comoAvisos(avisados, new Map(casos.map(c => [c.pqrs.ID, c])))
}

const AVISADOS_POR_DESTINO = 3

/** What is due of a case as a sweep in its own time would have left it: `siempre`, or while its destinations have been told of few others. */
function conAvisados(plan: Plan, ahora: Date, avisados: EscalonPendiente[], siempre: boolean): Plan {
  const vencidos = plan.poner.filter(e => e.en <= ahora.toISOString())
  const { avisos, omitidos } = elegir(vencidos)
  const lleno = avisos.some(({ destino }) => avisados.filter(a => a.destino === destino).length >= AVISADOS_POR_DESTINO)
  if (!siempre && (lleno || vencidos.length === plan.poner.length)) return plan
  avisados.push(...avisos)
  return {
    ...plan,
    poner: plan.poner.filter(e => !vencidos.includes(e)),
    anotar: [...plan.anotar, ...avisos.map(e => hecho(e, 'AVISADO', null, e.en)), ...omitidos.map(({ escalon, motivo }) => hecho(escalon, 'OMITIDO', motivo))],
  }
}

async function comoAvisos(avisados: EscalonPendiente[], casos: ReadonlyMap<string, CasoDemo>): Promise<AvisoDelCaso[]> {
  const filas = await SELECT.from('escucha.TiposHito').columns('code', 'name') as { code: string; name: string }[]
  const nombres = new Map(filas.map(f => [f.code, f.name]))
  return avisados.map(({ caso_ID, hito_code, vence, porcentaje, destino, en }) => ({
    caso: casos.get(caso_ID)!, plantilla: 'escalamiento', destinos: [destino], en, por: 'sistema',
    datos: { nivel: porcentaje, hito: nombres.get(hito_code) ?? hito_code, vence },
  }))
}
