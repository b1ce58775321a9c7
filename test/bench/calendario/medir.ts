import cds from '@sap/cds'
import { idsEnAlcance, leerEnAlcance } from '../../../srv/calendario/abiertos'
import { reprogramarEscalones } from '../../../srv/calendario/al-mover'
import { aplicarCambio } from '../../../srv/calendario/aplicar'
import { contextoDeRecuento } from '../../../srv/calendario/contexto'
import { indiceDe } from '../../../srv/calendario/indice'
import { moverCasos, type CasoMovido } from '../../../srv/calendario/mover'
import { enPaginas } from '../../../srv/calendario/paginas'
import { agregarFecha, iniciarCambio } from '../../../srv/calendario/preparar'
import { recontarLote, type LoteRecontado } from '../../../srv/calendario/recontar-lote'
import { revisarCambio, revisarCasos } from '../../../srv/calendario/revisar'
import { escaleraCompartida } from '../../../srv/escalamiento/escalera'
import { instalarPolitica } from '../../../srv/politica/instalar'
import { conCliente, crearBase, RAIZ, type Acceso } from '../../bases/postgres'
import { BASE, COPIAS } from './bases'
import { actualizarCasos, escribirEscalones, escribirTodo, leerEscalones } from './llano'
import { FESTIVO, llenar } from './llenar'
import { cronometrarBase } from './reloj-de-base'

// The processor time of counting again, and the time of the database against plain batch writes of the same rows on
// copies of the same base; the rungs of escalation, set anew with each batch, are told apart. Exit code 1 when counting
// takes more than it may, or a case was left behind. C4C and the notices are left out: they go out from a queue of
// their own.

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
  const escaleraDe = escaleraCompartida()
  for (const { contados } of (await contar(1)).lotes) await en(() => reprogramarEscalones(contados, QUIEN.ahora, escaleraDe))
  await conCliente(acceso, BASE, c => c.query('analyze'))
  // PostgreSQL copies a base that nobody is connected to
  await soltarConexiones()
  for (const copia of Object.values(COPIAS)) await crearBase(acceso, copia, BASE)
  // The message that starts the move is not worked on here: the move is called, and measured
  const quieto = new cds.ApplicationService('RecalculoService', cds.model as never)
  quieto.on('*', () => undefined)
  Object.assign(cds.services, { RecalculoService: quieto })
}

/** All cases counted by a version of their calendar as a change does it, and the processor time that it took. */
async function contar(version: number): Promise<{ lotes: LoteRecontado[]; cpu: number }> {
  const alcance = { calendario: 'CO-LV', version: 2, hasta: FESTIVO }
  const paso = { calendario: await en(() => indiceDe('CO-LV', version)), en: QUIEN.ahora, por: QUIEN.usuario }
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

/** The rungs that the change left, written by plain statements on a copy where they are as before it. */
const llanoDeEscalones = (lotes: readonly LoteRecontado[]) => conCliente(acceso, BASE, leida => conCliente(acceso, COPIAS.escalones, async cliente => {
  const suma = { ms: 0, filas: 0 }
  for (const { contados } of lotes) {
    const casos = contados.map(c => c.fila.ID)
    const escalones = await leerEscalones(leida, casos)
    const yaHechos = await leerEscalones(cliente, casos)
    const clave = (e: Record<string, unknown>) => JSON.stringify(e)
    const antes = new Set(yaHechos.escucha_escalones.map(clave))
    escalones.escucha_escalones = escalones.escucha_escalones.filter(e => !antes.has(clave(e)))
    const desde = performance.now()
    await cliente.query('begin')
    await escribirEscalones(cliente, casos, escalones)
    await cliente.query('commit')
    suma.ms += performance.now() - desde
    suma.filas += escalones.escucha_escalonespendientes.length + escalones.escucha_escalones.length
  }
  return suma
}))

async function medir(): Promise<boolean> {
  await preparar()
  const base = cronometrarBase()
  const ID = await en(() => iniciarCambio('CO-LV', { nombre: 'Festivo de la medición' }))
  await en(() => agregarFecha(ID, { fecha: FESTIVO, tipo: 'FESTIVO', nombre: 'Festivo', norma: 'Ley 1 de 2026' }, QUIEN.ahora))

  base.ms = 0
  let inicio = performance.now()
  await en(() => revisarCambio(ID, QUIEN))
  const espera = performance.now() - inicio
  await revisarCasos(ID)
  escribir(`looked at ${CASOS} open cases, the list of those affected kept: ${segundos(performance.now() - inicio)}, ${segundos(base.ms)} of it database; who asked waited ${segundos(espera)}`)

  await en(() => aplicarCambio(ID, {}, QUIEN))
  const { lotes, cpu } = await contar(2)
  const soloCasos = await llano(COPIAS.soloCasos, lotes, actualizarCasos)
  const todo = await llano(COPIAS.todo, lotes, escribirTodo)

  const escalones = { base: 0, cpu: 0 }
  const escaleraDe = escaleraCompartida()
  const alMoverse = async (casos: readonly CasoMovido[]) => {
    const [baseAntes, cpuAntes] = [base.ms, cpuMs()]
    await reprogramarEscalones(casos, QUIEN.ahora, escaleraDe)
    escalones.base += base.ms - baseAntes
    escalones.cpu += cpuMs() - cpuAntes
  }
  base.ms = 0
  const cpuAntes = cpuMs()
  inicio = performance.now()
  await moverCasos(ID, { alMoverse, alTerminar: async () => undefined })
  const [total, enBase, cpuTotal] = [performance.now() - inicio, base.ms - escalones.base, cpuMs() - cpuAntes - escalones.cpu]
  const escalonesLlano = await llanoDeEscalones(lotes)
  const cambio = await en(() => SELECT.one.from('escucha.CambiosCalendario').where({ ID }) as never) as Record<string, number | string>
  escribir(`applied (${cambio.situacion_code}): ${cambio.hecho_casos} cases moved, ${cambio.hecho_legalDespues} legal dates later, ${segundos(total)} on the clock`)
  const cumple = cpu < CPU_MAXIMA * 1000
  escribir(`counting again: ${segundos(cpu)} CPU (below ${CPU_MAXIMA} s): ${cumple ? 'ok' : 'FAILED'}; all of the process, reading and writing rows too: ${segundos(cpuTotal)} CPU`)
  escribir(`database: ${segundos(enBase)}; plain batch writes of the same rows (cases, milestones, history): ${segundos(todo)}, ratio ${(enBase / todo).toFixed(1)}; of the cases alone: ${segundos(soloCasos)}, ratio ${(enBase / soloCasos).toFixed(1)}`)
  escribir(`rungs of escalation: ${segundos(escalones.cpu)} CPU, database ${segundos(escalones.base)}; plain batch writes of the same ${escalonesLlano.filas} rows: ${segundos(escalonesLlano.ms)}, ratio ${(escalones.base / escalonesLlano.ms).toFixed(1)}`)
  await soltarConexiones()
  return cumple && cambio.hecho_casos === CASOS
}

medir().then(bien => process.exit(bien ? 0 : 1), e => { process.stderr.write(`${(e as Error).stack}\n`); process.exit(1) })
