import type { DefinicionCalendario, DiaSemana, FechaISO, Festivo, Turno } from '../plazos'
import { PRIMER_ANIO, ULTIMO_ANIO } from './anios'

export interface FilaFestivo { fecha: FechaISO; nombre: string; norma: string | null }
export interface FilaCierre { fecha: FechaISO; nombre: string; acto: string | null }

/** A version of a calendar as its rows say it. */
export interface FilaCalendario {
  codigo: string
  version: number
  nombre: string
  vigenteDesde: FechaISO
  turnos: { dia: number; desde: string; hasta: string }[]
  festivos: FilaFestivo[]
  cierres: FilaCierre[]
}

/**
 * What the engine counts with. A closure by an act that suspends terms does not count for the law, as a holiday;
 * one that the house decided stops the internal clocks only (normativa §2: closures of the house extend no legal term).
 */
export function definicionDe({ codigo, version, nombre, turnos, festivos, cierres }: FilaCalendario): DefinicionCalendario {
  const horario: Partial<Record<DiaSemana, Turno[]>> = {}
  for (const { dia, desde, hasta } of turnos) (horario[dia as DiaSemana] ??= []).push({ desde: desde.slice(0, 5), hasta: hasta.slice(0, 5) })
  return {
    codigo, version, nombre, horario,
    festivos: [...festivos.map(f => noHabil(f, f.norma)), ...cierres.filter(c => c.acto).map(c => noHabil(c, c.acto))],
    cierres: cierres.filter(c => !c.acto).map(c => noHabil(c, null)),
    desde: `${PRIMER_ANIO}-01-01`, hasta: `${ULTIMO_ANIO}-12-31`,
  }
}

const noHabil = ({ fecha, nombre }: { fecha: FechaISO; nombre: string }, norma: string | null): Festivo => ({ fecha: String(fecha).slice(0, 10), nombre, norma: norma ?? '' })
