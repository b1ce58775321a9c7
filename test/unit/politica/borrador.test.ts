import fc from 'fast-check'
import { aFilas } from '../../../srv/politica/borrador/a-filas'
import { aPaquete } from '../../../srv/politica/borrador/a-paquete'
import { esquemaPaquete } from '../../../srv/politica/paquete'
import { PAQUETES } from './de-fabrica'

const codigo = fc.stringMatching(/^[A-Z][A-Z0-9_]{1,19}$/)
const fuente = fc.string({ minLength: 1, maxLength: 50 })
const dias = fc.integer({ min: 1, max: 30 })
const hora = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(n => n.map(x => String(x).padStart(2, '0')).join(':'))
const turnos = fc.uniqueArray(hora, { minLength: 2, maxLength: 6 }).map(horas => {
  const [...orden] = horas.sort()
  return orden.flatMap((desde, i) => (i % 2 === 0 && orden[i + 1] ? [[desde, orden[i + 1]!]] : []))
})
/** Members that somebody adds to the schema tomorrow, as JSON text gives them (it knows no -0). */
const ajenos = fc.dictionary(fc.stringMatching(/^nuevo[A-Z][a-z]{1,6}$/), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }).map(a => JSON.parse(JSON.stringify(a)) as object)
const conAjenos = <T extends object>(fila: fc.Arbitrary<T>) => fc.tuple(ajenos, fila).map(([a, f]) => ({ ...a, ...f }))
const lista = <T extends object>(fila: fc.Arbitrary<T>) => fc.array(conAjenos(fila), { maxLength: 4 })
const opcional = (campos: Record<string, fc.Arbitrary<unknown>>) => fc.record(campos, { requiredKeys: [] })
const junto = (...partes: fc.Arbitrary<object>[]) => fc.tuple(...partes).map(p => Object.assign({}, ...p) as object)

const paquete = conAjenos(junto(
  fc.record({
    codigo, version: fc.integer({ min: 1, max: 999 }), nombre: fuente, fuente, vigenteDesde: fc.constant('2026-01-01'),
    internos: lista(junto(
      fc.oneof(fc.record({ ambito: fc.constant('TODOS') }), fc.record({ ambito: fc.constantFrom('TIPOLOGIA', 'REGIMEN'), clave: codigo })),
      fc.record({ dias, fuente, porConfirmar: fc.boolean() }), opcional({ areaDias: dias, atencionUsuarioDias: dias }),
    )),
    recepcion: lista(fc.record({ canal: fc.oneof(fc.constant('*'), codigo), politica: fc.constantFrom('A', 'B', 'C'), fuente, porConfirmar: fc.boolean() })),
    calendarios: lista(fc.record({ codigo, nombre: fuente, fuente, horario: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), turnos, { minKeys: 1 }) })),
    calendarioDe: lista(junto(fc.record({ calendario: codigo, fuente }), opcional({ sede: codigo, canal: codigo }))),
    regimenes: lista(fc.record({ regimen: codigo, legalDias: fc.option(dias), norma: fuente })),
    tipologias: lista(fc.record({ tipologia: codigo, admite: fc.array(codigo) })),
  }),
  opcional({
    hereda: codigo, vigenteHasta: fc.constant('2030-12-31'), calendario: codigo, clasificarDias: dias, calidad: fc.array(codigo, { minLength: 1 }),
    parametros: conAjenos(junto(fc.record({ avisoDias: dias }), opcional({ antiguedadMaximaDias: dias, anexoMaximoMB: dias, anexosMaximos: dias, anexosTipos: fc.array(fuente) }))),
  }),
))

test('a pack made rows and a pack again is the same, with whatever the form does not know', () => {
  fc.assert(fc.property(paquete, p => {
    expect(aPaquete(aFilas(p))).toEqual(p)
  }), { numRuns: 300 })
})

test('so are the packs that ship with the product', () => {
  for (const p of PAQUETES) expect(esquemaPaquete.parse(aPaquete(aFilas(p)))).toEqual(p)
})

test('the rows come back in the order in which people left them, whatever the database gives', () => {
  fc.assert(fc.property(paquete.chain(p => fc.tuple(fc.constant(p), fc.infiniteStream(fc.integer()))), ([p, azar]) => {
    const filas = aFilas(p)
    const revueltas = <T>(l: T[]) => l.map(f => [azar.next().value, f] as const).sort((a, b) => a[0]! - b[0]!).map(([, f]) => f)
    expect(aPaquete({ ...filas, internos: revueltas(filas.internos), recepciones: revueltas(filas.recepciones), puntosCalidad: revueltas(filas.puntosCalidad) })).toEqual(p)
  }), { numRuns: 100 })
})

test('blank rows make a pack that the schema refuses row by row, never an error', () => {
  const filas = aFilas(PAQUETES.find(p => p.codigo === 'QUINDIO')!)
  const nada = { orden: null, resto: null, fuente: null }
  const r = esquemaPaquete.safeParse(aPaquete({
    ...filas,
    internos: [...filas.internos, { ...nada, tipologia_code: null, regimen_code: null, dias: null, areaDias: null, atencionUsuarioDias: null, porConfirmar: null }],
    recepciones: [{ ...nada, canal_code: null, politica_code: null, porConfirmar: null }],
    calendarios: [{ ...nada, codigo: null, nombre: null, turnos: [{ dia_code: null, desde: null, hasta: null }] }],
    asignaciones: [{ ...nada, sede_code: null, canal_code: null, calendario: null }],
  }))
  const rutas = r.error!.issues.map(i => i.path.slice(0, 2).join('.'))
  expect(rutas).toEqual(expect.arrayContaining(['internos.1', 'recepcion.0', 'calendarios.0', 'calendarioDe.0']))
})
