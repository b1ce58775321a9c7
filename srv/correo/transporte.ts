import { createTransport, type Transporter } from 'nodemailer'
import type { ServidorDeCorreo } from './servidor'

export interface Mensaje {
  para: string
  asunto: string
  texto: string
  idMensaje: string
  /** An invitation, as calendars read it (RFC 5545); its METHOD says whether it invites or cancels. */
  calendario?: string | null
}

const SEGUNDO = 1000
/** Well within the time for which a mail is taken: a server that hangs is left in time. */
const ESPERAS = { connectionTimeout: 20 * SEGUNDO, greetingTimeout: 20 * SEGUNDO, socketTimeout: 60 * SEGUNDO }

/** A password leaves this machine only encrypted. */
const DE_ESTA_MAQUINA = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/

let abierto: { clave: string; transporte: Transporter } | undefined

/** Sends one mail; resolves when the server has taken it over. @throws errors of nodemailer */
export async function entregar(servidor: ServidorDeCorreo, { para, asunto, texto, idMensaje, calendario }: Mensaje): Promise<void> {
  await transporteDe(servidor).sendMail({
    from: servidor.remitente,
    // As an object it is one address, whatever stands in it
    to: { name: '', address: para },
    subject: asunto,
    text: texto,
    ...(calendario && { icalEvent: { method: /^METHOD:(\w+)/m.exec(calendario)?.[1] ?? 'REQUEST', filename: 'invitacion.ics', content: calendario } }),
    messageId: `<${idMensaje}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    // Asked for where the server offers it (RFC 3461); the report names the mail by its id
    dsn: { id: idMensaje, return: 'headers', notify: ['success', 'failure'], recipient: `rfc822;${para}` },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** Lets go of the connections that are kept for the next mail. */
export function cerrarTransporte(): void {
  abierto?.transporte.close()
  abierto = undefined
}

function transporteDe({ host, port, secure, user, pass, remitente }: ServidorDeCorreo): Transporter {
  const clave = JSON.stringify([host, port, secure, user, pass, remitente])
  if (abierto?.clave !== clave) {
    cerrarTransporte()
    abierto = {
      clave,
      transporte: createTransport({
        host, port, secure, ...(user && { auth: { user, pass }, requireTLS: !DE_ESTA_MAQUINA.test(host) }), ...ESPERAS,
        // The queue tries again: the pool on its own would send twice what a lost connection leaves open
        pool: true, maxConnections: 2, maxRequeues: 0,
      } as never),
    }
  }
  return abierto.transporte
}
