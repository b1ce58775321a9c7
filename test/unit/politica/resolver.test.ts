import fc from 'fast-check'
import { revisarPaquete } from '../../../srv/politica/revisar'
import { paqueteVigente, PoliticaIncompleta, resolverPolitica } from '../../../srv/politica/resolver'
import { paquete, PAQUETES } from './de-fabrica'

const HOY = '2026-07-06'
const LEY = PAQUETES.find(p => p.codigo === 'LEY')!
const fuente = 'prueba'
const con = (...nuevos: Parameters<typeof paquete>[0][]) => [...PAQUETES, ...nuevos.map(paquete)]

test('in every shipped pack no internal term passes the legal one', () => {
  const codigos = PAQUETES.map(p => p.codigo).filter(c => c !== 'LEY')
  const tipologias = [...LEY.tipologias.map(t => t.tipologia), null, undefined, 'INVENTADA']
  fc.assert(fc.property(fc.constantFrom(...codigos), fc.constantFrom(...LEY.regimenes), fc.constantFrom(...tipologias), fc.date({ min: new Date('2024-09-27'), max: new Date('2060-01-01'), noInvalidDate: true }), (codigo, regimen, tipologia, dia) => {
    const t = resolverPolitica(PAQUETES, codigo, dia.toISOString().slice(0, 10)).terminos(regimen.regimen, tipologia)
    expect(t.legalDias).toBe(regimen.legalDias)
    expect(t.internoDias).toBeGreaterThanOrEqual(1)
    if (t.legalDias !== null) expect(t.internoDias!).toBeLessThanOrEqual(t.legalDias)
  }), { numRuns: 1000 })
})

test('what the sources say', () => {
  const dias = (codigo: string, regimen: string, tipologia: string) => {
    const { legalDias, internoDias, areaDias, atencionUsuarioDias } = resolverPolitica(PAQUETES, codigo, HOY).terminos(regimen, tipologia)
    return [legalDias, internoDias, areaDias, atencionUsuarioDias]
  }
  expect(dias('QUINDIO', 'QUEJA', 'QUEJA')).toEqual([15, 7, 5, 2])
  expect(dias('COOTRAYAL', 'QUEJA', 'QUEJA').slice(0, 2)).toEqual([15, 5])
  expect(dias('COOTRAYAL', 'PETICION_GENERAL', 'PETICION').slice(0, 2)).toEqual([15, 15])
  expect(dias('COOTRAYAL', 'PETICION_INFORMACION', 'PETICION').slice(0, 2)).toEqual([10, 10])
  expect(dias('VALLE', 'RECLAMO', 'RECLAMO')).toEqual([15, 7, 5, 2])
  expect(dias('QUINDIO', 'FELICITACION', 'FELICITACION').slice(0, 2)).toEqual([null, 7])
  expect(resolverPolitica(PAQUETES, 'QUINDIO', HOY).terminos('HABEAS_CONSULTA').primerDia).toBe('RECIBO')
})

test('the most precise row wins in a pack, the nearest pack among packs', () => {
  const internos = [{ ambito: 'TODOS', dias: 6, fuente }, { ambito: 'TIPOLOGIA', clave: 'PETICION', dias: 5, fuente }, { ambito: 'REGIMEN', clave: 'CONSULTA', dias: 4, fuente }]
  const p = resolverPolitica(con({ internos }), 'PRUEBA', HOY)
  expect([p.terminos('CONSULTA', 'PETICION'), p.terminos('PETICION_GENERAL', 'PETICION'), p.terminos('QUEJA', 'QUEJA')].map(t => t.internoDias)).toEqual([4, 5, 6])
  const hijo = resolverPolitica(con({ internos }, { codigo: 'HIJO', hereda: 'PRUEBA', internos: [{ ambito: 'TODOS', dias: 3, fuente }] }), 'HIJO', HOY)
  expect(hijo.terminos('CONSULTA', 'PETICION').internoDias).toBe(3)
})

test('what a pack does not say it inherits', () => {
  const p = resolverPolitica(con({ parametros: { avisoDias: 9 } }), 'PRUEBA', HOY)
  expect(p).toMatchObject({ codigo: 'PRUEBA', calendario: 'CO-LV', parametros: { avisoDias: 9, anexoMaximoMB: 10, antiguedadMaximaDias: 730 } })
  expect(p.calidad).toEqual(resolverPolitica(PAQUETES, 'BASE', HOY).calidad)
  expect(p.recepcion('WEB')).toBe('B')
})

test('a channel of its own goes before the rule for all', () => {
  const p = resolverPolitica(con({ recepcion: [{ canal: 'WEB', politica: 'A', fuente }, { canal: '*', politica: 'C', fuente }] }), 'PRUEBA', HOY)
  expect([p.recepcion('WEB'), p.recepcion('CORREO')]).toEqual(['A', 'C'])
})

