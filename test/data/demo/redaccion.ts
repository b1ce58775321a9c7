import { fechaLocal, type Calendario, type FechaISO } from '../../../srv/plazos'
import type { Random } from '../../c4c-sandbox/seed/random'
import type { Persona } from './personas/persona'

const MESES = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']
const DIA_MS = 86_400_000

const APERTURAS = [
  'Hemos revisado su comunicación con radicado {radicado}, recibida el {recibo}.',
  'Respondemos a lo que nos presentó el {recibo}, radicado con el número {radicado}.',
  'Gracias por comunicarse con nosotros. Damos respuesta a su caso {radicado}.',
  'Con relación al radicado {radicado}, del {recibo}, queremos contarle lo siguiente.',
  'Esta es la respuesta al radicado {radicado}, que presentó el {recibo}.',
] as const

const CIERRES = [
  'Si algo no quedó claro, puede comunicarse con Atención al Usuario y mencionar el número de radicado.',
  'Quedamos pendientes de cualquier inquietud sobre esta respuesta.',
  'Si no está de acuerdo con lo que le informamos, puede pedir que se revise citando este mismo radicado.',
  'Agradecemos su confianza y la oportunidad de mejorar.',
] as const

/** Fills the slots of the texts (see textos/texto.ts) for a person and a day of receipt. */
export class Redaccion {
  private readonly femenino: boolean

  constructor(
    private readonly persona: Persona | null,
    private readonly recibo: FechaISO,
    private readonly calendario: Calendario,
  ) {
    this.femenino = persona?.tratamiento === 'señora'
  }

  llenar(texto: string): string {
    return texto.replace(/\{([^{}]+)\}/g, (_, ranura: string) => this.valor(ranura))
  }

  /** The answer as it is sent: greeting, what was asked, the answer itself, how to go on. */
  carta(cuerpo: string, radicado: string, azar: Random): string {
    const apertura = azar.pick(APERTURAS).replace('{radicado}', radicado).replace('{recibo}', enPalabras(this.recibo))
    return [this.saludo(), `${apertura} ${this.llenar(cuerpo)}`, azar.pick(CIERRES), 'Cordialmente,\nAtención al Usuario'].join('\n\n')
  }

  /** The date so many days before receipt. */
  hace(dias: number): FechaISO {
    return fechaLocal(new Date(Date.parse(`${this.recibo}T12:00:00-05:00`) - dias * DIA_MS))
  }

  /** The date so many business days after receipt. */
  dentroDe(habiles: number): FechaISO {
    return this.calendario.sumarHabiles(this.recibo, habiles)
  }

  private saludo(): string {
    const { persona } = this
    if (!persona) return 'Apreciada persona usuaria:'
    if (persona.afiliacion_code === 'EMPLEADOR') return `Señores ${persona.nombre}:`
    return `${this.femenino ? 'Apreciada señora' : 'Apreciado señor'} ${persona.nombre}:`
  }

  private valor(ranura: string): string {
    if (ranura.includes('|')) return ranura.split('|')[this.femenino ? 1 : 0]!
    const [anio, mes] = this.recibo.split('-').map(Number) as [number, number]
    if (ranura === 'mes') return MESES[mes - 1]!
    if (ranura === 'mesAnterior') return MESES[(mes + 10) % 12]!
    if (ranura === 'anio') return String(anio)
    if (ranura === 'municipio') return this.persona?.municipio ?? 'mi municipio'
    const desplazamiento = /^(dia|habil)([+-]\d+)$/.exec(ranura)
    if (!desplazamiento) throw new Error(`Unknown slot {${ranura}}`)
    return enPalabras(this.fecha(desplazamiento[1]!, Number(desplazamiento[2])))
  }

  private fecha(unidad: string, dias: number): FechaISO {
    if (unidad === 'habil') return dias < 0 ? this.calendario.restarHabiles(this.recibo, -dias) : this.calendario.sumarHabiles(this.recibo, dias)
    return this.hace(-dias)
  }
}

function enPalabras(fecha: FechaISO): string {
  const [, mes, dia] = fecha.split('-').map(Number) as [number, number, number]
  return `${dia} de ${MESES[mes - 1]}`
}
