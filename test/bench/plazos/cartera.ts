import { calcularHitos, type Calendario, type Hechos, type Terminos } from '../../../srv/plazos'
import { instantesAlAzar } from './azar'
import { mediana } from './medida'

const TERMINOS: Terminos[] = [
  { primerDia: 'SIGUIENTE', legalDias: 15, internoDias: 7, clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 },
  { primerDia: 'SIGUIENTE', legalDias: 10, internoDias: 7, clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 },
  { primerDia: 'SIGUIENTE', legalDias: 30, internoDias: null, clasificarDias: 1, areaDias: 20, atencionUsuarioDias: 2 },
  { primerDia: 'RECIBO', legalDias: 10, internoDias: 7, clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 },
  { primerDia: 'SIGUIENTE', legalDias: null, internoDias: 15, clasificarDias: 1, areaDias: 5, atencionUsuarioDias: 2 },
]
const POLITICAS = ['A', 'B', 'C'] as const

export interface CasoAbierto {
  terminos: Terminos
  hechos: Hechos
}

/** Open cases in every stage: just received, classified, with the area, returned to it, answered. */
export function carteraAlAzar(cuantos: number, azar: () => number): CasoAbierto[] {
  const uno = <T>(lista: readonly T[]) => lista[Math.floor(azar() * lista.length)]!
  return instantesAlAzar(cuantos, '2025-01-01T05:00:00Z', '2029-12-01T05:00:00Z', azar).map((recibidaEn) => {
    const etapa = Math.floor(azar() * 5)
    const tras = (dias: number) => new Date(Date.parse(recibidaEn) + Math.floor(dias * 86_400_000)).toISOString()
    const traslados = [tras(1 + azar()), tras(6 + azar())]
    return {
      terminos: uno(TERMINOS),
      hechos: {
        recibidaEn,
        politicaRecepcion: uno(POLITICAS),
        clasificadaEn: etapa > 0 ? tras(azar()) : null,
        trasladosAArea: etapa > 1 ? traslados.slice(0, etapa > 2 ? 2 : 1) : [],
        respuestasDeArea: etapa > 2 ? [tras(5 + azar())] : [],
        respondidaEn: etapa > 3 ? tras(9 + azar()) : null,
        entregadaEn: null,
      },
    }
  })
}

/** Median CPU seconds (user + system, all threads) to recompute every milestone of every case. */
export function cpuDeRecalcular(cartera: readonly CasoAbierto[], calendario: Calendario, rondas: number): number {
  const segundos = Array.from({ length: rondas }, () => {
    const antes = process.cpuUsage()
    let hitos = 0
    for (const c of cartera) hitos += calcularHitos(c.terminos, c.hechos, calendario).length
    const uso = process.cpuUsage(antes)
    if (hitos < cartera.length * 6) throw new Error('the recalculation lost milestones')
    return (uso.user + uso.system) / 1e6
  })
  return mediana(segundos)
}
