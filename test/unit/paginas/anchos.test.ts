import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const RAIZ = path.resolve(__dirname, '..', '..', '..')

/** On a telephone Fiori elements counts with the number that the width begins with: without one («auto») the list does not open. */
test('the width of every column begins with a number; what takes the rest is 100%', () => {
  const anchos = globSync('app/**/*.cds', { cwd: RAIZ }).flatMap(archivo => [...readFileSync(path.join(RAIZ, archivo), 'utf8').matchAll(/CssDefaults\s*:\s*\{\s*width\s*:\s*'([^']*)'/g)].map(m => m[1]!))
  expect(anchos.length).toBeGreaterThan(100)
  expect(anchos.filter(ancho => !/^(\d+(\.\d+)?rem|100%)$/.test(ancho))).toEqual([])
})
