import type { Random } from '../../../c4c-sandbox/seed/random'
import type { Quien, Texto } from '../textos'
import elencados from './elencados.json'
import type { Elencados, Persona, PersonaDelSandbox } from './persona'

const { personas: PERSONAS, empresas: EMPRESAS } = elencados as Elencados

/** Who speaks in a case, and the ticket and opportunity of C4C that it starts from. */
export interface Papel {
  persona: Persona | null
  ticketC4C: string | null
  oportunidadC4C: string | null
}

/** The harder it is to find somebody for a text, the earlier it chooses; who repeats another text comes last. */
const turno = ({ quien = {} }: Texto) => (quien.mismaQue ? 3 : quien.ticket || quien.oportunidad ? 0 : quien.afiliacion || quien.tratamiento ? 1 : 2)

/** Gives each text its person; nobody appears twice unless the text says so. */
export class Elenco {
  private readonly usadas = new Set<Persona>()
  private readonly porTexto = new Map<string, Persona>()

  private reservadas: ReadonlySet<string | undefined> = new Set()

  constructor(private readonly azar: Random) {}

  repartir(textos: readonly Texto[]): Map<string, Papel> {
    // Whoever is named by code is not drawn for another text
    this.reservadas = new Set(textos.map(({ quien }) => quien?.cliente))
    return new Map(textos.toSorted((a, b) => turno(a) - turno(b)).map(t => [t.clave, this.papel(t)]))
  }

  /** Somebody for a line of the attention log: anybody, seen before or not. */
  cualquiera({ afiliacion, oportunidad }: { afiliacion?: string; oportunidad?: string }): PersonaDelSandbox {
    return this.azar.pick(PERSONAS.filter(p => adulta(p)
      && (!afiliacion || p.afiliacion_code === afiliacion)
      && (!oportunidad || p.oportunidades.some(o => o.linea === oportunidad))))
  }

  private papel({ clave, quien = {}, linea }: Texto): Papel {
    const persona = this.elegir(quien, linea)
    if (persona) {
      this.usadas.add(persona)
      this.porTexto.set(clave, persona)
    }
    const { tickets = [], oportunidades = [] } = (persona ?? {}) as Partial<PersonaDelSandbox>
    return {
      persona,
      ticketC4C: quien.ticket ? tickets.find(t => t.asunto === quien.ticket)!.numero : null,
      oportunidadC4C: quien.oportunidad ? oportunidades.find(o => o.linea === linea)!.numero : null,
    }
  }

  private elegir(quien: Quien, linea: string): Persona | null {
    if (quien.anonima) return null
    if (quien.desconocida) return desconocida(quien.desconocida)
    if (quien.mismaQue) return exigir(this.porTexto.get(quien.mismaQue), quien)
    if (quien.empresa) return this.azar.pick(EMPRESAS.filter(e => !this.usadas.has(e)))
    if (quien.cliente) return exigir(PERSONAS.find(p => p.clienteC4C === quien.cliente), quien)
    const aptas = PERSONAS.filter(p => apta(p, quien, linea) && !this.usadas.has(p) && !this.reservadas.has(p.clienteC4C!))
    return exigir(aptas.length ? this.azar.pick(aptas) : undefined, quien)
  }
}

const adulta = (p: Persona) => !['TI', 'RC'].includes(p.tipoDocumento_code!)

function apta(p: PersonaDelSandbox, quien: Quien, linea: string): boolean {
  return adulta(p)
    && (quien.afiliacion ? p.afiliacion_code === quien.afiliacion : p.afiliacion_code !== 'NO_AFILIADO')
    && (!quien.tratamiento || p.tratamiento === quien.tratamiento)
    && (!quien.ticket || p.tickets.some(t => t.asunto === quien.ticket))
    && (!quien.oportunidad || p.oportunidades.some(o => o.linea === linea))
}

function desconocida({ nombre, tratamiento, correo, telefono }: NonNullable<Quien['desconocida']>): Persona {
  return {
    clienteC4C: null, nombre, tratamiento, correo: correo ?? null, telefono: telefono ?? null,
    tipoDocumento_code: null, numeroDocumento: null, direccion: null, municipio: null, afiliacion_code: null, categoria_code: null,
  }
}

function exigir(persona: Persona | undefined, quien: Quien): Persona {
  if (!persona) throw new Error(`Nobody in the sandbox fits ${JSON.stringify(quien)}`)
  return persona
}
