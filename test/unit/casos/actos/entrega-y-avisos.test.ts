import { cerrar, registrarAviso, registrarEntrega } from '../../../../srv/casos/actos'
import { avisoALaPersona } from '../../../../srv/casos/actos/comunicacion'
import { aviso, caso, contexto, hecho, julio, porCompletar, rechazo, seNiega } from './un-caso'

const PRUEBA = { medio: 'CORREO', prueba: ' acuse 123 ', entregadaEn: '2026-07-09T11:30:00-05:00' }
const PROBADA = { medio_code: 'CORREO', prueba: 'acuse 123', entregadaEn: '2026-07-09T16:30:00.000Z' }

describe('proof that the answer is known: medium, instant and evidence (T-149/2013)', () => {
  const respondida = caso({ estado: 'Respondida', respondidaEn: '2026-07-09T15:00:40.000Z' })

  test('is kept with what was delivered', () => {
    expect(registrarEntrega(respondida, PRUEBA, contexto())).toEqual({
      campos: {}, entregas: [PROBADA], ocurridoEn: PROBADA.entregadaEn, detalle: 'Entregada el 09/07/2026 a las 11:30 por MediosEntrega CORREO.',
    })
  })

  test('is not before the answer, by the minute, nor after now', () => {
    const entregada = (entregadaEn: string, de = respondida) => rechazo(() => registrarEntrega(de, { ...PRUEBA, entregadaEn }, contexto()))?.campo
    expect(entregada('2026-07-09T15:00:00Z')).toBeUndefined()
    expect(entregada('2026-07-09T14:59:59Z')).toBe('entregadaEn')
    expect(entregada(julio(10))).toBeUndefined()
    expect(entregada('2026-07-10T15:00:00.001Z')).toBe('entregadaEn')
    expect(entregada('2026-07-01T15:00:00Z', caso())).toBeUndefined()
  })

  seNiega(registrarEntrega, [
    ['no medium', { ...PRUEBA, medio: undefined }, respondida, {}, 400, 'medio', /medio por el que se entregó la respuesta/],
    ['a medium that is none', { ...PRUEBA, medio: 'PALOMA' }, respondida, {}, 400, 'medio', /Elija el medio/],
    ['no evidence', { ...PRUEBA, prueba: '  ' }, respondida, {}, 400, 'prueba', /guía, acuse/],
    ['evidence of more than 500 characters', { ...PRUEBA, prueba: 'x'.repeat(501) }, respondida, {}, 400, 'prueba', /500/],
    ['no instant', { ...PRUEBA, entregadaEn: '2026-07-09' }, respondida, {}, 400, 'entregadaEn', /fecha y hora de la entrega/],
    ['the future', { ...PRUEBA, entregadaEn: julio(11) }, respondida, {}, 400, 'entregadaEn', /futuro/],
    ['what was delivered before it was written', { ...PRUEBA, entregadaEn: julio(8) }, respondida, {}, 400, 'entregadaEn', /anterior a la respuesta/],
  ])
})

describe('a notice to the person is owed until it is proved', () => {
  const deber = (datos: Record<string, unknown>) => avisoALaPersona('prorrogar', caso(), datos, '2026-07-29', contexto())
  const DEBIDO = { plantilla: 'prorrogar', destino_code: 'PERSONA', destinatario: null, vence: '2026-07-29' }

  test('with its proof when the act brings it', () => {
    expect(deber(PRUEBA)).toEqual({ ...DEBIDO, ...PROBADA })
    for (const nada of [undefined, null, '']) expect(deber({ medio: nada, entregadaEn: nada, prueba: nada })).toEqual({ ...DEBIDO, medio_code: null, entregadaEn: null, prueba: null })
  })

  test.each([['medio', 'entregadaEn'], ['prueba', 'medio'], ['entregadaEn', 'medio']] as const)('half a proof, %s alone, is refused', (traido, falta) => {
    const datos = { [traido]: PRUEBA[traido] }
    expect(rechazo(() => deber(traido === 'medio' ? { ...datos, prueba: 'acuse' } : datos))).toMatchObject({ status: 400, campo: falta })
    expect(rechazo(() => deber(datos))).toMatchObject({ status: 400 })
  })

  test('and cannot be known before the case was received', () => {
    expect(rechazo(() => deber({ ...PRUEBA, entregadaEn: julio(5) }))?.dice).toMatch(/anterior al recibo del caso/)
  })
})