test('a sede and channel follow the calendar of the most precise row, others that of the pack', () => {
  const fila = (calendario: string, otros: Record<string, string>) => ({ calendario, fuente, ...otros })
  const calendarioDe = [fila('POR-CANAL', { canal: 'WEB' }), fila('POR-SEDE', { sede: 'VIRTUAL' }), fila('POR-AMBOS', { sede: 'VIRTUAL', canal: 'WEB' })]
  const de = (codigo: string, lugar: object, ...packs: Parameters<typeof con>) => resolverPolitica(con(...packs), codigo, HOY).calendarioDe(lugar)
  const lugares = [{ sede: 'VIRTUAL', canal: 'WEB' }, { sede: 'VIRTUAL', canal: 'CORREO' }, { sede: null, canal: 'WEB' }, { sede: 'OTRA', canal: 'CORREO' }, {}]
  expect(lugares.map(lugar => de('PRUEBA', lugar, { calendarioDe }))).toEqual(['POR-AMBOS', 'POR-SEDE', 'POR-CANAL', 'CO-LV', 'CO-LV'])
  const hijo = { codigo: 'HIJO', hereda: 'PRUEBA' }
  expect(de('HIJO', { canal: 'WEB' }, { calendarioDe }, hijo)).toBe('POR-CANAL')
  expect(de('HIJO', { canal: 'WEB' }, { calendarioDe }, { ...hijo, calendario: 'CO-LS' })).toBe('CO-LS')
})

test('the version in force is the newest whose validity covers the day', () => {
  const versiones = con({ vigenteHasta: '2025-12-31' }, { version: 2, vigenteDesde: '2025-06-01' }, { version: 3, vigenteDesde: '2027-01-01' })
  const version = (dia: string) => paqueteVigente(versiones, 'PRUEBA', dia)?.version
  expect(['2019-12-31', '2020-01-01', '2025-05-31', '2025-06-01', '2026-12-31', '2027-01-01'].map(version)).toEqual([undefined, 1, 1, 2, 2, 3])
})

test.each<[string, Parameters<typeof paquete>[0][], string, string]>([
  ['an unknown pack', [], 'NADIE', HOY], ['a parent that is not there', [{ hereda: 'NADIE' }], 'PRUEBA', HOY], ['a circle', [{ hereda: 'OTRO' }, { codigo: 'OTRO', hereda: 'PRUEBA' }], 'PRUEBA', HOY],
  ['a day before it', [], 'VALLE', '2020-01-01'], ['a pack that inherits nothing', [{ hereda: undefined }], 'PRUEBA', HOY],
])('%s is a policy that cannot be', (_que, nuevos, codigo, dia) => {
  expect(() => resolverPolitica(con(...nuevos), codigo, dia)).toThrow(PoliticaIncompleta)
})

test('an unknown regime has no terms to invent', () => {
  expect(() => resolverPolitica(PAQUETES, 'QUINDIO', HOY).terminos('INVENTADO')).toThrow(PoliticaIncompleta)
  expect(resolverPolitica(PAQUETES, 'QUINDIO', HOY).admitidos('INVENTADA')).toEqual([])
})

test('the ladder of the nearest pack that has one; packs without it warn nobody', () => {
  const escalamiento = [{ porcentaje: 80, destino: 'DIRECCION', hitos: ['LEGAL'], fuente }]
  const escala = (...nuevos: Parameters<typeof con>) => resolverPolitica(con(...nuevos), 'PRUEBA', HOY).escalamiento.map(e => [e.porcentaje, e.destino])
  expect(escala({})).toEqual([[50, 'AREA'], [75, 'JEFE_AREA'], [90, 'COORDINACION'], [100, 'DIRECCION']])
  expect(escala({ escalamiento })).toEqual([[80, 'DIRECCION']])
  expect(escala({ escalamiento: [] })).toEqual([])
  expect(resolverPolitica(PAQUETES, 'QUINDIO', HOY).escalamiento[0]!.hitos).toEqual([
    'CLASIFICACION', 'TRASLADO_AREA', 'RESPUESTA_AREA', 'RESPUESTA', 'ENTREGA', 'LEGAL', 'LEYENDA', 'COPIAS', 'AVISO', 'COMPLETAR', 'RESARCIMIENTO',
  ])
  expect(resolverPolitica(PAQUETES.map(p => ({ ...p, escalamiento: undefined })), 'QUINDIO', HOY).escalamiento).toEqual([])
})

test.each<[string, Record<string, unknown>, string]>([
  ['an exclusion twice', { exclusiones: [{ causal: 'TERCERO', fuente: 'x' }, { causal: 'TERCERO', fuente: 'x' }] }, 'dos veces'],
  ['a level less', { criticidades: [{ criticidad: 'BAJO', exigeAcciones: false, acciones: [{ accion: 'IDENTIFICAR' }], fuente: 'x' }] }, 'tres niveles'],
  ['no mesa técnica', { mesas: [{ tipo: 'TRABAJO', roles: ['INVITADO'], fuente: 'x' }] }, 'dos mesas'],
  ['a mesa without anybody', { mesas: [{ tipo: 'TRABAJO', roles: [], fuente: 'x' }, { tipo: 'TECNICA', roles: ['INVITADO'], fuente: 'x' }] }, ''],
  ['somebody above the Dirección', { aprobaciones: [{ papel: 'direccion', hasta: 1, fuente: 'x' }, { papel: 'coordinador', hasta: 2, fuente: 'x' }] }, 'Dirección'],
  ['ALTO that asks for nothing', { criticidades: ['BAJO', 'MEDIO', 'ALTO'].map(criticidad => ({ criticidad, exigeAcciones: false, acciones: [{ accion: 'IDENTIFICAR' }], fuente: 'x' })) }, 'exigen siempre'],
])('a pack whose Resarcimiento has %s is refused', (_que, resarcimiento, mensaje) => {
  const revision = revisarPaquete({ codigo: 'PRUEBA', version: 1, nombre: 'x', fuente: 'x', vigenteDesde: '2020-01-01', hereda: 'BASE', resarcimiento }, PAQUETES)
  expect(revision.problemas?.map(p => p.mensaje).join(' ')).toContain(mensaje)
})
