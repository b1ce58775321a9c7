import { barredor, type Barredor } from '../../bases/barredores'
import { AHORA, llenarCasos, vencerEscalones } from '../../bases/escalones'
import { arrancarPostgres, conCliente, crearBase, desplegar, entornoPostgres, type Acceso } from '../../bases/postgres'
import { mediana } from '../plazos/medida'

// One sweep of 1 000 due rungs with 10 000 and with 1 000 000 open cases, on PostgreSQL. Its cost must grow with
// what is due, not with what is open: exit code 1 when the second takes more than twice the first.

const POCOS = 10_000
const MUCHOS = Number(process.env['ABIERTOS'] ?? 1_000_000)
const VENCIDOS = 1000
const RONDAS = Number(process.env['RONDAS'] ?? 7)
const RAZON_MAXIMA = 2

const escribir = (linea: string) => process.stdout.write(`${linea}\n`)
const entero = (n: number) => Math.round(n).toLocaleString('en-US')

interface Banco { base: string; abiertos: number; proceso: Barredor; medidas: number[] }

async function preparar(acceso: Acceso, abiertos: number): Promise<Banco> {
  const base = `abiertos_${abiertos}`
  await crearBase(acceso, base)
  await desplegar(acceso, base)
  await conCliente(acceso, base, async c => {
    await llenarCasos(c as never, abiertos)
    await c.query('VACUUM ANALYZE')
  })
  return { base, abiertos, proceso: await barredor(entornoPostgres(acceso, base)), medidas: [] }
}

async function medir(acceso: Acceso, { base, proceso }: Banco): Promise<number> {
  await conCliente(acceso, base, async c => {
    await vencerEscalones(c as never, VENCIDOS)
    // What writing them left behind is not part of the sweep
    await c.query('VACUUM escucha_EscalonesPendientes')
    await c.query('CHECKPOINT')
  })
  const { hecho, ms } = await proceso.barrer({ ahora: AHORA, anotando: true })
  if (hecho.avisados !== VENCIDOS) throw new Error(`the sweep sent ${hecho.avisados} of ${VENCIDOS}`)
  return ms
}

async function comparar(acceso: Acceso): Promise<boolean> {
  const bancos = [await preparar(acceso, POCOS), await preparar(acceso, MUCHOS)]
  // The first round warms caches and plans; rounds take turns, so that a busy moment falls on both alike.
  for (let r = 0; r <= RONDAS; r++) {
    for (const banco of bancos) {
      const ms = await medir(acceso, banco)
      if (r) banco.medidas.push(ms)
    }
  }
  escribir(`${'open cases'.padStart(12)}${'pending rungs'.padStart(16)}${'due'.padStart(8)}${'median ms'.padStart(12)}   rounds`)
  for (const b of bancos) {
    escribir(`${entero(b.abiertos).padStart(12)}${entero(b.abiertos * 4).padStart(16)}${entero(VENCIDOS).padStart(8)}${entero(mediana(b.medidas)).padStart(12)}   ${b.medidas.map(entero).join(' ')}`)
  }
  await Promise.all(bancos.map(b => b.proceso.matar()))
  const [pocos, muchos] = bancos.map(b => mediana(b.medidas)) as [number, number]
  const cumple = muchos / pocos <= RAZON_MAXIMA
  escribir(`ratio: ${(muchos / pocos).toFixed(2)} (at most ${RAZON_MAXIMA}): ${cumple ? 'ok' : 'FAILED'}`)
  return cumple
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
