import { aDia, deDia } from './dia'
import { fechaDeRecibo } from './recibo'
import { fechaEnPalabras } from './textos'
import type { DiaExplicado, Explicacion, Plazo, PrimerDia, Recibo } from './tipos'
import { calcularVencimiento, exigirPlazo } from './vencimiento'

const NORMA_RECIBO_CUENTA = 'Ley 1581/2012 art. 14'

function comienzo(dias: number, primerDia: PrimerDia): string {
  if (dias === 0) return 'el término no tiene días por contar'
  return primerDia === 'RECIBO' ? 'el término empieza el primer día hábil' : 'el término empieza el día hábil siguiente'
}

/**
 * Day-by-day account of a due date, from the calendar day of receipt to the due date, both included
 * (dates in America/Bogota). `conteo` runs 1..dias on the counted days; every other row says why it does not
 * count, with its norm (Ley 51/1983 for holidays, Ley 4/1913 art. 62 for weekends). Counted days quote `p.norma`.
 * Cost is one row per calendar day: this is for people to read, not for bulk work.
 * @throws ErrorPlazo as calcularVencimiento
 */
export function explicarVencimiento(p: Plazo): Explicacion {
  exigirPlazo(p)
  const primerDia = p.primerDia ?? 'SIGUIENTE'
  const recibo = fechaDeRecibo(p.recibidaEn, p.politicaRecepcion, p.calendario)
  const { vence, venceEn } = calcularVencimiento(p)
  const efectivo = aDia(recibo.fecha)
  const primeroContable = primerDia === 'RECIBO' ? efectivo : efectivo + 1
  const norma = p.norma ?? (primerDia === 'RECIBO' ? NORMA_RECIBO_CUENTA : null)

  const filas: DiaExplicado[] = []
  let conteo = 0
  const ultimo = aDia(vence)
  for (let dia = aDia(recibo.recibidaFecha); dia <= ultimo; dia++) {
    const fecha = deDia(dia)
    const cierre = p.calendario.motivoNoHabil(fecha)
    if (cierre) {
      const aclaracion = fecha === recibo.recibidaFecha ? `. ${aclararRecepcion(recibo, p.dias, primerDia)}` : ''
      filas.push({ fecha, habil: false, conteo: null, motivo: cierre.motivo + aclaracion, norma: cierre.norma })
    } else if (dia >= primeroContable && conteo < p.dias) {
      conteo++
      const aclaracion = dia === efectivo ? ': cuenta el día de recepción' : ''
      filas.push({ fecha, habil: true, conteo, motivo: `Día hábil ${conteo} de ${p.dias}${aclaracion}`, norma })
    } else {
      filas.push({ fecha, habil: true, conteo: null, motivo: motivoSinContar(fecha, recibo, p.dias, primerDia), norma })
    }
  }
  return { vence, venceEn, recibo, dias: filas }
}

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
