import { isDeepStrictEqual } from 'node:util'
import { Rechazo } from '../casos/rechazo'
import { esquemaPaquete, type Paquete } from './paquete'
import { guardarPaquete, leerPaquete, paquetesInstalados, type Cargado } from './paquetes'
import type { Problema } from './problema'
import { cadena, vigente } from './resolver'

/** Packs in one file; more is no policy of one organisation. */
const PAQUETES_POR_ARCHIVO = 50

/** The text of a file as JSON. Throws Rechazo (400) naming `contenido`. */
export function leerJson(texto: unknown): unknown {
  let contenido: unknown
  try {
    contenido = JSON.parse(String(texto))
  } catch {
    throw new Rechazo(400, 'El paquete no es un JSON válido.', 'contenido')
  }
  // JSON text may carry the NUL character, which PostgreSQL cannot store
  if (JSON.stringify(contenido).includes('\\u0000')) throw new Rechazo(400, 'El paquete trae un carácter que no se puede guardar.', 'contenido')
  return contenido
}

export type Importacion = { cargas: (Cargado & { estaba: boolean })[] } | { problemas: Problema[] }

/**
 * Takes one pack or a list of packs, heirs after those they inherit from: all or none. A version that is
 * there with the same content is passed over, so that what one installation exports another takes.
 */
export async function importarPaquetes(contenido: unknown): Promise<Importacion> {
  const lista = Array.isArray(contenido) ? contenido : [contenido]
  if (!lista.length || lista.length > PAQUETES_POR_ARCHIVO) throw new Rechazo(400, `Un archivo trae de 1 a ${PAQUETES_POR_ARCHIVO} paquetes.`, 'contenido')
  const instalados = [...await paquetesInstalados()]
  const horarios = new Map<string, { de: string; horario: unknown }>()
  const nuevos: Parameters<typeof guardarPaquete>[0][] = []
  const cargas: (Cargado & { estaba: boolean })[] = []

  for (const [i, uno] of lista.entries()) {
    const igual = yaInstalado(uno, instalados)
    if (igual) {
      cargas.push({ codigo: igual.codigo, version: igual.version, estaba: true, hallazgos: [] })
      continue
    }
    const lectura = await leerPaquete(uno, instalados, [...horarios.keys()])
    const problemas = 'problemas' in lectura ? lectura.problemas : horariosDistintos(lectura.paquete, horarios)
    // What heirs of a refused pack lack would only hide what is wrong with it
    if (problemas.length || 'problemas' in lectura) return { problemas: problemas.map(p => ({ ...p, mensaje: lista.length > 1 ? `Paquete ${i + 1}: ${p.mensaje}` : p.mensaje })) }
    for (const { codigo, horario } of lectura.paquete.calendarios) horarios.set(codigo, { de: lectura.paquete.codigo, horario })
    instalados.push(lectura.paquete)
    nuevos.push(lectura)
    cargas.push({ codigo: lectura.paquete.codigo, version: lectura.paquete.version, estaba: false, hallazgos: lectura.hallazgos })
  }
  for (const nuevo of nuevos) await guardarPaquete(nuevo)
  return { cargas }
}

function yaInstalado(contenido: unknown, instalados: Paquete[]): Paquete | undefined {
  const lectura = esquemaPaquete.safeParse(contenido)
  if (!lectura.success) return undefined
  return instalados.find(p => p.codigo === lectura.data.codigo && p.version === lectura.data.version && isDeepStrictEqual(p, lectura.data))
}

function horariosDistintos({ calendarios }: Paquete, traidos: Map<string, { de: string; horario: unknown }>): Problema[] {
  return calendarios.flatMap(({ codigo, horario }, i) => {
    const otro = traidos.get(codigo)
    return otro && !isDeepStrictEqual(otro.horario, horario) ? [{ fila: `calendarios[${i + 1}]`, mensaje: `El calendario ${codigo} viene con otro horario en ${otro.de}.` }] : []
  })
}

/**
 * A version of a pack with those it inherits from today (on its first day when it does not rule today),
 * parents first, as the text of a file that `importarPaquetes` takes.
 */
export async function exportarPaquete(codigo: string, version: number, hoy: string): Promise<string> {
  const instalados = await paquetesInstalados()
  const paquete = instalados.find(p => p.codigo === codigo && p.version === version)
  if (!paquete) throw new Rechazo(404, 'Esa versión del paquete no existe.')
  const todos = [...instalados.filter(p => p.codigo !== codigo), paquete]
  return JSON.stringify(cadena(todos, codigo, vigente(paquete, hoy) ? hoy : paquete.vigenteDesde).reverse(), null, 2)
}
