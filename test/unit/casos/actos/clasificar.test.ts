import { clasificar } from '../../../../srv/casos/actos'
import { fechasCon } from '../../../../srv/casos/actos/alargue'
import type { ActuacionHecha, Caso } from '../../../../srv/casos/caso'
import type { Terminos } from '../../../../srv/plazos'
import { caso, contexto, hecho, julio, otroCaso, politica, porCompletar, rechazo, seNiega } from './un-caso'

const SIN_CLASIFICAR = caso({ estado: 'Radicada', tipologia: null, regimen: null, area: null, historia: caso().historia.slice(0, 1) })
const hacer = (datos: Record<string, unknown>, de = SIN_CLASIFICAR, con = {}) => clasificar(de, datos, contexto(con))
const CONFIRMA = { aceptaAlargar: true, motivo: ' Se leyó mejor ' }
const clasificadaComo = (regimen: string, otros: Partial<Caso> = {}, ...mas: ActuacionHecha[]) => caso({
  regimen, terminos: politica.terminos(regimen), historia: [...caso().historia.slice(0, 1), hecho('clasificar', julio(7), 'Radicada', 'Clasificada', { terminos: politica.terminos(regimen) }), ...caso().historia.slice(2), ...mas], ...otros,
})

describe('the régimen is what the clock obeys; its terms count from receipt', () => {
  test('left out, it is the first that the tipología admits', () => {
    expect(hacer({ tipologia: 'QUEJA' })).toEqual({
      campos: { tipologia_code: 'QUEJA', regimen_code: 'QUEJA', prioridad: 2, responsable: null, clasificadaEn: julio(10), clasificadaPor: 'quien-actua' },
      estado: 'Clasificada', terminos: politica.terminos('QUEJA'), detalle: 'Tipologias QUEJA, régimen Regimenes QUEJA: 15 días hábiles de ley, 7 internos (Ley 1755/2015 arts. 13 y 14).',
    })
    for (const regimen of ['', undefined, 7]) expect(hacer({ tipologia: 'PETICION', regimen }).campos.regimen_code).toBe('PETICION_GENERAL')
    expect(hacer({ tipologia: 'FELICITACION' }).detalle).toMatch(/: sin término legal, 7 internos/)
    expect(hacer({ tipologia: 'INFORMACION', regimen: 'CONSULTA' })).toMatchObject({ campos: { regimen_code: 'CONSULTA' }, terminos: { legalDias: 30 } })
  })

  seNiega(clasificar, [
    ['no tipología', {}, SIN_CLASIFICAR, {}, 400, 'tipologia', /tipología de la lista/],
    ['a tipología that is no text', { tipologia: ['QUEJA'] }, SIN_CLASIFICAR, {}, 400, 'tipologia', /tipología/],
    ['a tipología that is none', { tipologia: 'OTRA', regimen: 'QUEJA' }, SIN_CLASIFICAR, {}, 400, 'tipologia', /tipología/],
    ['a régimen that is none', { tipologia: 'QUEJA', regimen: 'OTRO' }, SIN_CLASIFICAR, {}, 400, 'regimen', /régimen de la lista/],
    ['a régimen nobody is classified as', { tipologia: 'PETICION', regimen: 'COMPLETAR' }, SIN_CLASIFICAR, {}, 400, 'regimen', /régimen de la lista/],
    ['a régimen of another tipología', { tipologia: 'SUGERENCIA', regimen: 'QUEJA' }, SIN_CLASIFICAR, {}, 400, 'regimen', /«Regimenes QUEJA».*«Tipologias SUGERENCIA»; puede ser: Regimenes SUGERENCIA/],
    ['a régimen of another tipología, among many', { tipologia: 'INFORMACION', regimen: 'QUEJA' }, SIN_CLASIFICAR, {}, 400, 'regimen', /PETICION_INFORMACION, Regimenes CONSULTA, /],
    ['days of a judge without a tutela', { tipologia: 'QUEJA', diasJudiciales: 2 }, SIN_CLASIFICAR, {}, 400, 'diasJudiciales', /solo aplica a una tutela/],
    ['hours of a judge without a tutela', { tipologia: 'QUEJA', horasJudiciales: 2 }, SIN_CLASIFICAR, {}, 400, 'horasJudiciales', /solo aplica/],
    ['a notice of a judge without a tutela', { tipologia: 'QUEJA', notificadaEn: julio(7) }, SIN_CLASIFICAR, {}, 400, 'notificadaEn', /solo aplica/],
  ])
})

