import path from 'node:path'
import { readFileSync } from 'node:fs'
import { ABIERTOS, EN_SUSPENSO, SIN_RESPUESTA, TERMINADOS } from '../../../srv/casos/estados'
import { esperaALaCasa } from '../../../srv/casos/reloj'

const [cabecera, ...lineas] = readFileSync(path.join(__dirname, '../../../db/data/escucha-EstadosPQRS.csv'), 'utf8').trim().split('\n').map(l => l.split(';'))
const lista = lineas.map(valores => Object.fromEntries(cabecera!.map((columna, i) => [columna, valores[i]!])))
const conValor = (columna: string, valor: string) => lista.filter(e => e[columna] === valor).map(e => e.code).sort()
const todos = lista.map(e => e.code!)

test('what acts ask of a state is what the list of states says', () => {
  expect(conValor('abierto', 'true')).toEqual([...ABIERTOS].sort())
  expect(conValor('abierto', 'false')).toEqual([...TERMINADOS].sort())
  expect(conValor('responsable_code', 'PERSONA')).toEqual([EN_SUSPENSO])
  expect(conValor('responsable_code', 'NADIE')).toEqual([...TERMINADOS].sort())
})

test('in every open state the house has something to do, save where it waits for the person', () => {
  expect(todos.filter(esperaALaCasa).sort()).toEqual(ABIERTOS.filter(e => e !== EN_SUSPENSO).sort())
})

test('an area sees what was answered, and nothing that ended otherwise', () => {
  expect(conValor('delArea', 'true')).toEqual(expect.arrayContaining(['EnArea', 'Respondida', 'Cerrada']))
  expect(conValor('delArea', 'true').filter(e => SIN_RESPUESTA.includes(e!))).toEqual([])
})
