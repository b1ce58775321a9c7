interface ErrorInterno { status?: number; message?: string; stack?: string; name?: string; _i18n?: unknown }

/** Where drivers keep the statement, its values and the row that broke a rule. */
const CON_DATOS = ['query', 'sql', 'parameters', 'values', 'detail', 'where', 'hint', 'internalQuery', 'args', 'value', 'reason', 'cause', 'details']

/**
 * The log prints errors whole; what they hold of a refused value may be a document number or a
 * petition. Hidden from it, not taken away: CAP still fills them into the words for the caller.
 */
export function ocultarValores(error: object): void {
  for (const dato of ['args', 'value']) {
    if (Object.hasOwn(error, dato)) Object.defineProperty(error, dato, { enumerable: false })
  }
}

/**
 * What nobody foresaw is said in general words to the caller; the log keeps the kind of error and
 * where it happened. Databases and the language put values into their messages, and here a value is
 * a document number or somebody's petition.
 */
export function callarErrorInterno(error: ErrorInterno): void {
  const { status = 500 } = error
  if (status < 500) return
  // Both texts are ours and meant for people, in production too, where CAP would put its own in their place
  Object.assign(error, { $sanitize: false })
  if (status === 503) return
  const mensaje = sinValores(error.message ?? '')
  const pila = error.stack?.split('\n').filter(linea => /^\s+at /.test(linea)).join('\n')
  for (const dato of CON_DATOS) if (Object.hasOwn(error, dato)) delete (error as Record<string, unknown>)[dato]
  Object.defineProperty(error, 'stack', { value: `${error.name ?? 'Error'}: ${mensaje}\n${pila ?? ''}`, configurable: true, writable: true, enumerable: false })
  Object.assign(error, { message: 'Ocurrió un error interno. Intente de nuevo; si sigue, avise a soporte.', code: String(status), _i18n: undefined })
}

/** The words of a message without what stands in quotes, long numbers and the value that something was looked for in. */
const sinValores = (mensaje: string) => mensaje
  .replace(/\n[\s\S]*/, '')
  .replace(/^(Cannot use 'in' operator).*|( in): .*/, '$1$2 …')
  .replace(/(["`«]).*["`»]/g, '…')
  .replace(/\d{4,}/g, '…')
