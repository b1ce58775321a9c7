import type { FechaISO, PoliticaRecepcion, Terminos } from '../plazos'
import BASE from './paquetes/BASE.json'
import type { AsignacionCalendario, Paquete, Peldano, TerminoInterno, TerminoLegal } from './paquete'
import { resolverResarcimiento, type ReglasResarcimiento } from './resarcimiento'

export interface Parametros {
  avisoDias: number
  antiguedadMaximaDias: number
  anexoMaximoMB: number
  anexosMaximos: number
  anexosTipos: string[]
}

/** Where and how something was received; either may be unknown. */
export interface Lugar { sede?: string | null; canal?: string | null }

export interface PoliticaEfectiva {
  codigo: string
  version: number
  /** The pack and those it inherits from, nearest first, as `codigo@version`. */
  cadena: string[]
  calendario: string
  /** The calendar that a sede and channel follow; `calendario` where no row names them. */
  calendarioDe(lugar: Lugar): string
  calidad: string[]
  /** The escalation ladder; empty under packs that know none. */
  escalamiento: Peldano[]
  parametros: Parametros
  /** How the Caja makes good what failed. */
  resarcimiento: ReglasResarcimiento
  regimen(codigo: string): TerminoLegal | undefined
  admitidos(tipologia: string): string[]
  recepcion(canal: string): PoliticaRecepcion
  terminos(regimen: string, tipologia?: string | null): Terminos
  /** How a person is asked to complete: days to ask, calendar months for her, and whether she may have as many again. */
  completar(regimen: string | null): NonNullable<TerminoLegal['completar']>
  /** Business days from receipt to forward what another entity must answer. */
  trasladoDias(regimen: string | null): number
}

export class PoliticaIncompleta extends Error {}

/** Whether the validity of a pack covers a local date (America/Bogota). */
export const vigente = (p: Paquete, fecha: FechaISO) => p.vigenteDesde <= fecha && (!p.vigenteHasta || p.vigenteHasta >= fecha)

/** The version of a pack in force on a local date (America/Bogota): the newest whose validity covers it. */
export function paqueteVigente(paquetes: Paquete[], codigo: string, fecha: FechaISO): Paquete | undefined {
  return paquetes
    .filter(p => p.codigo === codigo && vigente(p, fecha))
    .sort((a, b) => b.version - a.version)[0]
}

/** A pack and those it inherits from, nearest first. Throws PoliticaIncompleta on a gap or a circle. */
export function cadena(paquetes: Paquete[], codigo: string, fecha: FechaISO): Paquete[] {
  const eslabones: Paquete[] = []
  for (let siguiente: string | undefined = codigo; siguiente;) {
    if (eslabones.some(p => p.codigo === siguiente)) throw new PoliticaIncompleta(`El paquete ${siguiente} se hereda a sí mismo.`)
    const paquete = paqueteVigente(paquetes, siguiente, fecha)
    if (!paquete) throw new PoliticaIncompleta(`No hay paquete de política ${siguiente} vigente el ${fecha}.`)
    eslabones.push(paquete)
    siguiente = paquete.hereda
  }
  return eslabones
}

const PRECISION = { REGIMEN: 0, TIPOLOGIA: 1, TODOS: 2 } as const

/** The internal term that a chain of packs gives: the nearest pack wins, within it the most precise row. */
export function terminoInterno(eslabones: Paquete[], regimen: string, tipologia?: string | null): TerminoInterno | undefined {
  const aplica = (t: TerminoInterno) =>
    t.ambito === 'TODOS' || (t.ambito === 'REGIMEN' ? t.clave === regimen : t.clave === tipologia)
  for (const paquete of eslabones) {
    const [mejor] = paquete.internos.filter(aplica).sort((a, b) => PRECISION[a.ambito] - PRECISION[b.ambito])
    if (mejor) return mejor
  }
  return undefined
}

/** The nearest row of a regime; the terms of its special acts that it does not name are those of the rows above it. */
function conLoQueNoDice(filas: TerminoLegal[]): TerminoLegal | undefined {
  const [propia] = filas
  if (!propia) return undefined
  const especiales = filas.toReversed().map(({ completar, trasladoDias, leyendaDias, copiasDias }) =>
    Object.fromEntries(Object.entries({ completar, trasladoDias, leyendaDias, copiasDias }).filter(([, valor]) => valor !== undefined)))
  return Object.assign({}, ...especiales, propia) as TerminoLegal
}

/** A sede says more than a channel, both say most; -1 when the row speaks of another place. */
function precision(fila: AsignacionCalendario, { sede, canal }: Lugar): number {
  if ((fila.sede && fila.sede !== sede) || (fila.canal && fila.canal !== canal)) return -1
  return (fila.sede ? 2 : 0) + (fila.canal ? 1 : 0)
}

