import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import cds from '@sap/cds'

type Esquema = { properties?: Record<string, { writeOnly?: boolean }> }
interface Parametro { name?: string; schema?: { items?: { enum?: string[] } } }
interface Documento {
  paths: Record<string, { get?: { parameters?: Parametro[]; responses: object } }>
  components: { schemas: Record<string, Esquema> }
}
type Elementos = Record<string, { '@Core.Permissions'?: { '#': string } }>

export const DOCUMENTO = path.join(__dirname, '../docs/api/integracion.openapi.json')

const SERVICIO = 'IntegracionService'
/** Where `npm start` listens; whoever reads the document puts the host of the installation. */
const SERVIDORES = [{ url: 'http://localhost:4004/odata/v4/integracion', description: 'npm start' }]

/** The OpenAPI document of /odata/v4/integracion as the model gives it: JSON text, the same for the same model. */
export async function documentoDeIntegracion(): Promise<string> {
  // What `cds compile --to openapi` uses; it comes with cds-dk
  const { compile } = createRequire(require.resolve('@sap/cds-dk/package.json'))('@cap-js/openapi') as { compile(csn: unknown, opciones: object): Documento }
  const csn = await cds.load('*') as { definitions: Record<string, { elements?: Elementos }> }
  const documento = compile(csn, {
    service: SERVICIO, 'odata-version': '4.0', 'openapi:servers': JSON.stringify(SERVIDORES), 'openapi:diagram': false, 'openapi:maxLevels': 1,
  })
  // What hangs on a record is had with $expand
  for (const ruta of Object.keys(documento.paths)) if (ruta.includes(')/')) delete documento.paths[ruta]
  for (const [nombre, { elements = {} }] of Object.entries(csn.definitions)) {
    if (nombre.startsWith(`${SERVICIO}.`)) marcarSoloEscritos(documento, nombre, Object.keys(elements).filter(e => elements[e]!['@Core.Permissions']?.['#'] === 'Write'))
  }
  return `${JSON.stringify(documento, null, 2)}\n`
}

/** What is written and never read: the converter does not know that of OData (`Core.Permissions`), OpenAPI calls it `writeOnly`. */
function marcarSoloEscritos(documento: Documento, entidad: string, escritos: readonly string[]): void {
  if (!escritos.length) return
  for (const sufijo of ['', '-create']) {
    const { properties = {} } = documento.components.schemas[entidad + sufijo] ?? {}
    for (const nombre of escritos) if (properties[nombre]) properties[nombre].writeOnly = true
  }
  for (const { get } of Object.values(documento.paths)) {
    if (!get || !JSON.stringify(get.responses).includes(`schemas/${entidad}"`)) continue
    for (const { schema } of get.parameters ?? []) {
      const opciones = schema?.items
      if (opciones?.enum) opciones.enum = opciones.enum.filter(opcion => !escritos.includes(opcion.split(' ')[0]!))
    }
  }
}

if (require.main === module) documentoDeIntegracion().then(documento => writeFileSync(DOCUMENTO, documento))
