import { randomBytes } from 'node:crypto'
import { esperarEstado } from './estado'
import { crearBase, entornoPostgres } from './postgres'

/** jest setupFile of the project `postgres`: each test file gets a copy of the deployed template. */
export = async function entorno(): Promise<void> {
  const { acceso, estrenada } = await esperarEstado()
  const base = `${estrenada}_${randomBytes(6).toString('hex')}`
  await crearBase(acceso, base, estrenada)
  Object.assign(process.env, {
    ESCUCHA_BASE: 'postgres',
    ESCUCHA_PG_BASE: base,
    CDS_TEST_ENV_CHECK: 'y',
    CDS_TEST_SILENT: process.env.CDS_TEST_SILENT ?? 'y',
    ...entornoPostgres(acceso, base),
  })
}
