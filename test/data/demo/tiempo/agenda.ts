import { fechaLocal, finDelDia, inicioDelDia, type Calendario, type FechaISO } from '../../../../srv/plazos'
import type { Random } from '../../../c4c-sandbox/seed/random'
import type { Paso } from '../paso'
import { instanteDe, minutosDelDia, sumarMinutos } from './jornada'

const MINUTO = 60_000
/** A day counts as begun when there was time in it for something to happen. */
const MINUTOS_PARA_EMPEZAR = 90
/** Open at any hour: what comes in at night or on a Sunday is filed on the next morning. */
const SIEMPRE_ABIERTOS = ['WEB', 'CORREO', 'WHATSAPP', 'BUZON_VIRTUAL']
const CON_LA_PERSONA_DELANTE = ['PRESENCIAL', 'TELEFONO', 'LINEA_GRATUITA', 'TURNERO']

export type Momento = Pick<Paso, 'acto' | 'dicho'> & { en: Date }

/** When a case was received and filed, and the instants of its acts, all of them before now. */
export interface Agenda { recibidaEn: Date; radicadaEn: Date; actos: Momento[] }

export class Agendador {
  constructor(private readonly calendario: Calendario, private readonly ahora: Date, private readonly azar: Random) {}

  agendar(canal: string, edad: number, pasos: readonly Paso[]): Agenda {
    const dia = this.diaDeRecibo(edad)
    const { recibidaEn, radicadaEn } = this.recepcion(canal, dia, edad)
    return { recibidaEn, radicadaEn, actos: this.momentos(dia, radicadaEn, pasos) }
  }

  /** A new round of what was closed is received as it is filed. */
  agendarRonda(edad: number, pasos: readonly Paso[]): Agenda {
    const radicadaEn = this.enOficina(edad)
    return { recibidaEn: radicadaEn, radicadaEn, actos: this.momentos(this.diaDeRecibo(edad), radicadaEn, pasos) }
  }

  /** An instant of office hours `edad` business days ago. */
  enOficina(edad: number): Date {
    const dia = this.diaDeRecibo(edad)
    return this.enDia(dia, 0.02, 0.9 * this.transcurrido(dia))
  }

  private momentos(dia: FechaISO, radicadaEn: Date, pasos: readonly Paso[]): Momento[] {
    let anterior = radicadaEn
    const momentos = pasos.map(({ acto, dicho, dia: habil }) => {
      anterior = this.despuesDe(anterior, this.enDia(this.calendario.sumarHabiles(dia, habil), 0.1, 0.85))
      return { acto, dicho, en: anterior }
    })
    return anterior > this.ahora ? this.apretar(radicadaEn, momentos) : momentos
  }

  private diaDeRecibo(edad: number): FechaISO {
    const hoy = fechaLocal(this.ahora)
    const empezado = !this.calendario.esHabil(hoy) || this.minutosDeHoy(hoy) >= MINUTOS_PARA_EMPEZAR
    return this.calendario.restarHabiles(hoy, edad || empezado ? edad : 1)
  }

  private recepcion(canal: string, dia: FechaISO, edad: number): Pick<Agenda, 'recibidaEn' | 'radicadaEn'> {
    if (edad > 1 && SIEMPRE_ABIERTOS.includes(canal) && this.azar.chance(0.4)) return this.fueraDeHoras(dia)
    // What the counter of today can have done by now is a part of the day
    const recibidaEn = this.enDia(dia, 0.02, (edad ? 0.8 : 0.4) * this.transcurrido(dia))
    const demora = CON_LA_PERSONA_DELANTE.includes(canal) ? this.azar.integer(3, 9) : this.azar.integer(6, edad ? 80 : 20)
    return { recibidaEn, radicadaEn: this.conSegundos(sumarMinutos(this.calendario, recibidaEn, demora)) }
  }

  /** The evening of the day itself, or some hour of the weekend or holiday before it. */
  private fueraDeHoras(dia: FechaISO): Pick<Agenda, 'recibidaEn' | 'radicadaEn'> {
    const medianoche = Date.parse(inicioDelDia(dia))
    const vispera = fechaLocal(new Date(medianoche - MINUTO))
    const recibidaEn = this.conSegundos(this.calendario.esHabil(vispera)
      ? new Date(Date.parse(finDelDia(dia)) - this.azar.integer(95, 300) * MINUTO)
      : new Date(medianoche - this.azar.integer(150, 900) * MINUTO))
    const radicadaEn = sumarMinutos(this.calendario, new Date(this.calendario.siguienteApertura(recibidaEn)), this.azar.integer(5, 70))
    return { recibidaEn, radicadaEn: this.conSegundos(radicadaEn) }
  }

  private enDia(dia: FechaISO, desde: number, hasta: number): Date {
    const minutos = minutosDelDia(this.calendario, dia)
    return this.conSegundos(instanteDe(this.calendario, dia, Math.floor(minutos * (desde + this.azar.next() * (hasta - desde)))))
  }

  private despuesDe(anterior: Date, propuesto: Date): Date {
    return propuesto.getTime() > anterior.getTime() + 10 * MINUTO
      ? propuesto
      : this.conSegundos(sumarMinutos(this.calendario, anterior, this.azar.integer(12, 55)))
  }

  /** Early in the day not everything fits before now: the acts share evenly what time there was. */
  private apretar(radicadaEn: Date, momentos: Momento[]): Momento[] {
    const disponibles = this.calendario.minutosHabilesEntre(radicadaEn, this.ahora)
    return momentos.map((momento, i) => ({
      ...momento, en: this.conSegundos(sumarMinutos(this.calendario, radicadaEn, Math.floor(disponibles * (i + 1) / (momentos.length + 1)))),
    }))
  }

  /** The part of a day of attention that is over by now. */
  private transcurrido(dia: FechaISO): number {
    return dia === fechaLocal(this.ahora) ? this.minutosDeHoy(dia) / minutosDelDia(this.calendario, dia) : 1
  }

  private minutosDeHoy(hoy: FechaISO): number {
    return this.calendario.minutosHabilesEntre(inicioDelDia(hoy), this.ahora)
  }

  private conSegundos(instante: Date): Date {
    return new Date(Math.floor(instante.getTime() / MINUTO) * MINUTO + this.azar.integer(0, 59_999))
  }
}
