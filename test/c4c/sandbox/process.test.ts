import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { SERVICE_ROOT } from '../../c4c-sandbox'
import { optionsFromEnvironment } from '../../c4c-sandbox/configuration'

test('as a process it tells its address over IPC and on one line of output', async () => {
  const child = fork(join(__dirname, '../../c4c-sandbox/index.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, C4C_SANDBOX_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc']
  })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  expect((await fetch(`${url}${SERVICE_ROOT}/$metadata`)).status).toBe(401)
  child.kill('SIGTERM')
  await once(child, 'close')
  expect(output).toBe(`C4C de prueba escuchando en ${url}${SERVICE_ROOT}\n`)
})

test('settings come from the environment', () => {
  expect(optionsFromEnvironment({})).toEqual({ port: 4005 })
  const set = { C4C_SANDBOX_PORT: '4006', C4C_SANDBOX_USUARIO: 'u', C4C_SANDBOX_CLAVE: 'c', C4C_SANDBOX_CSRF: '0' }
  expect(optionsFromEnvironment(set)).toEqual({ port: 4006, usuario: 'u', clave: 'c', csrf: false })
  expect(() => optionsFromEnvironment({ C4C_SANDBOX_PORT: 'x' })).toThrow()
})
