import type { Codigos } from './codigos/leer'
import { leerVista } from './conexion/vista'
import { normalizarDocumento } from '../casos/documento'
import { recortar } from '../casos/recortar'
import type { Ficha } from './persona/ficha'

type Fila = Record<string, any>

/** A person as C4C knows her, in the words and lengths of a case. */
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

export interface Documento { tipoDocumento_code: string | null; numeroDocumento: string; enC4C: string }

/** Of several documents the first of these is what she is known by: a grown-up's before a child's. */
const PREFERIDOS: readonly (string | null)[] = ['CC', 'CE', 'PPT', 'PA', 'TI', 'RC', 'NIT']

/** A person by C4C code, null when unknown. Throws FallaC4C. */
export async function personaDe(codigos: Codigos, clienteC4C: string): Promise<PersonaC4C | null> {
  const [clientes, documentos] = await Promise.all([
    leerVista('Clientes', { donde: { codigo: clienteC4C }, tope: 1 }),
    leerVista('Identificaciones', { donde: { cliente: clienteC4C }, orden: 'objectID' }),
  ])
  return clientes[0] ? personaDeFilas(codigos, clientes[0], documentos) : null
}

/** The person of a page, null when unknown. Throws FallaC4C. */
export function personaDeFicha(codigos: Codigos, ficha: Ficha): PersonaC4C | null {
  const [cliente] = ficha.clientes()
  return cliente ? personaDeFilas(codigos, cliente, ficha.documentos()) : null
}

function personaDeFilas(codigos: Codigos, c: Fila, documentos: Fila[]): PersonaC4C {
  const [documento] = documentosDe(codigos, documentos)
  return {
    clienteC4C: c.codigo,
    nombre: corto(c.nombre, 160) ?? '',
    tipoDocumento_code: documento?.tipoDocumento_code ?? null,
    numeroDocumento: documento && documento.numeroDocumento.length <= 20 ? documento.numeroDocumento : null,
    afiliacion_code: codigos.entrada('AFILIACION', c.afiliacion ?? ''),
    categoria_code: codigos.entrada('CATEGORIA_AFILIADO', c.categoria ?? ''),
    // Half an address leads to nobody
    correo: c.correo && c.correo.length <= 255 ? c.correo : null,
    telefono: corto(c.celular || c.telefono, 30),
    direccion: corto([c.calle, c.numeroCalle].filter(Boolean).join(' '), 160),
    municipio: corto(c.municipio, 80),
    autorizacionDatos: c.autorizada ? 'Otorgada' : 'Pendiente',
  }
}

const corto = (texto: string | null | undefined, maximo: number): string | null => recortar(texto ?? '', maximo) || null

/** The documents of a person, that by which she is known first; each as we write it, and as it stands in C4C. */
export function documentosDe(codigos: Codigos, filas: Fila[]): Documento[] {
  const lugar = ({ tipoDocumento_code }: Documento) => [...PREFERIDOS, tipoDocumento_code].indexOf(tipoDocumento_code)
  return filas.map(fila => {
    const tipo = codigos.entrada('TIPO_DOCUMENTO', fila.tipo)
    return { tipoDocumento_code: tipo, numeroDocumento: legible(tipo, fila.numero), enC4C: fila.numero as string }
  }).toSorted((a, b) => lugar(a) - lugar(b))
}

/** What people wrote there that is no number of its type is shown as it is. */
function legible(tipo: string | null, numero: string): string {
  try {
    return normalizarDocumento(tipo ?? '', numero)
  } catch {
    return numero
  }
}

/** The tickets of a page. Throws FallaC4C. */
export function ticketsDe(codigos: Codigos, ficha: Ficha): Fila[] {
  return ficha.tickets().map(t => ({
    objectID: t.objectID, numero: t.numero, cliente: t.cliente, asunto: t.asunto,
    estado: codigos.nombre('ESTADO', t.estado, t.estadoTexto), prioridad: codigos.nombre('PRIORIDAD', t.prioridad),
    creadoEn: t.creadoEn, radicado: t.radicado || null,
  }))
}

/** The opportunities of a page. Throws FallaC4C. */
export function oportunidadesDe(codigos: Codigos, ficha: Ficha): Fila[] {
  return ficha.oportunidades().map(o => ({
    objectID: o.objectID, numero: o.numero, cliente: o.cliente, nombre: o.nombre,
    estado: codigos.nombre('ESTADO_OPORTUNIDAD', o.estado), creadaEn: o.creadaEn, clave: o.clave || null,
  }))
}

/** One ticket by the number people know, null when unknown. Throws FallaC4C. */
export async function ticketPorNumero(numero: string): Promise<Fila | null> {
  return (await leerVista('Tickets', { donde: { numero }, tope: 1 }))[0] ?? null
}

/** One opportunity by the number people know, null when unknown. Throws FallaC4C. */
export async function oportunidadPorNumero(numero: string): Promise<Fila | null> {
  return (await leerVista('Oportunidades', { donde: { numero }, tope: 1 }))[0] ?? null
}
