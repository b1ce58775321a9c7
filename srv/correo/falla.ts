import cds from '@sap/cds'

/**
 * Why a mail did not go out, in Spanish and without address or text: the server's own words repeat
 * both. `definitiva` is an answer about this mail (5xx); the rest is tried again.
 */
export class FallaDeCorreo extends Error {
  constructor(mensaje: string, readonly definitiva = false) {
    super(mensaje)
  }
}

interface ErrorSmtp { code?: string; command?: string; responseCode?: number; response?: string; stack?: string }

/** Steps in which the server speaks of us and not of the mail. */
const DE_LA_CONEXION = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH)\b/

/** Reads an error of nodemailer. */
export function fallaDe(e: unknown): FallaDeCorreo {
  if (e instanceof FallaDeCorreo) return e
  const { code, command = '', responseCode, response = '', stack } = e as ErrorSmtp
  if (code === 'EAUTH') return new FallaDeCorreo(`El servidor de correo no aceptó las credenciales de Escucha${conCodigo(response)}.`)
  if (responseCode && responseCode >= 500 && !DE_LA_CONEXION.test(command)) return new FallaDeCorreo(`El correo fue rechazado${conCodigo(response)}.`, true)
  if (responseCode) return new FallaDeCorreo(`El servidor de correo pidió intentar más tarde${conCodigo(response)}.`)
  switch (code) {
    case 'EENVELOPE': return new FallaDeCorreo('La dirección de correo no se puede usar.', true)
    case 'ETIMEDOUT': return new FallaDeCorreo('El servidor de correo no respondió a tiempo.')
    case 'ETLS': return new FallaDeCorreo('No se pudo asegurar la conexión con el servidor de correo.')
    case 'ECONNECTION': case 'ESOCKET': case 'EDNS': return new FallaDeCorreo('El servidor de correo no está disponible.')
  }
  // Not the server's doing: who runs Escucha must see where, without what was sent
  cds.log('correo').error(`Falla propia al enviar un correo (${code ?? 'sin código'})`, stack?.split('\n').filter(linea => /^\s+at /.test(linea)).join('\n'))
  return new FallaDeCorreo('Escucha tuvo una falla propia al enviar el correo.')
}

/** Reply code and, where there is one, enhanced status code (RFC 3463). */
function conCodigo(respuesta: string): string {
  const [, codigo, ampliado] = /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3}))?/.exec(respuesta) ?? []
  return codigo ? ` (${[codigo, ampliado].filter(Boolean).join(' ')})` : ''
}
