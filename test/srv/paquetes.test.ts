import { instalarPolitica } from '../../srv/politica/instalar'
import { appSinC4C, errorDe, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const paquete = (otros: Record<string, unknown> = {}) => ({ codigo: 'PRUEBA', version: 1, nombre: 'Paquete de prueba', hereda: 'BASE', fuente: 'prueba', vigenteDesde: '2026-01-01', ...otros })
const cargar = (contenido: unknown) => s.como('admin').intentar.POST(`${RUTA.politica}/cargarPaquete`, { contenido: typeof contenido === 'string' ? contenido : JSON.stringify(contenido) })
const instalados = async () => (await s.como('admin').GET(`${RUTA.politica}/PaquetesPolitica?$select=codigo,version`)).data.value.map((p: any) => `${p.codigo}@${p.version}`).sort()
/** A shift on each of those weekdays (1 = Monday). */
const horario = (...dias: number[]) => Object.fromEntries(dias.map(d => [d, [['08:00', '12:00']]]))
const conCalendario = (...dias: number[]) => ({ calendario: 'CO-PROPIO', calendarios: [{ codigo: 'CO-PROPIO', nombre: 'Propio', fuente: 'prueba', horario: horario(...dias) }] })
const interno = (otros: Record<string, unknown>) => ({ internos: [{ fuente: 'prueba', ...otros }] })

test('the five packs are there, with their terms and findings as rows', async () => {
  expect(await instalados()).toEqual(['BASE@1', 'COOTRAYAL@1', 'LEY@1', 'QUINDIO@1', 'VALLE@1'])
  const { data } = await s.como('admin').GET(`${RUTA.politica}/PaquetesPolitica(codigo='COOTRAYAL',version=1)?$expand=terminos,hallazgos`)
  expect(data.terminos.find((t: any) => t.clave === 'QUEJA')).toMatchObject({ internoDias: 5 })
  expect(data.hallazgos.map((h: any) => h.mensaje).join('\n')).toMatch(/INFORMACION con régimen PETICION_INFORMACION: 15 días hábiles se recortan a 10/)
})

test('a good pack is kept with what it brings', async () => {
  const r = await cargar(paquete({
    codigo: 'BUENO', ...conCalendario(1, 2, 3, 4, 5, 6),
    ...interno({ ambito: 'TODOS', dias: 6, areaDias: 4, atencionUsuarioDias: 2 }),
  }))
  expect(r).toMatchObject({ status: 200, data: { codigo: 'BUENO', version: 1, hallazgos: [] } })
  const { data } = await s.como('asesor').GET(`${RUTA.politica}/explicarPlazo(recibida=2026-07-02T15:00:00Z,dias=2,politicaRecepcion='A',calendario='CO-PROPIO')`)
  expect(data.vence).toBe('2026-07-04')
})

test('a term given by tipología above the law is cut, and the cut is a finding', async () => {
  const { status, data } = await cargar(paquete({ codigo: 'RECORTADO', ...interno({ ambito: 'TIPOLOGIA', clave: 'PETICION', dias: 15 }) }))
  expect(status).toBe(200)
  expect(data.hallazgos).toMatchObject([{ fila: 'internos[1]', mensaje: expect.stringMatching(/PETICION_INFORMACION: 15 días hábiles se recortan a 10/) }, { mensaje: expect.stringContaining('HABEAS_CONSULTA') }])
})

const NORMA = { norma: 'prueba' }
test.each<[string, unknown, RegExp | string]>([
  ['what is not JSON', '{codigo', 'contenido'],
  ['an empty text', ' ', 'contenido'],
  ['JSON null', 'null', 'paquete'],
  ['a list', '[]', 'paquete'],
  ['an unknown member', paquete({ inventado: 1 }), 'paquete'],
  ['no version', paquete({ version: undefined }), 'version'],
  ['a version beyond any database', paquete({ version: 99_999_999_999 }), 'version'],
  ['a bad date', paquete({ vigenteDesde: '2026-02-30' }), 'vigenteDesde'],
  ['an end before the beginning', paquete({ vigenteHasta: '2025-01-01' }), 'vigenteHasta'],
  ['an unknown parent', paquete({ hereda: 'NADIE' }), 'hereda'],
  ['itself as parent', paquete({ hereda: 'PRUEBA' }), 'hereda'],
  ['a parent that is not in force yet', paquete({ hereda: 'VALLE', vigenteDesde: '2020-01-01' }), 'hereda'],
  ['days that are no number', paquete(interno({ ambito: 'TODOS', dias: 'siete' })), 'internos[1].dias'],
  ['zero days', paquete(interno({ ambito: 'TODOS', dias: 0 })), 'internos[1].dias'],
  ['a split above its total', paquete(interno({ ambito: 'TODOS', dias: 5, areaDias: 4, atencionUsuarioDias: 2 })), 'internos[1]'],
  ['a regime above the law', paquete(interno({ ambito: 'REGIMEN', clave: 'PETICION_INFORMACION', dias: 11 })), 'internos[1]'],
  ['a legal term longer than the law', paquete({ regimenes: [{ regimen: 'QUEJA', legalDias: 16, ...NORMA }] }), 'regimenes[1]'],
  ['a legal term taken away', paquete({ regimenes: [{ regimen: 'QUEJA', legalDias: null, ...NORMA }] }), 'regimenes[1]'],
  ['an unknown regime', paquete(interno({ ambito: 'REGIMEN', clave: 'INVENTADO', dias: 5 })), 'internos[1]'],
  ['an unknown tipología', paquete(interno({ ambito: 'TIPOLOGIA', clave: 'INVENTADA', dias: 5 })), 'internos[1]'],
  ['an unknown calendar', paquete({ calendario: 'CO-NADA' }), 'calendario'],
  ['an unknown channel', paquete({ recepcion: [{ canal: 'HUMO', politica: 'A', fuente: 'f' }] }), 'recepcion[1]'],
  ['a sede that is on no list', paquete({ calendarioDe: [{ sede: 'LUNA', calendario: 'CO-LV', fuente: 'f' }] }), 'calendarioDe[1]'],
  ['a calendar for a channel that does not exist', paquete({ calendarioDe: [{ canal: 'HUMO', calendario: 'CO-LV', fuente: 'f' }] }), 'calendarioDe[1]'],
  ['a channel that follows no known calendar', paquete({ calendarioDe: [{ canal: 'WEB', calendario: 'CO-NADA', fuente: 'f' }] }), 'calendarioDe[1]'],
  ['a calendar for no place', paquete({ calendarioDe: [{ calendario: 'CO-LV', fuente: 'f' }] }), 'calendarioDe[1]'],
  ['two calendars for one place', paquete({ calendarioDe: ['CO-LV', 'CO-LS'].map(calendario => ({ sede: 'VIRTUAL', calendario, fuente: 'f' })) }), 'calendarioDe[2]'],
  ['an unknown item of the checklist', paquete({ calidad: ['CLARIDAD', 'BONITA'] }), 'calidad[2]'],
  ['a regime not on the list', paquete({ regimenes: [{ regimen: 'INVENTADO', legalDias: 5, ...NORMA }] }), 'regimenes[1]'],
  ['the same row twice', paquete({ internos: [{ ambito: 'TODOS', dias: 7, fuente: 'a' }, { ambito: 'TODOS', dias: 6, fuente: 'b' }] }), 'internos[2]'],
  ['a turno that ends before it begins', paquete({ calendarios: [{ codigo: 'CO-MAL', nombre: 'n', fuente: 'f', horario: { 1: [['17:00', '08:00']] } }] }), 'calendarios[1].horario'],
  ['a calendar without days', paquete({ calendarios: [{ codigo: 'CO-MAL', nombre: 'n', fuente: 'f', horario: {} }] }), 'calendarios[1].horario'],
  ['a calendar of Mondays alone', paquete(conCalendario(1)), 'calendarios[1].horario'],
  ['a regime that the law does not admit for a tipología', paquete({ tipologias: [{ tipologia: 'QUEJA', admite: ['FELICITACION'] }] }), 'tipologias[1]'],
  ['a text too long to keep', paquete({ fuente: 'f'.repeat(201) }), 'fuente'],
  ['a NUL character', paquete({ nombre: 'a\u0000' }), 'contenido'],
  ['a LEY that leaves the others without law', { codigo: 'LEY', version: 2, nombre: 'vacía', fuente: 'f', vigenteDesde: '2026-01-01' }, 'regimenes'],
])('a pack with %s is refused whole, with the row named', async (_que, contenido, fila) => {
  const antes = await instalados()
  const r = await cargar(contenido)
  expect(r.status).toBe(400)
  const errores = errorDe(r).details ?? [errorDe(r)]
  expect(errores.map(e => e.target)).toContainEqual(fila)
  for (const e of errores) expect(e.message).toMatch(/\S{3}/)
  expect(await instalados()).toEqual(antes)
})

test('a pack whose chain ends before it does is refused, and cases are received as before', async () => {
  expect((await cargar(paquete({ codigo: 'TMP', vigenteHasta: '2026-06-30' }))).status).toBe(200)
  const r = await cargar(paquete({ codigo: 'QUINDIO', version: 3, hereda: 'TMP' }))
  expect([r.status, errorDe(r).target]).toEqual([400, 'hereda'])
  expect(errorDe(r).message).toMatch(/TMP vigente el 2026-07-01/)
  expect((await radicar(s)).paqueteVersion).toBe(1)
  expect((await cargar(paquete({ codigo: 'BREVE', hereda: 'TMP', vigenteHasta: '2026-06-30' }))).status).toBe(200)
})

test('the same version again is refused, a new one is taken', async () => {
  expect((await cargar(paquete({ codigo: 'REPETIDO' }))).status).toBe(200)
  const r = await cargar(paquete({ codigo: 'REPETIDO', nombre: 'otro' }))
  expect([r.status, errorDe(r).target]).toEqual([400, 'version'])
  expect((await cargar(paquete({ codigo: 'REPETIDO', version: 2 }))).status).toBe(200)
})

test('two loads of one version at once leave one', async () => {
  const respuestas = await Promise.all([1, 2].map(() => cargar(paquete({ codigo: 'DOBLE' }))))
  expect(respuestas.filter(r => r.status === 200)).toHaveLength(1)
  expect((await instalados()).filter((p: string) => p === 'DOBLE@1')).toHaveLength(1)
})

test('a case keeps the version under which it was received', async () => {
  const antes = await radicar(s)
  expect((await cargar({ codigo: 'QUINDIO', version: 2, nombre: 'Seis días', hereda: 'BASE', fuente: 'prueba', vigenteDesde: '1990-01-01', calendario: 'CO-LV', ...interno({ ambito: 'TODOS', dias: 6, areaDias: 4, atencionUsuarioDias: 2 }) })).status).toBe(200)
  const despues = await radicar(s)
  expect([antes.paqueteVersion, antes.terminos_internoDias, despues.paqueteVersion, despues.terminos_internoDias]).toEqual([1, 7, 2, 6])
  const { data } = await s.como('coordinador').POST(`${RUTA.coordinacion}/PQRS(${antes.ID})/CoordinacionService.clasificar`, { tipologia: 'QUEJA' }, { 'if-match': '*' })
  expect(data).toMatchObject({ paqueteVersion: 1, terminos_internoDias: 7 })
})

test('an installation whose pack does not exist does not start', async () => {
  const { escucha } = s.cds.env as unknown as { escucha: { politica: string } }
  const activo = escucha.politica
  escucha.politica = 'INEXISTENTE'
  try {
    await expect(s.cds.tx(() => instalarPolitica())).rejects.toThrow(/«INEXISTENTE» no existe.*QUINDIO/)
  } finally {
    escucha.politica = activo
  }
  await expect(s.cds.tx(() => instalarPolitica())).resolves.toBeUndefined()
})
