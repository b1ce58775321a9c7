/** A moment in office hours of every calendar that ships: a Wednesday morning. */
export const AHORA = '2026-07-08T15:00:00.000Z'

interface Cliente { query(sql: string, valores?: unknown[]): Promise<unknown> }

const ID = `'00000000-0000-4000-8000-' || lpad(n::text, 12, '0')`
const escalones = (en: string, porcentajes: string, hito: string) => `
  INSERT INTO escucha_EscalonesPendientes (en, caso_ID, hito_code, ronda, vence, porcentaje, destino, venceEn, calendario, calendarioVersion)
  SELECT ${en}, ${ID}, '${hito}', 1, '2026-07-30', p, 'COORDINACION', timestamp '2026-07-31T04:59:59', 'CO-LV', 1 FROM generate_series(1, $1::int) n, unnest(ARRAY[${porcentajes}]) p`

/** Open cases with the four rungs of their legal term ahead, none of them due at AHORA; written by the database itself. */
export async function llenarCasos(cliente: Cliente, abiertos: number): Promise<void> {
  await cliente.query(`INSERT INTO escucha_PQRS (ID, radicado, estado_code, area_code) SELECT ${ID}, lpad(n::text, 11, '0'), 'EnArea', 'RECREACION' FROM generate_series(1, $1::int) n`, [abiertos])
  await cliente.query(escalones(`timestamp '${AHORA.slice(0, 19)}' + (p + n % 20000) * interval '1 minute'`, '50, 75, 90, 100', 'LEGAL'), [abiertos])
}

/** Makes one rung due in each of the first cases, or several as after an outage, none of them ever sent. */
export async function vencerEscalones(cliente: Cliente, casos: number, porcentajes = [50]): Promise<void> {
  await cliente.query('TRUNCATE escucha_Escalones')
  await cliente.query(escalones(`timestamp '${AHORA.slice(0, 19)}' - (n % 60) * interval '1 minute'`, porcentajes.join(), 'RESPUESTA_AREA'), [casos])
}
