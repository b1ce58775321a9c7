import { appSinC4C, errorDe, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const ROLES = ['asesor', 'asesor2', 'coordinador', 'area', 'area.subsidio', 'calidad', 'direccion', 'admin', 'auditor', 'integracion']
const DIAS = [2, 5, 7, 10, 15, 30]

interface Argumentos { recibida: string; dias: number | string; politicaRecepcion: string; calendario?: string }
const ruta = ({ recibida, dias, politicaRecepcion, calendario = 'CO-LV' }: Argumentos) =>
  `${RUTA.politica}/explicarPlazo(recibida=${encodeURIComponent(recibida)},dias=${dias},politicaRecepcion='${politicaRecepcion}',calendario='${calendario}')`

// Law and calendar, not computed here: business days Monday to Friday with the 19 holidays
const VECTORES: [recibida: string, politicas: string, vence: string[]][] = [
  ['2025-06-27T11:00', 'ABC', ['2025-07-02', '2025-07-07', '2025-07-09', '2025-07-14', '2025-07-21', '2025-08-12']],
  ['2026-03-27T16:00', 'ABC', ['2026-03-31', '2026-04-07', '2026-04-09', '2026-04-14', '2026-04-21', '2026-05-13']],
  ['2026-07-06T10:00', 'ABC', ['2026-07-08', '2026-07-14', '2026-07-16', '2026-07-22', '2026-07-29', '2026-08-21']],
  ['2026-12-05T09:00', 'A', ['2026-12-09', '2026-12-14', '2026-12-16', '2026-12-21', '2026-12-29', '2027-01-21']],
  ['2026-12-05T09:00', 'BC', ['2026-12-10', '2026-12-15', '2026-12-17', '2026-12-22', '2026-12-30', '2027-01-22']],
  ['2026-12-23T18:30', 'AB', ['2026-12-28', '2026-12-31', '2027-01-05', '2027-01-08', '2027-01-18', '2027-02-08']],
  ['2026-12-23T18:30', 'C', ['2026-12-29', '2027-01-04', '2027-01-06', '2027-01-12', '2027-01-19', '2027-02-09']],
  ['2027-03-19T23:50', 'AB', ['2027-03-24', '2027-03-31', '2027-04-02', '2027-04-07', '2027-04-14', '2027-05-05']],
  ['2027-03-19T23:50', 'C', ['2027-03-29', '2027-04-01', '2027-04-05', '2027-04-08', '2027-04-15', '2027-05-06']],
  ['2030-06-28T08:00', 'ABC', ['2030-07-03', '2030-07-08', '2030-07-10', '2030-07-16', '2030-07-23', '2030-08-14']],
]

test.each(VECTORES)('%s under %s', async (recibida, politicas, vence) => {
  for (const politicaRecepcion of politicas) {
    const obtenidas = await Promise.all(DIAS.map(dias => s.como('asesor').GET(ruta({ recibida: `${recibida}:00-05:00`, dias, politicaRecepcion }))))
    expect(obtenidas.map(r => r.data.vence)).toEqual(vence)
    obtenidas.forEach(({ data }, i) => {
      // 23:59:59 in Colombia is 04:59:59 of the next day in UTC
      expect(new Date(data.venceEn).toISOString()).toBe(new Date(`${vence[i]}T23:59:59-05:00`).toISOString())
      expect(data.dias.at(-1).fecha).toBe(vence[i])
      expect(data.dias.filter((d: any) => d.conteo !== null).map((d: any) => d.conteo)).toEqual(Array.from({ length: DIAS[i]! }, (_, n) => n + 1))
      for (const d of data.dias) expect(d).toMatchObject({ motivo: expect.stringMatching(/\S/), habil: expect.any(Boolean) })
    })
  }
})

test('with Saturdays as working days', async () => {
  const vence = await Promise.all([5, 7, 10, 15].map(async dias => (await s.como('asesor').GET(ruta({ recibida: '2026-12-05T09:00:00-05:00', dias, politicaRecepcion: 'A', calendario: 'CO-LS' }))).data.vence))
  expect(vence).toEqual(['2026-12-12', '2026-12-15', '2026-12-18', '2026-12-24'])
})

test('everybody who works here may ask, nobody else', async () => {
  const pregunta = ruta({ recibida: '2026-07-06T15:00:00Z', dias: 15, politicaRecepcion: 'B' })
  for (const rol of ROLES) expect([rol, (await s.como(rol).GET(pregunta)).data.vence]).toEqual([rol, '2026-07-29'])
  expect((await s.intentar.GET(pregunta)).status).toBe(401)
  expect((await s.como('nadie').intentar.GET(pregunta)).status).toBe(401)
})

const BUENOS: Argumentos = { recibida: '2026-07-06T15:00:00Z', dias: 15, politicaRecepcion: 'B' }
test.each<[Partial<Argumentos>, string]>([
  [{ recibida: '2026-07-06' }, 'recibida'], [{ recibida: 'ayer' }, 'recibida'], [{ recibida: '2026-02-30T10:00:00Z' }, 'recibida'], [{ recibida: '1900-01-01T10:00:00Z' }, 'recibida'],
  [{ recibida: '9999-01-01T10:00:00Z' }, 'recibida'], [{ recibida: 'null' }, 'recibida'],
  [{ dias: 0 }, 'dias'], [{ dias: -1 }, 'dias'], [{ dias: 1.5 }, 'dias'], [{ dias: 100_000 }, 'dias'], [{ dias: '99999999999' }, 'dias'], [{ dias: 'null' }, 'dias'],
  [{ recibida: '2060-12-30T10:00:00Z' }, 'dias'],
  [{ politicaRecepcion: 'D' }, 'politicaRecepcion'], [{ politicaRecepcion: 'AB' }, 'politicaRecepcion'], [{ politicaRecepcion: '' }, 'politicaRecepcion'],
  [{ calendario: 'CO-XX' }, 'calendario'], [{ calendario: 'x'.repeat(21) }, 'calendario'], [{ calendario: '' }, 'calendario'],
])('%j is refused and named', async (malo, campo) => {
  const r = await s.como('asesor').intentar.GET(ruta({ ...BUENOS, ...malo }))
  expect(r.status).toBe(400)
  expect(errorDe(r)).toMatchObject({ target: campo, message: expect.stringMatching(/\S/) })
})

test('arguments left out are all named', async () => {
  const r = await s.como('asesor').intentar.GET(`${RUTA.politica}/explicarPlazo()`)
  expect(r.status).toBe(400)
  expect(errorDe(r).details!.map(d => d.target).sort()).toEqual(['calendario', 'dias', 'politicaRecepcion', 'recibida'])
})
