import type { Tarde } from './juicio'

export interface Tardanzas {
  casos: number
  interno: number
  internoBorrador: number
  area: number
  areaBorrador: number
  legal: number
  legalBorrador: number
  /** Cases late in something under the draft, less those late in something under their own rules. */
  diferencia: number
}

export interface FilaRecuento extends Tardanzas { areaCodigo: string | null; tipologiaCodigo: string | null }

const vacio = (): Tardanzas => ({ casos: 0, interno: 0, internoBorrador: 0, area: 0, areaBorrador: 0, legal: 0, legalBorrador: 0, diferencia: 0 })

/** Counts late cases by area and tipología while they pass by, once each. */
export class Recuento {
  readonly total = vacio()
  private readonly grupos = new Map<string, FilaRecuento>()

  anotar(areaCodigo: string | null, tipologiaCodigo: string | null, propio: Tarde, borrador: Tarde): void {
    const clave = `${areaCodigo ?? ''}/${tipologiaCodigo ?? ''}`
    let grupo = this.grupos.get(clave)
    if (!grupo) this.grupos.set(clave, grupo = { areaCodigo, tipologiaCodigo, ...vacio() })
    for (const cuenta of [this.total, grupo]) {
      cuenta.casos += 1
      cuenta.interno += Number(propio.interno)
      cuenta.area += Number(propio.area)
      cuenta.legal += Number(propio.legal)
      cuenta.internoBorrador += Number(borrador.interno)
      cuenta.areaBorrador += Number(borrador.area)
      cuenta.legalBorrador += Number(borrador.legal)
      cuenta.diferencia += Number(enAlgo(borrador)) - Number(enAlgo(propio))
    }
  }

  /** Most changed first. */
  filas(): FilaRecuento[] {
    return [...this.grupos.values()].sort((a, b) => Math.abs(b.diferencia) - Math.abs(a.diferencia) || b.casos - a.casos)
  }
}

const enAlgo = ({ interno, area, legal }: Tarde) => interno || area || legal
