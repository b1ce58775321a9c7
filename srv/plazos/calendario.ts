import { diaSemana, MS_POR_DIA } from './civil'
import { aDia, deDia } from './dia'
import { citar, ErrorPlazo } from './error'
import { unirPorFecha } from './festivos'
import { tramosDeLaSemana, type Tramo } from './jornada'
import { exigirDias } from './limites'
import { conMayuscula, horaDeMinuto, nombreDia } from './textos'
import type { Calendario, DefinicionCalendario, FechaISO, Festivo, Turno } from './tipos'
import { diaLocal, instanteLocal, leerInstante, msDeReloj, msLocal } from './zona'

const DESDE = '1980-01-01'
const HASTA = '2100-12-31'
const NORMA_DIAS_HABILES = 'Ley 4/1913 art. 62'
const MS_POR_MINUTO = 60_000

class IndiceHabil implements Calendario {
  readonly codigo: string
  readonly version: number
  readonly nombre: string
  readonly desde: FechaISO
  readonly hasta: FechaISO
  readonly interno: Calendario
  private readonly base: number
  private readonly fin: number
  private readonly semana: Tramo[][]
  private readonly festivos = new Map<number, Festivo>()
  /** Business days from `base` to `base + i`, both included. */
  private readonly acumulados: Int32Array
  /** Minutes of attention from `base` until the start of `base + i`. */
  private readonly minutos: Int32Array
  /** The business days themselves, in order: the n-th after day d is habiles[acumulados[d] + n - 1]. */
  private readonly habiles: Int32Array

  constructor(def: DefinicionCalendario) {
    this.codigo = def.codigo
    this.version = def.version
    this.nombre = def.nombre
    this.desde = def.desde ?? DESDE
    this.hasta = def.hasta ?? HASTA
    this.base = aDia(this.desde, 'desde')
    this.fin = aDia(this.hasta, 'hasta')
    if (this.fin < this.base) throw new ErrorPlazo('hasta', 'el calendario termina antes de empezar')
    this.semana = tramosDeLaSemana(def.horario)
    for (const f of unirPorFecha(def.festivos)) this.festivos.set(aDia(f.fecha), f)

    const largo = this.fin - this.base + 1
    this.acumulados = new Int32Array(largo)
    this.minutos = new Int32Array(largo)
    const habiles = new Int32Array(largo)
    let cuenta = 0
    let minutos = 0
    for (let i = 0; i < largo; i++) {
      this.minutos[i] = minutos
      const tramos = this.tramosSegunReglas(this.base + i)
      if (tramos.length > 0) {
        habiles[cuenta++] = this.base + i
        for (const t of tramos) minutos += t.hasta - t.desde
      }
      this.acumulados[i] = cuenta
    }
    if (cuenta === 0) throw new ErrorPlazo('horario', `el calendario ${this.codigo} no tiene ningún día hábil`)
    this.habiles = habiles.slice(0, cuenta)
    this.interno = def.cierres?.length ? crearCalendario({ ...def, festivos: [...def.festivos, ...def.cierres], cierres: [] }) : this
  }

  esHabil(f: FechaISO): boolean {
    return this.esHabilDia(aDia(f))
  }

  sumarHabiles(f: FechaISO, n: number): FechaISO {
    return deDia(this.venceDia(aDia(f), n))
  }

  restarHabiles(f: FechaISO, n: number): FechaISO {
    exigirDias(n, 'dias')
    const i = this.indice(aDia(f), 'fecha')
    // `acumulados` counts f itself: it is one step ahead when f is a business day.
    const k = this.acumulados[i]! - n - (n === 0 || this.esHabilIndice(i) ? 1 : 0)
    const dia = this.habiles[k]
    if (dia === undefined) {
      throw new ErrorPlazo('dias', `el término empieza antes del primer día del calendario ${this.codigo} (${this.desde})`)
    }
    return deDia(dia)
  }

  habilesEntre(a: FechaISO, b: FechaISO): number {
    return this.habilesEntreDias(aDia(a, 'a'), aDia(b, 'b'))
  }

  motivoNoHabil(f: FechaISO): { motivo: string; norma: string | null } | null {
    const dia = aDia(f)
    if (this.esHabilDia(dia)) return null
    const festivo = this.festivos.get(dia)
    if (festivo) return { motivo: `Festivo: ${festivo.nombre}`, norma: festivo.norma || null }
    const nombre = conMayuscula(nombreDia(dia))
    if (diaSemana(dia) >= 6) return { motivo: nombre, norma: NORMA_DIAS_HABILES }
    return { motivo: `${nombre} sin jornada laboral`, norma: null }
  }

  turnos(f: FechaISO): Turno[] {
    return this.tramos(aDia(f)).map((t) => ({ desde: horaDeMinuto(t.desde), hasta: horaDeMinuto(t.hasta) }))
  }

  cierre(f: FechaISO): string | null {
    const minuto = this.cierreDia(aDia(f))
    return minuto === null ? null : horaDeMinuto(minuto)
  }

  enHorario(instante: string | Date): boolean {
    const ms = leerInstante(instante)
    const dia = diaLocal(ms)
    const minuto = minutoDelDia(ms, dia)
    return this.tramos(dia, 'instante').some((t) => minuto >= t.desde && minuto < t.hasta)
  }

  siguienteApertura(instante: string | Date): string {
    const ms = leerInstante(instante)
    const dia = diaLocal(ms)
    const minuto = minutoDelDia(ms, dia)
    for (const t of this.tramos(dia, 'instante')) {
      if (minuto < t.desde) return instanteLocal(dia, t.desde)
      if (minuto < t.hasta) return new Date(ms).toISOString()
    }
    const siguiente = this.venceDia(dia, 1)
    return instanteLocal(siguiente, this.tramos(siguiente)[0]!.desde)
  }

