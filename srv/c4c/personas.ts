import { c4c } from './conexion/c4c'
import type { Codigos } from './codigos/leer'
import { fallaDe } from './conexion/falla'
import { escribir } from './conexion/odata'

export interface PersonaC4C {
  clienteC4C: string
  nombre: string
  tipoDocumento_code: string | null
  numeroDocumento: string | null
  afiliacion_code: string | null
  categoria_code: string | null
  correo: string | null
  telefono: string | null
  direccion: string | null
  municipio: string | null
  autorizacionDatos: string
}

type Fila = Record<string, any>

async function leer<T>(consulta: unknown): Promise<T> {
  const servicio = await c4c()
  try {
    return await servicio.run(consulta as never) as T
  } catch (e) {
    throw fallaDe(e)
  }
}

/** The customer that bears a document: its C4C code, null when nobody does. Throws FallaC4C. */
export async function clientePorDocumento(codigos: Codigos, tipo: string, numero: string): Promise<string | null> {
  const filas = await leer<Fila[]>(SELECT.from('escucha.c4c.Identificaciones').columns('cliente', 'tipo', 'numero')
    .where({ numero, tipo: codigos.exigida('TIPO_DOCUMENTO', tipo) }).limit(2))
  return filas[0]?.cliente ?? null
}

/** A person by C4C code, null when unknown. Throws FallaC4C. */
export async function personaDe(codigos: Codigos, clienteC4C: string): Promise<PersonaC4C | null> {
  const [clientes, documentos] = await Promise.all([
    leer<Fila[]>(SELECT.from('escucha.c4c.Clientes').where({ codigo: clienteC4C }).limit(1)),
    leer<Fila[]>(SELECT.from('escucha.c4c.Identificaciones').columns('tipo', 'numero').where({ cliente: clienteC4C }).limit(1)),
  ])
  const [c] = clientes
  if (!c) return null
  const documento = documentos[0]
  return {
    clienteC4C,
    nombre: c.nombre,
    tipoDocumento_code: documento ? codigos.entrada('TIPO_DOCUMENTO', documento.tipo) : null,
    numeroDocumento: documento?.numero ?? null,
    afiliacion_code: codigos.entrada('AFILIACION', c.afiliacion ?? ''),
    categoria_code: codigos.entrada('CATEGORIA_AFILIADO', c.categoria ?? ''),
    correo: c.correo || null,
    telefono: c.celular || c.telefono || null,
    direccion: [c.calle, c.numeroCalle].filter(Boolean).join(' ') || null,
    municipio: c.municipio || null,
    autorizacionDatos: c.autorizada ? 'Otorgada' : 'Pendiente',
  }
}

/** The tickets of a customer, newest first. Throws FallaC4C. */
export async function ticketsDe(codigos: Codigos, cliente: string): Promise<Fila[]> {
  const filas = await leer<Fila[]>(SELECT.from('escucha.c4c.Tickets').where({ cliente }).orderBy('creadoEn desc').limit(100))
  return filas.map(t => ({
    objectID: t.objectID, numero: t.numero, cliente: t.cliente, asunto: t.asunto,
    estado: codigos.nombre('ESTADO', t.estado, t.estadoTexto), prioridad: codigos.nombre('PRIORIDAD', t.prioridad),
    creadoEn: t.creadoEn, radicado: t.radicado || null,
  }))
}

/** One ticket by the number people know, null when unknown. Throws FallaC4C. */
export async function ticketPorNumero(numero: string): Promise<Fila | null> {
  const [ticket] = await leer<Fila[]>(SELECT.from('escucha.c4c.Tickets').where({ numero }).limit(1))
  return ticket ?? null
}

/** The opportunities of a customer, newest first. Throws FallaC4C. */
export async function oportunidadesDe(codigos: Codigos, cliente: string): Promise<Fila[]> {
  const filas = await leer<Fila[]>(SELECT.from('escucha.c4c.Oportunidades').where({ cliente }).orderBy('creadaEn desc').limit(100))
  return filas.map(o => ({
    objectID: o.objectID, numero: o.numero, cliente: o.cliente, nombre: o.nombre,
    estado: codigos.nombre('ESTADO_OPORTUNIDAD', o.estado), creadaEn: o.creadaEn,
  }))
}

/** One opportunity by the number people know, null when unknown. Throws FallaC4C. */
export async function oportunidadPorNumero(numero: string): Promise<Fila | null> {
  const [oportunidad] = await leer<Fila[]>(SELECT.from('escucha.c4c.Oportunidades').columns('numero', 'cliente').where({ numero }).limit(1))
  return oportunidad ?? null
}

/** Creates an opportunity for a customer and answers its number. Throws FallaC4C. */
export async function crearOportunidad(codigos: Codigos, cliente: string, nombre: string, linea: string, responsable: string): Promise<string> {
  const creada = await escribir('POST', '/OpportunityCollection', {
    Name: nombre,
    ProcessingTypeCode: codigos.exigida('OPORTUNIDAD', 'TIPO'),
    ProspectPartyID: cliente,
    MainEmployeeResponsiblePartyID: responsable,
    GroupCode: codigos.salida('LINEA', linea) ?? '',
    OriginTypeCode: codigos.salida('OPORTUNIDAD', 'ORIGEN') ?? '',
  })
  return creada.ID as string
}
