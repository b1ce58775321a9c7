import type { Acto, Cambios, Contexto, Efecto } from './actos/acto'
import { loPedido, siguientePaso } from './compuertas'
import { con } from './con'
import type { Accion, Campos, Estado, Expediente, Filas, RequisitoVisto } from './expediente'
import { hechoDe } from './hechos'
import { REQUISITOS } from './requisitos'

/** One act asked for: its data, the row that it is about, and where the flows of the model lead. */
export interface Pedido {
  nombre: string
  acto: Acto
  datos: Record<string, unknown>
  /** The file itself, or one of its tables. */
  de: 'resarcimiento' | keyof Filas
  clave: string
  /** States that the flow of the addressed entity leads to. */
  destinos: readonly string[]
  /** The state to which an act on a row takes the file. */
  lleva?: Estado | undefined
}

/** What an act leaves: the file as it is then, and what of it is to be written. */
export interface Aplicacion {
  exp: Expediente
  efecto: Efecto
  campos: Partial<Campos> & { siguiente: string | null; proximoContacto: string | null }
  filas: Cambios
  requisitos: RequisitoVisto[]
  estadoAnterior: Estado
}

/**
 * Does an act on a file: what it changes, the states that the flows give, the actions that the file itself now proves, and what every gate
 * asks for since. Pure. Throws Rechazo as the act does.
 */
export function aplicarActo(exp: Expediente, { acto, datos, de, clave, destinos, lleva }: Pedido, contexto: Contexto): Aplicacion {
  const efecto = acto(exp, datos, contexto, clave)
  const estado = (de === 'resarcimiento' ? efecto.estado ?? destinos[0] as Estado | undefined : lleva) ?? exp.estado_code
  const campos = { ...efecto.campos, estado_code: estado }
  const filas = de === 'resarcimiento' ? { ...efecto.filas } : conEstado(efecto.filas, de, clave, destinos)
  const antes = con(exp, { campos, filas })
  const probadas = accionesProbadas(antes, contexto)
  if (probadas.length) filas.acciones = fundir(filas.acciones, probadas)
  const despues = con(exp, { campos, filas })
  return {
    exp: despues, efecto, filas, estadoAnterior: exp.estado_code,
    campos: { ...campos, siguiente: siguientePaso(despues, contexto.reglas, contexto.nombre), proximoContacto: proximoContacto(despues) },
    requisitos: loPedido(despues, contexto.reglas, contexto.nombre),
  }
}

/** The earliest talk that is scheduled and was not had. */
export const proximoContacto = ({ contactos }: Pick<Expediente, 'contactos'>): string | null =>
  contactos.flatMap(c => (c.programadoPara && !c.realizadoEn ? [c.programadoPara] : [])).sort()[0] ?? null

/** The row that the act is about goes where its flow leads, where the act itself does not say. */
function conEstado(filas: Cambios = {}, de: keyof Filas, clave: string, destinos: readonly string[]): Cambios {
  if (destinos.length !== 1) return { ...filas }
  const suyas = (filas[de] ?? []) as { ID: string; estado_code?: string }[]
  const propia = suyas.find(f => f.ID === clave)
  return { ...filas, [de]: [...suyas.filter(f => f !== propia), { estado_code: destinos[0], ...propia, ID: clave }] }
}

const fundir = (unas: Cambios['acciones'] = [], otras: NonNullable<Cambios['acciones']>) =>
  [...unas.filter(u => !otras.some(o => o.ID === u.ID)), ...otras.map(o => ({ ...unas.find(u => u.ID === o.ID), ...o }))]

/** Actions that the policy ties to a fact are done when the file has it. */
function accionesProbadas(exp: Expediente, contexto: Contexto): (Partial<Accion> & { ID: string })[] {
  const { ahora, usuario, reglas, nombre } = contexto
  return exp.acciones.filter(a => a.vigente && a.estado_code === 'Pendiente').flatMap(a => {
    const hecho = hechoDe(a.accion_code, exp, reglas)
    return hecho && REQUISITOS[hecho](exp, reglas, nombre) === null
      ? [{ ID: a.ID, estado_code: 'Hecha' as const, evidencia: 'Consta en el expediente.', hechaEn: ahora, hechaPor: usuario }] : []
  })
}