/** The calendar that one pack of a chain gives a place: its most precise row, else its own for all. */
function calendarioEn(paquete: Paquete, lugar: Lugar): string | undefined {
  const [fila] = paquete.calendarioDe.filter(f => precision(f, lugar) > 0).sort((a, b) => precision(b, lugar) - precision(a, lugar))
  return fila?.calendario ?? paquete.calendario
}

const primero = <T>(eslabones: Paquete[], leer: (p: Paquete) => T | undefined): T | undefined => {
  for (const paquete of eslabones) {
    const valor = leer(paquete)
    if (valor !== undefined) return valor
  }
  return undefined
}

/** Business days from receipt that a regime reaches with its extension; its own term where it has none. */
function diasConProrroga(legalDias: number, { prorroga }: TerminoLegal): number {
  if (!prorroga) return legalDias
  return prorroga.tope === 'DOBLE' ? 2 * legalDias : legalDias + prorroga.dias
}

function exigir<T>(valor: T | undefined, nombre: string): T {
  if (valor === undefined) throw new PoliticaIncompleta(`La política no define «${nombre}».`)
  return valor
}

/**
 * The policy in force for a case: the active pack completed by those it inherits from.
 * `fecha` is the local date of receipt (America/Bogota). An internal term never passes the legal
 * one of the regime: it is cut to it. Terms are business days.
 */
export function resolverPolitica(paquetes: Paquete[], activo: string, fecha: FechaISO): PoliticaEfectiva {
  const eslabones = cadena(paquetes, activo, fecha)
  const [propio] = eslabones as [Paquete]
  const legal = (codigo: string) => conLoQueNoDice(eslabones.flatMap(p => p.regimenes.filter(r => r.regimen === codigo)))
  const parametro = <K extends keyof Parametros>(k: K) => exigir(primero(eslabones, p => p.parametros?.[k]), k) as Parametros[K]
  const clasificarDias = exigir(primero(eslabones, p => p.clasificarDias), 'clasificarDias')
  const reparto = (k: 'areaDias' | 'atencionUsuarioDias') =>
    exigir(primero(eslabones, p => p.internos.find(t => t[k] !== undefined)?.[k]), k)

  // Packs that were stored before they named these terms have them in the rows of their own
  const general = (codigo: string) => exigir(legal(codigo)?.legalDias ?? undefined, `régimen ${codigo}`)

  return {
    codigo: propio.codigo,
    version: propio.version,
    cadena: eslabones.map(p => `${p.codigo}@${p.version}`),
    calendario: exigir(primero(eslabones, p => p.calendario), 'calendario'),
    calendarioDe: lugar => exigir(primero(eslabones, p => calendarioEn(p, lugar)), 'calendario'),
    calidad: exigir(primero(eslabones, p => p.calidad), 'calidad'),
    escalamiento: primero(eslabones, p => p.escalamiento) ?? [],
    parametros: {
      avisoDias: parametro('avisoDias'),
      antiguedadMaximaDias: parametro('antiguedadMaximaDias'),
      anexoMaximoMB: parametro('anexoMaximoMB'),
      anexosMaximos: parametro('anexosMaximos'),
      anexosTipos: parametro('anexosTipos'),
    },
    // Packs that were stored before they knew this section follow the rules that ship
    resarcimiento: resolverResarcimiento([...eslabones, BASE as unknown as Paquete]),
    regimen: legal,
    admitidos: tipologia => primero(eslabones, p => p.tipologias.find(t => t.tipologia === tipologia)?.admite) ?? [],
    recepcion: canal => exigir(
      primero(eslabones, p => (p.recepcion.find(r => r.canal === canal) ?? p.recepcion.find(r => r.canal === '*'))?.politica),
      'recepcion',
    ),
    terminos(regimen, tipologia) {
      const ley = exigir(legal(regimen), `régimen ${regimen}`)
      const interno = exigir(terminoInterno(eslabones, regimen, tipologia), `término interno de ${regimen}`)
      const internoDias = ley.legalDias === null ? interno.dias : Math.min(interno.dias, ley.legalDias)
      return {
        primerDia: ley.primerDia,
        legalDias: ley.legalDias,
        legalHoras: null,
        prorrogaDias: ley.legalDias === null ? null : diasConProrroga(ley.legalDias, ley),
        internoDias,
        clasificarDias,
        areaDias: interno.areaDias ?? reparto('areaDias'),
        atencionUsuarioDias: interno.atencionUsuarioDias ?? reparto('atencionUsuarioDias'),
        leyendaDias: ley.leyendaDias ?? null,
        copiasDias: ley.copiasDias ?? null,
      }
    },
    completar: regimen => (regimen ? legal(regimen)?.completar : undefined) ?? legal('COMPLETAR')?.completar
      ?? { dias: general('COMPLETAR'), meses: 1, ampliable: true },
    trasladoDias: regimen => (regimen ? legal(regimen)?.trasladoDias : undefined) ?? general('TRASLADO'),
  }
}
