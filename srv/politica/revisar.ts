import { z } from 'zod'
import { esquemaPaquete, type Paquete } from './paquete'
import { cadena, paqueteVigente, PoliticaIncompleta, resolverPolitica } from './resolver'

export interface Problema { fila: string; mensaje: string }
export interface Hallazgo { fila: string; mensaje: string }

export type Revision =
  | { paquete: Paquete; hallazgos: Hallazgo[]; problemas?: undefined }
  | { problemas: Problema[] }

const fila = (ruta: PropertyKey[]) =>
  ruta.map((tramo, i) => typeof tramo === 'number' ? `[${tramo + 1}]` : `${i ? '.' : ''}${String(tramo)}`).join('') || 'paquete'

/**
 * Reads a policy pack before anything of it is stored: schema, inheritance, and the law above it.
 * A term given to a regime above its legal ceiling is a problem (the pack is refused); one given to
 * a tipología is cut to the ceiling of each regime it may have, and each cut is a finding
 * (COOTRAYAL gives 15 business days to every petition; the law gives 10 to information:
 * Ley 1755/2015 art. 14 num. 1). Rows are named from 1 as a person counts them.
 */
export function revisarPaquete(contenido: unknown, instalados: Paquete[]): Revision {
  const lectura = esquemaPaquete.safeParse(contenido, { error: z.locales.es().localeError })
  if (!lectura.success) return { problemas: lectura.error.issues.map(i => ({ fila: fila(i.path), mensaje: i.message })) }

  const paquete = lectura.data
  const todos = [...instalados.filter(p => p.codigo !== paquete.codigo || p.version !== paquete.version), paquete]
  try {
    cadena(todos, paquete.codigo, paquete.vigenteDesde)
  } catch (e) {
    if (e instanceof PoliticaIncompleta) return { problemas: [{ fila: 'hereda', mensaje: e.message }] }
    throw e
  }

  const eslabones = cadena(todos, paquete.codigo, paquete.vigenteDesde)
  const legales = new Map(eslabones.slice().reverse().flatMap(p => p.regimenes.map(r => [r.regimen, r] as const)))
  const admite = new Map(eslabones.slice().reverse().flatMap(p => p.tipologias.map(t => [t.tipologia, t.admite] as const)))
  const problemas = repetidas(paquete)
  const hallazgos: Hallazgo[] = []
  if (paquete.codigo !== LEY && eslabones.at(-1)?.codigo !== LEY) {
    problemas.push({ fila: 'hereda', mensaje: `Todo paquete hereda, al final, de la matriz legal (${LEY}); este no.` })
  }
  const anterior = paquete.codigo === LEY ? ultimaVersion(instalados, LEY) : undefined
  if (anterior) problemas.push(...loQueFalta(anterior, paquete))

  for (const [i, regimen] of paquete.regimenes.entries()) {
    const fila = `regimenes[${i + 1}]`
    const ley = paquete.codigo === LEY ? undefined : leyDe(eslabones, regimen.regimen, paquete)
    if (ley && ley.legalDias !== null && (regimen.legalDias === null || regimen.legalDias > ley.legalDias)) {
      problemas.push({ fila, mensaje: `El régimen ${regimen.regimen} no puede pasar de ${ley.legalDias} días hábiles (${ley.norma}).` })
    }
    if (ley?.primerDia === 'RECIBO' && regimen.primerDia !== 'RECIBO') {
      problemas.push({ fila, mensaje: `En el régimen ${regimen.regimen} el día de recibo cuenta (${ley.norma}): primerDia debe ser RECIBO.` })
    }
    const antes = anterior?.regimenes.find(r => r.regimen === regimen.regimen)
    if (antes && antes.legalDias !== null && (regimen.legalDias === null || regimen.legalDias > antes.legalDias)) {
      hallazgos.push({ fila, mensaje: `La matriz legal alarga ${regimen.regimen}: de ${antes.legalDias} a ${regimen.legalDias ?? 'ningún término en'} días hábiles (${regimen.norma}). Confírmelo con Jurídica.` })
    }
    if (regimen.porConfirmar) hallazgos.push({ fila: `regimenes[${i + 1}]`, mensaje: `El término de ${regimen.regimen} está por confirmar (${regimen.norma}).` })
  }

  for (const [i, t] of paquete.internos.entries()) {
    const nombre = `internos[${i + 1}]`
    if (t.ambito === 'REGIMEN') {
      const ley = legales.get(t.clave ?? '')
      if (!ley) problemas.push({ fila: nombre, mensaje: `El régimen ${t.clave} no existe en la matriz legal.` })
      else if (ley.legalDias !== null && t.dias > ley.legalDias) {
        problemas.push({ fila: nombre, mensaje: `Régimen ${t.clave}: el término interno de ${t.dias} días hábiles pasa del legal de ${ley.legalDias} (${ley.norma}).` })
      }
    } else {
      const regimenes = t.ambito === 'TODOS' ? [...legales.keys()].filter(r => legales.get(r)?.clasificable) : admite.get(t.clave ?? '')
      if (!regimenes) problemas.push({ fila: nombre, mensaje: `La tipología ${t.clave} no existe.` })
      for (const r of regimenes ?? []) {
        const ley = legales.get(r)
        if (ley && ley.legalDias !== null && t.dias > ley.legalDias) {
          hallazgos.push({ fila: nombre, mensaje: `${t.clave ?? 'Todas las tipologías'} con régimen ${r}: ${t.dias} días hábiles se recortan a ${ley.legalDias} (${ley.norma}).` })
        }
      }
    }
    if (t.porConfirmar) hallazgos.push({ fila: nombre, mensaje: `Término por confirmar (${t.fuente}).` })
  }
  for (const [i, r] of paquete.recepcion.entries()) {
    if (r.porConfirmar) hallazgos.push({ fila: `recepcion[${i + 1}]`, mensaje: `Política de recepción ${r.politica} por confirmar (${r.fuente}).` })
  }
  if (problemas.length) return { problemas }

  // BASE and whatever inherits from it must be complete; LEY alone is only the matrix
  if (paquete.hereda) {
    try {
      resolverPolitica(todos, paquete.codigo, paquete.vigenteDesde)
    } catch (e) {
      if (e instanceof PoliticaIncompleta) return { problemas: [{ fila: 'paquete', mensaje: e.message }] }
      throw e
    }
  }
  const rotos = herederosRotos(todos, paquete)
  if (rotos.length) return { problemas: rotos }
  return { paquete, hallazgos }
}

