import { ampliarCompletar, desistir, registrarComplemento, solicitarCompletar } from '../../../../srv/casos/actos'
import { estadoAntesDeSalir, limiteDesde } from '../../../../srv/casos/actos/completar'
import { aviso, caso, contexto, hecho, julio, politica, porCompletar, rechazo, seNiega } from './un-caso'

const TUTELA = caso({ regimen: 'TUTELA' })
const PEDIDO = { requerimiento: ' La factura ' }
const habeas = { regimen: 'HABEAS_RECLAMO', terminos: politica.terminos('HABEAS_RECLAMO') }

describe('asking to complete within ten business days of receipt gives the person one month (Ley 1755/2015 art. 17)', () => {
  test('from today while nobody told her, from the day she was told otherwise', () => {
    expect(solicitarCompletar(caso(), PEDIDO, contexto())).toEqual({
      campos: {}, fecha: '2026-08-10', dice: { requerimiento: 'La factura', fechaLimite: '2026-08-10' },
      comunicaciones: [{ plantilla: 'solicitarCompletar', destino_code: 'PERSONA', destinatario: null, vence: '2026-07-22', dias: 10, medio_code: null, entregadaEn: null, prueba: null }],
      detalle: 'Debe completar hasta el 10/08/2026: La factura',
    })
    const yaLoSabe = { ...PEDIDO, medio: 'CORREO', prueba: 'acuse', entregadaEn: julio(14) }
    expect(solicitarCompletar(caso(), yaLoSabe, contexto({ ahora: julio(16) })).fecha).toBe('2026-08-14')
  })

  test('until the last second of the tenth day; five days and two months for a habeas data claim (Ley 1581/2012 art. 15)', () => {
    const pedir = (ahora: string, de = caso()) => rechazo(() => solicitarCompletar(de, PEDIDO, contexto({ ahora })))?.status
    expect([pedir(julio(22, '23:59:59')), pedir(julio(23, '00:00:00'))]).toEqual([undefined, 409])
    expect([pedir(julio(14, '23:59:59'), caso(habeas)), pedir(julio(15, '00:00:00'), caso(habeas))]).toEqual([undefined, 409])
    expect(solicitarCompletar(caso(habeas), PEDIDO, contexto()).fecha).toBe('2026-09-10')
  })

  test('a régimen that the policy does not have is no tutela', () => {
    expect(rechazo(() => solicitarCompletar(caso({ regimen: 'OTRO' }), PEDIDO, contexto()))).toBeUndefined()
  })

  test('and never when the term was over before', () => {
    const pedir = (venceLegal: string | null) => rechazo(() => solicitarCompletar(caso({ venceLegal }), PEDIDO, contexto()))?.dice
    expect([pedir('2026-07-10'), pedir(null)]).toEqual([undefined, undefined])
    expect(pedir('2026-07-09')).toMatch(/venció el 09\/07\/2026.*ya no se suspende/)
  })

  seNiega(solicitarCompletar, [
    ['a tutela', PEDIDO, TUTELA, {}, 409, undefined, /tutela/],
    ['after ten days', PEDIDO, caso(), { ahora: julio(23) }, 409, undefined, /dentro de los 10 días hábiles del recibo, que terminaron el 22\/07\/2026/],
    ['without saying what', {}, caso(), {}, 400, 'requerimiento', /lo que la persona debe completar/],
    ['what is too long', { requerimiento: 'x'.repeat(1501) }, caso(), {}, 400, 'requerimiento', /1[.,]?500/],
  ])
})

