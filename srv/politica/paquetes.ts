import { instalarCalendarios, tieneOtroHorario } from '../calendario/instalar'
import { esquemaPaquete, type Paquete } from './paquete'
import type { Hallazgo, Problema } from './problema'
import { revisarPaquete } from './revisar'

/** Packs as read from the database, and the signature of what was read. */
let leidos: { firma: string; paquetes: Paquete[] } | undefined

/** All installed packs. Re-read only when one was added, by this process or another. */
export async function paquetesInstalados(): Promise<Paquete[]> {
  const filas = await SELECT.from('escucha.PaquetesPolitica').columns('codigo', 'version').orderBy('codigo', 'version') as { codigo: string; version: number }[]
  const firma = filas.map(f => `${f.codigo}@${f.version}`).join()
  if (leidos?.firma === firma) return leidos.paquetes

  const contenidos = await SELECT.from('escucha.PaquetesPolitica').columns('contenido') as { contenido: string }[]
  leidos = { firma, paquetes: contenidos.map(f => esquemaPaquete.parse(JSON.parse(f.contenido))) }
  return leidos.paquetes
}

export type Carga = { codigo: string; version: number; hallazgos: Hallazgo[] } | { problemas: Problema[] }

/**
 * Stores a reviewed pack with its terms and findings, and the calendars it brings. Nothing is
 * written when the review finds a problem or that version is already there.
 */
export async function cargarPaquete(contenido: unknown): Promise<Carga> {
  const instalados = await paquetesInstalados()
  const revision = revisarPaquete(contenido, instalados)
  if (revision.problemas) return { problemas: revision.problemas }

  const { paquete, hallazgos } = revision
  if (instalados.some(p => p.codigo === paquete.codigo && p.version === paquete.version)) {
    return { problemas: [{ fila: 'version', mensaje: `La versión ${paquete.version} de ${paquete.codigo} ya está cargada; una corrección es una versión nueva.` }] }
  }
  const ajenos = await desconocidos(paquete)
  if (ajenos.length) return { problemas: ajenos }
  const cambiados = await calendariosCambiados(paquete)
  if (cambiados.length) return { problemas: cambiados }

  await instalarCalendarios(paquete.calendarios)
  await INSERT.into('escucha.PaquetesPolitica').entries({
    codigo: paquete.codigo,
    version: paquete.version,
    nombre: paquete.nombre,
    hereda: paquete.hereda ?? null,
    fuente: paquete.fuente,
    vigenteDesde: paquete.vigenteDesde,
    vigenteHasta: paquete.vigenteHasta ?? null,
    contenido: JSON.stringify(paquete),
    terminos: terminosDe(paquete),
    hallazgos: hallazgos.map((h, i) => ({ ...h, orden: i + 1 })),
  })
  return { codigo: paquete.codigo, version: paquete.version, hallazgos }
}

/** The hours of a calendar never change under the cases that were counted by it. */
async function calendariosCambiados(paquete: Paquete): Promise<Problema[]> {
  const problemas: Problema[] = []
  for (const [i, calendario] of paquete.calendarios.entries()) {
    if (await tieneOtroHorario(calendario)) problemas.push({ fila: `calendarios[${i + 1}]`, mensaje: `El calendario ${calendario.codigo} ya existe con otro horario; dele un código nuevo.` })
  }
  return problemas
}

/** Codes that a pack names must be on the lists of this installation, its calendar among those installed or brought along. */
async function desconocidos(paquete: Paquete): Promise<Problema[]> {
  const codigos = async (lista: string, clave = 'code') =>
    new Set((await SELECT.from(`escucha.${lista}`).columns(clave) as Record<string, string>[]).map(f => f[clave]!))
  const [regimenes, tipologias, canales, items, calendarios] = [
    await codigos('Regimenes'), await codigos('Tipologias'), await codigos('Canales'), await codigos('ItemsCalidad'), await codigos('Calendarios', 'codigo'),
  ]
  for (const c of paquete.calendarios) calendarios.add(c.codigo)
  const buscar = (lista: string, nombre: string, existentes: Set<string>, usados: (string | undefined)[]): Problema[] =>
    usados.flatMap((codigo, i) => codigo && codigo !== '*' && !existentes.has(codigo) ? [{ fila: `${lista}[${i + 1}]`, mensaje: `${nombre} ${codigo} no existe.` }] : [])
  return [
    ...buscar('regimenes', 'El régimen', regimenes, paquete.regimenes.map(r => r.regimen)),
    ...buscar('tipologias', 'La tipología', tipologias, paquete.tipologias.map(t => t.tipologia)),
    ...buscar('recepcion', 'El canal', canales, paquete.recepcion.map(r => r.canal)),
    ...buscar('calidad', 'El punto de calidad', items, paquete.calidad ?? []),
    ...(paquete.calendario && !calendarios.has(paquete.calendario) ? [{ fila: 'calendario', mensaje: `El calendario ${paquete.calendario} no existe.` }] : []),
  ]
}

function terminosDe(paquete: Paquete) {
  return [
    ...paquete.regimenes.map(r => ({
      ambito: 'REGIMEN', clave: r.regimen, legalDias: r.legalDias, internoDias: null, primerDia: r.primerDia,
      norma: r.norma, fuente: paquete.fuente, porConfirmar: r.porConfirmar,
    })),
    ...paquete.internos.map(t => ({
      ambito: t.ambito, clave: t.clave ?? '*', legalDias: null, internoDias: t.dias, primerDia: null,
      norma: null, fuente: t.fuente, porConfirmar: t.porConfirmar,
    })),
  ]
}
