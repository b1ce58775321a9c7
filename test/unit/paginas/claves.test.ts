import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const APP = path.resolve(__dirname, '..', '..', '..', 'app')

/** Keys of the texts of annotations: CAP knows one bundle for all folders, and of two with one key the last would speak for both. */
const claves = (idioma: string) => globSync(`**/_i18n/i18n${idioma}.properties`, { cwd: APP })
  .flatMap(archivo => readFileSync(path.join(APP, archivo), 'utf8').split('\n'))
  .flatMap(linea => /^([^#=\s]+)\s*=/.exec(linea)?.[1] ?? [])

test.each(['', '_en'])('no key has two texts (i18n%s)', idioma => {
  const todas = claves(idioma)
  expect(todas.length).toBeGreaterThan(100)
  expect(todas.filter((clave, i) => todas.indexOf(clave) !== i)).toEqual([])
})

test('what is said in Spanish is said in English', () => expect(claves('_en').toSorted()).toEqual(claves('').toSorted()))

test('what annotations name has a text, and every text is named', () => {
  const nombradas = ['app', 'srv', 'db'].flatMap(carpeta => globSync(`${carpeta}/**/*.cds`, { cwd: path.dirname(APP) }))
    .flatMap(archivo => [...readFileSync(path.join(path.dirname(APP), archivo), 'utf8').matchAll(/\{i18n>([^}]+)\}/g)].map(m => m[1]!))
  expect([...new Set(nombradas)].toSorted()).toEqual(claves('').toSorted())
})
