import { devolverAlArea, responder, responderArea, trasladarAArea } from '../../../../srv/casos/actos'
import { caso, contexto, julio, politica, seNiega } from './un-caso'

const largo = (n: number) => 'x'.repeat(n)

describe('hand-over to the area that must answer (fuente 001)', () => {
  test('which is told, with what Atención al Usuario says', () => {
    expect(trasladarAArea(caso(), { area: 'JURIDICA', mensaje: ' Urge ' }, contexto())).toEqual({
      campos: { area_code: 'JURIDICA' }, avisos: [{ plantilla: 'trasladarAArea', destinos: ['AREA'] }], dice: { mensaje: 'Urge' }, detalle: 'Área: Areas JURIDICA. Urge',
    })
    for (const area of [undefined, '', 7]) {
      expect(trasladarAArea(caso(), { area }, contexto())).toMatchObject({ campos: { area_code: 'RECREACION' }, dice: { mensaje: null }, detalle: 'Área: Areas RECREACION.' })
    }
    expect(trasladarAArea(caso(), { mensaje: largo(1000) }, contexto()).dice).toEqual({ mensaje: largo(1000) })
  })
  seNiega(trasladarAArea, [
    ['no area', {}, caso({ area: null }), {}, 400, 'area', /Elija el área/],
    ['an area that is none', { area: 'LUNA' }, caso(), {}, 400, 'area', /Elija el área/],
    ['no area where any code would do', {}, caso({ area: null }), { existe: () => true }, 400, 'area', /Elija el área/],
    ['a message too long', { mensaje: largo(1001) }, caso(), {}, 400, 'mensaje', /1\.000 caracteres/],
  ])
})

describe('the area answers Atención al Usuario, which may return it', () => {
  test('and each says its word', () => {
    expect(responderArea(caso(), { texto: ' Se hizo ' }, contexto())).toEqual({ campos: { respuestaArea: 'Se hizo' }, texto: 'Se hizo', detalle: 'El área respondió.' })
    expect(devolverAlArea(caso(), { motivo: ' No basta ' }, contexto())).toEqual({ campos: {}, detalle: 'Devuelta: No basta' })
  })
  seNiega(responderArea, [
    ['an empty answer', {}, caso(), {}, 400, 'texto', /la respuesta del área/],
    ['one too long', { texto: largo(20_001) }, caso(), {}, 400, 'texto', /20[.,]?000/],
  ])
  seNiega(devolverAlArea, [['a return without why', {}, caso(), {}, 400, 'motivo', /motivo de la devolución/]])
})

describe('the answer to the person, with the whole checklist of the policy (fuente 001)', () => {
  const { calidad } = politica
  test('goes with its letter', () => {
    expect(responder(caso(), { texto: ' Sí ', verificados: calidad }, contexto())).toEqual({
      campos: { respuesta: 'Sí', respondidaEn: julio(10), respondidaPor: 'quien-actua' }, verificaciones: calidad.map(item_code => ({ item_code, cumple: true })),
      avisos: [{ plantilla: 'responder', destinos: ['PERSONA'], carta: true }], detalle: 'Respuesta a la persona con la lista de calidad completa.',
    })
  })
  seNiega(responder, [
    ['an empty answer', { verificados: calidad }, caso(), {}, 400, 'texto', /la respuesta a la persona/],
    ['an item that the policy has not', { texto: 'x', verificados: [...calidad, 'OTRA'] }, caso(), {}, 400, 'verificados', /puntos que la política no tiene/],
    ['items missing, by their names', { texto: 'x', verificados: calidad.slice(2) }, caso(), {}, 400, 'verificados', /falta: ItemsCalidad CALIDAD, ItemsCalidad CLARIDAD\./],
    ['no list', { texto: 'x', verificados: 'CALIDAD' }, caso(), {}, 400, 'verificados', /falta: ItemsCalidad CALIDAD,/],
  ])
})
