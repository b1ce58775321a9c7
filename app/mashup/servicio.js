const RAIZ = '../odata/v4/mashup/'

/** The service said no: `status` of HTTP, and its own words for people, if it had any. */
export class Negativa extends Error {
  constructor(status, mensaje) {
    super(mensaje)
    this.status = status
  }
}

const literal = valor => (valor === null ? 'null' : `'${encodeURIComponent(valor.replaceAll("'", "''"))}'`)

/** Throws Negativa where the service answers no, TypeError where nothing answers. */
const pedir = async (ruta, idioma, { headers, ...opciones } = {}) => {
  const respuesta = await fetch(RAIZ + ruta, {
    ...opciones,
    // Without a session a router sends pages on to its log-on, and tells what calls itself so that there is none
    headers: { 'Accept': 'application/json', 'Accept-Language': idioma === 'en' ? 'en' : 'es-CO', 'X-Requested-With': 'XMLHttpRequest', ...headers },
  })
  if (!respuesta.ok) {
    const { error } = await respuesta.json().catch(() => ({}))
    throw new Negativa(respuesta.status, error?.message ?? '')
  }
  return respuesta
}

/** What there is of the ticket or opportunity that C4C named. */
export const buscar = async ({ ticket, oportunidad }, idioma) =>
  (await pedir(`buscar(ticket=${literal(ticket)},oportunidad=${literal(oportunidad)})`, idioma)).json()

/** A form for it, filled in with what C4C says. */
export const radicar = async (origen, sinC4C, idioma) => {
  const { headers } = await pedir('', idioma, { method: 'HEAD', headers: { 'X-CSRF-Token': 'Fetch' } })
  const token = headers.get('x-csrf-token')
  const respuesta = await pedir('radicar', idioma, {
    method: 'POST',
    body: JSON.stringify({ ...origen, sinC4C }),
    headers: { 'Content-Type': 'application/json', ...(token && { 'X-CSRF-Token': token }) },
  })
  return respuesta.json()
}