  minutosHabilesEntre(a: string | Date, b: string | Date): number {
    const total = this.minutosHasta(b, 'b') - this.minutosHasta(a, 'a')
    // The addition turns the −0 of a tiny negative difference into 0.
    return Math.trunc(total) + 0
  }

  trasMinutos(inicio: number, minutos: number): number {
    if (!(minutos >= 0)) throw new ErrorPlazo('minutos', `${citar(minutos)} no es un número de minutos`)
    const meta = this.minutosHasta(new Date(inicio), 'inicio') + minutos
    // The last day that begins with no more than those: none of the days between has attention
    let bajo = diaLocal(inicio) - this.base
    let alto = this.minutos.length - 1
    while (bajo < alto) {
      const medio = (bajo + alto + 1) >> 1
      if (this.minutos[medio]! <= meta) bajo = medio
      else alto = medio - 1
    }
    let faltan = meta - this.minutos[bajo]!
    for (const t of this.tramosSegunReglas(this.base + bajo)) {
      if (faltan < t.hasta - t.desde) return msDeReloj(this.base + bajo, t.desde + faltan)
      faltan -= t.hasta - t.desde
    }
    throw new ErrorPlazo('minutos', `el término pasa del último día del calendario ${this.codigo} (${this.hasta})`)
  }

  ultimoTurno(limite: number): { desde: number; hasta: number } {
    const dia = diaLocal(leerInstante(new Date(limite), 'limite'))
    for (let k = this.acumulados[this.indice(dia, 'limite')]! - 1; k >= 0; k--) {
      const habil = this.habiles[k]!
      const turno = this.tramosSegunReglas(habil).findLast((t) => msDeReloj(habil, t.desde) <= limite)
      if (turno) return { desde: msDeReloj(habil, turno.desde), hasta: msDeReloj(habil, turno.hasta) }
    }
    throw new ErrorPlazo('limite', `antes de ese instante no hay atención en el calendario ${this.codigo} (${this.desde})`)
  }

  venceDia(diaRecibo: number, n: number): number {
    exigirDias(n, 'dias')
    const i = this.indice(diaRecibo, 'fecha')
    let k = this.acumulados[i]! + n - 1
    // With n = 0 the arithmetic gives the last business day up to diaRecibo: right only when that is the day itself.
    if (n === 0 && !this.esHabilIndice(i)) k++
    const dia = this.habiles[k]
    if (dia === undefined) {
      throw new ErrorPlazo('dias', `el término pasa del último día del calendario ${this.codigo} (${this.hasta})`)
    }
    return dia
  }

  esHabilDia(dia: number, campo = 'fecha'): boolean {
    return this.esHabilIndice(this.indice(dia, campo))
  }

  habilesEntreDias(a: number, b: number): number {
    return this.acumulados[this.indice(b, 'b')]! - this.acumulados[this.indice(a, 'a')]!
  }

  cierreDia(dia: number): number | null {
    const tramos = this.tramos(dia)
    return tramos.length === 0 ? null : tramos[tramos.length - 1]!.hasta
  }

  private indice(dia: number, campo: string): number {
    const i = dia - this.base
    if (this.acumulados[i] !== undefined) return i
    const texto = Number.isInteger(dia) ? deDia(dia) : citar(dia)
    throw new ErrorPlazo(campo, `${texto} está fuera del calendario ${this.codigo} (${this.desde} a ${this.hasta})`)
  }

  private esHabilIndice(i: number): boolean {
    return this.acumulados[i]! > (i === 0 ? 0 : this.acumulados[i - 1]!)
  }

  private tramos(dia: number, campo = 'fecha'): Tramo[] {
    this.indice(dia, campo)
    return this.tramosSegunReglas(dia)
  }

  private tramosSegunReglas(dia: number): Tramo[] {
    return this.festivos.has(dia) ? [] : this.semana[diaSemana(dia) - 1]!
  }

  private minutosHasta(instante: string | Date, campo: string): number {
    const ms = leerInstante(instante, campo)
    const dia = diaLocal(ms)
    const minuto = minutoDelDia(ms, dia)
    let total = this.minutos[this.indice(dia, campo)]!
    for (const t of this.tramosSegunReglas(dia)) total += Math.max(0, Math.min(minuto, t.hasta) - t.desde)
    return total
  }
}

function minutoDelDia(ms: number, dia: number): number {
  return (msLocal(ms) - dia * MS_POR_DIA) / MS_POR_MINUTO
}

/**
 * Builds the index of a calendar version, once; afterwards every query is O(1) (Ley 4/1913 art. 62:
 * terms in days skip holidays and vacant days). Only `def.festivos` and `def.horario` decide: when the
 * holidays come from a table, narrow `desde`/`hasta` to the years the table covers, so that a later
 * date is refused instead of computed without holidays. Holidays outside the range are ignored.
 * @throws ErrorPlazo naming the field: no working day, overlapping or inverted turnos, bad dates or code
 */
export function crearCalendario(def: DefinicionCalendario): Calendario {
  if (def === null || typeof def !== 'object') throw new ErrorPlazo('calendario', 'se espera la definición del calendario')
  if (typeof def.codigo !== 'string' || def.codigo === '') throw new ErrorPlazo('codigo', 'el calendario no tiene código')
  if (!Number.isInteger(def.version)) throw new ErrorPlazo('version', 'la versión del calendario debe ser un entero')
  if (!Array.isArray(def.festivos)) throw new ErrorPlazo('festivos', 'se espera la lista de festivos')
  return Object.freeze(new IndiceHabil(def))
}