describe('as many months again, once, asked before hers are over (art. 17)', () => {
  const MOTIVO = { motivo: 'Está de viaje' }
  test('count from the day she was told', () => {
    expect(ampliarCompletar(porCompletar(), MOTIVO, contexto())).toEqual({
      campos: {}, fecha: '2026-09-09', dice: { fechaAnterior: '2026-08-10', fechaLimite: '2026-09-09' },
      comunicaciones: [{ plantilla: 'ampliarCompletar', destino_code: 'PERSONA', destinatario: null, vence: '2026-08-10', medio_code: null, entregadaEn: null, prueba: null }],
      detalle: 'Del 10/08/2026 al 09/09/2026. Está de viaje',
    })
  })

  test('or from the request while that is not proved; a notice of another act or of an earlier request proves nothing', () => {
    const fecha = (...comunicaciones: ReturnType<typeof aviso>[]) => ampliarCompletar(porCompletar({ comunicaciones }), MOTIVO, contexto()).fecha
    const deLaSolicitud = { acto: 'solicitarCompletar' }
    expect(fecha()).toBe('2026-09-08')
    expect(fecha(aviso(deLaSolicitud))).toBe('2026-09-08')
    expect(fecha(aviso({ entregadaEn: julio(9) }))).toBe('2026-09-08')
    expect(fecha(aviso({ ...deLaSolicitud, entregadaEn: julio(3) }))).toBe('2026-09-08')
    expect(fecha(aviso({ ...deLaSolicitud, entregadaEn: julio(9) }), aviso({ ...deLaSolicitud, entregadaEn: julio(10) }))).toBe('2026-09-10')
    expect(fecha(aviso({ ...deLaSolicitud, entregadaEn: julio(9) }), aviso(deLaSolicitud))).toBe('2026-09-08')
  })

  test('until the last second of her last day', () => {
    const ampliar = (ahora: string) => rechazo(() => ampliarCompletar(porCompletar(), MOTIVO, contexto({ ahora })))?.dice
    expect(ampliar('2026-08-11T04:59:59Z')).toBeUndefined()
    expect(ampliar('2026-08-11T05:00:00Z')).toMatch(/terminó el 10\/08\/2026/)
  })

  test('asked on her last night and registered in the morning, it is asked in time', () => {
    const ampliar = (pedidaEn: string, ahora = '2026-08-11T13:00:00.000Z') => ampliarCompletar(porCompletar(), { ...MOTIVO, pedidaEn }, contexto({ ahora }))
    expect(ampliar('2026-08-10T22:00:00-05:00')).toMatchObject({ fecha: '2026-09-09', detalle: 'Del 10/08/2026 al 09/09/2026, pedido el 10/08/2026. Está de viaje' })
    // Nothing of it is overdue: its notice is due today
    expect([ampliar('2026-08-10T22:00:00-05:00').comunicaciones![0]!.vence, ampliar(julio(9), julio(10)).comunicaciones![0]!.vence]).toEqual(['2026-08-11', '2026-08-10'])
    const negada = (pedidaEn: string) => rechazo(() => ampliar(pedidaEn))
    expect(negada('2026-08-11T00:00:00-05:00')).toMatchObject({ status: 409, campo: 'pedidaEn' })
    expect(negada('2026-08-11T08:01:00-05:00')).toMatchObject({ status: 400, campo: 'pedidaEn', dice: expect.stringMatching(/futuro/) })
    expect(negada(julio(8, '09:59:59'))).toMatchObject({ status: 400, campo: 'pedidaEn', dice: expect.stringMatching(/antes de que se le pidiera/) })
    expect(negada('ayer')).toMatchObject({ status: 400, campo: 'pedidaEn', dice: expect.stringMatching(/no es válida/) })
    expect(rechazo(() => ampliar(julio(8), julio(9)))).toBeUndefined()
  })

  test('again in another suspension', () => {
    const { historia } = porCompletar()
    const antes = [hecho('solicitarCompletar', julio(7), 'EnArea', 'PorCompletar'), hecho('ampliarCompletar', julio(7), 'PorCompletar', 'PorCompletar'), hecho('registrarComplemento', julio(8), 'PorCompletar', 'EnArea')]
    expect(rechazo(() => ampliarCompletar(porCompletar({ historia: [...historia.slice(0, 3), ...antes, historia[3]!] }), MOTIVO, contexto()))).toBeUndefined()
  })

  const yaAmpliada = porCompletar({ historia: [...porCompletar().historia, hecho('ampliarCompletar', julio(9), 'PorCompletar', 'PorCompletar')] })
  const porAclarar = porCompletar({ historia: [...caso().historia, hecho('aprobarImprocedencia', julio(8), 'PorAprobar', 'PorCompletar', { fecha: '2026-07-24' })] })
  seNiega(ampliarCompletar, [
    ['where nothing was asked', MOTIVO, caso(), {}, 409, undefined, /no se le ha pedido completar/],
    ['a habeas data claim', MOTIVO, porCompletar(habeas), {}, 409, undefined, /no admite ampliar.*1581/],
    ['what is to be clarified, not completed', MOTIVO, porAclarar, {}, 409, undefined, /10 días.*art\. 19/],
    ['what the law gives at most, which she has', MOTIVO, porCompletar({ limiteCompletar: '2026-09-09' }), {}, 409, undefined, /ya tiene hasta el 09\/09\/2026/],
    ['twice', MOTIVO, yaAmpliada, {}, 409, undefined, /ya se amplió una vez/],
    ['without what she said', {}, porCompletar(), {}, 400, 'motivo', /lo que dijo la persona al pedir más plazo/],
  ])
})

