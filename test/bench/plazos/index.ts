import { ZONA } from './zona'
import { calcularVencimiento, calendarioColombia, FESTIVOS_CO, festivosDelAnio } from '../../../srv/plazos'
import { instantesAlAzar, sembrar } from './azar'
import { carteraAlAzar, cpuDeRecalcular } from './cartera'
import { mediana, opsPorSegundo } from './medida'
import { pares, type Calculo, type Par } from './pares'

// Measures the engine against the published libraries that count business days, in one process and over the
// same cases, and the recalculation of a whole portfolio. Exit code 1 when either promise is broken.

const DIAS = 15
const CASOS = 10_000
const CARTERA = 100_000
const RONDAS = 7
const MS_POR_RONDA = 250
const RAZON_MINIMA = 100
const CPU_MAXIMA = 0.5
const SEMILLA = Number(process.env['SEMILLA'] ?? 2578)

const escribir = (linea: string) => process.stdout.write(`${linea}\n`)
const entero = (n: number) => Math.round(n).toLocaleString('en-US')

const festivos = [2025, 2026, 2027, 2028, 2029, 2030].flatMap((a) => festivosDelAnio(FESTIVOS_CO, a)).map((f) => f.fecha)
const calendario = calendarioColombia()
const nuestro: Calculo = (recibidaEn) => calcularVencimiento({ recibidaEn, dias: DIAS, politicaRecepcion: 'A', calendario })

// The libraries end a day at .999; only the second is compared.
function distintos(par: Par, casos: readonly string[]): number {
  return casos.filter((c) => {
    const a = nuestro(c)
    const b = par.calcular(c)
    return a.vence !== b.vence || a.venceEn.slice(0, 19) !== b.venceEn.slice(0, 19)
  }).length
}

function compararConPares(casos: readonly string[]): boolean {
  const todos: Par[] = [{ nombre: 'escucha srv/plazos', calcular: nuestro }, ...pares(festivos, DIAS)]
  const difieren = todos.map((p) => distintos(p, casos))
  const medidas: number[][] = todos.map(() => [])
  // Rounds take turns, so that a busy moment of the machine falls on all alike.
  for (let r = 0; r < RONDAS; r++) {
    todos.forEach((p, i) => medidas[i]!.push(opsPorSegundo(p.calcular, casos, MS_POR_RONDA)))
  }
  const ops = medidas.map(mediana)
  escribir(`${'library'.padEnd(24)}${'ops/s'.padStart(14)}${'ours / it'.padStart(12)}${'mismatches'.padStart(14)}`)
  todos.forEach((p, i) => {
    const razon = i === 0 ? '' : `${entero(ops[0]! / ops[i]!)}x`
    escribir(`${p.nombre.padEnd(24)}${entero(ops[i]!).padStart(14)}${razon.padStart(12)}${`${difieren[i]} / ${casos.length}`.padStart(14)}`)
  })
  const razon = ops[0]! / Math.max(...ops.slice(1))
  const cumple = razon >= RAZON_MINIMA
  escribir(`ratio to the fastest peer: ${razon.toFixed(0)} (at least ${RAZON_MINIMA}): ${cumple ? 'ok' : 'FAILED'}`)
  return cumple
}

function recalcularCartera(azar: () => number): boolean {
  const cpu = cpuDeRecalcular(carteraAlAzar(CARTERA, azar), calendario, RONDAS)
  const cumple = cpu < CPU_MAXIMA
  escribir(`all milestones of ${entero(CARTERA)} open cases: ${cpu.toFixed(3)} s CPU (below ${CPU_MAXIMA}): ${cumple ? 'ok' : 'FAILED'}`)
  return cumple
}

escribir(`${DIAS} business days from an instant to {vence, venceEn}; Node ${process.version}, ${ZONA}, seed ${SEMILLA}, ` +
  `${festivos.length} holidays, median of ${RONDAS} rounds`)
const azar = sembrar(SEMILLA)
const veloz = compararConPares(instantesAlAzar(CASOS, '2025-01-01T05:00:00Z', '2029-12-01T05:00:00Z', azar))
const liviano = recalcularCartera(azar)
process.exitCode = veloz && liviano ? 0 : 1
