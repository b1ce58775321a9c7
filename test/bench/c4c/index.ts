import { entornoPostgres, arrancarPostgres, crearBase, desplegar, type Acceso } from '../../bases/postgres'
import { lanzar, type Proceso } from '../../bases/proceso-app'
import { iniciarSandbox, SERVICE_ROOT, type Sandbox } from '../../c4c-sandbox'

// How long filing a case takes with C4C answering at once, after two seconds and not at all, on PostgreSQL. Nobody
// waits for C4C: exit code 1 when the slowest twentieth takes more than 1.2 times as long as with C4C at once. Then
// how long a storm of events takes to be acknowledged.

const POR_RONDA = Number(process.env['CASOS'] ?? 150)
const RONDAS = Number(process.env['RONDAS'] ?? 5)
const A_LA_VEZ = 4
const RAZON_MAXIMA = 1.2
const EVENTOS = 5_000
const EVENTOS_A_LA_VEZ = 8

const CONDICIONES = [
  { nombre: 'C4C at once', fallas: [] },
  { nombre: 'C4C after 2 s', fallas: [{ tipo: 'demora', demoraMs: 2_000 }] },
  { nombre: 'C4C down', fallas: [{ tipo: 'caida' }] },
]

const escribir = (linea: string) => process.stdout.write(`${linea}\n`)
const percentil = (medidas: number[], p: number) => medidas.toSorted((a, b) => a - b)[Math.ceil(medidas.length * p) - 1]!

let serie = 0

async function radicar(app: Proceso): Promise<number> {
  serie++
  const inicio = performance.now()
  await app.como('asesor').POST('/odata/v4/atencion/PQRS', { nombre: `Persona Generada ${serie}`, texto: `Texto generado ${serie} de la petición.`, canal_code: 'PRESENCIAL' })
  return performance.now() - inicio
}

async function ronda(app: Proceso): Promise<number[]> {
  const turno = Array.from({ length: POR_RONDA }).values()
  const medidas: number[] = []
  await Promise.all(Array.from({ length: A_LA_VEZ }, async () => { for (const _ of turno) medidas.push(await radicar(app)) }))
  return medidas
}

/** Milliseconds until each of many events of fifty objects was acknowledged, and all of them. */
async function tormenta(app: Proceso): Promise<{ medidas: number[]; total: number }> {
  const headers = { 'content-type': 'application/json', authorization: `Basic ${btoa('c4c:c4c')}` }
  const turno = Array.from({ length: EVENTOS }, (_, i) => JSON.stringify({
    'event-id': `tormenta-${i}`, 'event-type': 'Ticket.Root.Updated', data: { 'root-entity-id': `00163E1379D01ED785B015D2038B00${String(i % 50).padStart(2, '0')}` },
  })).values()
  const medidas: number[] = []
  const inicio = performance.now()
  await Promise.all(Array.from({ length: EVENTOS_A_LA_VEZ }, async () => {
    for (const body of turno) {
      const desde = performance.now()
      const { status } = await fetch(`${app.url}/rest/c4c/eventos`, { method: 'POST', headers, body })
      if (status !== 200) throw new Error(`an event was answered with ${status}`)
      medidas.push(performance.now() - desde)
    }
  }))
  return { medidas, total: performance.now() - inicio }
}

async function poner(sandbox: Sandbox, fallas: object[]): Promise<void> {
  await fetch(`${sandbox.url}/__fallas`, { method: 'DELETE' })
  if (fallas.length) await fetch(`${sandbox.url}/__fallas`, { method: 'POST', body: JSON.stringify(fallas) })
}

async function comparar(acceso: Acceso): Promise<boolean> {
  await crearBase(acceso, 'radicar')
  await desplegar(acceso, 'radicar')
  const sandbox = await iniciarSandbox({ port: 0 })
  const entorno = entornoPostgres(acceso, 'radicar')
  const config = JSON.parse(entorno['CDS_CONFIG']!) as { requires: Record<string, object> }
  config.requires['c4c'] = { credentials: { url: sandbox.url + SERVICE_ROOT } }
  const app = await lanzar({ ...entorno, CDS_CONFIG: JSON.stringify(config) })
  try {
    const medidas = CONDICIONES.map(() => [] as number[])
    // The first round warms caches and plans; conditions take turns, so that a busy moment falls on all alike
    for (let r = 0; r <= RONDAS; r++) {
      for (const [i, { fallas }] of CONDICIONES.entries()) {
        await poner(sandbox, fallas)
        const suyas = await ronda(app)
        if (r) medidas[i]!.push(...suyas)
      }
    }
    const p95 = medidas.map(m => percentil(m, 0.95))
    escribir(`${''.padEnd(16)}${'cases'.padStart(8)}${'p50 ms'.padStart(10)}${'p95 ms'.padStart(10)}${'ratio p95'.padStart(12)}`)
    for (const [i, { nombre }] of CONDICIONES.entries()) {
      escribir(`${nombre.padEnd(16)}${String(medidas[i]!.length).padStart(8)}${percentil(medidas[i]!, 0.5).toFixed(1).padStart(10)}${p95[i]!.toFixed(1).padStart(10)}${(p95[i]! / p95[0]!).toFixed(2).padStart(12)}`)
    }
    const cumple = p95.every(p => p / p95[0]! <= RAZON_MAXIMA)
    escribir(`at most ${RAZON_MAXIMA} of C4C at once: ${cumple ? 'ok' : 'FAILED'}`)
    await poner(sandbox, [])
    const { medidas: eventos, total } = await tormenta(app)
    escribir(`${EVENTOS} events acknowledged in ${(total / 1000).toFixed(1)} s; each in ${percentil(eventos, 0.5).toFixed(1)} ms (p50), ${percentil(eventos, 0.95).toFixed(1)} ms (p95)`)
    return cumple
  } finally {
    await app.matar()
    await sandbox.cerrar()
  }
}

async function principal(): Promise<void> {
  const postgres = await arrancarPostgres()
  try {
    process.exitCode = await comparar(postgres) ? 0 : 1
  } finally {
    await postgres.parar()
  }
}

void principal()
