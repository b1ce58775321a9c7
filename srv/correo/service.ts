import cds from '@sap/cds'
import { FallaDeCorreo, fallaDe } from './falla'
import { exigirRemitente, servidorDeCorreo } from './servidor'
import { cerrarTransporte, entregar } from './transporte'

/** Longer than the slowest delivery: connecting, greeting and each step of SMTP have their time-outs. */
const TOMA_MS = 5 * 60_000

type Fila = Record<string, any>

/**
 * Sends notices from the queue, each once as far as SMTP lets: a mail is taken before it is sent and
 * bears the same Message-ID at every attempt. No database connection is held while the server is spoken to.
 */
export class CorreoService extends cds.ApplicationService {
  override init() {
    exigirRemitente()
    this.on('enviar', req => enviar((req.data as { aviso: string }).aviso))
    cds.on('shutdown', cerrarTransporte)
    return super.init()
  }
}

async function enviar(ID: string): Promise<void> {
  const hasta = new Date(Date.now() + TOMA_MS).toISOString()
  if (!await cds.tx(() => tomar(ID, hasta))) {
    if (await cds.tx(() => estaPendiente(ID))) throw new FallaDeCorreo('Otro envío de este aviso sigue abierto.')
    return
  }
  const falla = await intentar(ID)
  await cds.tx(() => anotar(ID, hasta, !falla ? { situacion_code: 'ENVIADO', motivo: null, enviadoEn: new Date().toISOString() }
    : { situacion_code: falla.definitiva ? 'REBOTADO' : 'PENDIENTE', motivo: falla.message }))
  if (falla && !falla.definitiva) throw falla
}

async function intentar(ID: string): Promise<FallaDeCorreo | undefined> {
  const { correo: para, asunto, texto, idMensaje, calendario } = await cds.tx(() => SELECT.one.from('escucha.Avisos').columns('correo', 'asunto', 'texto', 'idMensaje', 'calendario').where({ ID })) as Fila
  const servidor = servidorDeCorreo()
  if (!servidor) return new FallaDeCorreo('Sin servidor de correo configurado.')
  try {
    await entregar(servidor, { para, asunto, texto, idMensaje, calendario })
    return undefined
  } catch (e) {
    return fallaDe(e)
  }
}

/** One sender a mail, across processes; one that died lets go when its time is over. */
async function tomar(ID: string, hasta: string): Promise<boolean> {
  const tomadas = await UPDATE('escucha.Avisos').with({ tomadoHasta: hasta, intentos: { '+=': 1 } })
    .where({ ID, situacion_code: 'PENDIENTE', and: { tomadoHasta: null, or: { tomadoHasta: { '<': new Date().toISOString() } } } }) as unknown as number
  return tomadas === 1
}

async function estaPendiente(ID: string): Promise<boolean> {
  return Boolean(await SELECT.one.from('escucha.Avisos').columns('ID').where({ ID, situacion_code: 'PENDIENTE' }))
}

/** Only who still holds the mail writes how it ended, and not over a report that was faster. */
async function anotar(ID: string, tomadoHasta: string, campos: Fila): Promise<void> {
  await UPDATE('escucha.Avisos').with({ ...campos, tomadoHasta: null }).where({ ID, tomadoHasta, situacion_code: 'PENDIENTE' })
}
