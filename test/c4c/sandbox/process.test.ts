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
  const more = {
    C4C_SANDBOX_EVENTOS_URL: 'http://localhost:4004/rest/c4c/eventos', C4C_SANDBOX_EVENTOS_USUARIO: 'u', C4C_SANDBOX_EVENTOS_CLAVE: 'c',
    C4C_SANDBOX_PARTES_ESTRICTAS: '0', C4C_SANDBOX_LIMITE_ANEXO: '2048', C4C_SANDBOX_ESCUCHA_URL: 'http://localhost:5000'
  }
  expect(optionsFromEnvironment(more)).toEqual({
    port: 4005, eventos: { url: 'http://localhost:4004/rest/c4c/eventos', usuario: 'u', clave: 'c' },
    partesEstrictas: false, limiteAnexo: 2048, escuchaUrl: 'http://localhost:5000'
  })
  for (const wrong of [{ C4C_SANDBOX_PORT: 'x' }, { C4C_SANDBOX_LIMITE_ANEXO: '-1' }, { C4C_SANDBOX_ESCUCHA_URL: 'escucha' }]) {
    expect(() => optionsFromEnvironment(wrong)).toThrow()
  }
})
