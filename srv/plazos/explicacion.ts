import { aDia, deDia } from './dia'
import { fechaDeRecibo } from './recibo'
import { diaProrrogado, diaTope } from './prorroga'
import { pausasDe, type Pausa } from './suspension'
import { fechaEnPalabras } from './textos'
import type { Calendario, DiaExplicado, Explicacion, Plazo, PrimerDia, Prorroga, Recibo, Suspension } from './tipos'
import { calcularVencimientoHoras, diaSuspendible, exigirPlazo } from './vencimiento'
import { diaLocal, finDeDia, leerInstante } from './zona'

const NORMA_RECIBO_CUENTA = 'Ley 1581/2012 art. 14'
const NORMA_SUSPENSION = 'Ley 1755/2015 art. 17'
const NORMA_PRORROGA = 'Ley 1755/2015 art. 14 par.'

/** What moved a term after its receipt; `prorrogaDias` is how far from receipt an extension reaches at most, in business days. */
export interface Movimientos { suspensiones?: readonly Suspension[]; prorroga?: Prorroga | null; prorrogaDias?: number | null }

function comienzo(dias: number, primerDia: PrimerDia): string {
  if (dias === 0) return 'el término no tiene días por contar'
  return primerDia === 'RECIBO' ? 'el término empieza el primer día hábil' : 'el término empieza el día hábil siguiente'
}

/**
 * Day-by-day account of a due date, from the calendar day of receipt to the due date, both included
 * (dates in America/Bogota). `conteo` runs 1..dias on the counted days, on past them through an extension; every
 * other row says why it does not count, with its norm (Ley 51/1983 for holidays, Ley 4/1913 art. 62 for weekends,
 * Ley 1755/2015 art. 17 for a suspension). While the term is suspended there is no due date: the account ends on
 * the day after the request. Counted days quote `p.norma`. Cost is one row per calendar day: for people to read.
 * @throws ErrorPlazo as calcularVencimiento
 */
export function explicarVencimiento(p: Plazo, movimientos: Movimientos = {}): Explicacion {
  exigirPlazo(p)
  const primerDia = p.primerDia ?? 'SIGUIENTE'
  const recibo = fechaDeRecibo(p.recibidaEn, p.politicaRecepcion, p.calendario)
  const efectivo = aDia(recibo.fecha)
  const { prorroga } = movimientos
  const pausas = pausasDe(movimientos.suspensiones)
  const vence = venceCon(pausas, movimientos, efectivo, p)
  const detenidosAlFinal = ultimosDiasDetenidos(pausas, movimientos, efectivo, p)
  const primeroContable = primerDia === 'RECIBO' ? efectivo : efectivo + 1
  const norma = p.norma ?? (primerDia === 'RECIBO' ? NORMA_RECIBO_CUENTA : null)

  const filas: DiaExplicado[] = []
  let conteo = 0
  const ultimo = vence ?? pausas.find(pausa => pausa.hasta === null)!.desde + 1
  for (let dia = aDia(recibo.recibidaFecha); dia <= ultimo; dia++) {
    const fecha = deDia(dia)
    const cierre = p.calendario.motivoNoHabil(fecha)
    if (cierre) {
      const aclaracion = fecha === recibo.recibidaFecha ? `. ${aclararRecepcion(recibo, p.dias, primerDia)}` : ''
      filas.push({ fecha, habil: false, conteo: null, motivo: cierre.motivo + aclaracion, norma: cierre.norma })
    } else if (pausas.some(pausa => estaEn(pausa, dia))) {
      filas.push({ fecha, habil: true, conteo: null, motivo: 'Término suspendido: la persona completa su petición', norma: NORMA_SUSPENSION })
    } else if (detenidosAlFinal.has(dia)) {
      filas.push({ fecha, habil: true, conteo: null, motivo: 'Se pidió completar en el último día: el término sigue al día hábil siguiente de la entrega', norma: NORMA_SUSPENSION })
    } else if (dia >= primeroContable && (conteo < p.dias || prorroga)) {
      conteo++
      const aclaracion = dia === efectivo ? ': cuenta el día de recepción' : ''
      filas.push(conteo <= p.dias
        ? { fecha, habil: true, conteo, motivo: `Día hábil ${conteo} de ${p.dias}${aclaracion}`, norma }
        : { fecha, habil: true, conteo, motivo: `Día hábil ${conteo}: prórroga`, norma: NORMA_PRORROGA })
    } else {
      filas.push({ fecha, habil: true, conteo: null, motivo: motivoSinContar(fecha, recibo, p.dias, primerDia), norma })
    }
  }
  return { vence: vence === null ? null : deDia(vence), venceEn: vence === null ? null : finDeDia(vence), recibo, dias: filas }
}

