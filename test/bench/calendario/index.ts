import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { arrancarPostgres, crearBase, desplegar, entornoPostgres, RAIZ } from '../../bases/postgres'
import { BASE } from './bases'

// What a change of calendar costs on PostgreSQL when it moves every date of a whole portfolio. The app reads its
// settings when it is loaded, so it is measured in a process of its own.

async function ejecutar(): Promise<number> {
  const postgres = await arrancarPostgres()
  try {
    await crearBase(postgres, BASE)
    await desplegar(postgres, BASE)
    const { parar: _, ...acceso } = postgres
    const medicion = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'medir.ts')], {
      cwd: RAIZ, stdio: 'inherit', env: { ...process.env, ...entornoPostgres(postgres, BASE), NODE_OPTIONS: '--no-deprecation', ACCESO: JSON.stringify(acceso) },
    })
    const [codigo] = await once(medicion, 'exit') as [number | null]
    return codigo ?? 1
  } finally {
    await postgres.parar()
  }
}

ejecutar().then(codigo => process.exit(codigo), e => { process.stderr.write(`${(e as Error).stack}\n`); process.exit(1) })
