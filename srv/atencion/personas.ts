import cds from '@sap/cds'
import { ajustes } from '../c4c/ajustes'
import { leerCodigos, type Codigos } from '../c4c/codigos/leer'
import { FallaC4C } from '../c4c/conexion/falla'
import { clientePorDocumento, crearOportunidad, oportunidadesDe, personaDe, ticketsDe } from '../c4c/personas'
import { caminoDe, nombreDe } from '../casos/camino'
import { normalizarDocumento } from '../casos/documento'
import { paginaCalculada } from '../casos/lista-calculada'
import { conRechazo, Rechazo, textoObligatorio } from '../casos/rechazo'
import { claveDeCliente, valorFiltrado } from './consulta'
import { expandirCodigos } from './textos-de-codigos'

type Fila = Record<string, any>

/** What the counter asks of C4C: read at the moment, shown, never stored; C4C down is a sentence, not an error page. */
export function registrarPersonas(servicio: cds.ApplicationService): void {
  servicio.on('buscarPersona', req => conRechazo(req, async () => {
    const { tipoDocumento, numeroDocumento } = req.data as { tipoDocumento?: string; numeroDocumento?: string }
    const tipo = tipoDocumento || 'CC'
    const numero = normalizarDocumento(tipo, numeroDocumento ?? '')
    const base = { tipoDocumento: tipo, numeroDocumento: numero }
    try {
      const clienteC4C = await clientePorDocumento(await leerCodigos(), tipo, numero)
      return { ...base, clienteC4C, mensaje: clienteC4C ? null : 'No hay una persona con ese documento en C4C. Puede radicar con los datos que ella dé.' }
    } catch (e) {
      if (!(e instanceof FallaC4C)) throw e
      return { ...base, clienteC4C: null, mensaje: `${e.message} Puede radicar con los datos que dé la persona; nada se pierde.` }
    }
  }))

  // What else hangs on a person is read with `$expand`: no database knows her, so no path leads through her
  servicio.before('READ', '*', req => {
    const [raiz = '', ...resto] = caminoDe(req).map(nombreDe)
    const hastaAqui = raiz.endsWith('.Personas') ? ['tickets', 'oportunidades', 'casos'].includes(resto[0] ?? '') && resto.length === 1
      : !raiz.endsWith('.CasosDePersona')
    if (resto.length && !hastaAqui) req.reject(404)
  })

  servicio.on('READ', 'Personas', async req => {
    const cliente = claveDeCliente(req)
    const leida = cliente ? await deC4C(req, async () => personaDe(await leerCodigos(), cliente)) : null
    const persona = leida && await expandirCodigos(servicio, leida, req.query.SELECT?.columns as never)
    return req.query.SELECT?.one ? persona : Object.assign(persona ? [persona] : [], { $count: persona ? 1 : 0 })
  })
  servicio.on('READ', 'Tickets', req => lista(req, ticketsDe))
  servicio.on('READ', 'Oportunidades', req => lista(req, oportunidadesDe))
  servicio.on('READ', 'CasosDePersona', async req => {
    const cliente = claveDeCliente(req)
    if (!cliente) return req.reject(400, 'Pida los casos de una persona: Personas(<código>)/casos.')
    // The path through Personas, which no database knows, becomes a condition on the cases
    let consulta = SELECT.from(req.target as never).where(await propios(cliente) as never)
    const { columns, orderBy, limit, where, count, search } = req.query.SELECT as unknown as Fila
    if (search) return req.reject(400, 'En los casos de una persona no se busca por texto.')
    Object.assign(consulta.SELECT as unknown as Fila, { columns, orderBy, limit, count })
    if (where) consulta = consulta.where(where)
    return cds.run(consulta)
  })

  servicio.on('crearOportunidad', 'Personas', async req => {
    const cliente = claveDeCliente(req)!
    const { nombre, lineaServicio } = req.data as { nombre?: string; lineaServicio?: string }
    if (lineaServicio && !await SELECT.one.from('escucha.LineasServicio').columns('code').where({ code: lineaServicio })) {
      return req.reject({ status: 400, message: 'Elija una línea de servicio de la lista.', target: 'lineaServicio' } as never)
    }
    const titulo = await conRechazo(req, () => textoObligatorio(nombre, 'nombre', 'el nombre de la oportunidad', 160))
    const persona = await personaConocida(req, cliente)
    const numero = await deC4C(req, async () => crearOportunidad(await leerCodigos(), cliente, titulo, lineaServicio ?? '', ajustes().responsable))
    req.notify(`Oportunidad ${numero} creada en C4C.`)
    return persona
  })

  servicio.on('registrarAtencion', 'Personas', async req => {
    const cliente = claveDeCliente(req)!
    const datos = req.data as Fila
    const tema = await conRechazo(req, () => textoObligatorio(datos.tema, 'tema', 'el tema de la atención', 160))
    const persona = await personaConocida(req, cliente)
    await servicio.run(INSERT.into(servicio.entities.Atenciones as never).entries({
      ...datosDePersona(persona), tema, detalle: datos.detalle ?? null, turno: datos.turno ?? null,
      nivelInformacion_code: datos.nivelInformacion ?? 1, lineaServicio_code: datos.lineaServicio ?? null,
      preferencial: Boolean(datos.preferencial),
    } as never))
    req.notify('Atención registrada.')
    return persona
  })
}

/** What of a person goes into a case: a snapshot. */
export function datosDePersona(persona: Fila): Fila {
  const { autorizacionDatos: _autorizacion, ...datos } = persona
  return datos
}

async function personaConocida(req: cds.Request, clienteC4C: string): Promise<Fila> {
  const persona = await deC4C(req, async () => personaDe(await leerCodigos(), clienteC4C))
  return persona ?? conRechazo(req, () => { throw new Rechazo(404, 'Esa persona no existe en C4C.', 'clienteC4C') })
}

/**
 * Her cases: by document, which cases filed with C4C down bear alone, and by C4C code where they
 * bear none: a code beside the document of somebody else shows that person's case to nobody. With
 * C4C down there is only the code to go by.
 */
async function propios(clienteC4C: string): Promise<Fila> {
  const persona = await personaDe(await leerCodigos(), clienteC4C).catch(e => {
    if (e instanceof FallaC4C) return null
    throw e
  })
  if (!persona?.numeroDocumento) return { clienteC4C }
  const { tipoDocumento_code, numeroDocumento } = persona
  return { clienteC4C, numeroDocumento: null, or: { tipoDocumento_code, numeroDocumento } }
}

async function lista(req: cds.Request, leer: (codigos: Codigos, cliente: string) => Promise<Fila[]>) {
  const cliente = claveDeCliente(req) ?? valorFiltrado(req, 'cliente')
  const filas = cliente ? await deC4C(req, async () => leer(await leerCodigos(), cliente)) : []
  const objectID = valorFiltrado(req, 'objectID')
  return paginaCalculada(req, objectID ? filas.filter(f => f.objectID === objectID) : filas, ['cliente', 'objectID'])
}

/** Asks C4C on behalf of a request: what it does not answer is told to who asked (503). */
export async function deC4C<T>(req: cds.Request, leer: () => Promise<T>): Promise<T> {
  try {
    return await leer()
  } catch (e) {
    if (e instanceof FallaC4C) {
      const duda = e.incierta ? ' Puede que C4C la haya hecho: revise antes de repetirla.' : ''
      return req.reject(503, e.message + duda) as never
    }
    throw e
  }
}
