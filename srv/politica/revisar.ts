import { z } from 'zod'
import { herederosRotos } from './herederos'
import { revisarInternos } from './internos'
import { fueraDeLaLey, LEY } from './ley'
import { loQueAlarga, loQueFalta } from './matriz-nueva'
import { esquemaPaquete, type Paquete } from './paquete'
import { sinRepetir, type Hallazgo, type Problema } from './problema'
import { resarcimientoPorConfirmar } from './resarcimiento'
import { cadena } from './resolver'
import { fueraDeLaSemana } from './semana'
import { diasDeCambio, exigirCompleta, loIncompleto } from './vigencia'

export type Revision =
  | { paquete: Paquete; hallazgos: Hallazgo[]; problemas?: undefined }
  | { problemas: Problema[] }

const fila = (ruta: PropertyKey[]) =>
  ruta.map((tramo, i) => typeof tramo === 'number' ? `[${tramo + 1}]` : `${i ? '.' : ''}${String(tramo)}`).join('') || 'paquete'

/**
 * Reads a policy pack before anything of it is stored: schema, inheritance, and the law above it,
 * on every day of its validity. A problem refuses the pack whole; a finding is kept with it. Rows
 * are named from 1 as a person counts them.
 */
export function revisarPaquete(contenido: unknown, instalados: Paquete[]): Revision {
  const lectura = esquemaPaquete.safeParse(contenido, { error: z.locales.es().localeError })
  if (!lectura.success) return { problemas: lectura.error.issues.map(i => ({ fila: fila(i.path), mensaje: i.message })) }

  const paquete = lectura.data
  // Alone among its versions: a day that another of them rules today may be its own tomorrow
  const propios = [...instalados.filter(p => p.codigo !== paquete.codigo), paquete]
  const dias = diasDeCambio(paquete, propios)
  const cadenas: Paquete[][] = []
  for (const dia of dias) {
    const roto = loIncompleto(() => cadenas.push(cadena(propios, paquete.codigo, dia)))
    if (roto) return { problemas: [{ fila: 'hereda', mensaje: roto }] }
  }

  const filas = revisarFilas(paquete, cadenas)
  const matriz = paquete.codigo === LEY ? revisarMatriz(paquete, instalados) : { problemas: [], hallazgos: [] }
  const problemas = sinRepetir([...repetidas(paquete), ...escalonesRepetidos(paquete), ...matriz.problemas, ...fueraDeLaSemana(paquete), ...filas.problemas])
  if (problemas.length) return { problemas }

  // BASE and whatever inherits from it must be complete; LEY alone is only the matrix
  for (const dia of paquete.hereda ? dias : []) {
    const falta = loIncompleto(() => exigirCompleta(propios, paquete.codigo, dia))
    if (falta) return { problemas: [{ fila: 'paquete', mensaje: `El ${dia} no sirve: ${falta}` }] }
  }
  const rotos = herederosRotos(paquete, instalados.filter(p => p.codigo !== paquete.codigo || p.version !== paquete.version))
  if (rotos.length) return { problemas: rotos }
  return { paquete, hallazgos: sinRepetir([...matriz.hallazgos, ...filas.hallazgos, ...porConfirmar(paquete)]) }
}

/** The rows of a pack under each chain that it has along its validity. */
function revisarFilas(paquete: Paquete, cadenas: Paquete[][]): { problemas: Problema[]; hallazgos: Hallazgo[] } {
  const revisiones = cadenas.map(eslabones => {
    const ley = eslabones.find(p => p.codigo === LEY)
    const internos = revisarInternos(paquete, eslabones)
    const legales = ley ? fueraDeLaLey(paquete, ley) : [{ fila: 'hereda', mensaje: `Todo paquete hereda, al final, de la matriz legal (${LEY}); este no.` }]
    return { problemas: [...legales, ...internos.problemas], hallazgos: internos.hallazgos }
  })
  return { problemas: revisiones.flatMap(r => r.problemas), hallazgos: revisiones.flatMap(r => r.hallazgos) }
}

function revisarMatriz(nueva: Paquete, instalados: Paquete[]): { problemas: Problema[]; hallazgos: Hallazgo[] } {
  const [anterior] = instalados.filter(p => p.codigo === LEY).sort((a, b) => b.version - a.version)
  return anterior ? { problemas: loQueFalta(anterior, nueva), hallazgos: loQueAlarga(anterior, nueva) } : { problemas: [], hallazgos: [] }
}

/** A row given twice says two things; which one rules would be luck. */
function repetidas(paquete: Paquete): Problema[] {
  const listas: Record<string, string[]> = {
    regimenes: paquete.regimenes.map(r => r.regimen),
    tipologias: paquete.tipologias.map(t => t.tipologia),
    internos: paquete.internos.map(t => (t.ambito === 'TODOS' ? 'TODOS' : `${t.ambito} ${t.clave}`)),
    recepcion: paquete.recepcion.map(r => r.canal),
    calendarios: paquete.calendarios.map(c => c.codigo),
    calendarioDe: paquete.calendarioDe.map(a => [a.sede, a.canal].filter(Boolean).join(' por ')),
    calidad: paquete.calidad ?? [],
  }
  return Object.entries(listas).flatMap(([lista, claves]) => claves.flatMap((clave, i) =>
    claves.indexOf(clave) < i ? [{ fila: `${lista}[${i + 1}]`, mensaje: `${clave} ya está en la fila ${claves.indexOf(clave) + 1}.` }] : []))
}

/** One milestone has one rung at each share of its time: of two, which one warns would be luck. */
function escalonesRepetidos({ escalamiento = [] }: Paquete): Problema[] {
  return escalamiento.flatMap((e, i) => {
    const otro = escalamiento.findIndex(o => o.porcentaje === e.porcentaje && o.hitos.some(h => e.hitos.includes(h)))
    return otro < i ? [{ fila: `escalamiento[${i + 1}]`, mensaje: `El ${e.porcentaje} % ya está en la fila ${otro + 1} para el mismo hito.` }] : []
  })
}

/** What the pack itself says that no source confirms yet. */
function porConfirmar(paquete: Paquete): Hallazgo[] {
  const deLista = <T extends { porConfirmar: boolean }>(lista: string, filas: T[], mensaje: (f: T) => string): Hallazgo[] =>
    filas.flatMap((f, i) => f.porConfirmar ? [{ fila: `${lista}[${i + 1}]`, mensaje: mensaje(f) }] : [])
  return [
    ...deLista('regimenes', paquete.regimenes, r => `El término de ${r.regimen} está por confirmar (${r.norma}).`),
    ...deLista('internos', paquete.internos, t => `Término por confirmar (${t.fuente}).`),
    ...deLista('recepcion', paquete.recepcion, r => `Política de recepción ${r.politica} por confirmar (${r.fuente}).`),
    ...deLista('escalamiento', paquete.escalamiento ?? [], e => `Aviso al ${e.porcentaje} % por confirmar (${e.fuente}).`),
    ...resarcimientoPorConfirmar(paquete.resarcimiento ?? {}),
  ]
}
