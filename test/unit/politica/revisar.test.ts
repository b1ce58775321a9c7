import fc from 'fast-check'
import { revisarPaquete } from '../../../srv/politica/revisar'
import { PAQUETES } from './de-fabrica'

const base = { codigo: 'PRUEBA', version: 1, nombre: 'De prueba', hereda: 'BASE', fuente: 'prueba', vigenteDesde: '2026-01-01' }

test('whatever is given, the review answers and never falls', () => {
  const contenido = fc.oneof(fc.jsonValue(), fc.record({ internos: fc.jsonValue(), regimenes: fc.jsonValue(), recepcion: fc.jsonValue(), calendarios: fc.jsonValue(), calidad: fc.jsonValue() }, { requiredKeys: [] }).map(o => ({ ...base, ...o })))
  fc.assert(fc.property(contenido, c => {
    const r = revisarPaquete(c, PAQUETES)
    for (const p of r.problemas ?? []) expect(p).toMatchObject({ fila: expect.stringMatching(/\S/), mensaje: expect.stringMatching(/\S/) })
  }), { numRuns: 500 })
})

test('an internal term for a regime passes exactly up to its legal one', () => {
  const [ley] = PAQUETES
  fc.assert(fc.property(fc.constantFrom(...ley!.regimenes), fc.integer({ min: 1, max: 60 }), (regimen, dias) => {
    const r = revisarPaquete({ ...base, internos: [{ ambito: 'REGIMEN', clave: regimen.regimen, dias, fuente: 'f' }] }, PAQUETES)
    expect(r.problemas === undefined).toBe(regimen.legalDias === null || dias <= regimen.legalDias)
    for (const p of r.problemas ?? []) expect(p).toMatchObject({ fila: 'internos[1]', mensaje: expect.stringContaining(regimen.regimen) })
  }))
})

test('the shipped packs pass their own review', () => {
  for (const p of PAQUETES) expect([p.codigo, revisarPaquete(p, PAQUETES).problemas]).toEqual([p.codigo, undefined])
})

const norma = 'prueba'
const mensajes = (otros: Record<string, unknown>) =>
  (revisarPaquete({ ...base, ...otros }, PAQUETES).problemas ?? []).map(p => `${p.fila}: ${p.mensaje}`).join('\n')
const regimen = (otros: Record<string, unknown>) => mensajes({ regimenes: [{ legalDias: 5, norma, ...otros }] })

test('of the regimes that the law admits for a tipología a pack takes some, never others', () => {
  const [ley] = PAQUETES
  const codigos = ley!.regimenes.map(r => r.regimen)
  fc.assert(fc.property(fc.constantFrom(...ley!.tipologias), fc.subarray(codigos, { minLength: 1 }), ({ tipologia, admite: legal }, admite) => {
    const ajenos = admite.filter(r => !legal.includes(r))
    const r = revisarPaquete({ ...base, tipologias: [{ tipologia, admite }] }, PAQUETES)
    expect(r.problemas?.map(p => p.fila) ?? []).toEqual(ajenos.map(() => 'tipologias[1]'))
    for (const [i, p] of (r.problemas ?? []).entries()) expect(p.mensaje).toContain(ajenos[i])
  }))
})

test('a regime or a tipología that the law does not have is refused by its name', () => {
  expect(mensajes({ tipologias: [{ tipologia: 'QUEJA', admite: ['QUEJA', 'INVENTADO'] }] })).toBe('tipologias[1]: El régimen INVENTADO no existe en la matriz legal.')
  expect(mensajes({ tipologias: [{ tipologia: 'INVENTADA', admite: ['QUEJA'] }] })).toMatch(/^tipologias\[1\]: .*QUEJA para la tipología INVENTADA/)
  expect(regimen({ regimen: 'INVENTADO' })).toBe('regimenes[1]: El régimen INVENTADO no existe en la matriz legal.')
  const [ley] = PAQUETES
  const conInventado = { ...ley!, version: 2, tipologias: ley!.tipologias.map(t => t.tipologia === 'QUEJA' ? { ...t, admite: ['INVENTADO'] } : t) }
  expect(revisarPaquete(conInventado, PAQUETES).problemas).toMatchObject([{ fila: 'tipologias[4]', mensaje: expect.stringContaining('INVENTADO') }])
})

