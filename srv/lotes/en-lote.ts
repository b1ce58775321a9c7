import cds from '@sap/cds'

type Fila = Record<string, unknown>

interface Elemento { type?: string; '@cds.on.update'?: unknown }

/** How PostgreSQL reads each column out of JSON. */
const TIPOS: Record<string, string> = {
  'cds.Integer': 'integer', 'cds.Boolean': 'boolean', 'cds.Date': 'date', 'cds.Timestamp': 'timestamp', 'cds.String': 'text', 'cds.UUID': 'text',
}

/** The rows of a batch as a table of its own, `v`, in one parameter. */
interface Dialecto {
  tabla(columnas: readonly string[], entidad: string): string
  columna(nombre: string): string
}

const POSTGRES: Dialecto = {
  tabla: (columnas, entidad) => `json_to_recordset($1::json) AS v(${columnas.map(c => `"${c}" ${TIPOS[tipoDe(entidad, c)] ?? 'text'}`).join(', ')})`,
  columna: nombre => `v."${nombre}"`,
}
const SQLITE: Dialecto = {
  tabla: () => 'json_each(?) AS v',
  columna: nombre => `v.value ->> '$.${nombre}'`,
}
const DIALECTOS: Record<string, Dialecto | undefined> = { postgres: POSTGRES, sqlite: SQLITE }

const elementosDe = (entidad: string) => (cds.model!.definitions![entidad] as unknown as { elements: Record<string, Elemento> }).elements
const tipoDe = (entidad: string, columna: string) => elementosDe(entidad)[columna]?.type ?? 'cds.String'
const nombreDe = (entidad: string) => entidad.replaceAll('.', '_')
const dialecto = () => DIALECTOS[(cds.db as unknown as { kind: string }).kind]
const ejecutar = (sql: string, filas: readonly Fila[]) => cds.run(sql, [JSON.stringify(filas)] as never)

/**
 * Writes columns of many rows that are there, found by `claves`, with one `UPDATE … FROM`: an UPSERT, the only batch
 * that CAP has for it, costs PostgreSQL many times as much on a wide row. All rows have the same columns. Elsewhere
 * than on PostgreSQL and SQLite it is the UPSERT.
 */
export async function actualizarEnLote(entidad: string, claves: readonly string[], filas: readonly Fila[]): Promise<void> {
  if (!filas.length) return
  const d = dialecto()
  if (!d) {
    await UPSERT.into(entidad).entries(filas as never)
    return
  }
  const completas = filas.map(f => ({ ...f, ...alModificar(entidad) }))
  const columnas = Object.keys(completas[0]!)
  const nombre = nombreDe(entidad)
  await ejecutar(`UPDATE ${nombre} SET ${columnas.filter(c => !claves.includes(c)).map(c => `${c} = ${d.columna(c)}`).join(', ')}
    FROM ${d.tabla(columnas, entidad)} WHERE ${claves.map(c => `${nombre}.${c} = ${d.columna(c)}`).join(' AND ')}`, completas)
}

/** Adds many rows with one statement. All rows have the same columns. */
export async function insertarEnLote(entidad: string, filas: readonly Fila[]): Promise<void> {
  if (!filas.length) return
  const d = dialecto()
  if (!d) {
    await INSERT.into(entidad).entries(filas as never)
    return
  }
  await ejecutar(insercion(entidad, d, Object.keys(filas[0]!)), filas)
}

/** Adds many rows, or writes over those of the same `claves`, with one statement. All rows have the same columns, and keys of their own. */
export async function ponerEnLote(entidad: string, claves: readonly string[], filas: readonly Fila[]): Promise<void> {
  if (!filas.length) return
  const d = dialecto()
  if (!d) {
    await UPSERT.into(entidad).entries(filas as never)
    return
  }
  const columnas = Object.keys(filas[0]!)
  // Without a WHERE SQLite takes the conflict for a join
  await ejecutar(`${insercion(entidad, d, columnas)} WHERE true ON CONFLICT (${claves.join(', ')}) DO UPDATE SET ${columnas.filter(c => !claves.includes(c)).map(c => `${c} = excluded.${c}`).join(', ')}`, filas)
}

const insercion = (entidad: string, d: Dialecto, columnas: readonly string[]) =>
  `INSERT INTO ${nombreDe(entidad)} (${columnas.join(', ')}) SELECT ${columnas.map(c => d.columna(c)).join(', ')} FROM ${d.tabla(columnas, entidad)}`

/** What CAP writes itself in each update of a managed entity. */
function alModificar(entidad: string): Fila {
  if (!('modifiedAt' in elementosDe(entidad))) return {}
  return { modifiedAt: cds.context!.timestamp.toISOString(), modifiedBy: cds.context!.user.id }
}
