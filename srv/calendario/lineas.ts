import { aDia, type FechaISO } from '../plazos'
import { fechaLegible } from '../casos/fecha-legible'
import { fechaValida } from '../casos/instante'
import { Rechazo, textoObligatorio } from '../casos/rechazo'
import { PRIMER_ANIO, ULTIMO_ANIO } from './anios'
import type { FilaCalendario, FilaCierre, FilaFestivo } from './definicion'

export type TipoLinea = 'FESTIVO' | 'CIERRE' | 'QUITAR'

/** One date of a change of a calendar. */
export interface Linea { fecha: FechaISO; tipo: TipoLinea; nombre: string; norma: string | null; pasada: boolean }

const TIPOS: readonly string[] = ['FESTIVO', 'CIERRE', 'QUITAR'] satisfies TipoLinea[]

type Dias = Pick<FilaCalendario, 'turnos' | 'festivos' | 'cierres'>

/**
 * A date as it may stand in a change; throws Rechazo (400) naming the field. `hoy` is the local date in
 * America/Bogota. A holiday may be known after the fact (Ley 2578/2026 was); so may the act that suspends terms.
 * A closure of the house without such an act may not: it would excuse internal dates already missed.
 */
export function lineaValida(datos: Record<string, unknown>, dias: Dias, otras: readonly { fecha: FechaISO }[], hoy: FechaISO): Linea {
  const tipo = datos.tipo as TipoLinea
  if (!TIPOS.includes(tipo)) throw new Rechazo(400, 'Elija qué se hace con la fecha: festivo, cierre o quitar.', 'tipo')
  const fecha = fechaDelCalendario(datos.fecha)
  const nombre = textoObligatorio(datos.nombre, 'nombre', tipo === 'QUITAR' ? 'por qué se quita' : 'el nombre del día', 200)
  const norma = tipo === 'FESTIVO' || datos.norma ? textoObligatorio(datos.norma, 'norma', 'la norma que lo ordena', 200) : null
  if (otras.some(l => l.fecha === fecha)) throw new Rechazo(400, `El ${fechaLegible(fecha)} ya está en este cambio.`, 'fecha')
  exigirQueCambie({ tipo, fecha, norma }, dias)
  if (tipo === 'CIERRE' && !norma && fecha < hoy) {
    throw new Rechazo(400, `El ${fechaLegible(fecha)} ya pasó: un cierre de la Caja se anuncia antes. Si un acto suspendió los términos, cítelo.`, 'fecha')
  }
  return { fecha, tipo, nombre, norma, pasada: fecha <= hoy }
}

/** A date that stands in one change as it may stand in another today, as `lineaValida` says; undefined where it may not. */
export function comoCabe(linea: Linea, dias: Dias, otras: readonly { fecha: FechaISO }[], hoy: FechaISO): Linea | undefined {
  try {
    return lineaValida({ ...linea }, dias, otras, hoy)
  } catch (e) {
    if (e instanceof Rechazo) return undefined
    throw e
  }
}

function fechaDelCalendario(valor: unknown): FechaISO {
  const fecha = fechaValida(valor, 'fecha', 'Escriba una fecha que exista (AAAA-MM-DD).')
  exigirAnio(Number(fecha.slice(0, 4)), 'fecha')
  return fecha
}

/** Refuses (400) a year that no calendar answers for. */
export function exigirAnio(anio: unknown, campo: string): asserts anio is number {
  if (!Number.isInteger(anio) || (anio as number) < PRIMER_ANIO || (anio as number) > ULTIMO_ANIO) {
    throw new Rechazo(400, `El año debe estar entre ${PRIMER_ANIO} y ${ULTIMO_ANIO}.`, campo)
  }
}

function exigirQueCambie({ tipo, fecha, norma }: Pick<Linea, 'tipo' | 'fecha' | 'norma'>, { turnos, festivos, cierres }: Dias): void {
  const festivo = festivos.find(f => f.fecha === fecha)
  const cierre = cierres.find(c => c.fecha === fecha)
  if (tipo === 'QUITAR') {
    if (!festivo && !cierre) throw new Rechazo(400, `El ${fechaLegible(fecha)} no es festivo ni cierre de este calendario.`, 'fecha')
    return
  }
  const yaEsta = (que: string) => new Rechazo(400, `El ${fechaLegible(fecha)} ya está en el calendario: ${que}.`, 'fecha')
  if (festivo) throw yaEsta(festivo.nombre)
  // What the house only decided may become law; not the other way round
  if (cierre && (cierre.acto || !norma)) throw yaEsta(cierre.nombre)
  if (tipo === 'CIERRE' && !turnos.some(t => t.dia === diaDeLaSemana(fecha))) {
    throw new Rechazo(400, `El ${fechaLegible(fecha)} no se trabaja en este calendario; no hace falta cerrarlo.`, 'fecha')
  }
}

// 1970-01-01 was a Thursday
const diaDeLaSemana = (fecha: FechaISO) => (((aDia(fecha) + 3) % 7) + 7) % 7 + 1

/** The holidays and closures of a calendar once a change is done on them. */
export function conLineas<T extends Dias>(dias: T, lineas: readonly Linea[]): T {
  const tocadas = new Set(lineas.map(l => l.fecha))
  const quedan = <F extends { fecha: FechaISO }>(filas: F[]) => filas.filter(f => !tocadas.has(f.fecha))
  const nuevos: FilaFestivo[] = lineas.filter(l => l.tipo === 'FESTIVO').map(({ fecha, nombre, norma }) => ({ fecha, nombre, norma }))
  const cerrados: FilaCierre[] = lineas.filter(l => l.tipo === 'CIERRE').map(({ fecha, nombre, norma }) => ({ fecha, nombre, acto: norma }))
  return { ...dias, festivos: [...quedan(dias.festivos), ...nuevos], cierres: [...quedan(dias.cierres), ...cerrados] }
}
