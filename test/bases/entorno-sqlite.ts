import { entornoSqlite } from './postgres'

/** jest setupFile of the project `sqlite`: each test file gets an in-memory database of its own. */
Object.assign(process.env, {
  ESCUCHA_BASE: 'sqlite',
  CDS_TEST_ENV_CHECK: 'y',
  CDS_TEST_SILENT: process.env.CDS_TEST_SILENT ?? 'y',
  ...entornoSqlite(),
})
