import { instalarCalendarios, tieneOtroHorario } from '../calendario/instalar'
import { desconocidos, type Catalogo } from './catalogo'
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

export interface Cargado { codigo: string; version: number; hallazgos: Hallazgo[] }
export type Carga = Cargado | { problemas: Problema[] }
export type Lectura = { paquete: Paquete; hallazgos: Hallazgo[] } | { problemas: Problema[] }

/**
 * Stores a reviewed pack with its terms and findings, and the calendars it brings. Nothing is
 * written when the review finds a problem or that version is already there.
 */
export async function cargarPaquete(contenido: unknown): Promise<Carga> {
  const lectura = await leerPaquete(contenido, await paquetesInstalados())
  if ('problemas' in lectura) return lectura
  await guardarPaquete(lectura)
  return { codigo: lectura.paquete.codigo, version: lectura.paquete.version, hallazgos: lectura.hallazgos }
}

/**
 * The whole review of a pack against `instalados` and the lists of this installation; writes nothing.
 * `traidos` are calendars that earlier packs of the same load bring.
 */
export async function leerPaquete(contenido: unknown, instalados: Paquete[], traidos: string[] = []): Promise<Lectura> {
  const revision = revisarPaquete(contenido, instalados)
  if (revision.problemas) return { problemas: revision.problemas }

  const { paquete, hallazgos } = revision
  if (instalados.some(p => p.codigo === paquete.codigo && p.version === paquete.version)) {
    return { problemas: [{ fila: 'version', mensaje: `La versión ${paquete.version} de ${paquete.codigo} ya está cargada; una corrección es una versión nueva.` }] }
  }
  const catalogo = await leerCatalogo()
  for (const codigo of traidos) catalogo.calendarios.add(codigo)
  const problemas = [...desconocidos(paquete, catalogo), ...await calendariosCambiados(paquete)]
  return problemas.length ? { problemas } : { paquete, hallazgos }
}

/** Writes what `leerPaquete` let pass. */
export async function guardarPaquete({ paquete, hallazgos }: { paquete: Paquete; hallazgos: Hallazgo[] }): Promise<void> {
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
}

/** The hours of a calendar never change under the cases that were counted by it. */
async function calendariosCambiados(paquete: Paquete): Promise<Problema[]> {
  const problemas: Problema[] = []
  for (const [i, calendario] of paquete.calendarios.entries()) {
    if (await tieneOtroHorario(calendario)) problemas.push({ fila: `calendarios[${i + 1}]`, mensaje: `El calendario ${calendario.codigo} ya existe con otro horario; dele un código nuevo.` })
  }
  return problemas
}

async function leerCatalogo(): Promise<Catalogo> {
  const codigos = async (lista: string, clave = 'code') =>
    new Set((await SELECT.from(`escucha.${lista}`).columns(clave) as Record<string, string>[]).map(f => f[clave]!))
  return {
    regimenes: await codigos('Regimenes'), tipologias: await codigos('Tipologias'), canales: await codigos('Canales'),
    sedes: await codigos('Sedes'), items: await codigos('ItemsCalidad'), calendarios: await codigos('Calendarios', 'codigo'),
    causalesExclusion: await codigos('CausalesExclusion'), clasesRiesgo: await codigos('ClasesRiesgo'), accionesPolitica: await codigos('AccionesPolitica'),
    rolesMesa: await codigos('RolesMesa'), pasosReconexion: await codigos('PasosReconexion'),
  }
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
