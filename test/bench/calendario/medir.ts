import cds from '@sap/cds'
import { idsEnAlcance, leerEnAlcance } from '../../../srv/calendario/abiertos'
import { aplicarCambio } from '../../../srv/calendario/aplicar'
import { contextoDeRecuento } from '../../../srv/calendario/contexto'
import { indiceDe } from '../../../srv/calendario/indice'
import { moverCasos } from '../../../srv/calendario/mover'
import { enPaginas } from '../../../srv/calendario/paginas'
import { agregarFecha, iniciarCambio } from '../../../srv/calendario/preparar'
import { recontarLote, type LoteRecontado } from '../../../srv/calendario/recontar-lote'
import { revisarCambio } from '../../../srv/calendario/revisar'
import { instalarPolitica } from '../../../srv/politica/instalar'
import { conCliente, crearBase, RAIZ, type Acceso } from '../../bases/postgres'
import { BASE, COPIAS } from './bases'
import { actualizarCasos, escribirTodo } from './llano'
import { FESTIVO, llenar } from './llenar'
import { cronometrarBase } from './reloj-de-base'

// The processor time of counting again, and the time of the database against plain batch writes of the same rows on
// copies of the same base. Exit code 1 when counting takes more than it may, or a case was left behind. C4C and the
// notices are left out: they go out from a queue of their own.

const CASOS = Number(process.env['CASOS'] ?? 100_000)
const CPU_MAXIMA = 5
const QUIEN = { usuario: 'admin', ahora: '2026-10-02T20:00:00.000Z' }
const acceso = JSON.parse(process.env['ACCESO']!) as Acceso

const escribir = (linea: string) => process.stdout.write(`${linea}\n`)
const segundos = (ms: number) => `${(ms / 1000).toFixed(2)} s`
const cpuMs = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
const en = <T>(hacer: () => Promise<T>) => cds.tx({ user: new cds.User('admin') }, hacer) as Promise<T>
const soltarConexiones = () => (cds.db as unknown as { disconnect(): Promise<void> }).disconnect()

async function preparar(): Promise<void> {
  cds.root = RAIZ
  const modelo = await cds.load('*')
  cds.model = cds.compile.for.nodejs(modelo as never) as never
  await cds.connect.to('db')
  await instalarPolitica()
  await conCliente(acceso, BASE, async c => { for (const sql of llenar(CASOS, 'BASE@1,LEY@1')) await c.query(sql) })
  // PostgreSQL copies a base that nobody is connected to
  await soltarConexiones()
  for (const copia of Object.values(COPIAS)) await crearBase(acceso, copia, BASE)
  // The message that starts the move is not worked on here: the move is called, and measured
  const quieto = new cds.ApplicationService('RecalculoService', cds.model as never)
  quieto.on('*', () => undefined)
  Object.assign(cds.services, { RecalculoService: quieto })
}

/** All cases counted again as the change will do it, and the processor time that it took. */
async function contar(): Promise<{ lotes: LoteRecontado[]; cpu: number }> {
  const alcance = { calendario: 'CO-LV', version: 2, hasta: FESTIVO }
  const paso = { calendario: await en(() => indiceDe('CO-LV', 2)), en: QUIEN.ahora, por: QUIEN.usuario }
  const lotes: LoteRecontado[] = []
  let cpu = 0
  for (const ids of enPaginas(await en(() => idsEnAlcance(alcance)))) {
    const filas = await en(() => leerEnAlcance(alcance, ids, { bloqueados: false }))
    const contexto = await en(() => contextoDeRecuento(filas))
    const antes = cpuMs()
    lotes.push(recontarLote(filas, paso, contexto))
    cpu += cpuMs() - antes
  }
  return { lotes, cpu }
}

const llano = (base: string, lotes: readonly LoteRecontado[], hacer: typeof escribirTodo) => conCliente(acceso, base, async cliente => {
  const desde = performance.now()
  for (const lote of lotes) {
    await cliente.query('begin')
    await hacer(cliente, lote)
    await cliente.query('commit')
  }
  return performance.now() - desde
})

async function medir(): Promise<boolean> {
  await preparar()
  const base = cronometrarBase()
  const ID = await en(() => iniciarCambio('CO-LV', { nombre: 'Festivo de la medición' }))
  await en(() => agregarFecha(ID, { fecha: FESTIVO, tipo: 'FESTIVO', nombre: 'Festivo', norma: 'Ley 1 de 2026' }, QUIEN.ahora))

  base.ms = 0
  let inicio = performance.now()
  await en(() => revisarCambio(ID, QUIEN))
  escribir(`looked at ${CASOS} open cases, the list of those affected kept: ${segundos(performance.now() - inicio)}, ${segundos(base.ms)} of it database`)

  await en(() => aplicarCambio(ID, {}, QUIEN))
  const { lotes, cpu } = await contar()
  const soloCasos = await llano(COPIAS.soloCasos, lotes, actualizarCasos)
  const todo = await llano(COPIAS.todo, lotes, escribirTodo)

  base.ms = 0
  const cpuAntes = cpuMs()
  inicio = performance.now()
  await moverCasos(ID, { alMoverse: async () => undefined, alTerminar: async () => undefined })
  const [total, enBase, cpuTotal] = [performance.now() - inicio, base.ms, cpuMs() - cpuAntes]
  const cambio = await en(() => SELECT.one.from('escucha.CambiosCalendario').where({ ID }) as never) as Record<string, number | string>
  escribir(`applied (${cambio.situacion_code}): ${cambio.hecho_casos} cases moved, ${cambio.hecho_legalDespues} legal dates later, ${segundos(total)} on the clock`)
  const cumple = cpu < CPU_MAXIMA * 1000
  escribir(`counting again: ${segundos(cpu)} CPU (below ${CPU_MAXIMA} s): ${cumple ? 'ok' : 'FAILED'}; all of the process, reading and writing rows too: ${segundos(cpuTotal)} CPU`)
  escribir(`database: ${segundos(enBase)}; plain batch writes of the same rows (cases, milestones, history): ${segundos(todo)}, ratio ${(enBase / todo).toFixed(1)}; of the cases alone: ${segundos(soloCasos)}, ratio ${(enBase / soloCasos).toFixed(1)}`)
  await soltarConexiones()
  return cumple && cambio.hecho_casos === CASOS
}

medir().then(bien => process.exit(bien ? 0 : 1), e => { process.stderr.write(`${(e as Error).stack}\n`); process.exit(1) })
