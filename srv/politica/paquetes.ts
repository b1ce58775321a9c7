import { instalarCalendarios } from '../calendario/instalar'
import { esquemaPaquete, type Paquete } from './paquete'
import { revisarPaquete, type Hallazgo, type Problema } from './revisar'

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
