import type { LoteRecontado } from '../../../srv/calendario/recontar-lote'

interface Cliente { query(sql: string, valores?: unknown[]): Promise<{ rows: Record<string, unknown>[] }> }
type Filas = Record<string, unknown>[]

const CAMPOS = ['venceLegal', 'venceInterno', 'venceArea', 'fechaRecibo', 'hito_code', 'vence', 'venceEn', 'avisarDesde', 'calendarioVersion'] as const
const TIPOS = ['date', 'date', 'date', 'date', 'text', 'date', 'timestamp', 'timestamp', 'int']
const SQL_CASOS = `update escucha_pqrs p set ${CAMPOS.map(c => `${c.toLowerCase()} = v.${c.toLowerCase()}`).join(', ')}, modifiedat = now(), modifiedby = 'llano'
  from unnest($1::text[], ${TIPOS.map((t, i) => `$${i + 2}::${t}[]`).join(', ')}) v (id, ${CAMPOS.map(c => c.toLowerCase()).join(', ')}) where p.id = v.id`
const SQL_HITOS = `update escucha_hitos h set vence = v.vence, venceen = v.venceen, cumplidoen = null, atiempo = null
  from unnest($1::text[], $2::text[], $3::int[], $4::date[], $5::timestamp[]) v (caso, tipo, ronda, vence, venceen)
  where h.caso_id = v.caso and h.tipo_code = v.tipo and h.ronda = v.ronda`
const SQL_HISTORIA = `insert into escucha_actuaciones (id, caso_id, orden, en, por, acto_code, estadoanterior_code, estadonuevo_code, vencelegal, venceinterno, vence, detalle, calendarioversion)
  select gen_random_uuid()::text, v.*, 'Detalle generado de un acto, tan largo como el de verdad suele ser: cada fecha de antes y de ahora.', 2
  from unnest($1::text[], $2::int[], $3::timestamp[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::date[], $10::date[]) v`

/** Only the columns of the cases, as one plain `UPDATE … FROM` would write them. */
export async function actualizarCasos(cliente: Cliente, { contados }: LoteRecontado): Promise<void> {
  await cliente.query(SQL_CASOS, [contados.map(c => c.fila.ID), ...CAMPOS.map(campo => contados.map(c => c.recontado.campos[campo]))])
}

/** Every row that a change writes, by one plain statement a table. */
export async function escribirTodo(cliente: Cliente, lote: LoteRecontado): Promise<void> {
  await actualizarCasos(cliente, lote)
  const hitos = lote.contados.flatMap(({ fila, recontado }) => recontado.hitos.map(h => ({ ...h, caso: fila.ID })))
  await cliente.query(SQL_HITOS, [hitos.map(h => h.caso), hitos.map(h => h.tipo_code), hitos.map(h => h.ronda), hitos.map(h => h.vence), hitos.map(h => h.venceEn)])
  const filas = lote.contados.map(c => ({ ...c.fila, ...c.recontado.campos }))
  const constante = (valor: unknown) => filas.map(() => valor)
  await cliente.query(SQL_HISTORIA, [
    filas.map(f => f.ID), filas.map(f => f.historia.length + 1), constante(new Date().toISOString()), constante('llano'), constante('recalcular'),
    filas.map(f => f.estado_code), filas.map(f => f.estado_code), filas.map(f => f.venceLegal), filas.map(f => f.venceInterno), filas.map(f => f.vence),
  ])
}

const COLUMNAS = {
  escucha_escalonespendientes: ['en', 'caso_id', 'hito_code', 'ronda', 'vence', 'porcentaje', 'destino', 'calendario', 'calendarioversion'],
  escucha_escalones: ['caso_id', 'hito_code', 'ronda', 'vence', 'porcentaje', 'destino', 'en', 'situacion', 'motivo', 'avisadoen'],
} as const
type Tabla = keyof typeof COLUMNAS
const tipoSQL = (columna: string) => ({ ronda: 'int', porcentaje: 'int', calendarioversion: 'int', vence: 'date', en: 'timestamp', avisadoen: 'timestamp' })[columna] ?? 'text'

export type Escalones = Record<Tabla, Filas>

/** The rungs of some cases, pending and done, as text. */
export async function leerEscalones(cliente: Cliente, casos: readonly string[]): Promise<Escalones> {
  const leer = async (tabla: Tabla) => (await cliente.query(`select ${COLUMNAS[tabla].map(c => `${c}::text`).join(', ')} from ${tabla} where caso_id = any($1)`, [casos])).rows
  return { escucha_escalonespendientes: await leer('escucha_escalonespendientes'), escucha_escalones: await leer('escucha_escalones') }
}

/** The rungs of some cases by one plain `DELETE` and one plain `INSERT` a table. */
export async function escribirEscalones(cliente: Cliente, casos: readonly string[], escalones: Escalones): Promise<void> {
  await cliente.query('delete from escucha_escalonespendientes where caso_id = any($1)', [casos])
  for (const [tabla, filas] of Object.entries(escalones) as [Tabla, Filas][]) {
    const columnas = COLUMNAS[tabla]
    await cliente.query(`insert into ${tabla} (${columnas.join(', ')}) select * from unnest(${columnas.map((c, i) => `$${i + 1}::${tipoSQL(c)}[]`).join(', ')})`, columnas.map(c => filas.map(f => f[c])))
  }
}
