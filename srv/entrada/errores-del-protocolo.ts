import cds from '@sap/cds'
import type { ErrorRequestHandler, Request } from 'express'
import { callarErrorInterno, ocultarValores } from './errores-sin-valores'

interface ErrorDeProtocolo { message?: string; status?: number; target?: string; code?: string | number; sqlState?: string; details?: unknown; _i18n?: unknown }
interface Respuesta { message: string; status?: number; target?: string }

const NO_EXISTE = /(?:Property|Navigation property) "([^"]+)" (?:does not exist|is not defined)/

/** What CAP says in English of a request that it cannot read, and how Escucha says it. */
const FRASES: [RegExp, (hallado: RegExpExecArray) => Respuesta][] = [
  [NO_EXISTE, ([, campo = '']) => ({ message: `El campo «${campo}» no existe aquí.`, target: campo })],
  [/^Parsing URL failed at position (\d+)/, ([, lugar]) => ({ message: `La dirección no se entiende desde el carácter ${lugar}; revise la consulta.` })],
  [/^Parsing URL failed/, () => ({ message: 'La dirección no se entiende; revise la consulta.' })],
  [/^Invalid (?:resource path|call to|query)|^Cannot determine target|^Parentheses are not allowed|^Bound functions are only|^The return type of/, () => ({ message: 'No existe nada en esa dirección.' })],
  [/^Only single entity/, () => ({ message: 'Se espera un solo registro y no una lista.' })],
  [/^Invalid use of lambda|^\$count cannot/, () => ({ message: 'La consulta usa any, all o $count donde no se puede.' })],
  [/^Malformed Parameters/, () => ({ message: 'Los parámetros no se entienden; revise sus nombres y valores.' })],
  [/^Shortcut notation|^Entity ".+" has \d+ keys|^All keys must be provided/, () => ({ message: 'Escriba la clave completa, con el nombre de cada parte.', status: 400 })],
  // Not 429, which says to try the same again later
  [/^Batch request contains too many/, () => ({ status: 413, message: `Un $batch admite hasta ${String((cds.env as unknown as { odata: { batch_limit: number } }).odata.batch_limit)} solicitudes; envíelas en varios.` })],
  [/^Deserialization Error|^Expected non-empty body|^No boundary found|^There must be at least one request/, () => ({ message: 'El cuerpo de la solicitud no se entiende.' })],
  [/^Method \w+ is (?:currently )?not (?:allowed|supported)|^Method \w+ not allowed/, () => ({ message: 'Esta operación no se permite aquí.' })],
  [/^(?:Action|Function) ".+" must be called on/, () => ({ message: 'Esta acción se pide sobre un solo caso.' })],
  [/^Key "([^"]+)" is missing/, ([, clave = '']) => ({ message: `Falta la clave «${clave}».`, target: clave })],
  [/^Key "([^"]+)" is not a key/, ([, clave = '']) => ({ message: `«${clave}» no es una clave aquí.`, target: clave })],
  [/^Element "([^"]+)" does not contain a valid/, ([, campo = '']) => ({ message: `El campo «${campo}» trae un valor que no se entiende.`, target: campo })],
  [/^Query exceeds the maximum nesting depth/, () => ({ message: 'La consulta es demasiado profunda.' })],
  [/^"([^"]+)" not found in/, ([, campo = '']) => ({ message: `El campo «${campo}» no existe aquí.`, target: campo, status: 400 })],
  [/^An association can't be used as a value/, () => ({ message: 'La consulta compara un registro entero; use su código.', status: 400 })],
  [/^Content type ".*" is not listed/, () => ({ message: 'El archivo no es de ninguno de los tipos que se piden (Accept).' })],
  [/^Value ".*" is not a valid|^Invalid value|^The type \S+ is not compatible/, () => ({ message: 'La consulta trae un valor que no se entiende.' })],
  [/^Computed property|^Virtual elements are not allowed|^Queries must have at least one non-virtual/, () => ({ message: 'La consulta usa un dato que se calcula al leer.', status: 400 })],
  [/^Function '?.+'? (?:is not supported|is unknown)|(?:is|are) not supported/, () => ({ message: 'La consulta pide algo que este servicio no ofrece.', status: 400 })],
  [/^INVALID_DRAFT_REQUEST/, () => ({ message: 'Los borradores se piden por su registro.' })],
  [/\(String\((\d+)\)\)\.$/, ([, n]) => ({ message: `Escriba un texto de hasta ${n} caracteres.` })],
  [/\((?:Timestamp|DateTime)\)\.$/, () => ({ message: 'Escriba un instante con su zona, por ejemplo 2026-07-06T10:00:00-05:00.' })],
  [/\(Date\)\.$/, () => ({ message: 'Escriba una fecha que exista, por ejemplo 2026-07-06.' })],
  [/\((?:Integer|Int\d+|UInt8)\)\.$/, () => ({ message: 'Escriba un número entero.' })],
  [/\(array of [^)]*\)\.$/, () => ({ message: 'Escriba una lista.' })],
  [/^[A-Z]\w+Service\.\w+ es de solo lectura/, () => ({ message: 'Estos datos no se pueden cambiar.' })],
  [/\(Boolean\)\.$/, () => ({ message: 'Responda sí o no (true o false).' })],
  // CAP stumbles over $apply behind a function
  [/^name\.replace is not a function/, () => ({ message: 'La consulta pide algo que este servicio no ofrece.', status: 400 })],
  [/^Only query parameter "json"/, () => ({ message: 'Las respuestas se dan en JSON.', status: 400 })],
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
  const errores = [error, ...Array.isArray(error?.details) ? error.details as ErrorDeProtocolo[] : []]
  for (const e of errores.filter(e => e && typeof e === 'object')) {
    Object.assign(e, respuestaA(e, req))
    ocultarValores(e)
  }
  if (error && typeof error === 'object') callarErrorInterno(error)
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
      // A text looked up by its key would be looked up again
      return { ...resto, _i18n: undefined, ...(status && { status, code: String(status) }) }
    }
  }
  return {}
}
