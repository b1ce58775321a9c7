/** Deadline engine: pure functions over plain data. Callers pass every instant; nothing here reads a clock. */
export type {
  Calendario, DefinicionCalendario, DiaExplicado, DiaSemana, Explicacion, FechaISO, Festivo, Hechos, HitoCalculado,
  Plazo, PoliticaRecepcion, PrimerDia, Prorroga, Recibo, ReglaFestivo, Suspension, Terminos, TipoHito, Turno, Vencimiento,
} from './tipos'
export { CALENDARIOS_CO, calendarioColombia } from './calendario-co'
export { crearCalendario } from './calendario'
export { aDia, deDia } from './dia'
export { ErrorPlazo } from './error'
export { explicarHoras, explicarVencimiento } from './explicacion'
export { festivosDelAnio } from './festivos'
export { FESTIVOS_CO } from './festivos-co'
export { calcularHitos } from './hitos'
export { DIAS_MAXIMOS } from './limites'
export { venceEnMeses } from './meses'
export { fechaDeRecibo } from './recibo'
export { diasHabilesRestantes } from './restantes'
export { calcularVencimiento, calcularVencimientoHoras, calcularVencimientoSuspendible } from './vencimiento'
export { fechaLocal, finDelDia, horaLocal, inicioDelDia } from './zona'
