import cds from '@sap/cds'
import { FallaC4C } from '../c4c/conexion/falla'
import { olvidar } from '../c4c/persona/recuerdo'
import { oportunidadesDe, ticketsDe } from '../c4c/personas'
import { suyos, type Titular } from '../autorizacion/leer'
import { caminoDe, nombreDe } from '../casos/camino'
import { paginaCalculada } from '../casos/lista-calculada'
import { claveDeCliente, valorFiltrado } from './consulta'
import { deC4C } from './de-c4c'
import { encargosDe, oportunidadesPorEscribir, seEscribieron } from './oportunidades'
import { leerFicha, paginaDePersona, titularDe } from './persona-leida'
import { expandirCodigos } from './textos-de-codigos'

type Fila = Record<string, any>

/** What a path may go on to behind a person. */
const PARTES = new Set(['identificaciones', 'tickets', 'oportunidades', 'casos', 'atenciones', 'autorizaciones'])

/** What the counter asks of C4C: read at the moment, shown, never stored; C4C down is a sentence, not an error page. */
export function registrarPersonas(servicio: cds.ApplicationService): void {
  // What else hangs on a person is read with `$expand`: no database knows her, so no path leads through her
  servicio.before('READ', '*', req => {
    const [raiz = '', ...resto] = caminoDe(req).map(nombreDe)
    const hastaAqui = raiz.endsWith('.Personas') ? PARTES.has(resto[0] ?? '') && resto.length === 1
      : !raiz.endsWith('.CasosDePersona')
    if (resto.length && !hastaAqui) req.reject(404)
  })

  servicio.on('READ', 'Personas', async req => {
    const cliente = claveDeCliente(req)
    const leida = cliente ? await deC4C(req, () => paginaDePersona(cliente)) : null
    const persona = leida && await expandirCodigos(servicio, leida, req.query.SELECT?.columns as never)
    return req.query.SELECT?.one ? persona : Object.assign(persona ? [persona] : [], { $count: persona ? 1 : 0 })
  })
  servicio.on('READ', 'Identificaciones', req => lista(req, async cliente => {
    const filas: Fila[] = []
    for (const [i, documento] of (await titularDe(cliente)).documentos.entries()) {
      filas.push(await expandirCodigos(servicio, { objectID: `${cliente}-${i}`, cliente, ...documento }, req.query.SELECT?.columns as never))
    }
    return filas
  }))
  servicio.on('READ', 'Tickets', req => lista(req, async cliente => {
    const { ficha, codigos } = await leerFicha(cliente)
    return ticketsDe(codigos, ficha)
  }))
  servicio.on('READ', 'Oportunidades', req => lista(req, async cliente => {
    const encargos = await encargosDe(await titularDe(cliente))
    const { ficha, codigos } = await leerAlDia(cliente, encargos)
    const enC4C = oportunidadesDe(codigos, ficha)
    // Whoever chooses one for a case needs its number
    const porEscribir = pasaPorPersona(req) ? await oportunidadesPorEscribir(encargos, enC4C, cliente) : []
    return [...porEscribir, ...enC4C.map(({ clave: _, ...o }) => o)]
  }))
  servicio.on('READ', 'CasosDePersona', async req => {
    const cliente = claveDeCliente(req)
    return cliente ? cds.run(suyasEnLaBase(req, condicion(await titularLeido(cliente)))) : req.reject(400, 'Pida los casos de una persona: Personas(<código>)/casos.')
  })
  // Her own lines alone: asked of the service, which knows whose they are
  servicio.on('READ', 'Atenciones', async (req, next) =>
    (pasaPorPersona(req) ? servicio.run(suyasEnLaBase(req, condicion(await titularLeido(claveDeCliente(req)!)))) : next()))
}

/** What C4C has of a person, read again where another process told C4C of an opportunity meanwhile. */
async function leerAlDia(cliente: string, encargos: Awaited<ReturnType<typeof encargosDe>>) {
  const leida = await leerFicha(cliente)
  if (!seEscribieron(encargos, leida.ficha.leidaEn)) return leida
  olvidar(cliente)
  return leerFicha(cliente)
}

export const pasaPorPersona = (req: cds.Request): boolean => nombreDe(caminoDe(req)[0] ?? '').endsWith('.Personas')

/**
 * The path through Personas, which no database knows, becomes a condition on rows that the database has; of one row it keeps the
 * key. To be run, not awaited: that would run it.
 */
export function suyasEnLaBase(req: cds.Request, donde: Fila) {
  const { columns, orderBy, limit, where, count, search, one } = req.query.SELECT as unknown as Fila
  if (search) req.reject(400, 'En las listas de una persona no se busca por texto.')
  const consulta = SELECT.from(req.target as never).where(donde as never)
  Object.assign(consulta.SELECT as unknown as Fila, { columns, orderBy, limit, count, ...(one && { one }) })
  return [claveDelUltimo(req), where].filter(Boolean).reduce<typeof consulta>((suyas, condicion) => suyas.where(condicion as never), consulta)
}

const claveDelUltimo = (req: cds.Request): unknown => (caminoDe(req).at(-1) as { where?: unknown } | undefined)?.where

/** With C4C down there is only the code to go by. */
export const titularLeido = (clienteC4C: string): Promise<Titular> => titularDe(clienteC4C).catch((e: unknown) => {
  if (e instanceof FallaC4C) return { clienteC4C, documentos: [] }
  throw e
})

/**
 * What is hers: by document, which rows written with C4C down bear alone, and by C4C code where they bear none: a code beside the
 * document of somebody else shows that person's case to nobody. Documents of types that nobody mapped tell nothing.
 */
function condicion({ clienteC4C, documentos }: Titular): Fila {
  const porDocumento = suyos({ clienteC4C: null, documentos })
  return porDocumento ? { clienteC4C, numeroDocumento: null, or: porDocumento } : { clienteC4C }
}

async function lista(req: cds.Request, leer: (cliente: string) => Promise<Fila[]>) {
  const cliente = claveDeCliente(req) ?? valorFiltrado(req, 'cliente')
  const filas = cliente ? await deC4C(req, () => leer(cliente)) : []
  const objectID = valorFiltrado(req, 'objectID')
  return paginaCalculada(req, objectID ? filas.filter(f => f.objectID === objectID) : filas, ['cliente', 'objectID'])
}
