/** Local calendar date in America/Bogota, `YYYY-MM-DD`. Never derive it by cutting a UTC instant. */
export type FechaISO = string

/**
 * How the moment of receipt becomes the date the term is counted from.
 * A: the calendar date of receipt. B: a non-business day counts as the next business day.
 * C: as B, and from the closing time of the day on it counts as the next business day too.
 */
export type PoliticaRecepcion = 'A' | 'B' | 'C'

/** SIGUIENTE: day 1 is the business day after receipt. RECIBO: the day of receipt is day 1 (Ley 1581/2012 art. 14). */
export type PrimerDia = 'SIGUIENTE' | 'RECIBO'

/** A stretch of attention within one day, local `HH:mm`; `hasta` is exclusive and may be `24:00`. */
export interface Turno {
  desde: string
  hasta: string
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export type DiaSemana = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Rule that yields at most one date a year. The validity window is compared with the date of rest, not with the feast. */
export interface ReglaFestivo {
  codigo: string
  nombre: string
  norma: string
  /** FIJO: `mes`/`dia` as it falls. LUNES: `mes`/`dia`, moved to the next Monday. PASCUA: Easter Sunday + `desplazamiento` days. */
  tipo: 'FIJO' | 'LUNES' | 'PASCUA'
  mes?: number
  dia?: number
  desplazamiento?: number
  validoDesde?: FechaISO | null
  validoHasta?: FechaISO | null
}

export interface Festivo {
  fecha: FechaISO
  nombre: string
  norma: string
}

export interface DefinicionCalendario {
  codigo: string
  version: number
  nombre: string
  /** A weekday without turnos is not a working day: this is where an organisation says whether Saturday counts. */
  horario: Partial<Record<DiaSemana, Turno[]>>
  festivos: Festivo[]
  /** Days on which the house closes by its own decision: they stop the internal clocks and never a legal one. */
  cierres?: Festivo[]
  /** First and last date the calendar answers for; the holidays must cover the whole range. Default 1980-01-01..2100-12-31. */
  desde?: FechaISO
  hasta?: FechaISO
}

/**
 * Immutable calendar: every query costs O(1) whatever the distance between dates, trasMinutos the logarithm of the days.
 * A date outside [desde, hasta] and any invalid argument throw ErrorPlazo.
 * Methods ending in `Dia`/`Dias` are the numeric twins: they take day numbers (see aDia) and format nothing.
 */
export interface Calendario {
  readonly codigo: string
  readonly version: number
  readonly nombre: string
  readonly desde: FechaISO
  readonly hasta: FechaISO
  /** The same calendar with the house's own closures too, for internal clocks; itself when there are none. */
  readonly interno: Calendario
  esHabil(f: FechaISO): boolean
  /** The n-th business day after `f`, n in 0..3650. With n = 0: `f` itself when it is a business day, else the next one. */
  sumarHabiles(f: FechaISO, n: number): FechaISO
  /** The n-th business day before `f`, n in 0..3650. With n = 0: `f` itself when it is a business day, else the previous one. */
  restarHabiles(f: FechaISO, n: number): FechaISO
  /** Business days in (a, b]; negative when b is before a. */
  habilesEntre(a: FechaISO, b: FechaISO): number
  /** Why `f` does not count, in Spanish, with its norm; null when it is a business day. */
  motivoNoHabil(f: FechaISO): { motivo: string; norma: string | null } | null
  /** Stretches of attention of that date, in order; empty on a non-business day. */
  turnos(f: FechaISO): Turno[]
  /** Local closing time `HH:mm` of that date, null on a non-business day. */
  cierre(f: FechaISO): string | null
  /** Whether the instant falls inside a turno (start inclusive, end exclusive). */
  enHorario(instante: string | Date): boolean
  /** ISO instant of the next moment of attention: the instant itself when it is already in hours. */
  siguienteApertura(instante: string | Date): string
  /** Whole minutes of attention between two instants, truncated; negative when b is before a. */
  minutosHabilesEntre(a: string | Date, b: string | Date): number
  /**
   * The moment of attention at which more than `minutos` of its minutes begin to be spent since `inicio`, both in
   * milliseconds (UTC): the inverse of minutosHabilesEntre. Always within a turno: time that ends with one gives the next opening.
   */
  trasMinutos(inicio: number, minutos: number): number
  /** The last turno begun by an instant. Milliseconds (UTC), its end too. */
  ultimoTurno(limite: number): { desde: number; hasta: number }
  /** Numeric twin of sumarHabiles. */
  venceDia(diaRecibo: number, n: number): number
  /** Numeric twin of esHabil; `campo` names the culprit in the error. */
  esHabilDia(dia: number, campo?: string): boolean
  /** Numeric twin of habilesEntre. */
  habilesEntreDias(a: number, b: number): number
  /** Minute of the local day at which attention ends, null on a non-business day. */
  cierreDia(dia: number): number | null
}

/** A term in business days, from an instant of receipt. */
export interface Plazo {
  recibidaEn: string | Date
  /** Business days, integer in 0..3650; 0 means due on the (business) day of receipt itself. */
  dias: number
  politicaRecepcion: PoliticaRecepcion
  /** Default SIGUIENTE. */
  primerDia?: PrimerDia
  calendario: Calendario
  /** Norm that sets the term, quoted by the explanation; the engine itself does not know the regime. */
  norma?: string | null
}

/** `vence` is the local due date; `venceEn` the instant it ends, 23:59:59 local. */
export interface Vencimiento {
  vence: FechaISO
  venceEn: string
}

/** Both dates of a receipt are kept: `recibidaFecha` as it happened, `fecha` as the term sees it. */
export interface Recibo {
  fecha: FechaISO
  recibidaFecha: FechaISO
  ajustado: boolean
  motivo: string
}

export interface DiaExplicado {
  fecha: FechaISO
  habil: boolean
  /** 1..dias on the counted days, null on the others. */
  conteo: number | null
  motivo: string
  norma: string | null
}

/** The due date is null while the term is suspended. */
export interface Explicacion {
  vence: FechaISO | null
  venceEn: string | null
  recibo: Recibo
  dias: DiaExplicado[]
}

/** A stop of the clock: instants of the request and of what was delivered; open while `hasta` is null. */
export interface Suspension {
  desde: string
  hasta: string | null
}

/** The legal date moved once, before it was over (Ley 1755/2015 art. 14 par.). */
export interface Prorroga {
  /** Instant of the act. */
  en: string
  vence: FechaISO
}

/** Terms of one case, in business days (integers 0..3650). Null: that clock does not exist for the case. */
export interface Terminos {
  primerDia: PrimerDia
  legalDias: number | null
  /** Elapsed hours from the judge's notice, in place of `legalDias` (Decreto 2591/1991). */
  legalHoras?: number | null
  /** How far from receipt an extension reaches at most (Ley 1755/2015 art. 14 par., Ley 1581/2012 arts. 14 and 15). Absent: nothing cuts it. */
  prorrogaDias?: number | null
  internoDias: number | null
  clasificarDias: number
  areaDias: number
  atencionUsuarioDias: number
  /** "Reclamo en trámite" legend (Ley 1581/2012 art. 15). Absent: the regime asks for none. */
  leyendaDias?: number | null
  /** Copies after the silence of the house (Ley 1755/2015 art. 14 num. 1). Absent: silence grants nothing. */
  copiasDias?: number | null
}

/** What has happened to one case. All values are instants (ISO 8601 with zone). */
export interface Hechos {
  recibidaEn: string
  politicaRecepcion: PoliticaRecepcion
  clasificadaEn?: string | null
  /** Hand-over to the area and each later return to it, oldest first: entry i opens round i + 1. */
  trasladosAArea?: string[]
  /** Answers of the area: entry i closes round i + 1. */
  respuestasDeArea?: string[]
  respondidaEn?: string | null
  entregadaEn?: string | null
  /** Requests to complete, oldest first; they stop every clock of the case. */
  suspensiones?: Suspension[]
  prorroga?: Prorroga | null
  /** When the judge's order was notified: what he fixed, in days or hours, counts from it. Null where no judge did. */
  notificadaEn?: string | null
  leyendaEn?: string | null
  /** When silence granted the request; opens the clock of the copies. */
  silencioEn?: string | null
}

export type TipoHito = 'CLASIFICACION' | 'TRASLADO_AREA' | 'RESPUESTA_AREA' | 'RESPUESTA' | 'ENTREGA' | 'LEGAL' | 'LEYENDA' | 'COPIAS'

export interface HitoCalculado {
  tipo: TipoHito
  ronda: number
  vence: FechaISO | null
  venceEn: string | null
  cumplidoEn: string | null
  /** Null while it is not done, or when it has no due date. */
  aTiempo: boolean | null
  /** True on the dates owed to the person: nothing done inside the house moves them. */
  protegido: boolean
}
