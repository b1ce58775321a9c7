import type { RequestHandler } from 'express'

/** No request of ours needs half as many levels; what reads bodies level by level runs out of stack at some thousands. */
const NIVELES = 40

/** Refuses a body, JSON already read or the text of a multipart `$batch`, with lists or objects inside of each other beyond measure. */
export const rechazarHondos: RequestHandler = (req, res, next) => {
  const hondo = typeof req.body === 'string' ? textoHondo(req.body) : datosHondos(req.body)
  if (!hondo) return next()
  res.status(400).json({ error: { code: '400', message: `El cuerpo de la solicitud tiene más de ${NIVELES} niveles de listas y objetos.` } })
}

/** Without recursion, which is what is to be spared. */
function datosHondos(cuerpo: unknown): boolean {
  let nivel = [cuerpo]
  for (let n = 0; n <= NIVELES; n++) {
    nivel = nivel.flatMap(dato => (dato && typeof dato === 'object' ? Object.values(dato) : []))
    if (!nivel.length) return false
  }
  return true
}

function textoHondo(texto: string): boolean {
  const signos = /["[\]{}]/g
  let abiertos = 0
  for (let hallado = signos.exec(texto); hallado; hallado = signos.exec(texto)) {
    if (hallado[0] === '"') signos.lastIndex = trasLaCadena(texto, hallado.index)
    else abiertos = Math.max(0, abiertos + ('[{'.includes(hallado[0]) ? 1 : -1))
    if (abiertos > NIVELES) return true
  }
  return false
}

/** Where the text that a quote opens is over; one that is never closed is over with the rest. */
function trasLaCadena(texto: string, comilla: number): number {
  for (let fin = texto.indexOf('"', comilla + 1); fin >= 0; fin = texto.indexOf('"', fin + 1)) {
    let barras = 0
    while (texto[fin - 1 - barras] === '\\') barras++
    if (barras % 2 === 0) return fin + 1
  }
  return texto.length
}