describe('who was asked to complete has as long as the régimen gives (Ley 1581/2012 art. 15: two months)', () => {
  const HABEAS = { tipologia: 'RECLAMO', regimen: 'HABEAS_RECLAMO', ...CONFIRMA }
  const clasificadoEn = (otros: Partial<Caso>, datos: Record<string, unknown> = HABEAS) => hacer(datos, porCompletar(otros))

  test('and is told when that is later than she was', () => {
    expect(clasificadoEn({ tipologia: null, regimen: null })).toMatchObject({
      fecha: '2026-09-09', avisos: [{ plantilla: 'masTiempoParaCompletar', destinos: ['PERSONA'], carta: true }],
      dice: { fechaAnterior: '2026-08-10', fechaNueva: '2026-09-09', motivo: 'su solicitud se clasificó como «Regimenes HABEAS_RECLAMO».' }, detalle: expect.stringMatching(/La persona completa hasta el 09\/09\/2026\.$/),
    })
    expect(clasificadoEn({})).toMatchObject({ fecha: '2026-09-09' })
  })

  test('never less; and only where there is a month to count', () => {
    const sinFecha = (efecto: object) => expect(efecto).not.toHaveProperty('fecha')
    sinFecha(clasificadoEn({ regimen: 'HABEAS_RECLAMO', limiteCompletar: '2026-09-09' }, { tipologia: 'RECLAMO', regimen: 'RECLAMO', ...CONFIRMA }))
    sinFecha(clasificadoEn({ limiteCompletar: '2026-08-03' }, { tipologia: 'RECLAMO', regimen: 'RECLAMO' }))
    const ampliada = porCompletar().historia.concat(hecho('ampliarCompletar', julio(9), 'PorCompletar', 'PorCompletar', { fecha: '2026-09-09' }))
    sinFecha(clasificadoEn({ historia: ampliada, limiteCompletar: '2026-09-09' }))
    expect(clasificadoEn({ regimen: 'HABEAS_RECLAMO', historia: ampliada, limiteCompletar: '2026-08-10' }, { tipologia: 'PETICION', ...CONFIRMA }).fecha).toBe('2026-09-09')
    sinFecha(clasificadoEn({ historia: [...caso().historia, hecho('aprobarImprocedencia', julio(8), 'PorAprobar', 'PorCompletar', { fecha: '2026-07-24' })], limiteCompletar: '2026-07-24' }))
    sinFecha(clasificadoEn({}, { tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 2 }))
    sinFecha(hacer(HABEAS))
  })
})

test('the copies that silence granted are given up by nobody without saying so', () => {
  const concedida = caso({ silencioEn: julio(21), regimen: 'PETICION_INFORMACION', terminos: politica.terminos('PETICION_INFORMACION'), historia: [...caso().historia, hecho('silencio', julio(22), 'EnArea', 'EnArea')] })
  const negada = rechazo(() => hacer({ tipologia: 'PETICION', regimen: 'HABEAS_CONSULTA' }, concedida, { ahora: julio(22) }))
  expect(negada).toMatchObject({ status: 409, campo: 'aceptaAlargar', dice: expect.stringMatching(/copias que concedió el silencio deja de existir/) })
  expect(rechazo(() => hacer({ tipologia: 'PETICION', regimen: 'HABEAS_CONSULTA', ...CONFIRMA }, concedida, { ahora: julio(22) }))).toBeUndefined()
})

