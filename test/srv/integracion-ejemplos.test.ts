import { readFileSync } from 'node:fs'
import path from 'node:path'
import { appSinC4C } from './casos-de-prueba'

const s = appSinC4C()
const ARCHIVO = path.join(__dirname, '../../docs/api/integracion.http')

interface Ejemplo { titulo: string; contesta: number; nombre?: string; metodo: 'GET' | 'POST'; url: string; cabeceras: Record<string, string>; cuerpo?: string }
type Respuestas = Record<string, { data: any }>

const texto = readFileSync(ARCHIVO, 'utf8')
const variables = Object.fromEntries([...texto.matchAll(/^@(\w+) = (.*)$/gm)].map(m => [m[1], m[2]])) as Record<string, string>
const ejemplos = texto.split(/^### /m).slice(1).map(leer)

/** One request as REST Client reads it: title, comments, request line, headers and, after an empty line, its body. */
function leer(bloque: string): Ejemplo {
  const [cabeza = '', ...cuerpo] = bloque.split(/\n\n/)
  const [titulo = '', ...lineas] = cabeza.split('\n')
  const comentarios = lineas.filter(l => l.startsWith('#')).join('\n')
  const [solicitud = '', ...cabeceras] = lineas.filter(l => l && !l.startsWith('#'))
  const [metodo, ...url] = solicitud.split(' ')
  return {
    titulo, contesta: Number(/# Contesta (\d{3})/.exec(comentarios)?.[1]), nombre: /# @name (\w+)/.exec(comentarios)?.[1],
    metodo: metodo as Ejemplo['metodo'], url: url.join(' '), cabeceras: Object.fromEntries(cabeceras.map(c => c.split(/:\s*(.*)/).slice(0, 2) as [string, string])),
    cuerpo: cuerpo.join('\n\n').trim() || undefined,
  }
}

/** What stands in braces: a variable of the file, or a value of the answer to a named request. */
const rellenar = (valor: string, respuestas: Respuestas): string => valor.replace(/\{\{([^}]+)\}\}/g, (_todo, expresion: string) => {
  const [, nombre = '', camino = ''] = /^(\w+)\.response\.body\.\$\.(.*)$/.exec(expresion) ?? []
  return nombre ? String(camino.split(/[.[\]]+/).filter(Boolean).reduce((dato, paso) => dato[paso], respuestas[nombre]!.data)) : variables[expresion]!
})

/** Basic is written plain in the file, as its readers encode it. */
const codificada = (cabeceras: Record<string, string>) =>
  Object.fromEntries(Object.entries(cabeceras).map(([nombre, valor]) => [nombre, valor.replace(/^Basic (.*)$/, (_todo, quien: string) => `Basic ${btoa(quien)}`)]))

test('every example of the file answers what is written above it, and says the same when the file is run again', async () => {
  expect(ejemplos.length).toBeGreaterThan(12)
  const vueltas: Respuestas[] = [{}, {}]
  for (const respuestas of vueltas) {
    for (const { titulo, contesta, nombre, metodo, url, cabeceras, cuerpo } of ejemplos) {
      const destino = rellenar(url, respuestas).replace(new URL(variables.servicio!).origin, '')
      const propias = codificada(Object.fromEntries(Object.entries(cabeceras).map(([n, v]) => [n, rellenar(v, respuestas)])))
      const r = metodo === 'POST' ? await s.intentar.POST(destino, cuerpo, propias) : await s.intentar.GET(destino, propias)
      expect([titulo, r.status, r.status === contesta ? '' : r.data]).toEqual([titulo, contesta, ''])
      if (nombre) respuestas[nombre] = r
    }
  }
  const [primera, segunda] = vueltas as [Respuestas, Respuestas]
  const { radicado } = primera.caso!.data
  expect([primera.repetido, segunda.caso].map(r => r!.data.radicado)).toEqual([radicado, radicado])
  expect(primera.porClave!.data.value).toEqual([expect.objectContaining({ radicado, estado_code: 'Radicada' })])
  expect(primera.calificacion!.data.atencion_ID).toBe(primera.atencion!.data.ID)
  for (const { lote } of vueltas) expect(lote!.data.responses.map((r: { status: number }) => r.status)).toEqual([201, 400, 201])
})
