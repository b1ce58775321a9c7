import { incluirLeyenda, prorrogar, silencio, trasladarPorCompetencia } from '../../../../srv/casos/actos'
import { caso, contexto, hecho, julio, politica, porCompletar, rechazo, seNiega } from './un-caso'

const DEBIDO = { destino_code: 'PERSONA', destinatario: null, medio_code: null, entregadaEn: null, prueba: null }

describe('an extension: once, before the term is over, up to its double (Ley 1755/2015 art. 14 par.)', () => {
  const pedir = (nuevaFecha: string) => ({ nuevaFecha, motivo: ' Falta un concepto ' })

  test('is the new promise, and its notice is due before the old date', () => {
    expect(prorrogar(caso(), pedir('2026-08-21'), contexto())).toEqual({
      campos: {}, fecha: '2026-08-21', dice: { motivo: 'Falta un concepto', fechaAnterior: '2026-07-29', fechaNueva: '2026-08-21' },
      comunicaciones: [{ ...DEBIDO, plantilla: 'prorrogar', vence: '2026-07-29' }], detalle: 'Del 29/07/2026 al 21/08/2026. Motivo: Falta un concepto',
    })
  })

  test('until the last second of the last day', () => {
    const a = (ahora: string) => rechazo(() => prorrogar(caso(), pedir('2026-08-12'), contexto({ ahora })))?.dice
    expect(a(julio(29, '23:59:59'))).toBeUndefined()
    expect(a(julio(30, '00:00:00'))).toMatch(/El término venció el 29\/07\/2026.*\(Ley 1755\/2015 art. 14\)/)
  })

  test.each([
    // Fifteen days more; ten and five from the day of receipt itself; fifteen and eight (Ley 1581/2012 arts. 14 and 15)
    ['PETICION_GENERAL', '2026-08-21', '2026-08-24'], ['HABEAS_CONSULTA', '2026-07-28', '2026-07-29'], ['HABEAS_RECLAMO', '2026-08-11', '2026-08-12'],
  ])('%s goes until %s and not until %s', (regimen, ultima, siguiente) => {
    const de = caso({ regimen, terminos: politica.terminos(regimen), venceLegal: '2026-07-21' })
    expect(prorrogar(de, pedir(ultima), contexto()).fecha).toBe(ultima)
    expect(rechazo(() => prorrogar(de, pedir(siguiente), contexto()))).toMatchObject({ campo: 'nuevaFecha', dice: expect.stringMatching(/no puede pasar/) })
  })

  const yaProrrogado = caso({ historia: [...caso().historia, hecho('prorrogar', julio(8), 'EnArea', 'EnArea', { fecha: '2026-08-12' })] })
  const felicitacion = { regimen: 'FELICITACION', terminos: politica.terminos('FELICITACION') }
  seNiega(prorrogar, [
    ['twice', pedir('2026-08-12'), yaProrrogado, {}, 409, undefined, /una sola vez.*08\/07\/2026/],
    ['what was not classified', pedir('2026-08-12'), caso({ regimen: null }), {}, 409, undefined, /«Regimenes »/],
    ['a regime without extension', pedir('2026-08-12'), caso({ regimen: 'CONSUMO' }), {}, 409, undefined, /«Regimenes CONSUMO» no admite prórroga/],
    ['what has no legal term', pedir('2026-08-12'), caso(felicitacion), {}, 409, undefined, /no admite prórroga/],
    ['a term without days', pedir('2026-08-12'), caso({ terminos: felicitacion.terminos }), {}, 409, undefined, /no admite prórroga/],
    ['a term without a date', pedir('2026-08-12'), caso({ venceLegal: null }), {}, 409, undefined, /no admite prórroga/],
    ['without reasons', { nuevaFecha: '2026-08-12' }, caso(), {}, 400, 'motivo', /motivo de la prórroga/],
    ['without a date', { motivo: 'x' }, caso(), {}, 400, 'nuevaFecha', /Escriba la nueva fecha/],
    ['the same date', pedir('2026-07-29'), caso(), {}, 400, 'nuevaFecha', /posterior al vencimiento, que es el 29\/07\/2026/],
    ['more than the double', pedir('2026-08-24'), caso(), {}, 400, 'nuevaFecha', /pasar del 21\/08\/2026/],
    ['a holiday', pedir('2026-08-07'), caso(), {}, 400, 'nuevaFecha', /07\/08\/2026 no es día hábil; puede ser el 06\/08\/2026/],
  ])
})

