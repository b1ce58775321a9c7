import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const MASHUP = path.resolve(__dirname, '..', '..', '..', 'app', 'mashup')
const leer = (archivo: string) => readFileSync(path.join(MASHUP, archivo), 'utf8')
const textos = (idioma: string) => leer(`i18n/i18n${idioma}.properties`).split('\n').flatMap(linea => {
  const partes = /^([\w.]+)=(.*)$/.exec(linea)
  return partes ? [[partes[1]!, partes[2]!] as const] : []
})
const huecos = (texto: string) => [...texto.matchAll(/\{\d\}/g)].map(m => m[0]).toSorted()

test('what the page in the frame says in Spanish is said in English, with the same gaps to fill', () => {
  const [es, en] = [textos(''), new Map(textos('_en'))]
  expect(es.length).toBeGreaterThan(30)
  expect([...en.keys()].toSorted()).toEqual(es.map(([clave]) => clave).toSorted())
  for (const [clave, texto] of es) expect([clave, huecos(en.get(clave)!)]).toEqual([clave, huecos(texto)])
})

test('every key that it names has a text, and every text is named', () => {
  const nombradas = globSync('*.js', { cwd: MASHUP }).flatMap(archivo => [...leer(archivo).matchAll(/\bt\('([\w.]+)'/g)].map(m => m[1]!))
  expect([...new Set(nombradas)].toSorted()).toEqual(textos('').map(([clave]) => clave).toSorted())
})
