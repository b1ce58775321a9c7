import { join, resolve } from 'node:path'
import { startChild, stopAll } from './start/children'
import { describeEntrance } from './start/entrance'
import { isFree, whenListening } from './start/ports'

const project = resolve(__dirname, '..')
const port = process.env.PORT ?? '4004'
const sandboxPort = process.env.C4C_SANDBOX_PORT ?? '4005'

/** The list of loaded files hides what matters here; anybody may set these again. */
const QUIET = { cds_log: JSON.stringify({ levels: { 'cds.serve': 'warn', 'deploy': 'warn' } }) }

/** How the processes run that somebody waits for. */
const TYPESCRIPT = ['--require', join(project, 'scripts/start/typescript.cjs')]

const say = (text: string) => process.stdout.write(`${text}\n`)

/** Asked before anything starts: a clear word is better than the stack of the second process. */
async function requirePort(wanted: string, variable: string, purpose: string) {
  if (await isFree(wanted)) return
  throw new Error(`El puerto ${wanted}, que necesita ${purpose}, está ocupado. `
    + `Cierre el programa que lo usa o escoja otro: ${variable}=<puerto> npm start`)
}

async function start() {
  await requirePort(port, 'PORT', 'Escucha')
  await requirePort(sandboxPort, 'C4C_SANDBOX_PORT', 'el simulador de C4C')
  say(describeEntrance(port, sandboxPort))
  const env = {
    ...QUIET,
    cds_requires_c4c_credentials_url: `http://localhost:${sandboxPort}/sap/c4c/odata/v1/c4codataapi`,
    ...process.env,
    PORT: port,
    C4C_SANDBOX_PORT: sandboxPort,
    C4C_SANDBOX_ESCUCHA_URL: `http://localhost:${port}`,
    C4C_SANDBOX_EVENTOS_URL: `http://localhost:${port}/rest/c4c/eventos`,
    C4C_SANDBOX_EVENTOS_USUARIO: 'c4c',
    C4C_SANDBOX_EVENTOS_CLAVE: 'c4c',
    NODE_ENV: 'development',
    CDS_ENV: 'development,demo',
    CDS_TYPESCRIPT: 'true'
  }
  const run = (name: string, script: string, ...args: string[]) =>
    startChild({ name, command: process.execPath, args: [...TYPESCRIPT, join(project, script), ...args], cwd: project, env })

  run('el simulador de C4C', 'test/c4c-sandbox/index.ts')
  run('el servidor de Escucha', 'node_modules/@sap/cds/bin/serve.js', 'all')
  // SAPUI5's tooling is made of ES modules that are loaded by their address, which only tsx leaves alone
  const preparation = startChild({
    name: 'la preparación de SAPUI5',
    command: process.execPath,
    args: ['--import', 'tsx', join(project, 'scripts/ui5-prepare.ts')],
    cwd: project,
    env,
    background: true
  })
  await whenListening(port)
  say(`Escucha está lista: http://localhost:${port}/`)
  if (await preparation.finished) say(`Escritorio listo: http://localhost:${port}/launchpad/`)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopAll(0))

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  stopAll(1)
})
