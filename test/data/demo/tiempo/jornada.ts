import { fechaLocal, inicioDelDia, type Calendario, type FechaISO } from '../../../../srv/plazos'

const MINUTO = 60_000

const minutoDe = (hora: string) => Number(hora.slice(0, 2)) * 60 + Number(hora.slice(3, 5))

/** Minutes of attention of a date. */
export function minutosDelDia(calendario: Calendario, fecha: FechaISO): number {
  return calendario.turnos(fecha).reduce((suma, t) => suma + minutoDe(t.hasta) - minutoDe(t.desde), 0)
}

/** The instant in which the n-th minute of attention of a business day begins. */
export function instanteDe(calendario: Calendario, fecha: FechaISO, minuto: number): Date {
  const medianoche = Date.parse(inicioDelDia(fecha))
  let resto = minuto
  for (const turno of calendario.turnos(fecha)) {
    const desde = minutoDe(turno.desde)
    const largo = minutoDe(turno.hasta) - desde
    if (resto < largo) return new Date(medianoche + (desde + resto) * MINUTO)
    resto -= largo
  }
  throw new RangeError(`${fecha} has no minute of attention ${minuto}`)
}

/** `minutos` of attention after an instant, nights, weekends and holidays left out. */
export function sumarMinutos(calendario: Calendario, instante: Date, minutos: number): Date {
  const apertura = new Date(calendario.siguienteApertura(instante))
  const fecha = fechaLocal(apertura)
  let dia = fecha
  let minuto = calendario.minutosHabilesEntre(inicioDelDia(fecha), apertura) + minutos
  for (let largo = minutosDelDia(calendario, dia); minuto >= largo; largo = minutosDelDia(calendario, dia)) {
    minuto -= largo
    dia = calendario.sumarHabiles(dia, 1)
  }
  return new Date(instanteDe(calendario, dia, minuto).getTime() + apertura.getTime() % MINUTO)
}