describe('once she completed the case goes on where it was', () => {
  const RESUMEN = { resumen: ' Trajo la factura ' }
  test('from the day she brought it', () => {
    expect(registrarComplemento(porCompletar(), { ...RESUMEN, recibidoEn: '2026-07-09T12:00:00-05:00' }, contexto())).toEqual({
      campos: {}, estado: 'EnArea', ocurridoEn: '2026-07-09T17:00:00.000Z', texto: 'Trajo la factura', detalle: 'Recibido el 09/07/2026: Trajo la factura',
    })
    expect(registrarComplemento(porCompletar(), RESUMEN, contexto()).ocurridoEn).toBe(julio(10))
  })

  test('also late, while nobody decided the withdrawal', () => {
    const detalle = (ahora: string, limiteCompletar: string | null = '2026-08-10') => registrarComplemento(porCompletar({ limiteCompletar }), RESUMEN, contexto({ ahora })).detalle
    expect(detalle('2026-08-10T20:00:00.000Z')).not.toMatch(/Fuera/)
    expect(detalle('2026-08-11T20:00:00.000Z')).toMatch(/: Trajo la factura Fuera del plazo, que terminó el 10\/08\/2026/)
    expect(detalle('2026-08-11T20:00:00.000Z', null)).not.toMatch(/Fuera/)
  })

  test('neither before it was asked nor after now', () => {
    const en = (recibidoEn: string) => rechazo(() => registrarComplemento(porCompletar(), { ...RESUMEN, recibidoEn }, contexto()))?.campo
    const { historia } = porCompletar()
    const ampliada = porCompletar({ historia: [...historia, hecho('ampliarCompletar', julio(9), 'PorCompletar', 'PorCompletar')] })
    expect(rechazo(() => registrarComplemento(ampliada, { ...RESUMEN, recibidoEn: julio(8, '12:00:00') }, contexto()))).toBeUndefined()
    expect([en(julio(8)), en(julio(10)), en(julio(8, '09:59:59')), en(julio(10, '10:00:01'))]).toEqual([undefined, undefined, 'recibidoEn', 'recibidoEn'])
  })

  test('classified meanwhile, it goes on classified; out of the waits it goes back to where it stood before them', () => {
    const radicada = hecho('radicar', julio(6), null, 'Radicada')
    const pedida = hecho('solicitarCompletar', julio(8), 'Radicada', 'PorCompletar')
    expect(estadoAntesDeSalir(caso({ regimen: null, historia: [radicada, pedida] }))).toBe('Radicada')
    expect(estadoAntesDeSalir(caso({ historia: [radicada, pedida] }))).toBe('Clasificada')
    expect(estadoAntesDeSalir(caso({ historia: [...caso().historia, hecho('declararImprocedente', julio(8), 'EnArea', 'PorAprobar'), pedida] }))).toBe('EnArea')
    expect(estadoAntesDeSalir(caso({ historia: [...caso().historia, { ...pedida, estadoNuevo: null }] }))).toBe('EnArea')
  })

  test('people type the minute: what came in that of the request came with it, and a minute before did not', () => {
    const de = porCompletar()
    const pedida = de.historia.at(-1)!
    const registrada = registrarComplemento({ ...de, historia: [...de.historia.slice(0, -1), { ...pedida, en: julio(8, '10:00:42') }] }, { ...RESUMEN, recibidoEn: julio(8, '10:00:00') }, contexto())
    expect(registrada.ocurridoEn).toBe(julio(8, '10:00:42'))
    expect(() => registrarComplemento(de, { ...RESUMEN, recibidoEn: julio(8, '09:59:59') }, contexto())).toThrow(/anterior a la solicitud/)
  })

  seNiega(registrarComplemento, [
    ['where nothing was asked', RESUMEN, caso(), {}, 409, undefined, /no se le ha pedido completar/],
    ['an instant that is none', { ...RESUMEN, recibidoEn: 'ayer' }, porCompletar(), {}, 400, 'recibidoEn', /no es válida/],
    ['the future', { ...RESUMEN, recibidoEn: julio(11) }, porCompletar(), {}, 400, 'recibidoEn', /futuro/],
    ['what came before it was asked', { ...RESUMEN, recibidoEn: julio(7) }, porCompletar(), {}, 400, 'recibidoEn', /anterior a la solicitud/],
    ['no word of what it was', {}, porCompletar(), {}, 400, 'resumen', /lo que entregó la persona/],
  ])
})

test('who must clarify what was not understood has ten business days (Ley 1755/2015 art. 19)', () => {
  expect(limiteDesde('2026-07-08', 'aprobarImprocedencia', null, contexto())).toBe('2026-07-24')
  expect(limiteDesde('2026-07-08', 'solicitarCompletar', null, contexto())).toBe('2026-08-10')
})

