import { createRequire } from 'node:module'
import type { Dayjs } from 'dayjs'

/** From an instant of receipt to the due date and the instant it ends. */
export type Calculo = (recibidaEn: string) => { vence: string; venceEn: string }

export interface Par {
  nombre: string
  calcular: Calculo
}

interface Momento {
  businessAdd(dias: number): Momento
  addWorkingTime(dias: number, unidad: string): Momento
  format(patron: string): string
  endOf(unidad: string): Momento
  toISOString(): string
}
interface FabricaMomento {
  (instante: string): Momento
  locale(): string
  updateLocale(nombre: string, ajustes: object): void
}
interface FechaLuxon {
  year: number
  month: number
  day: number
  setupBusiness(ajustes: { businessDays: number[]; holidayMatchers: ((f: FechaLuxon) => boolean)[] }): void
  plusBusiness(ajuste: { days: number }): FechaLuxon
  toISODate(): string
  endOf(unidad: string): { toUTC(): { toISO(): string } }
}

const cargar = createRequire(__filename)

// Both moment plugins write on the prototype of the one `moment` they find, and under the same names:
// each gets a fresh copy, or the second loaded would silently replace the first.
function conMomentPropio(modulo: string): FabricaMomento {
  delete cargar.cache[cargar.resolve('moment')]
  delete cargar.cache[cargar.resolve(modulo)]
  cargar(modulo)
  return cargar('moment') as FabricaMomento
}

function momentBusinessDays(festivos: readonly string[], dias: number): Calculo {
  const moment = conMomentPropio('moment-business-days')
  // A function over a set instead of the documented list, which it would search from the start every day.
  const conjunto = new Set(festivos)
  moment.updateLocale(moment.locale(), {
    workingWeekdays: [1, 2, 3, 4, 5],
    holiday: (m: Momento) => conjunto.has(m.format('YYYY-MM-DD')),
  })
  return (recibidaEn) => {
    const d = moment(recibidaEn).businessAdd(dias)
    return { vence: d.format('YYYY-MM-DD'), venceEn: d.endOf('day').toISOString() }
  }
}

function momentBusinessTime(festivos: readonly string[], dias: number): Calculo {
  const moment = conMomentPropio('moment-business-time')
  const jornada = ['08:00:00', '17:00:00']
  moment.updateLocale(moment.locale(), {
    workinghours: { 0: null, 1: jornada, 2: jornada, 3: jornada, 4: jornada, 5: jornada, 6: null },
    holidays: [...festivos],
  })
  return (recibidaEn) => {
    const d = moment(recibidaEn).addWorkingTime(dias, 'days')
    return { vence: d.format('YYYY-MM-DD'), venceEn: d.endOf('day').toISOString() }
  }
}

function dayjsBusinessTime(festivos: readonly string[], dias: number): Calculo {
  const dayjs = cargar('dayjs') as typeof import('dayjs')
  dayjs.extend(cargar('dayjs-business-time'))
  const jornada = [{ start: '08:00:00', end: '17:00:00' }]
  const fabrica = dayjs as unknown as { setHolidays(f: string[]): void; setBusinessTime(j: object): void }
  fabrica.setBusinessTime({
    sunday: null, monday: jornada, tuesday: jornada, wednesday: jornada, thursday: jornada, friday: jornada, saturday: null,
  })
  fabrica.setHolidays([...festivos])
  return (recibidaEn) => {
    const d = (dayjs(recibidaEn) as Dayjs & { addBusinessDays(n: number): Dayjs }).addBusinessDays(dias)
    return { vence: d.format('YYYY-MM-DD'), venceEn: d.endOf('day').toISOString() }
  }
}

function luxonBusinessDays(festivos: readonly string[], dias: number): Calculo {
  const { DateTime } = cargar('luxon-business-days') as { DateTime: { local(): FechaLuxon; fromISO(t: string): FechaLuxon } }
  const conjunto = new Set(festivos.map((f) => Number(f.replaceAll('-', ''))))
  DateTime.local().setupBusiness({
    businessDays: [1, 2, 3, 4, 5],
    holidayMatchers: [(f) => conjunto.has(f.year * 10_000 + f.month * 100 + f.day)],
  })
  return (recibidaEn) => {
    const d = DateTime.fromISO(recibidaEn).plusBusiness({ days: dias })
    return { vence: d.toISODate(), venceEn: d.endOf('day').toUTC().toISO() }
  }
}

/**
 * The four peers, each set up as its README says for Monday–Friday 08:00–17:00 and the same holidays, with
 * the quickest holiday look-up it admits. All of them count from the day after receipt.
 */
export function pares(festivos: readonly string[], dias: number): Par[] {
  return [
    { nombre: 'dayjs-business-time', calcular: dayjsBusinessTime(festivos, dias) },
    { nombre: 'moment-business-time', calcular: momentBusinessTime(festivos, dias) },
    { nombre: 'moment-business-days', calcular: momentBusinessDays(festivos, dias) },
    { nombre: 'luxon-business-days', calcular: luxonBusinessDays(festivos, dias) },
  ]
}
