import cds from '@sap/cds'
import { c4cPorLotes } from './c4c'
import { fallaDe, FallaC4C } from './falla'

/** One answer of a `$batch`: what C4C answered, a list, an object or (`/$count`) a text, or why it did not. */
export type Respuesta = { datos: unknown } | { falla: FallaC4C }

interface Parte { estado: number; cabeceras: Record<string, string>; cuerpo: string }

const CRLF = '\r\n'
const FRONTERA = 'lecturas'
const NO_SE_ENTIENDE = 'C4C respondió algo que no se entiende.'

/**
 * Several reads in one request: an answer for each address, in their order, where one may fail alone. Throws FallaC4C
 * where C4C did not answer the whole.
 */
export async function leerEnLote(direcciones: readonly string[]): Promise<Respuesta[]> {
  const servicio = await c4cPorLotes()
  try {
    const texto = await servicio.send({
      method: 'POST', path: '/$batch', data: cuerpoDe(direcciones, cds.context?.locale) as never,
      headers: { 'content-type': `multipart/mixed; boundary=${FRONTERA}`, accept: 'multipart/mixed' },
    } as never) as unknown
    const respuestas = typeof texto === 'string' ? partesDe(texto).map(respuestaDe) : []
    return direcciones.map((_, i) => respuestas[i] ?? sinRespuesta(respuestas.at(-1)))
  } catch (e) {
    throw fallaDe(e)
  }
}

/** C4C may leave off at the first that it refuses. */
const sinRespuesta = (ultima: Respuesta | undefined): Respuesta => (ultima && 'falla' in ultima ? ultima : { falla: new FallaC4C(NO_SE_ENTIENDE) })

/** The body of a `$batch` of GETs, whose addresses are relative to the service and encoded. */
export function cuerpoDe(direcciones: readonly string[], idioma = 'es'): string {
  const partes = direcciones.map(direccion => [
    `--${FRONTERA}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '',
    `GET ${direccion.replace(/^\//, '')} HTTP/1.1`, 'Accept: application/json', `Accept-Language: ${idioma}`, '', '',
  ].join(CRLF))
  return `${partes.join(CRLF)}${CRLF}--${FRONTERA}--${CRLF}`
}

/** The parts of an answer. It says what separates them where it begins; what comes before that is no part (RFC 2046 §5.1.1). */
export function partesDe(texto: string): Parte[] {
  const frontera = /^--(\S+)[ \t]*\r?$/m.exec(texto)?.[1]
  if (!frontera) return []
  const trozos = `\n${texto}`.split(new RegExp(`\\r?\\n--${frontera.replaceAll(/[^\w]/g, String.raw`\$&`)}`))
  return trozos.slice(1).filter(trozo => !trozo.startsWith('--')).map(parteDe)
}

function parteDe(trozo: string): Parte {
  const [, http = ''] = enDos(trozo.replace(/^[ \t]*\r?\n/, ''))
  const [cabeza, cuerpo] = enDos(http.trimStart())
  const [primera = '', ...lineas] = cabeza.split(/\r?\n/)
  const cabeceras = Object.fromEntries(lineas.map(linea => [linea.split(':', 1)[0]!.trim().toLowerCase(), linea.slice(linea.indexOf(':') + 1).trim()]))
  return { estado: Number(/^HTTP\/\d\.\d (\d{3})/.exec(primera)?.[1] ?? 0), cabeceras, cuerpo }
}

/** Head and rest, parted by the first empty line. */
function enDos(texto: string): [string, string] {
  const vacia = /\r?\n\r?\n/.exec(texto)
  return vacia ? [texto.slice(0, vacia.index), texto.slice(vacia.index + vacia[0].length)] : [texto, '']
}

function respuestaDe({ estado, cabeceras, cuerpo }: Parte): Respuesta {
  const datos = /\bjson\b/.test(cabeceras['content-type'] ?? '') ? objetoDe(cuerpo) : cuerpo.trim()
  if (estado >= 200 && estado < 300) {
    if (datos === undefined) return { falla: new FallaC4C(NO_SE_ENTIENDE) }
    return { datos: typeof datos === 'string' ? datos : datos.d?.results ?? datos.d }
  }
  // As CAP's remote service would have wrapped it, had it been asked alone
  return { falla: fallaDe({ statusCode: 502, reason: { status: estado || undefined, response: { headers: cabeceras, body: datos } } }) }
}

/** Undefined where it is no JSON: what the parser says of it would repeat it. */
function objetoDe(cuerpo: string): { d?: { results?: unknown } } | undefined {
  try {
    return JSON.parse(cuerpo) as { d?: { results?: unknown } }
  } catch {
    return undefined
  }
}
