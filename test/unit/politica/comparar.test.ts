import { comparar, type Lado } from '../../../srv/politica/borrador/comparar'
import { dondeEnPalabras } from '../../../srv/politica/borrador/donde'
import { conNombres, type Nombrar } from '../../../srv/politica/borrador/nombres'
import { vigencias } from '../../../srv/politica/borrador/vigencias'
import { cadena, resolverPolitica } from '../../../srv/politica/resolver'
import { paquete, PAQUETES } from './de-fabrica'

const HOY = '2026-07-06'
const fuente = 'prueba'
const NOMBRES: Record<string, string> = { QUEJA: 'Queja', WEB: 'Página web', A: 'fecha de recibo', B: 'día hábil siguiente', CLARIDAD: 'Claridad', VIRTUAL: 'Canales virtuales', 6: 'Sábado', PETICION_INFORMACION: 'Petición de información' }
const nombrar: Nombrar = (_lista, codigo) => NOMBRES[codigo] ?? codigo

const lado = (otros: Record<string, unknown>): Lado => {
  const todos = [...PAQUETES, paquete(otros)]
  return { paquete: todos.at(-1)!, eslabones: cadena(todos, 'PRUEBA', HOY), politica: resolverPolitica(todos, 'PRUEBA', HOY) }
}
const entre = (antes: Record<string, unknown>, ahora: Record<string, unknown>) => comparar(lado(antes), lado(ahora), nombrar).map(d => d.texto)
const queja = (dias: number, otros: object = {}) => ({ internos: [{ ambito: 'TIPOLOGIA', clave: 'QUEJA', dias, fuente, ...otros }] })

test('a version is no different from itself, nor is one that repeats what it inherits', () => {
  expect(entre({}, {})).toEqual([])
  expect(entre({}, { ...queja(7, { areaDias: 5, atencionUsuarioDias: 2 }), recepcion: [{ canal: 'WEB', politica: 'B', fuente }], parametros: { avisoDias: 2 } })).toEqual([])
})

test.each<[string, object, object, string]>([
  ['a term', queja(7), queja(5), 'Queja: término interno: 7 → 5 días hábiles'],
  ['a term against the inherited one', {}, queja(5), 'Queja: término interno: 7 → 5 días hábiles'],
  ['the policy of a channel', {}, { recepcion: [{ canal: 'WEB', politica: 'A', fuente }] }, 'Página web: día hábil siguiente → fecha de recibo'],
  ['a point of quality', { calidad: ['CALIDAD', 'CLARIDAD'] }, { calidad: ['CALIDAD'] }, 'Claridad: se quita (era se verifica)'],
  ['a parameter', {}, { parametros: { avisoDias: 1 } }, 'Aviso antes de vencer: 2 → 1 día hábil'],
  ['the calendar of a sede', {}, { calendarioDe: [{ sede: 'VIRTUAL', calendario: 'CO-LS', fuente }] }, 'Canales virtuales: se agrega CO-LS'],
  ['the calendar of all', {}, { calendario: 'CO-LS' }, 'Todas las sedes y canales sin fila propia: CO-LV → CO-LS'],
  ['the hours of a calendar', {}, { calendarios: [{ codigo: 'CO-SAB', nombre: 'n', fuente, horario: { 6: [['08:00', '12:00'], ['14:00', '16:00']] } }] }, 'Horario de CO-SAB: se agrega Sábado 08:00–12:00 y 14:00–16:00'],
])('%s is told in words', (_que, antes, ahora, texto) => {
  expect(entre(antes as never, ahora as never)).toEqual([texto])
})

test('the place of a problem is told as it stands on the page', () => {
  const p = paquete({ ...queja(5), calendarioDe: [{ sede: 'VIRTUAL', canal: 'WEB', calendario: 'CO-LV', fuente }] })
  expect(['internos[1].dias', 'internos[9]', 'calendarioDe[1]', 'parametros.avisoDias', 'paquete', 'inventado'].map(fila => dondeEnPalabras(fila, p, nombrar)))
    .toEqual(['Términos internos, fila 1 (Queja): días', 'Términos internos, fila 9', 'Calendario por sede y canal, fila 1 (Canales virtuales, Página web)', 'Parámetros: días de aviso', 'Paquete', 'inventado'])
  expect(conNombres('Régimen PETICION_INFORMACION: pasa de 10 (Ley 1755/2015 art. 14 num. 1). CO-LV.', nombrar))
    .toBe('Régimen «Petición de información»: pasa de 10 (Ley 1755/2015 art. 14 num. 1). CO-LV.')
})

test('what the validity of a version does to the others is told', () => {
  const una = (version: number, vigenteDesde: string, vigenteHasta?: string) => paquete({ version, vigenteDesde, vigenteHasta })
  const dichas = (...[nueva, ...otras]: ReturnType<typeof una>[]) => {
    const { traslapes, huecos } = vigencias(nueva!, otras)
    return [traslapes.map(t => t.mensaje).join(' '), huecos.map(h => h.mensaje).join(' ')]
  }
  expect(dichas(una(2, '2026-08-01'), una(1, '2020-01-01'))).toEqual(['', ''])
  expect(dichas(una(3, '2026-08-01'), una(1, '2020-01-01'), una(2, '2026-09-01'))).toEqual([expect.stringContaining('La versión 2, prevista desde el 2026-09-01, no llegaría a regir'), ''])
  expect(dichas(una(2, '2026-08-01', '2026-08-31'), una(1, '2020-01-01'))).toEqual([expect.stringContaining('el 2026-09-01 vuelve a regir la versión 1'), ''])
  expect(dichas(una(2, '2026-08-01'), una(1, '2020-01-01', '2026-06-30'))).toEqual(['', 'Del 2026-07-01 al 2026-07-31 no rige ninguna versión de este paquete.'])
  expect(dichas(una(2, '2026-08-01', '2026-12-31'), una(1, '2020-01-01', '2026-07-31'))).toEqual(['', expect.stringContaining('Desde el 2027-01-01 no rige ninguna versión')])
})
