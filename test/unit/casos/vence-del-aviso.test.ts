import type { ActuacionHecha } from '../../../srv/casos/caso'
import { venceDelAviso, type AvisoDebido } from '../../../srv/casos/vence-del-aviso'
import { calendarioColombia } from '../../../srv/plazos'
import { caso, hecho, julio, politica } from './actos/un-caso'

const cal = calendarioColombia('CO-LV')

/** What a notice of an act done on 10 July is due by, counted now: the case was received on Monday the 6th. */
function vence(acto: string, otros: Partial<AvisoDebido> = {}, historia: ActuacionHecha[] = [...caso().historia, hecho(acto, julio(10), 'EnArea', 'EnArea')]) {
  const lectura = { recibo: { recibidaEn: julio(6), politicaRecepcion: 'B' as const }, historia, comunicaciones: [], calendarioDe: () => cal, avisoDias: 2 }
  return venceDelAviso({ ID: 'a', acto, vence: '2026-07-01', dias: null, creadaEn: julio(10), entregadaEn: null, ...otros }, lectura, cal)
}

test('so many business days from receipt, where it was counted so', () => {
  expect([vence('trasladarPorCompetencia', { dias: 5 }), vence('solicitarCompletar', { dias: 10 })]).toEqual(['2026-07-14', '2026-07-22'])
})

test('with the term of the law as the act found it, whatever else the régimen counts', () => {
  for (const acto of ['aprobarImprocedencia', 'desistir']) expect([acto, vence(acto)]).toEqual([acto, '2026-07-29'])
  const [radicar, ...demas] = caso().historia as [ActuacionHecha, ...ActuacionHecha[]]
  const habeas = [{ ...radicar, terminos: politica.terminos('HABEAS_RECLAMO') }, ...demas, hecho('desistir', julio(10), 'EnArea', 'Desistida')]
  expect(vence('desistir', {}, habeas)).toBe('2026-07-29')
  const prorrogada = [...caso().historia, hecho('prorrogar', julio(9), 'EnArea', 'EnArea', { fecha: '2026-08-12' })]
  expect(vence('prorrogar', { creadaEn: julio(9) }, prorrogada)).toBe('2026-07-29')
  expect(vence('desistir', {}, [...prorrogada, hecho('desistir', julio(10), 'EnArea', 'Desistida')])).toBe('2026-08-12')
})

test('of an act done twice each notice is of its own', () => {
  const pedir = (en: string) => hecho('solicitarCompletar', en, 'EnArea', 'PorCompletar', { fecha: '2026-08-10' })
  const historia = [...caso().historia, pedir(julio(8)), hecho('registrarComplemento', julio(14), 'PorCompletar', 'EnArea', { ocurridoEn: julio(14) }), pedir(julio(15))]
  expect(vence('solicitarCompletar', { dias: 10, creadaEn: julio(8) }, historia)).toBe('2026-07-22')
  const segunda = vence('solicitarCompletar', { dias: 10, creadaEn: julio(15) }, historia)!
  expect(segunda > '2026-07-22').toBe(true)
  // A database may keep less of an instant than the history
  expect(vence('solicitarCompletar', { dias: 10, creadaEn: julio(15, '09:59:59.001') }, historia)).toBe(segunda)
  expect(vence('solicitarCompletar', { dias: 10, creadaEn: julio(15, '09:59:59') }, historia)).toBe('2026-07-22')
})

test('what no business days lead to stays', () => {
  expect(vence('ampliarCompletar')).toBe('2026-07-01')
  expect(vence('desistir', { vence: null })).toBeNull()
  expect(vence('desistir', { vence: null }, [])).toBeNull()
  expect(vence('desistir', {}, caso().historia)).toBe('2026-07-01')
  const sinTermino = [{ ...caso().historia[0]!, terminos: politica.terminos('FELICITACION') }, hecho('desistir', julio(10), 'Radicada', 'Desistida')]
  expect(vence('desistir', {}, sinTermino)).toBe('2026-07-01')
  const suspendida = [...caso().historia, hecho('solicitarCompletar', julio(8), 'EnArea', 'PorCompletar'), hecho('desistir', julio(10), 'PorCompletar', 'Desistida')]
  expect([vence('desistir', {}, suspendida), vence('desistir', { dias: 5 }, suspendida)]).toEqual(['2026-07-01', '2026-07-01'])
})
