import fc from 'fast-check'
import { codigosDe } from '../../../srv/c4c/codigos/leer'
import { entradasDeFabrica, salidasDeFabrica } from '../../../srv/c4c/codigos/de-fabrica'
import { cambios, divergencias, igual, porEscribir } from '../../../srv/c4c/espejo/comparar'
import { campoDe, ESTADO, type Propiedades } from '../../../srv/c4c/espejo/deseado'

const codigos = codigosDe(salidasDeFabrica(), entradasDeFabrica())
const extension = { radicado: 'z_radicado_KUT', regimen: null, estado: null }
const VENCE = 'CompleteDuedatetimeContent'

const propiedad = fc.constantFrom('ServicePriorityCode', 'ServiceIssueCategoryID', 'ServiceRequestClassificationCode', 'z_radicado_KUT')
const valor = fc.constantFrom('', '1', '2', '3', 'Z1')
const propiedades = fc.dictionary(propiedad, valor) as fc.Arbitrary<Propiedades>

describe('the same value', () => {
  test.each([
    ['2026-11-24T04:59:59.000Z', '2026-11-24T04:59:59Z', true],
    ['2026-11-24T04:59:59.999Z', '2026-11-24T04:59:59Z', true],
    ['2026-11-24T04:59:59Z', '2026-11-23T23:59:59-05:00', true],
    ['2026-11-24T04:59:59Z', '2026-11-24T05:00:00Z', false],
    ['', null, true], [undefined, '', true], ['1', null, false], ['1', '1', true], ['a', 'A', false],
  ])('%s and %s: %s', (a, b, esperado) => expect([igual(a, b), igual(b, a)]).toEqual([esperado, esperado]))
})

describe('what is written', () => {
  const lados = (actual: Propiedades, escrito: Propiedades, deseado: Propiedades) => ({ actual, escrito, deseado })

  test('is what the ticket does not say yet', () => {
    expect(cambios(lados({ [ESTADO]: '1' }, { [ESTADO]: '1' }, { [ESTADO]: 'Z1', [VENCE]: '2026-11-24T04:59:59.000Z' }), codigos)).toEqual({ [ESTADO]: 'Z1', [VENCE]: '2026-11-24T04:59:59.000Z' })
  })

  test('is nothing that somebody changed in C4C while here nothing did', () => {
    expect(cambios(lados({ ServicePriorityCode: '7' }, { ServicePriorityCode: '3' }, { ServicePriorityCode: '3' }), codigos)).toEqual({})
  })

  test('is what changed here, whatever somebody changed there', () => {
    expect(cambios(lados({ ServicePriorityCode: '7' }, { ServicePriorityCode: '3' }, { ServicePriorityCode: '2' }), codigos)).toEqual({ ServicePriorityCode: '2' })
  })

  test('is no status on a closed ticket', () => {
    expect(cambios(lados({ [ESTADO]: '6' }, {}, { [ESTADO]: '2' }), codigos)).toEqual({})
  })

  test('written once, it is written no second time; what is left is a difference or nothing', () => {
    fc.assert(fc.property(propiedades, propiedades, propiedades, (actual, escrito, deseado) => {
      const nuevas = cambios({ actual, escrito, deseado }, codigos)
      const despues = { actual: { ...actual, ...nuevas }, escrito: { ...escrito, ...nuevas }, deseado }
      expect(porEscribir(despues, codigos)).toBe(false)
      const distintas = Object.keys(deseado).filter(p => !igual(despues.actual[p], deseado[p]))
      expect(divergencias(despues, codigos, extension).map(d => d.campo).sort()).toEqual(distintas.map(p => campoDe(p, extension)!).sort())
    }))
  })

  test('nothing that C4C says becomes a change of ours unless the case asks for it', () => {
    fc.assert(fc.property(propiedades, propiedades, (actual, deseado) => {
      for (const [nombre, escrito] of Object.entries(cambios({ actual, escrito: {}, deseado }, codigos))) expect(escrito).toBe(deseado[nombre])
    }))
  })
})

test('a difference is told in words', () => {
  const { actual, escrito, deseado } = {
    actual: { [ESTADO]: '6', ServicePriorityCode: 'Y9', Name: 'Otro', BuyerPartyID: '2' },
    escrito: { Name: 'Uno', BuyerPartyID: '1' },
    deseado: { [ESTADO]: '1', ServicePriorityCode: '3' },
  }
  expect(divergencias({ actual, escrito, deseado }, codigos, extension)).toEqual([
    { campo: 'ASUNTO', enEscucha: 'Uno', enC4C: 'Otro', escribible: true },
    { campo: 'CLIENTE', enEscucha: '1', enC4C: '2', escribible: true },
    { campo: 'ESTADO', enEscucha: 'Abierto', enC4C: 'Cerrado', escribible: false },
    { campo: 'PRIORIDAD', enEscucha: 'Normal', enC4C: 'Y9', escribible: true },
  ])
})
