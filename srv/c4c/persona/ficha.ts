import { leerEnLote, type Respuesta } from '../conexion/lote'
import { sePuedePreguntar, vista, type Vista } from '../conexion/vista'
import { Memoria } from './recuerdo'

type Fila = Record<string, any>

/** Nobody reads on behind these; how many more there are is said. */
export const LISTADOS = 100

/** What C4C has of a person, under our names; each part throws FallaC4C where C4C did not give that one. */
export interface Ficha {
  /** The instant (UTC) from which it may be that C4C has something else. */
  leidaEn: string
  clientes(): Fila[]
  documentos(): Fila[]
  /** Newest first, at most `LISTADOS`. */
  tickets(): Fila[]
  oportunidades(): Fila[]
  /** All there are; null where C4C does not count them. */
  cuantosTickets: number | null
  cuantasOportunidades: number | null
}

/** A page asks for one person in several requests at once and one after the other; by each part of it C4C's silence is not waited for anew. */
const fichas = new Memoria<Ficha>(5_000, 1_000, 200)
/** Parts that are looked at later, as people scroll, only need to know who she is. */
const documentos = new Memoria<Fila[]>(120_000, 1_000, 1_000)

/** All of a person's page in one request to C4C, however many parts of the page ask for it. Throws FallaC4C. */
export const fichaDe = (cliente: string): Promise<Ficha> => fichas.recordar(cliente, () => leerFicha(cliente))

/** The documents of a person. Throws FallaC4C. */
export const documentosDeFicha = (cliente: string): Promise<Fila[]> => documentos.recordar(cliente, async () => (await fichaDe(cliente)).documentos())

const NADIE = (): Fila[] => []

async function leerFicha(cliente: string): Promise<Ficha> {
  const leidaEn = new Date().toISOString()
  if (!sePuedePreguntar(cliente)) return { leidaEn, clientes: NADIE, documentos: NADIE, tickets: NADIE, oportunidades: NADIE, cuantosTickets: 0, cuantasOportunidades: 0 }
  const clientes = vista('Clientes', { donde: { codigo: cliente }, tope: 1 })
  const identificaciones = vista('Identificaciones', { donde: { cliente }, orden: 'objectID', tope: LISTADOS })
  const tickets = vista('Tickets', { donde: { cliente }, orden: 'creadoEn desc', tope: LISTADOS })
  const oportunidades = vista('Oportunidades', { donde: { cliente }, orden: 'creadaEn desc', tope: LISTADOS })
  const [c, d, t, o, ct, co] = await leerEnLote([
    clientes.direccion, identificaciones.direccion, tickets.direccion, oportunidades.direccion, tickets.cuenta, oportunidades.cuenta,
  ]) as [Respuesta, Respuesta, Respuesta, Respuesta, Respuesta, Respuesta]
  return {
    leidaEn,
    clientes: () => filasDe(c, clientes),
    documentos: () => filasDe(d, identificaciones),
    tickets: () => filasDe(t, tickets),
    oportunidades: () => filasDe(o, oportunidades),
    cuantosTickets: numeroDe(ct),
    cuantasOportunidades: numeroDe(co),
  }
}

function filasDe(respuesta: Respuesta, { fila }: Vista): Fila[] {
  if ('falla' in respuesta) throw respuesta.falla
  return (respuesta.datos as Fila[]).map(fila)
}

const numeroDe = (respuesta: Respuesta): number | null => ('datos' in respuesta && /^\d+$/.test(String(respuesta.datos)) ? Number(respuesta.datos) : null)