/** The pack at the root of all others: what the law itself says. */
const LEY = 'LEY'

const ultimaVersion = (paquetes: Paquete[], codigo: string) =>
  paquetes.filter(p => p.codigo === codigo).sort((a, b) => b.version - a.version)[0]

/** A new statutory matrix replaces the former whole: what it leaves out, no case could be classified as. */
function loQueFalta(anterior: Paquete, nuevo: Paquete): Problema[] {
  const sinFila = (lista: string, antes: string[], ahora: string[]): Problema[] =>
    antes.filter(clave => !ahora.includes(clave)).map(clave => ({ fila: lista, mensaje: `Falta ${clave}, que la versión ${anterior.version} tiene.` }))
  return [
    ...sinFila('regimenes', anterior.regimenes.map(r => r.regimen), nuevo.regimenes.map(r => r.regimen)),
    ...sinFila('tipologias', anterior.tipologias.map(t => t.tipologia), nuevo.tipologias.map(t => t.tipologia)),
  ]
}

/** A row given twice says two things; which one rules would be luck. */
function repetidas(paquete: Paquete): Problema[] {
  const listas: Record<string, string[]> = {
    regimenes: paquete.regimenes.map(r => r.regimen),
    tipologias: paquete.tipologias.map(t => t.tipologia),
    internos: paquete.internos.map(t => (t.ambito === 'TODOS' ? 'TODOS' : `${t.ambito} ${t.clave}`)),
    recepcion: paquete.recepcion.map(r => r.canal),
    calendarios: paquete.calendarios.map(c => c.codigo),
    calidad: paquete.calidad ?? [],
  }
  return Object.entries(listas).flatMap(([lista, claves]) => claves.flatMap((clave, i) =>
    claves.indexOf(clave) < i ? [{ fila: `${lista}[${i + 1}]`, mensaje: `${clave} ya está en la fila ${claves.indexOf(clave) + 1}.` }] : []))
}

/** What inherits from a new version must still be able to receive and classify a case under it. */
function herederosRotos(todos: Paquete[], nuevo: Paquete): Problema[] {
  const herederos = [...new Set(todos.filter(p => p.hereda && p.codigo !== nuevo.codigo).map(p => p.codigo))]
  return herederos.flatMap(codigo => {
    try {
      if (!cadena(todos, codigo, nuevo.vigenteDesde).includes(nuevo)) return []
      const politica = resolverPolitica(todos, codigo, nuevo.vigenteDesde)
      politica.recepcion('*')
      politica.terminos('PETICION_GENERAL')
      return []
    } catch (e) {
      // A heir that is not in force on that day has nothing to lose
      if (e instanceof PoliticaIncompleta) return paqueteVigente(todos, codigo, nuevo.vigenteDesde) ? [{ fila: 'paquete', mensaje: `Con este paquete ${codigo} queda incompleto: ${e.message}` }] : []
      throw e
    }
  })
}

function leyDe(eslabones: Paquete[], regimen: string, propio: Paquete) {
  return eslabones.filter(p => p !== propio).flatMap(p => p.regimenes).find(r => r.regimen === regimen)
}
