import { huellaDe, normalizarPersona, normalizarRadicacion, radicar } from '../../../../srv/casos/actos/radicar'
import { contexto, julio, politica, rechazo } from './un-caso'

const AHORA = julio(10)
const MINIMA = { texto: ' Pide algo ', nombre: ' Persona Generada ' }
const limpiar = (datos: Record<string, unknown>) => normalizarRadicacion({ ...MINIMA, ...datos }, AHORA)
const falla = (datos: Record<string, unknown>) => rechazo(() => limpiar(datos))

describe('a petition is received from whoever brings it (Ley 1755/2015 arts. 15 and 16)', () => {
  test('with what it asks and a name', () => {
    expect(limpiar({})).toEqual({
      texto: 'Pide algo', asunto: 'Pide algo', recibidaEn: AHORA, canal_code: 'PRESENCIAL', anonima: false, nombre: 'Persona Generada',
      correo: null, telefono: null, tipoDocumento_code: null, numeroDocumento: null,
    })
    expect(limpiar({ canal_code: ' WEB ', asunto: ' Asunto ', recibidaEn: '2026-07-09T10:00:00-05:00' })).toMatchObject({ canal_code: 'WEB', asunto: 'Asunto', recibidaEn: '2026-07-09T15:00:00.000Z' })
  })

  test('its subject is its first line, cut where it is long', () => {
    expect(limpiar({ texto: 'Primera \nSegunda' }).asunto).toBe('Primera')
    expect(limpiar({ texto: 'x'.repeat(100) }).asunto).toBe('x'.repeat(100))
    expect(limpiar({ texto: 'x'.repeat(101) }).asunto).toBe(`${'x'.repeat(99)}…`)
    expect(limpiar({ texto: `${'x'.repeat(98)} ${'y'.repeat(9)}` }).asunto).toBe(`${'x'.repeat(98)}…`)
  })

  test.each([
    ['no text', { texto: ' ' }, 'texto', /lo que pide la persona/],
    ['a text of more than 20.000 characters', { texto: 'x'.repeat(20_001) }, 'texto', /20\.000/],
    ['a long subject', { asunto: 'x'.repeat(161) }, 'asunto', /160/],
    ['an instant that is none', { recibidaEn: 'ayer' }, 'recibidaEn', /no son válidas/],
    ['the future', { recibidaEn: '2026-07-10T15:00:00.001Z' }, 'recibidaEn', /futuro/],
    ['a date of deposit that is none', { depositadaEl: '2026-02-30' }, 'depositadaEl', /depósito no es válida/],
    ['a deposit after the receipt', { depositadaEl: '2026-07-11' }, 'depositadaEl', /posterior a la de recibo/],
    ['no name', { nombre: 7 }, 'nombre', /nombre de la persona/],
    ['a mail that is none', { correo: 'persona' }, 'correo', /no es válido/],
    ['a number that is none of its type', { numeroDocumento: '12', tipoDocumento_code: 'CC' }, 'numeroDocumento', /no corresponde/],
  ])('refuses %s', (_, datos, campo, dice) => {
    expect(falla(datos)).toEqual({ status: 400, campo, dice: expect.stringMatching(dice) })
  })

  test('and takes what is just within', () => {
    expect([{ texto: 'x'.repeat(20_000) }, { asunto: 'x'.repeat(160) }, { depositadaEl: '2026-07-10' }, { recibidaEn: AHORA }].map(falla)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('the person', () => {
  test('is stored clean; a number without a type is a cédula', () => {
    expect(normalizarPersona({ nombre: 'Una', numeroDocumento: ' 1.000.000.001 ', correo: ' una@correo.co ', telefono: ' 300 ' })).toEqual({
      anonima: false, nombre: 'Una', correo: 'una@correo.co', telefono: '300', tipoDocumento_code: 'CC', numeroDocumento: '1000000001',
    })
    expect(normalizarPersona({ nombre: 'Una', tipoDocumento_code: ' PA ', numeroDocumento: 'ab12' })).toMatchObject({ tipoDocumento_code: 'PA', numeroDocumento: 'AB12' })
    expect(normalizarPersona({ nombre: 'Una', tipoDocumento_code: 'PA' })).toMatchObject({ tipoDocumento_code: 'PA', numeroDocumento: null })
  })

  test('anonymous, leaves only where to answer her', () => {
    expect(normalizarPersona({ anonima: true, nombre: 'Una', numeroDocumento: '1', direccion: 'x', correo: 'una@correo.co', telefono: '300' })).toEqual({
      anonima: true, correo: 'una@correo.co', telefono: '300', nombre: null, tipoDocumento_code: null, numeroDocumento: null, direccion: null, afiliacion_code: null, categoria_code: null, clienteC4C: null,
    })
  })
})

test('two filings have one print only when all that was sent is the same', () => {
  const campos = [
    'texto', 'asunto', 'nombre', 'tipoDocumento_code', 'numeroDocumento', 'correo', 'telefono', 'direccion', 'canal_code', 'lineaServicio_code', 'sede_code', 'depositadaEl', 'ticketC4C',
    'oportunidadC4C', 'municipio', 'afiliacion_code', 'categoria_code', 'clienteC4C', 'anonima', 'nivelInformacion_code', 'preferencial', 'motivoPreferencial', 'recibidaEn',
  ]
  const huellas = [
    huellaDe({}), ...campos.map(campo => huellaDe({ [campo]: 'x' })), huellaDe({ notas: [{ texto: 'x' }] }), huellaDe({ notas: [{ texto: 'y' }] }), huellaDe({ anexos: [{ nombre: 'x' }] }), huellaDe({ anexos: [{ huella: 'x' }] }),
  ]
  expect(new Set(huellas).size).toBe(huellas.length)
  expect(huellas[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(huellaDe({ texto: null, notas: null, anexos: [], estado_code: 'x' })).toBe(huellas[0])
})

describe('the row of a new case', () => {
  const nueva = () => radicar(limpiar({ recibidaEn: julio(6), canal_code: 'WEB', numeroDocumento: '1000000001' }), '2026-000001', contexto())

  test('keeps the receipt, and the policy and the calendar of that day', () => {
    expect(nueva()).toMatchObject({
      texto: 'Pide algo', radicado: '2026-000001', busqueda: '2026-000001 pide algo persona generada 1000000001', radicadaEn: AHORA, recibidaEn: julio(6), fechaRecibo: '2026-07-06', estado_code: 'Radicada', politicaRecepcion: 'B',
      paquete: 'QUINDIO', paqueteVersion: 1, cadenaPolitica: politica.cadena.join(), calendario: 'CO-LV', calendarioVersion: 1,
    })
    expect(radicar(limpiar({ asunto: 'á'.repeat(160), nombre: 'x'.repeat(400) }), '2026-000001', contexto()).busqueda).toHaveLength(500)
  })

  test('rules as a general petition until it is classified (Ley 1755/2015 art. 14)', () => {
    const fila = nueva()
    expect(fila).toMatchObject({
      terminos_legalDias: 15, terminos_internoDias: 7, venceLegal: '2026-07-29', venceInterno: '2026-07-16', hito_code: 'CLASIFICACION', vence: '2026-07-07',
      hitos: expect.arrayContaining([expect.objectContaining({ tipo_code: 'LEGAL', ronda: 1, vence: '2026-07-29' })]),
    })
    expect((fila.hitos as object[])[0]).not.toHaveProperty('tipo')
  })

  test('begins its history', () => {
    expect(nueva().historia).toEqual([expect.objectContaining({
      orden: 1, en: AHORA, por: 'quien-actua', acto_code: 'radicar', estadoNuevo_code: 'Radicada', venceLegal: '2026-07-29', venceInterno: '2026-07-16', vence: '2026-07-07', terminos_legalDias: 15, calendarioVersion: 1,
      detalle: 'Recibida el 06/07/2026 por Canales WEB; término provisional de petición general hasta clasificar.',
    })])
  })

  test('is not of something received long ago', () => {
    const recibida = (recibidaEn: string) => rechazo(() => radicar(limpiar({ recibidaEn }), '2026-000001', contexto()))
    expect(recibida('2024-07-10T05:00:00Z')).toBeUndefined()
    expect(recibida('2024-07-10T04:59:59Z')).toEqual({ status: 400, campo: 'recibidaEn', dice: expect.stringMatching(/anterior al 10\/07\/2024.*730 días/) })
  })
})