describe('silence grants documents and information; the copies are due in three days more (art. 14 num. 1)', () => {
  const informacion = caso({ regimen: 'PETICION_INFORMACION', terminos: politica.terminos('PETICION_INFORMACION'), venceLegal: '2026-07-22' })

  test('and the house is told', () => {
    expect(silencio(informacion, {}, contexto({ ahora: julio(23, '00:01:00') }))).toEqual({
      campos: { silencioEn: julio(23, '00:01:00') }, dice: { fechaLimite: '2026-07-27' }, avisos: [{ plantilla: 'silencio', destinos: ['AREA', 'COORDINACION', 'DIRECCION'] }],
      detalle: 'El término venció el 22/07/2026 sin respuesta: la solicitud se entiende concedida y las copias se entregan hasta el 27/07/2026.',
    })
  })

  seNiega(silencio, [
    ['in another regime', {}, caso(), {}, 409, undefined, /no concede nada/],
    ['without a date', {}, { ...informacion, venceLegal: null }, {}, 409, undefined, /no concede nada/],
    ['twice', {}, { ...informacion, silencioEn: julio(23) }, {}, 409, undefined, /no concede nada/],
  ])
})

describe('the «reclamo en trámite» legend of a habeas data claim (Ley 1581/2012 art. 15 num. 2)', () => {
  const habeas = caso({ terminos: politica.terminos('HABEAS_RECLAMO') })
  test('stands beside the datum from now on', () => {
    expect(incluirLeyenda(habeas, {}, contexto())).toEqual({ campos: { enTramiteDesde: julio(10) }, detalle: expect.stringMatching(/reclamo en trámite.*junto al dato/) })
  })
  seNiega(incluirLeyenda, [
    ['in another regime', {}, caso(), {}, 409, undefined, /es de los reclamos de habeas data/],
    ['twice', {}, { ...habeas, enTramiteDesde: julio(8) }, {}, 409, undefined, /ya se incluyó/],
  ])
})

describe('what another entity must answer goes to it within five business days (Ley 1755/2015 art. 21)', () => {
  const A_OTRA = { entidad: ' Alcaldía ', motivo: ' Es suyo ' }

  test('with a copy to the person', () => {
    expect(trasladarPorCompetencia(caso(), { ...A_OTRA, correoEntidad: ' pqrs@alcaldia.gov.co ' }, contexto())).toEqual({
      campos: { entidadCompetente: 'Alcaldía' }, dice: { entidad: 'Alcaldía', motivo: 'Es suyo' }, detalle: 'A Alcaldía. Es suyo',
      comunicaciones: [
        { ...DEBIDO, plantilla: 'trasladarPorCompetencia', vence: '2026-07-14', dias: 5 },
        { ...DEBIDO, plantilla: 'trasladarPorCompetenciaEntidad', destino_code: 'ENTIDAD', destinatario: 'Alcaldía', correo: 'pqrs@alcaldia.gov.co', vence: '2026-07-14', dias: 5 },
      ],
    })
    for (const correoEntidad of [undefined, 7, ' ']) expect(trasladarPorCompetencia(caso(), { ...A_OTRA, correoEntidad }, contexto()).comunicaciones![1]!.correo).toBeNull()
  })

  test('and late it still goes, and says so; in two days for habeas data (Ley 1581/2012 art. 15)', () => {
    const detalle = (ahora: string, regimen: string | null = null) => trasladarPorCompetencia(caso({ regimen }), A_OTRA, contexto({ ahora })).detalle
    expect(detalle(julio(14, '23:59:59'))).not.toMatch(/Fuera/)
    expect(detalle(julio(15, '00:00:00'))).toBe('A Alcaldía. Es suyo Fuera del término de 5 días hábiles, que venció el 14/07/2026.')
    expect(detalle(julio(9), 'HABEAS_RECLAMO')).toMatch(/término de 2 días hábiles, que venció el 08\/07\/2026/)
  })

  seNiega(trasladarPorCompetencia, [
    ['a tutela', A_OTRA, caso({ regimen: 'TUTELA' }), {}, 409, undefined, /fijó el juez/],
    ['what silence granted', A_OTRA, caso({ silencioEn: julio(9), terminos: politica.terminos('PETICION_INFORMACION') }), {}, 409, undefined, /concedida por silencio/],
    ['to nobody', { motivo: 'x' }, caso(), {}, 400, 'entidad', /la entidad competente/],
    ['without why', { entidad: 'x' }, caso(), {}, 400, 'motivo', /por qué es competente/],
    ['while it waits for the person', A_OTRA, porCompletar(), {}, 409, undefined, /está suspendido/],
    ['by a mail that is none', { ...A_OTRA, correoEntidad: 'alcaldia' }, caso(), {}, 400, 'correoEntidad', /no es válido/],
  ])
})
