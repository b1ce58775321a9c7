import cds from '@sap/cds'
import type { ErrorRequestHandler, Request } from 'express'

interface ErrorDeProtocolo { message?: string; status?: number; target?: string; code?: string | number; sqlState?: string; details?: unknown }
interface Respuesta { message: string; status?: number; target?: string }

const NO_EXISTE = /(?:Property|Navigation property) "([^"]+)" (?:does not exist|is not defined)/

/** What CAP says in English of a request that it cannot read, and how Escucha says it. */
const FRASES: [RegExp, (hallado: RegExpExecArray) => Respuesta][] = [
  [NO_EXISTE, ([, campo = '']) => ({ message: `El campo «${campo}» no existe aquí.`, target: campo })],
  [/^Parsing URL failed at position (\d+)/, ([, lugar]) => ({ message: `La dirección no se entiende desde el carácter ${lugar}; revise la consulta.` })],
  [/^Invalid (?:resource path|call to|query)|^Cannot determine target/, () => ({ message: 'No existe nada en esa dirección.' })],
  [/^Only single entity/, () => ({ message: 'Se espera un solo registro y no una lista.' })],
  [/^Invalid use of lambda|^\$count cannot/, () => ({ message: 'La consulta usa any, all o $count donde no se puede.' })],
  [/^Malformed Parameters/, () => ({ message: 'Los parámetros no se entienden; revise sus nombres y valores.' })],
  [/^Shortcut notation/, () => ({ message: 'Escriba la clave completa, con el nombre de cada parte.', status: 400 })],
  [/^Deserialization Error|^Expected non-empty body|^No boundary found|^There must be at least one request/, () => ({ message: 'El cuerpo de la solicitud no se entiende.' })],
  [/^Method \w+ (?:is )?not allowed/, () => ({ message: 'Esta operación no se permite aquí.' })],
  [/is lacking required roles/, () => ({ message: 'Su rol no permite esta acción.' })],
]

/** PostgreSQL: data of a wrong form, operators between types that do not compare. */
const DATO_IMPOSIBLE = /^22|^42(?:883|804)$/

/** Before CAP mounts its services: errors of its protocol layer leave in the words of the rest, `$batch` included. */
export function traducirErroresDelProtocolo(): void {
  (cds as unknown as { middlewares: { after: ErrorRequestHandler[] } }).middlewares.after.unshift(traducir)
}

// Express tells an error handler by its four parameters
const traducir: ErrorRequestHandler = (error: ErrorDeProtocolo, req, _res, next) => {
  if (error && typeof error === 'object') Object.assign(error, respuestaA(error, req))
  next(error)
}

function respuestaA(error: ErrorDeProtocolo, req: Request): Partial<ErrorDeProtocolo> {
  if (req.method === 'GET' && DATO_IMPOSIBLE.test(error.sqlState ?? String(error.code ?? ''))) {
    return { status: 400, code: '400', message: 'La consulta compara valores que no se entienden; revise sus fechas y números.' }
  }
  for (const [frase, respuesta] of FRASES) {
    const hallado = frase.exec(error.message ?? '')
    if (hallado) {
      const { status, ...resto } = respuesta(hallado)
      return { ...resto, ...(status && { status, code: String(status) }) }
    }
  }
  return {}
}