type Extension = Pick<Movimientos, 'prorroga' | 'prorrogaDias'>

/** Last day of the term with these pauses and this extension; null while one is open. */
function venceCon(pausas: readonly Pausa[], { prorroga, prorrogaDias }: Extension, efectivo: number, { dias, primerDia = 'SIGUIENTE', calendario }: Plazo): number | null {
  const base = diaSuspendible(efectivo, dias, primerDia, pausas, calendario)
  return prorroga ? diaProrrogado(base, prorroga, diaTope(efectivo, prorrogaDias, primerDia, pausas, calendario), pausas, calendario) : base
}

/** Days on which a pause began that were the last of the term as it stood then: such a day is given back, so it does not count. */
function ultimosDiasDetenidos(pausas: readonly Pausa[], extension: Extension, efectivo: number, p: Plazo): Set<number> {
  const prorrogadaEl = extension.prorroga ? diaLocal(leerInstante(extension.prorroga.en, 'prorroga')) : Infinity
  const seDevuelve = ({ desde }: Pausa, i: number) => {
    const vence = (cuantas: number) => venceCon(pausas.slice(0, cuantas), desde >= prorrogadaEl ? extension : {}, efectivo, p)
    // An extended day that was stopped and completed within itself stays the last
    return vence(i) === desde && vence(i + 1) !== desde
  }
  return new Set(pausas.filter(seDevuelve).map(({ desde }) => desde))
}

const estaEn = ({ desde, hasta }: Pausa, dia: number) => dia > desde && (hasta === null || dia <= hasta)

function aclararRecepcion(recibo: Recibo, dias: number, primerDia: PrimerDia): string {
  return recibo.ajustado
    ? `Se entiende recibida el ${fechaEnPalabras(aDia(recibo.fecha))}`
    : `Día de recepción: ${comienzo(dias, primerDia)}`
}

function motivoSinContar(fecha: string, recibo: Recibo, dias: number, primerDia: PrimerDia): string {
  if (fecha === recibo.fecha) {
    const nombre = recibo.ajustado ? 'Día en que se entiende recibida' : 'Día de recepción'
    return `${nombre}: ${comienzo(dias, primerDia)}`
  }
  // A business day before the effective receipt: it was received after closing time.
  if (fecha === recibo.recibidaFecha) return recibo.motivo
  return 'Primer día hábil después de la recepción'
}

/**
 * Account of a term in elapsed hours, as a judge fixes it (Decreto 2591/1991): one row per calendar day from the
 * notice to the due date, each with the hours that run in it, nights and holidays included.
 * @throws ErrorPlazo as calcularVencimientoHoras
 */
export function explicarHoras(notificadaEn: string, horas: number, norma: string | null, calendario: Calendario): Explicacion {
  const { vence, venceEn } = calcularVencimientoHoras(notificadaEn, horas)
  const recibo = fechaDeRecibo(notificadaEn, 'A', calendario)
  const dias: DiaExplicado[] = []
  const desde = leerInstante(notificadaEn)
  for (let dia = aDia(recibo.fecha); dia <= aDia(vence); dia++) {
    const fin = Math.min(leerInstante(finDeDia(dia)) + 1000, leerInstante(venceEn))
    const corridas = Math.round((fin - desde) / 3_600_000)
    dias.push({ fecha: deDia(dia), habil: calendario.esHabilDia(dia), conteo: null, motivo: `Hora ${corridas} de ${horas} al terminar`, norma })
  }
  return { vence, venceEn, recibo, dias }
}
