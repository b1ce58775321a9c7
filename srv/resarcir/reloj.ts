import { calcularVencimiento, inicioDelDia, type Calendario, type FechaISO, type PoliticaRecepcion } from '../plazos'

interface Termino { recibidaEn: string; politicaRecepcion: PoliticaRecepcion; dias: number; calendario: Calendario; avisoDias: number }

/**
 * The term to tell the person the decision (fuente 001: seven business days from the claim). Local dates in America/Bogota, instants in UTC.
 * The warning opens `avisoDias` business days before what strict counting (receipt policy A) gives, within its second half.
 */
export function terminoDe({ recibidaEn, politicaRecepcion, dias, calendario, avisoDias }: Termino): { limite: FechaISO; vence: FechaISO; venceEn: string; avisarDesde: string } {
  const { vence, venceEn } = calcularVencimiento({ recibidaEn, dias, politicaRecepcion, calendario })
  const estricta = calcularVencimiento({ recibidaEn, dias, politicaRecepcion: 'A', calendario }).vence
  return { limite: vence, vence, venceEn, avisarDesde: inicioDelDia(calendario.restarHabiles(estricta, Math.min(avisoDias, Math.floor(dias / 2)))) }
}
