import cds from '@sap/cds'
import { Memoria, olvidar } from '../../../srv/c4c/persona/recuerdo'

const como = <T>(id: string, hacer: () => T, locale = 'es'): T => (cds as unknown as { _with: (c: object, f: () => T) => T })
  ._with({ context: (cds.EventContext as unknown as { for(c: object): object }).for({ user: new cds.User(id), locale }) } as never, hacer)

let memoria: Memoria<number>
let lecturas: number
const leer = async () => ++lecturas

beforeEach(() => {
  jest.useFakeTimers()
  memoria = new Memoria<number>(5000, 1000, 3)
  lecturas = 0
})
afterEach(() => { jest.useRealTimers() })

test('the parts of a page share one reading, at once and one after the other', async () => {
  expect(await Promise.all([como('a', () => memoria.recordar('1', leer)), como('a', () => memoria.recordar('1', leer))])).toEqual([1, 1])
  expect(await como('a', () => memoria.recordar('1', leer))).toBe(1)
  jest.advanceTimersByTime(5000)
  expect(await como('a', () => memoria.recordar('1', leer))).toBe(2)
})

test('no user gets what another was shown, nor one language what was said in another', async () => {
  await como('a', () => memoria.recordar('1', leer))
  expect(await como('b', () => memoria.recordar('1', leer))).toBe(2)
  expect(await como('a', () => memoria.recordar('1', leer), 'en')).toBe(3)
})

test('what was written is read again, by everybody', async () => {
  for (const quien of ['a', 'b']) await como(quien, () => memoria.recordar('1', leer))
  await como('a', () => memoria.recordar('2', leer))
  olvidar('1')
  expect(await como('b', () => memoria.recordar('1', leer))).toBe(4)
  expect(await como('a', () => memoria.recordar('2', leer))).toBe(3)
})

test('a reading under way when something is written is not what others get afterwards', async () => {
  let soltar = () => {}
  const lenta = como('a', () => memoria.recordar('1', () => new Promise<number>(r => { soltar = () => r(-1) })))
  olvidar('1')
  expect(await como('a', () => memoria.recordar('1', leer))).toBe(1)
  soltar()
  expect(await lenta).toBe(-1)
  jest.advanceTimersByTime(4999)
  expect(await como('a', () => memoria.recordar('1', leer))).toBe(1)
})

test('what C4C did not answer is asked again sooner', async () => {
  await expect(como('a', () => memoria.recordar('1', () => Promise.reject(new Error('down'))))).rejects.toThrow('down')
  await expect(como('a', () => memoria.recordar('1', leer))).rejects.toThrow('down')
  jest.advanceTimersByTime(1000)
  expect(await como('a', () => memoria.recordar('1', leer))).toBe(1)
})

test('it never holds more than so many, and the oldest go first', async () => {
  for (const cliente of ['1', '2', '3', '4']) await como('a', () => memoria.recordar(cliente, leer))
  expect(memoria.cuantos).toBe(3)
  expect(await como('a', () => memoria.recordar('1', leer))).toBe(5)
  expect(await como('a', () => memoria.recordar('4', leer))).toBe(4)
})
