import cds from '@sap/cds'

/** Where mail goes out: an SMTP server and the address that signs (`cds.escucha.correo`). */
export interface ServidorDeCorreo {
  host: string
  port?: number | null
  /** TLS from the first byte (port 465); else STARTTLS, where the server offers it. */
  secure?: boolean
  user?: string | null
  pass?: string | null
  remitente: string
}

interface Configuracion { correo?: { [clave in keyof ServidorDeCorreo]?: ServidorDeCorreo[clave] | null } }

/** The configured server, read afresh each time; undefined where none is (the default of development). */
export function servidorDeCorreo(): ServidorDeCorreo | undefined {
  const { correo } = (cds.env as unknown as { escucha: Configuracion }).escucha
  return correo?.host && correo.remitente ? correo as ServidorDeCorreo : undefined
}

/** Stops the start on a server without a sender: its mails would never go out, and nobody would know why. */
export function exigirRemitente(): void {
  const { correo } = (cds.env as unknown as { escucha: Configuracion }).escucha
  if (correo?.host && !correo.remitente) throw new Error('Falta cds.escucha.correo.remitente: la dirección que firma los correos.')
}

/** The Message-ID of a notice without its angle brackets: the same however often it is tried. */
export function idDeMensaje(aviso: string, { remitente }: ServidorDeCorreo): string {
  const [, dominio = 'escucha.invalid'] = /@([^\s>]+)/.exec(remitente) ?? []
  return `${aviso}@${dominio}`
}

/** The address that signs, without the name before it; one that reaches nobody where no server is configured. */
export function direccionDeRemitente(): string {
  const remitente = servidorDeCorreo()?.remitente
  return remitente ? /<([^>]+)>/.exec(remitente)?.[1] ?? remitente : 'sin-correo@escucha.invalid'
}
