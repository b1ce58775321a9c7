import { generarDemo } from '../../data/demo/generar'
import { vivirFallas } from '../../data/demo/resarcimientos'
import { baseVacia } from './base'

baseVacia()

type Fila = Record<string, any>

/** Office hours, a weekend, a holiday, the turn of a year, early in the morning. */
const MOMENTOS = ['2026-11-23T10:00:00-05:00', '2026-11-28T23:50:00-05:00', '2026-12-08T12:00:00-05:00', '2027-01-02T07:31:00-05:00', '2027-03-01T07:30:10-05:00'].map(m => new Date(m))

const leer = async (ahora: Date) => new Map((await vivirFallas((await generarDemo(ahora)).casos, ahora)).tablas)

describe.each(MOMENTOS)('at %s', ahora => {
  let tablas: Map<string, Fila[]>
  beforeAll(async () => { tablas = await leer(ahora) })

  test('there is one to see in each stage', () => {
    const estados = tablas.get('escucha.Resarcimientos')!.map(r => r.estado_code).sort()
    expect(estados).toEqual(['Abierto', 'Abierto', 'Cerrado', 'Cerrado', 'Compensar', 'Compensar', 'NoProcede', 'Reconocer', 'Reconocer', 'Reparar'])
    expect(tablas.get('escucha.Compensaciones')!.map(c => c.estado_code).sort()).toEqual(['Aprobada', 'Propuesta'])
  })

  test('what was done was done after the claim; what is to come is to come', () => {
    const recibidas = new Map(tablas.get('escucha.Resarcimientos')!.map(r => [r.ID, r.recibidaEn]))
    for (const { resarcimiento_ID, en } of tablas.get('escucha.ActuacionesResarcimiento')!) expect(en > recibidas.get(resarcimiento_ID)).toBe(true)
    for (const mesa of tablas.get('escucha.Mesas')!.filter(m => m.estado_code === 'Convocada')) expect(Date.parse(mesa.inicio)).toBeGreaterThan(ahora.getTime())
  })

  test('every file has its number, its parts are its own, and stock and budget say what is kept', () => {
    const filas = tablas.get('escucha.Resarcimientos')!
    expect(new Set(filas.map(r => r.numero)).size).toBe(filas.length)
    const suyas = new Set(filas.map(r => r.ID))
    for (const tabla of ['Exclusiones', 'Riesgos', 'Contactos', 'Compensaciones', 'Requisitos']) for (const fila of tablas.get(`escucha.${tabla}`)!) expect(suyas.has(fila.resarcimiento_ID)).toBe(true)
    expect(tablas.get('escucha.Incentivos')!.map(i => i.reservadas)).toEqual([2, 0, 0, 0, 0])
    expect(tablas.get('escucha.Presupuestos')![0]!.comprometido).toBe(64_000)
  })
})

test('the same moment gives the same files', async () => {
  const [una, otra] = [await leer(MOMENTOS[0]!), await leer(MOMENTOS[0]!)]
  expect(JSON.stringify([...una])).toBe(JSON.stringify([...otra]))
})
