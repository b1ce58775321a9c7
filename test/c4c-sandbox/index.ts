import { optionsFromEnvironment } from './configuration'
import { SERVICE_ROOT, iniciarSandbox } from './http/sandbox-server'

export { SERVICE_ROOT, iniciarSandbox, type Sandbox } from './http/sandbox-server'
export { type SandboxOptions } from './configuration'

async function main(): Promise<void> {
  const { url, cerrar } = await iniciarSandbox(optionsFromEnvironment(process.env))
  process.stdout.write(`C4C de prueba escuchando en ${url}${SERVICE_ROOT}\n`)
  process.send?.({ url })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cerrar().then(() => process.exit(0)))
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`No fue posible iniciar el C4C de prueba: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  })
}
