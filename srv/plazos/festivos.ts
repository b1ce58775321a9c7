import { diaCivil, diaSemana, existeFecha, PRIMER_ANIO, ULTIMO_ANIO } from './civil'
import { aDia, deDia } from './dia'
import { citar, ErrorPlazo } from './error'
import { exigirObjeto } from './limites'
import { domingoDePascua } from './pascua'
import type { Festivo, ReglaFestivo } from './tipos'

function exigirReglaValida(r: ReglaFestivo): void {
  exigirObjeto(r, 'reglas')
  if (r.tipo === 'PASCUA') {
    if (!Number.isInteger(r.desplazamiento)) {
      throw new ErrorPlazo('desplazamiento', `la regla ${r.codigo} necesita los días desde el Domingo de Pascua`)
    }
    return
  }
  if (r.tipo !== 'FIJO' && r.tipo !== 'LUNES') {
    throw new ErrorPlazo('tipo', `la regla ${r.codigo} tiene un tipo desconocido (FIJO, LUNES o PASCUA)`)
  }
  // 2024 is a leap year: 29 February is a lawful rule, observed only in the years that have it.
  if (!existeFecha(2024, r.mes ?? NaN, r.dia ?? NaN)) {
    throw new ErrorPlazo('dia', `la regla ${r.codigo} no tiene un mes y un día que existan`)
  }
}

function descanso(r: ReglaFestivo, anio: number): number | null {
  if (r.tipo === 'PASCUA') return domingoDePascua(anio) + r.desplazamiento!
  if (!existeFecha(anio, r.mes!, r.dia!)) return null
  const dia = diaCivil(anio, r.mes!, r.dia!)
  return r.tipo === 'FIJO' ? dia : dia + ((8 - diaSemana(dia)) % 7)
}

function vigente(r: ReglaFestivo, dia: number): boolean {
  return (
    (r.validoDesde == null || dia >= aDia(r.validoDesde, 'validoDesde')) &&
    (r.validoHasta == null || dia <= aDia(r.validoHasta, 'validoHasta'))
  )
}

function sumarTexto(lista: string, otro: string, separador: string): string {
  if (lista === '') return otro
  return lista.split(separador).includes(otro) ? lista : `${lista}${separador}${otro}`
}

/**
 * Sorts holidays by date and makes one of those that share it, joining names (` / `) and norms (`; `):
 * San Pedro y San Pablo and Sagrado Corazón meet on the same Monday in some years.
 * @throws ErrorPlazo on `festivos.fecha` or `festivos.nombre` when either is missing or the date is not real
 */
export function unirPorFecha(festivos: readonly Festivo[]): Festivo[] {
  const porDia = new Map<number, Festivo>()
  for (const f of festivos) {
    const dia = aDia(f?.fecha, 'festivos.fecha')
    if (typeof f.nombre !== 'string') throw new ErrorPlazo('festivos.nombre', `el festivo ${f.fecha} no tiene nombre`)
    const previo = porDia.get(dia)
    porDia.set(dia, {
      fecha: f.fecha,
      nombre: sumarTexto(previo?.nombre ?? '', f.nombre, ' / '),
      norma: sumarTexto(previo?.norma ?? '', f.norma ?? '', '; '),
    })
  }
  return [...porDia].sort(([a], [b]) => a - b).map(([, f]) => f)
}

/**
 * Holidays observed in a calendar year, sorted by local date (Ley 51/1983 art. 1; Ley 2578/2026 art. 6).
 * A rule counts when its date of rest lies within validoDesde..validoHasta. LUNES moves to the next Monday
 * unless it already is one; FIJO stays even on a weekend. Two holidays on one date become one Festivo.
 * @throws ErrorPlazo on `anio` outside 1916–2999, or on the field of a malformed rule
 */
export function festivosDelAnio(reglas: ReglaFestivo[], anio: number): Festivo[] {
  if (!Number.isInteger(anio) || anio <= PRIMER_ANIO || anio > ULTIMO_ANIO) {
    throw new ErrorPlazo('anio', `${citar(anio)} no es un año entre ${PRIMER_ANIO + 1} y ${ULTIMO_ANIO}`)
  }
  if (!Array.isArray(reglas)) throw new ErrorPlazo('reglas', 'se espera la lista de reglas de festivos')
  const primero = diaCivil(anio, 1, 1)
  const ultimo = diaCivil(anio, 12, 31)
  const hallados: Festivo[] = []
  for (const r of reglas) {
    exigirReglaValida(r)
    // A feast of the last days of December may rest on a Monday of this January.
    for (const origen of [anio - 1, anio]) {
      const dia = descanso(r, origen)
      if (dia !== null && dia >= primero && dia <= ultimo && vigente(r, dia)) {
        hallados.push({ fecha: deDia(dia), nombre: r.nombre, norma: r.norma })
      }
    }
  }
  return unirPorFecha(hallados)
}