test('a legal row may repeat the law and be stricter', () => {
  const [ley] = PAQUETES
  expect(mensajes({ regimenes: ley!.regimenes })).toBe('')
  for (const estricto of [
    { regimen: 'QUEJA', legalDias: 10, prorroga: { tope: 'DOBLE' } }, { regimen: 'QUEJA', primerDia: 'RECIBO' },
    { regimen: 'HABEAS_RECLAMO', prorroga: { tope: 'MAS', dias: 7 } }, { regimen: 'HABEAS_RECLAMO' },
    { regimen: 'FELICITACION' }, { regimen: 'TUTELA', legalDias: null, judicial: true },
  ]) expect([estricto, regimen(estricto)]).toEqual([estricto, ''])
})

test.each<[string, Record<string, unknown>, RegExp]>([
  ['judicial', { regimen: 'RECLAMO', judicial: true }, /RECLAMO.*judicial debe ser false/],
  ['judicial no more, so without any term', { regimen: 'TUTELA', legalDias: null }, /TUTELA.*judicial debe ser true/],
  ['classifiable: TRASLADO', { regimen: 'TRASLADO', clasificable: true }, /TRASLADO.*clasificable debe ser false/],
  ['classifiable: COMPLETAR', { regimen: 'COMPLETAR' }, /COMPLETAR.*clasificable debe ser false/],
  ['classifiable no more', { regimen: 'QUEJA', clasificable: false }, /QUEJA.*clasificable debe ser true/],
  ['without term', { regimen: 'QUEJA', legalDias: null }, /QUEJA no puede pasar de 15/],
  ['of a longer term', { regimen: 'PETICION_INFORMACION', legalDias: 11 }, /PETICION_INFORMACION no puede pasar de 10/],
  ['counted from the day after', { regimen: 'HABEAS_CONSULTA' }, /HABEAS_CONSULTA el día de recibo cuenta/],
  ['extended by days where the law doubles', { regimen: 'QUEJA', prorroga: { tope: 'MAS', dias: 300 } }, /prórroga de QUEJA.*hasta el doble/],
  ['doubled where the law adds days', { regimen: 'HABEAS_RECLAMO', prorroga: { tope: 'DOBLE' } }, /prórroga de HABEAS_RECLAMO.*hasta 8 días hábiles más/],
  ['extended by more days', { regimen: 'HABEAS_RECLAMO', prorroga: { tope: 'MAS', dias: 9 } }, /prórroga de HABEAS_RECLAMO.*hasta 8 días hábiles más/],
  ['extended where the law does not', { regimen: 'CONSUMO', prorroga: { tope: 'MAS', dias: 1 } }, /prórroga de CONSUMO.*no la hay/],
])('no pack makes a regime %s', (_que, fila, mensaje) => {
  const dicho = regimen(fila)
  expect(dicho).toMatch(mensaje)
  expect(dicho).toMatch(/^regimenes\[1\]: [^\n]+$/)
})

test('a calendar works Monday to Friday, Saturday if it likes, Sunday never', () => {
  fc.assert(fc.property(fc.subarray(['1', '2', '3', '4', '5', '6', '7'], { minLength: 1 }), dias => {
    const horario = Object.fromEntries(dias.map(d => [d, [['08:00', '12:00']]]))
    const r = revisarPaquete({ ...base, calendario: 'CO-P', calendarios: [{ codigo: 'CO-P', nombre: 'n', fuente: 'f', horario }] }, PAQUETES)
    expect(r.problemas === undefined).toBe(/^123456?$/.test(dias.join('')))
    for (const p of r.problemas ?? []) expect(p).toMatchObject({ fila: 'calendarios[1].horario', mensaje: expect.stringContaining('CO-P') })
  }))
  expect(mensajes({ calendarios: [{ codigo: 'CO-LUNES', nombre: 'n', fuente: 'f', horario: { 1: [['08:00', '12:00']] } }] })).toMatch(/CO-LUNES le faltan los turnos de: martes, miércoles, jueves, viernes\./)
})

test('a milestone has one rung at each share of its time', () => {
  const escalon = (porcentaje: number, hitos?: string[]) => ({ porcentaje, destino: 'DIRECCION', hitos, fuente: 'prueba' })
  const escala = (...escalamiento: unknown[]) => mensajes({ escalamiento })
  expect(escala(escalon(50, ['LEGAL']), escalon(50, ['RESPUESTA']), escalon(100))).toBe('')
  expect(escala(escalon(50, ['LEGAL']), escalon(50))).toMatch(/^escalamiento\[2\]: El 50 % ya está en la fila 1/)
  expect(escala(escalon(0))).toMatch(/escalamiento\[1\]\.porcentaje: debe ser al menos 1/)
  expect(escala(escalon(101))).toMatch(/porcentaje: no puede pasar de 100/)
  expect(escala(escalon(50, []))).toMatch(/hitos: indique al menos un hito/)
  expect(escala({ ...escalon(50), destino: 'VECINO' })).toMatch(/destino/)
})