describe('a tutela has the term of its judge, in days or in hours (Decreto 2591/1991)', () => {
  const TUTELA = { tipologia: 'PETICION', regimen: 'TUTELA' }

  test('in business days from the notice, first of all, with Jurídica', () => {
    expect(hacer({ ...TUTELA, diasJudiciales: 2, notificadaEn: '2026-07-09T08:00:00-05:00', responsable: ' Abogada ' })).toMatchObject({
      campos: { prioridad: 1, responsable: 'Abogada', area_code: 'JURIDICA' }, terminos: { legalDias: 2, internoDias: 2 }, ocurridoEn: '2026-07-09T13:00:00.000Z', estado: 'Clasificada',
      detalle: expect.stringMatching(/: 2 días hábiles de ley, 2 internos \(Decreto 2591\/1991\)/),
    })
    expect(hacer({ ...TUTELA, diasJudiciales: 30 }, caso({ ...SIN_CLASIFICAR, area: 'RECREACION', responsable: 'Abogada' }))).toMatchObject({ terminos: { legalDias: 30, internoDias: 7 }, ocurridoEn: julio(6), campos: { area_code: 'RECREACION', responsable: 'Abogada' } })
  })

  test('in hours, which leave the days out', () => {
    const { terminos, detalle } = hacer({ ...TUTELA, horasJudiciales: 48 })
    expect(terminos).toMatchObject({ legalHoras: 48, legalDias: null })
    expect(detalle).toMatch(/: 48 horas desde la notificación \(/)
    expect(hacer({ ...TUTELA, horasJudiciales: 720 }).terminos!.legalHoras).toBe(720)
    expect(hacer({ ...TUTELA, horasJudiciales: 1 }).terminos!.legalHoras).toBe(1)
  })

  test('is tied to the petition that nobody answered', () => {
    expect(hacer({ ...TUTELA, diasJudiciales: 2, casoAnterior: '2026-000002' }, SIN_CLASIFICAR, { otro: otroCaso() }).vinculos).toEqual([{ otro: '2', tipo: 'PETICION_DE_TUTELA', inverso: 'TUTELA' }])
    expect(hacer({ ...TUTELA, diasJudiciales: 2 })).not.toHaveProperty('vinculos')
  })

  test('and nobody waits for the person any more', () => {
    expect(hacer({ ...TUTELA, diasJudiciales: 2 }, porCompletar()).estado).toBe('EnArea')
    const desdeRadicada = [caso().historia[0]!, hecho('solicitarCompletar', julio(8), 'Radicada', 'PorCompletar')]
    expect(hacer({ ...TUTELA, diasJudiciales: 2 }, porCompletar({ regimen: null, historia: desdeRadicada })).estado).toBe('Clasificada')
    expect(hacer({ tipologia: 'QUEJA', ...CONFIRMA }, porCompletar()).estado).toBe('PorCompletar')
  })

  const dentroDeUnAnio = { ...TUTELA, diasJudiciales: 2, notificadaEn: '2025-07-10T15:00:00Z' }
  test('notified within the year, or this very moment', () => {
    expect(hacer(dentroDeUnAnio).ocurridoEn).toBe('2025-07-10T15:00:00.000Z')
    expect(hacer({ ...TUTELA, diasJudiciales: 2, notificadaEn: julio(10) }).ocurridoEn).toBe(julio(10))
    expect(hacer({ ...TUTELA, diasJudiciales: 2, responsable: 'x'.repeat(160) }).campos.responsable).toHaveLength(160)
  })

  seNiega(clasificar, [
    ['neither days nor hours', TUTELA, SIN_CLASIFICAR, {}, 400, 'diasJudiciales', /días hábiles que fijó el juez \(1 a 30\)/],
    ['both', { ...TUTELA, diasJudiciales: 2, horasJudiciales: 48 }, SIN_CLASIFICAR, {}, 400, 'horasJudiciales', /no ambos/],
    ['thirty-one days', { ...TUTELA, diasJudiciales: 31 }, SIN_CLASIFICAR, {}, 400, 'diasJudiciales', /1 a 30/],
    ['part of a day', { ...TUTELA, diasJudiciales: 1.5 }, SIN_CLASIFICAR, {}, 400, 'diasJudiciales', /1 a 30/],
    ['days as a word', { ...TUTELA, diasJudiciales: '2' }, SIN_CLASIFICAR, {}, 400, 'diasJudiciales', /1 a 30/],
    ['more than thirty days in hours', { ...TUTELA, horasJudiciales: 721 }, SIN_CLASIFICAR, {}, 400, 'horasJudiciales', /1 a 720/],
    ['hours below one', { ...TUTELA, horasJudiciales: -1 }, SIN_CLASIFICAR, {}, 400, 'horasJudiciales', /1 a 720/],
    ['a notice that is no instant', { ...TUTELA, diasJudiciales: 2, notificadaEn: 'ayer' }, SIN_CLASIFICAR, {}, 400, 'notificadaEn', /notificación no es válida/],
    ['a notice in the future', { ...TUTELA, diasJudiciales: 2, notificadaEn: julio(11) }, SIN_CLASIFICAR, {}, 400, 'notificadaEn', /futuro/],
    ['a notice of more than a year ago', { ...dentroDeUnAnio, notificadaEn: '2025-07-10T14:59:59Z' }, SIN_CLASIFICAR, {}, 400, 'notificadaEn', /más de un año/],
    ['an owner too long', { ...TUTELA, diasJudiciales: 2, responsable: 'x'.repeat(161) }, SIN_CLASIFICAR, {}, 400, 'responsable', /160/],
    ['a petition that is nobody\'s', { ...TUTELA, diasJudiciales: 2, casoAnterior: '9' }, SIN_CLASIFICAR, { otro: null }, 400, 'casoAnterior', /No hay otro caso/],
    ['itself as the petition behind it', { ...TUTELA, diasJudiciales: 2, casoAnterior: '1' }, SIN_CLASIFICAR, { otro: otroCaso({ ID: '1' }) }, 400, 'casoAnterior', /No hay otro caso/],
  ])

  describe('put right, its term the same', () => {
    const terminos = { ...politica.terminos('TUTELA'), legalDias: 2, internoDias: 2 }
    const tutela = caso({
      regimen: 'TUTELA', terminos, responsable: 'Abogada',
      historia: [...caso().historia.slice(0, 1), hecho('clasificar', julio(7), 'Radicada', 'Clasificada', { terminos, ocurridoEn: julio(7) })],
    })
    const corregir = (datos: Record<string, unknown>, con = {}) => rechazo(() => hacer({ ...TUTELA, diasJudiciales: 2, ...CONFIRMA, ...datos }, tutela, con))?.dice
    test.each([['the hour of the notice', { notificadaEn: julio(8) }, {}], ['who answers', { responsable: 'Otra' }, {}], ['the petition behind it', { casoAnterior: '2' }, { otro: otroCaso() }]])('%s', (_, datos, con) => {
      expect(corregir(datos, con)).toBeUndefined()
    })
    test('but not with the same', () => {
      for (const datos of [{}, { notificadaEn: '2026-07-07T10:00:00-05:00' }, { responsable: 'Abogada' }, { responsable: '' }]) expect(corregir(datos)).toMatch(/ya está clasificado así/)
    })
    test('the notice said before rules while another is not said', () => {
      expect(hacer({ ...TUTELA, diasJudiciales: 3, ...CONFIRMA }, tutela).ocurridoEn).toBe(julio(7))
    })
    test('a later notice, or hours for days, makes the person wait: it is confirmed', () => {
      expect(rechazo(() => hacer({ ...TUTELA, diasJudiciales: 2, notificadaEn: julio(9) }, tutela))).toMatchObject({ campo: 'aceptaAlargar', dice: expect.stringMatching(/09\/07\/2026 al 14\/07\/2026/) })
      expect(hacer({ ...TUTELA, horasJudiciales: 24 }, tutela).terminos!.legalHoras).toBe(24)
      const enHoras = { ...tutela, terminos: { ...politica.terminos('TUTELA'), legalHoras: 48 } }
      expect(rechazo(() => hacer({ ...TUTELA, horasJudiciales: 48 }, enHoras))?.dice).toMatch(/ya está clasificado así/)
      expect(rechazo(() => hacer({ ...TUTELA, horasJudiciales: 72, ...CONFIRMA }, enHoras))).toBeUndefined()
    })
  })
})

describe('a reclassification tells what it was, and a later date only by who says so', () => {
  test('a shorter term needs no more', () => {
    expect(hacer({ tipologia: 'PETICION', regimen: 'PETICION_INFORMACION' }, caso())).toMatchObject({
      nombre: 'reclasificar', estado: 'EnArea', campos: { tipologia_code: 'PETICION', regimen_code: 'PETICION_INFORMACION' }, terminos: { legalDias: 10 },
      detalle: 'Era Tipologias PETICION, régimen Regimenes PETICION_GENERAL. Queda Tipologias PETICION, régimen Regimenes PETICION_INFORMACION: 10 días hábiles de ley, 7 internos (Ley 1755/2015 art. 14 num. 1).',
    })
    expect(hacer({ tipologia: 'QUEJA' }, caso()).campos).not.toHaveProperty('clasificadaEn')
    expect(hacer({ tipologia: 'QUEJA', motivo: ' Es queja ' }, caso()).detalle).toMatch(/PETICION_GENERAL\. Motivo: Es queja Queda /)
  })

  test('a longer one is confirmed, with the reason', () => {
    const consulta = { tipologia: 'PETICION', regimen: 'CONSULTA' }
    expect(rechazo(() => hacer(consulta, caso()))).toEqual({ status: 409, campo: 'aceptaAlargar', dice: expect.stringMatching(/el término legal pasa del 29\/07\/2026 al 21\/08\/2026/) })
    expect(rechazo(() => hacer({ ...consulta, aceptaAlargar: 'sí', motivo: 'x' }, caso()))?.campo).toBe('aceptaAlargar')
    expect(rechazo(() => hacer({ ...consulta, aceptaAlargar: true }, caso()))).toMatchObject({ campo: 'motivo', dice: expect.stringMatching(/motivo de la reclasificación/) })
    expect(hacer({ ...consulta, ...CONFIRMA }, caso()).detalle).toMatch(/Motivo: Se leyó mejor Queda/)
    expect(rechazo(() => hacer({ tipologia: 'FELICITACION' }, caso()))?.dice).toMatch(/el término legal deja de existir/)
    expect(rechazo(() => hacer({ tipologia: 'QUEJA' }, clasificadaComo('FELICITACION', { tipologia: 'FELICITACION' })))).toBeUndefined()
  })

  test('and never to the same', () => {
    expect(rechazo(() => hacer({ tipologia: 'PETICION', ...CONFIRMA }, caso()))).toEqual({ status: 409, campo: undefined, dice: expect.stringMatching(/ya está clasificado así/) })
    expect(rechazo(() => hacer({ tipologia: 'DERECHO_PETICION' }, caso()))).toBeUndefined()
    expect(rechazo(() => hacer({ tipologia: 'PETICION', ...CONFIRMA }, caso({ terminos: { ...politica.terminos('PETICION_GENERAL'), legalDias: 10 } })))).toBeUndefined()
    expect(rechazo(() => hacer({ tipologia: 'PETICION' }, caso({ terminos: { ...politica.terminos('PETICION_GENERAL'), legalHoras: undefined } })))?.dice).toMatch(/ya está/)
  })

  test('how far an extension reaches is that of the new régimen', () => {
    const hasta = (regimen: string) => (hacer({ tipologia: 'PETICION', regimen, ...CONFIRMA }).terminos as Terminos).prorrogaDias
    // Ten days and as many again; fifteen and eight; its own where there is none
    expect(['PETICION_INFORMACION', 'HABEAS_RECLAMO', 'CONSUMO'].map(hasta)).toEqual([20, 23, 15])
    expect((hacer({ tipologia: 'FELICITACION', ...CONFIRMA }).terminos as Terminos).prorrogaDias).toBeNull()
  })

  test('a suspension still open ends now, to compare', () => {
    const legal = (regimen: string) => fechasCon(porCompletar(), politica.terminos(regimen), null, contexto()).legal
    expect(legal('PETICION_GENERAL')?.vence).toBe('2026-07-31')
    expect(legal('FELICITACION')).toBeNull()
  })
})
