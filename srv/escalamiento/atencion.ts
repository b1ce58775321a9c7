import { fechaLocal, finDelDia, inicioDelDia, type Calendario, type FechaISO } from '../plazos'

const MINUTO = 60_000

/**
 * How long before closing the last moment of attention is. The sweep looks once a minute: a notice set
 * to the very closing would be read the next morning, after the date it warns of.
 */
const ANTES_DEL_CIERRE = 5 * MINUTO

const delDia = (dia: FechaISO, hora: string): number => {
  const [h, m] = hora.split(':').map(Number) as [number, number]
  return Date.parse(inicioDelDia(dia)) + (h * 60 + m) * MINUTO
}

const turnosDe = (dia: FechaISO, calendario: Calendario) =>
  calendario.turnos(dia).map(t => ({ desde: delDia(dia, t.desde), hasta: delDia(dia, t.hasta) }))

/**
 * The last moment, up to an instant, at which people are at work and have time to read a notice: five
 * minutes before the end of the last shift (or before the instant itself, within a shift). Milliseconds UTC.
 * @throws ErrorPlazo when the calendar does not reach that day
 */
export function ultimoMomento(limite: number, calendario: Calendario): number {
  let dia = calendario.restarHabiles(fechaLocal(new Date(limite)), 0)
  for (;;) {
    const turno = turnosDe(dia, calendario).findLast(t => t.desde <= limite)
    if (turno) return Math.max(turno.desde, Math.min(turno.hasta, limite) - ANTES_DEL_CIERRE)
    dia = calendario.restarHabiles(dia, 1)
  }
}

/**
 * The moment of attention at which more than `minutos` minutes of it begin to be spent since `inicio`: the
 * inverse of `Calendario.minutosHabilesEntre`, always within a shift, so that time that ends with a shift gives
 * the next opening. Undefined when there is none up to the end of `ultimo` (local date). Milliseconds UTC; `inicio` on
 * a whole minute. Costs the logarithm of the days between.
 * @throws ErrorPlazo when the calendar does not reach those days
 */
export function trasMinutos(inicio: number, minutos: number, ultimo: FechaISO, calendario: Calendario): number | undefined {
  const desde = new Date(inicio)
  const primero = fechaLocal(desde)
  const hastaElFinDe = (k: number) => calendario.minutosHabilesEntre(desde, medianocheTras(calendario.sumarHabiles(primero, k)))
  let bajo = 0
  let alto = calendario.habilesEntre(primero, ultimo)
  if (alto < 0 || hastaElFinDe(alto) <= minutos) return undefined
  while (bajo < alto) {
    const medio = (bajo + alto) >> 1
    if (hastaElFinDe(medio) > minutos) alto = medio
    else bajo = medio + 1
  }
  const dia = calendario.sumarHabiles(primero, alto)
  let faltan = minutos - Math.max(0, calendario.minutosHabilesEntre(desde, inicioDelDia(dia)))
  for (const turno of turnosDe(dia, calendario)) {
    const abre = Math.max(turno.desde, inicio)
    const duracion = Math.max(0, turno.hasta - abre) / MINUTO
    if (faltan < duracion) return abre + faltan * MINUTO
    faltan -= duracion
  }
  return undefined
}

const medianocheTras = (dia: FechaISO) => new Date(Date.parse(finDelDia(dia)) + 1000)