describe('express withdrawal, at any time (art. 18)', () => {
  const MOTIVO = { motivo: 'Ya lo resolvió' }
  const DEBIDO = { destino_code: 'PERSONA', destinatario: null, medio_code: null, entregadaEn: null, prueba: null }
  test('ends the case, and the notice is due when the answer was', () => {
    expect(desistir(caso(), MOTIVO, contexto())).toEqual({
      campos: {}, estado: 'Desistida', dice: { motivo: null, fechaLimite: null }, detalle: 'Expreso: Ya lo resolvió',
      comunicaciones: [{ ...DEBIDO, plantilla: 'desistir', vence: '2026-07-29' }],
    })
    expect(desistir(porCompletar({ venceLegal: '2026-07-29' }), MOTIVO, contexto()).comunicaciones![0]!.vence).toBeNull()
  })

  test('goes on ex officio where the public interest asks for it, once', () => {
    const deOficio = { ...MOTIVO, clase: 'EXPRESO', continuarDeOficio: true }
    expect(desistir(porCompletar(), deOficio, contexto())).toEqual({
      campos: {}, estado: 'EnArea', dice: { motivo: 'Ya lo resolvió', fechaLimite: '2026-08-10' }, detalle: 'La persona desiste y se continúa de oficio: Ya lo resolvió',
      comunicaciones: [{ ...DEBIDO, plantilla: 'desistirDeOficio', vence: null }],
    })
    expect(desistir(caso({ estado: 'RespuestaArea' }), deOficio, contexto()).estado).toBe('RespuestaArea')
    const dicho = caso({ historia: [...caso().historia, hecho('desistir', julio(8), 'EnArea', 'EnArea')] })
    expect(rechazo(() => desistir(dicho, deOficio, contexto()))).toMatchObject({ status: 409, dice: expect.stringMatching(/Ya se decidió continuar de oficio/) })
  })

  seNiega(desistir, [
    ['a tutela', MOTIVO, TUTELA, {}, 409, undefined, /tutela/],
    ['another class', { ...MOTIVO, clase: 'OTRO' }, caso(), {}, 400, 'clase', /EXPRESO.*TACITO/],
    ['without what she said', {}, caso(), {}, 400, 'motivo', /lo que dijo la persona al desistir/],
    ['ex officio without why', { continuarDeOficio: true }, caso(), {}, 400, 'motivo', /interés público/],
  ])
})

describe('tacit withdrawal, by decision, once her month is over and she knew of it (art. 17)', () => {
  const TACITO = { clase: 'TACITO', motivo: 'No completó' }
  const despues = { ahora: '2026-08-11T05:00:00.000Z' }
  test('ends the case', () => {
    expect(desistir(porCompletar(), TACITO, contexto(despues))).toMatchObject({
      estado: 'Desistida', dice: { motivo: null, fechaLimite: '2026-08-10' }, detalle: 'Tácito: No completó', comunicaciones: [{ plantilla: 'desistirTacito', vence: null }],
    })
  })

  test('whatever other notices are owed', () => {
    const comunicaciones = [aviso(), aviso({ acto: 'solicitarCompletar', entregadaEn: julio(9) })]
    expect(desistir(porCompletar({ comunicaciones }), TACITO, contexto(despues)).estado).toBe('Desistida')
  })

  seNiega(desistir, [
    ['where nothing was asked', TACITO, caso(), despues, 409, undefined, /solo cabe cuando se pidió completar/],
    ['on her last day', TACITO, porCompletar(), { ahora: '2026-08-11T04:59:59.000Z' }, 409, undefined, /puede completar hasta el 10\/08\/2026/],
    ['without proof that she knew', TACITO, porCompletar({ comunicaciones: [aviso({ acto: 'solicitarCompletar' })] }), despues, 409, undefined, /Falta probar/],
    ['with proof of another notice', TACITO, porCompletar({ comunicaciones: [aviso({ entregadaEn: julio(9) })] }), despues, 409, undefined, /Falta probar/],
    ['with proof of an earlier request', TACITO, porCompletar({ comunicaciones: [aviso({ acto: 'solicitarCompletar', entregadaEn: julio(9) }), aviso({ acto: 'solicitarCompletar' })] }), despues, 409, undefined, /Falta probar/],
    ['to go on ex officio', { ...TACITO, continuarDeOficio: true }, porCompletar(), despues, 400, 'continuarDeOficio', /expreso/],
    ['without reasons', { clase: 'TACITO' }, porCompletar(), despues, 400, 'motivo', /el motivo de la decisión/],
  ])
})