describe('proof of a notice that was owed', () => {
  const conAvisos = (...comunicaciones: Parameters<typeof aviso>[0][]) => caso({ comunicaciones: comunicaciones.map(aviso) })

  test('of the only one, without naming it', () => {
    expect(registrarAviso(conAvisos({}, { ID: 'a2', entregadaEn: julio(9) }), PRUEBA, contexto())).toEqual({
      campos: {}, probada: { ID: 'a1', ...PROBADA }, ocurridoEn: PROBADA.entregadaEn, detalle: 'Aviso a la persona entregado el 09/07/2026 a las 11:30 por MediosEntrega CORREO.',
    })
  })

  test('of the one that is named, and late when it is', () => {
    const dos = conAvisos({}, { ID: 'a2', destino: 'ENTIDAD', vence: '2026-07-08' })
    const { probada, detalle } = registrarAviso(dos, { ...PRUEBA, comunicacion: 'a2' }, contexto())
    expect(probada!.ID).toBe('a2')
    expect(detalle).toBe('Fuera del término, que venció el 08/07/2026. Aviso a la entidad entregado el 09/07/2026 a las 11:30 por MediosEntrega CORREO.')
    expect(registrarAviso(conAvisos({ vence: '2026-07-09' }), PRUEBA, contexto()).detalle).toMatch(/^Aviso/)
    expect(registrarAviso(conAvisos({ vence: null }), PRUEBA, contexto()).detalle).toMatch(/^Aviso/)
  })

  test('of the request to complete opens the month of the person, and both once it was extended (Ley 1755/2015 art. 17)', () => {
    const debe = porCompletar({ comunicaciones: [aviso({ acto: 'solicitarCompletar' })] })
    expect(registrarAviso(debe, PRUEBA, contexto()).fecha).toBe('2026-08-10')
    expect(registrarAviso(debe, { ...PRUEBA, entregadaEn: julio(10) }, contexto()).fecha).toBe('2026-08-10')
    expect(registrarAviso(debe, { ...PRUEBA, entregadaEn: julio(14) }, contexto({ ahora: julio(15) })).fecha).toBe('2026-08-14')
    const ampliada = { ...debe, historia: [...debe.historia, hecho('ampliarCompletar', julio(9), 'PorCompletar', 'PorCompletar', { fecha: '2026-09-08' })] }
    expect(registrarAviso(ampliada, { ...PRUEBA, entregadaEn: julio(14) }, contexto({ ahora: julio(15) })).fecha).toBe('2026-09-14')
    expect(registrarAviso(porCompletar({ comunicaciones: [aviso()] }), PRUEBA, contexto())).not.toHaveProperty('fecha')
    expect(registrarAviso({ ...debe, estado: 'EnArea' }, PRUEBA, contexto())).not.toHaveProperty('fecha')
  })

  test('never to an earlier day than she was told, nor by the proof of an earlier request', () => {
    const pedida = aviso({ acto: 'solicitarCompletar' })
    const debe = porCompletar({ comunicaciones: [pedida], limiteCompletar: '2026-09-08' })
    expect(registrarAviso(debe, PRUEBA, contexto()).fecha).toBe('2026-09-08')
    const otraVez = porCompletar({ comunicaciones: [pedida, aviso({ ID: 'a2', acto: 'solicitarCompletar' })] })
    expect(registrarAviso(otraVez, { ...PRUEBA, comunicacion: 'a1', entregadaEn: julio(14) }, contexto({ ahora: julio(15) }))).not.toHaveProperty('fecha')
    expect(registrarAviso(otraVez, { ...PRUEBA, comunicacion: 'a2', entregadaEn: julio(14) }, contexto({ ahora: julio(15) })).fecha).toBe('2026-08-14')
  })

  seNiega(registrarAviso, [
    ['when none is owed', PRUEBA, conAvisos({ entregadaEn: julio(9) }), {}, 409, undefined, /no tiene avisos por probar/],
    ['two without saying which', PRUEBA, conAvisos({}, { ID: 'a2' }), {}, 400, 'comunicacion', /cuál de los avisos/],
    ['one that is not owed', { ...PRUEBA, comunicacion: 'otro' }, conAvisos({}), {}, 400, 'comunicacion', /cuál de los avisos/],
    ['what was known before it was owed', { ...PRUEBA, entregadaEn: julio(7) }, conAvisos({}), {}, 400, 'entregadaEn', /anterior al aviso/],
  ])
})

describe('closing needs proof of delivery and of every notice', () => {
  const entregas = [{ entregadaEn: julio(9) }]
  test('and then the case is over', () => {
    expect(cerrar(caso({ entregas, comunicaciones: [aviso({ entregadaEn: julio(9) })] }), {}, contexto())).toEqual({ campos: { cerradaEn: julio(10) }, detalle: 'Cerrada con prueba de entrega.' })
  })
  seNiega(cerrar, [
    ['without delivery', {}, caso(), {}, 409, undefined, /sin prueba de entrega/],
    ['while a notice is owed', {}, caso({ entregas, comunicaciones: [aviso({ entregadaEn: julio(9) }), aviso()] }), {}, 409, undefined, /avisos sin prueba/],
  ])
})
