import { FallaC4C } from '../conexion/falla'
import type { Lista } from './de-fabrica'

/** How this tenant of C4C says what Escucha says, as the admin keeps it. */
export interface Codigos {
  /** What is written in C4C for a code of Escucha; undefined where the admin named nothing. */
  salida(lista: Lista, codigo: string): string | undefined
  /** As `salida`, for what cannot be left out. Throws FallaC4C, which tells the admin what is missing. */
  exigida(lista: Lista, codigo: string): string
  /** The code of Escucha for one of C4C; null where the admin named none. */
  entrada(lista: Lista, valor: string): string | null
  /** What people read for a code of C4C: its name here, or what C4C itself calls it, or the code. */
  nombre(lista: Lista, valor: string, enC4C?: string): string
}

interface Salida { lista_code: string; codigo: string; valor: string | null }
interface Entrada { lista_code: string; valor: string; codigo: string | null; nombre: string | null }

/** Reads the mapping in the current transaction. */
export async function leerCodigos(): Promise<Codigos> {
  const [salidas, entradas] = [
    await SELECT.from('escucha.SalidasC4C').columns('lista_code', 'codigo', 'valor') as Salida[],
    await SELECT.from('escucha.EntradasC4C').columns('lista_code', 'valor', 'codigo', 'nombre') as Entrada[],
  ]
  return codigosDe(salidas, entradas)
}

/** The mapping of some rows. */
export function codigosDe(salidas: readonly Salida[], entradas: readonly Entrada[]): Codigos {
  const haciaC4C = new Map(salidas.map(s => [`${s.lista_code} ${s.codigo}`, s.valor || undefined]))
  const desdeC4C = new Map(entradas.map(e => [`${e.lista_code} ${e.valor}`, e]))
  const salida = (lista: Lista, codigo: string) => haciaC4C.get(`${lista} ${codigo}`)
  return {
    salida,
    exigida: (lista, codigo) => salida(lista, codigo) ?? faltar(lista, codigo),
    entrada: (lista, valor) => desdeC4C.get(`${lista} ${valor}`)?.codigo ?? null,
    nombre: (lista, valor, enC4C) => desdeC4C.get(`${lista} ${valor}`)?.nombre || enC4C || valor,
  }
}

const NOMBRES: Partial<Record<Lista, string>> = {
  ESTADO: 'el estado', TIPO_TICKET: 'el tipo de ticket', TEXTO: 'la nota', TIPO_DOCUMENTO: 'el tipo de documento', OPORTUNIDAD: 'la oportunidad',
}

function faltar(lista: Lista, codigo: string): never {
  throw new FallaC4C(`Falta el código de C4C para ${NOMBRES[lista] ?? 'el valor'} «${codigo}»; un administrador lo completa en Códigos de C4C.`, { definitiva: true })
}
