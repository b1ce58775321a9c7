import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import cds from '@sap/cds'

type Despliegue = (modelo: unknown, opciones: object) => { to(base: unknown, opciones: object): Promise<void> }

/** The database file that this configuration keeps its cases in, none where CAP or somebody else deploys. */
function archivoSqlite(): string | undefined {
  const { kind, credentials } = cds.env.requires.db as { kind?: string; credentials?: { url?: string } }
  const url = credentials?.url
  return kind === 'sqlite' && url && url !== ':memory:' ? resolve(cds.root, url) : undefined
}

/** Which model the file was last brought to. */
const selloDe = (archivo: string) => `${archivo}.modelo`

let modelo: unknown

/** Call before CAP loads the model: what is deployed is the model as it was written, not as it is served. */
export function prepararArchivoSqlite(): void {
  const archivo = archivoSqlite()
  if (!archivo) return
  mkdirSync(dirname(archivo), { recursive: true })
  // Without its file a database is not the one that the seal speaks of
  if (!existsSync(archivo)) rmSync(selloDe(archivo), { force: true })
  cds.on('loaded', csn => { modelo = csn })
}

/**
 * Brings a SQLite file to today's model before anything reads it, so that `npm start` needs no
 * deployment step and keeps its cases from one start to the next.
 */
export async function desplegarArchivoSqlite(): Promise<void> {
  const archivo = archivoSqlite()
  if (!archivo) return
  // Comparing two models takes a second; most starts bring the one that is there already
  const sello = selloDe(archivo)
  const huella = createHash('sha256').update(JSON.stringify(modelo)).digest('hex')
  if (existsSync(sello) && readFileSync(sello, 'utf8') === huella) return
  const opciones = { schema_evolution: 'auto', silent: true }
  await (cds as unknown as { deploy: Despliegue }).deploy(modelo, opciones).to(cds.db, opciones)
  writeFileSync(sello, huella)
}
