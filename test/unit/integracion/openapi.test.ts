import { readFileSync } from 'node:fs'
import { DOCUMENTO, documentoDeIntegracion } from '../../../scripts/openapi'

type Esquema = { properties: Record<string, { writeOnly?: boolean; description?: string }>; required?: string[] }
interface Documento { paths: Record<string, Record<string, { summary: string; responses: object }>>; components: { schemas: Record<string, Esquema> } }

let guardado: string
let documento: Documento
beforeAll(() => {
  guardado = readFileSync(DOCUMENTO, 'utf8')
  documento = JSON.parse(guardado) as Documento
})

test('the document that integrators read is what the model gives: `npm run openapi` writes it anew', async () => {
  expect(JSON.parse(await documentoDeIntegracion())).toEqual(JSON.parse(guardado))
})

test('every reference in it leads somewhere', () => {
  const referencias = [...guardado.matchAll(/"\$ref": "#\/([^"]+)"/g)].map(m => m[1]!.split('/'))
  expect(referencias.length).toBeGreaterThan(50)
  for (const pasos of referencias) {
    expect([pasos.join('/'), pasos.reduce<unknown>((nodo, paso) => (nodo as Record<string, unknown> | undefined)?.[paso], documento)]).toEqual([pasos.join('/'), expect.anything()])
  }
})

test('what other systems send is offered, and nothing to change or to delete', () => {
  const ofrecidas = Object.entries(documento.paths).flatMap(([ruta, metodos]) => Object.keys(metodos).filter(m => m !== 'parameters').map(m => `${m} ${ruta}`))
  expect(ofrecidas.filter(o => !o.startsWith('get ')).toSorted()).toEqual(['post /$batch', 'post /Atenciones', 'post /Calificaciones', 'post /PQRS'])
})

test('of a person everything is written and nothing read', () => {
  for (const campo of ['nombre', 'numeroDocumento', 'correo', 'telefono', 'texto']) {
    expect([campo, documento.components.schemas['IntegracionService.PQRS-create']!.properties[campo]]).toEqual([campo, expect.objectContaining({ writeOnly: true })])
    for (const metodos of Object.values(documento.paths)) expect(JSON.stringify(metodos.get ?? {})).not.toContain(`"${campo}"`)
  }
})

test('each property that is sent says what it is', () => {
  for (const entidad of ['PQRS', 'Anexos', 'Atenciones', 'Calificaciones']) {
    const { properties } = documento.components.schemas[`IntegracionService.${entidad}-create`]!
    expect(Object.entries(properties).filter(([, p]) => !p.description).map(([nombre]) => `${entidad}.${nombre}`)).toEqual([])
  }
})
