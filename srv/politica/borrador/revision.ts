import { fechaLegible } from '../../casos/fecha-legible'
import { recortar } from '../../casos/recortar'
import { inicioDelDia, type FechaISO } from '../../plazos'
import { paqueteActivo } from '../activa'
import type { Paquete } from '../paquete'
import { leerPaquete, paquetesInstalados } from '../paquetes'
import type { Hallazgo } from '../problema'
import { aPaquete } from './a-paquete'
import { dondeEnPalabras } from './donde'
import type { FilasBorrador } from './filas'
import { leerNombres } from './leer-nombres'
import { conNombres } from './nombres'
import { vigencias } from './vigencias'

export interface FilaRevision { gravedad: 'PROBLEMA' | 'ADVERTENCIA'; donde: string; mensaje: string }

export interface RevisionBorrador {
  filas: FilaRevision[]
  /** The pack that the draft stands for, when nothing stands against it, and what its review found. */
  paquete?: Paquete
  hallazgos: Hallazgo[]
}

/**
 * The review of a draft as people read it: schema, law, codes, and what its validity does to the other
 * versions. `hoy` and the dates of the draft are local (America/Bogota); writes nothing.
 */
export async function revisarBorrador(borrador: FilasBorrador, hoy: FechaISO): Promise<RevisionBorrador> {
  const contenido = aPaquete(borrador)
  const instalados = await paquetesInstalados()
  const lectura = await leerPaquete(contenido, instalados)
  const problemas: Hallazgo[] = 'problemas' in lectura ? lectura.problemas : []
  const advertencias: Hallazgo[] = 'paquete' in lectura ? [...lectura.hallazgos] : []
  if ('paquete' in lectura) {
    const { traslapes, huecos } = vigencias(lectura.paquete, instalados)
    advertencias.push(...traslapes)
    // Without rules for a day nothing could be filed on it: for the pack in use that is a problem
    const enUso = lectura.paquete.codigo === paqueteActivo()
    for (const hueco of huecos) (enUso ? problemas : advertencias).push(hueco)
  }
  const usada = await fechaYaUsada(borrador.vigenteDesde, hoy)
  if (usada) problemas.push({ fila: 'vigenteDesde', mensaje: usada })

  const nombrar = await leerNombres()
  const enPalabras = (gravedad: FilaRevision['gravedad'], filas: Hallazgo[]): FilaRevision[] => filas.map(({ fila, mensaje }) => ({
    gravedad, donde: recortar(dondeEnPalabras(fila, contenido, nombrar), 200), mensaje: recortar(conNombres(mensaje, nombrar), 500),
  }))
  const filas = [...enPalabras('PROBLEMA', problemas), ...enPalabras('ADVERTENCIA', advertencias)]
  return 'paquete' in lectura && !problemas.length ? { filas, paquete: lectura.paquete, hallazgos: lectura.hallazgos } : { filas, hallazgos: [] }
}

/** A version begins today or later: what was received before has its rules already. A past day passes while nothing was received since. */
async function fechaYaUsada(desde: FechaISO | null, hoy: FechaISO): Promise<string | undefined> {
  if (!desde || desde >= hoy) return undefined
  const recibido = await SELECT.one.from('escucha.PQRS').columns('ID').where({ recibidaEn: { '>=': inicioDelDia(desde) } })
  return recibido ? `Desde el ${fechaLegible(desde)} ya se recibieron casos, que conservan sus reglas: elija hoy (${fechaLegible(hoy)}) o una fecha posterior.` : undefined
}

/** Keeps the review beside the draft, in place of the one before. */
export async function anotarRevision(ID: string, filas: FilaRevision[], ahora: string): Promise<void> {
  await DELETE.from('escucha.RevisionesBorrador').where({ borradorID: ID })
  if (filas.length) {
    await INSERT.into('escucha.RevisionesBorrador').entries(filas.map(({ gravedad, donde, mensaje }, i) => ({
      borradorID: ID, orden: i + 1, gravedad_code: gravedad, donde, mensaje,
    })))
  }
  await UPDATE('escucha.BorradoresPolitica', ID).with({ revisadoEn: ahora })
}
