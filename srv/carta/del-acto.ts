import cds from '@sap/cds'
import { fechaLocal } from '../plazos'
import { datosDelActo, datosDelCaso } from '../plantilla/datos-del-caso'
import { componerSinFallar, plantillaVigente } from '../plantilla/plantillas'
import { guardarCarta } from './guardar'
import { cartaPdf } from './pdf'

interface CartaDelActo {
  caso: string
  /** Code of the text. */
  plantilla: string
  /** To whom, where it is not the person. */
  entidad: string | null
  /** What the act adds to the data of the case. */
  datos: Record<string, unknown>
  usuario: string
  ahora: string
}

interface Configuracion { organizacion: string; direccionPublica: string }

/** Who signs for the Caja. */
export const FIRMA = { nombre: 'Atención al Usuario', cargo: 'Por la Caja' }

/**
 * Writes the letter of an act and keeps it with the case, in the caller's transaction. Answers with the key of
 * its attachment; null when there is no text for it or it could not be made, which the log tells without a word
 * of what it would have said.
 */
export async function escribirCarta({ caso, plantilla, entidad, datos, usuario, ahora }: CartaDelActo): Promise<string | null> {
  const delCaso = await datosDelCaso(caso)
  const vigente = await plantillaVigente(plantilla, 'CARTA')
  const { texto, reparo } = componerSinFallar(plantilla, 'CARTA', vigente, () => datosDelActo(plantilla, delCaso, datos))
  if (reparo) cds.log('carta').warn(`Carta «${plantilla}» del caso ${caso}: ${reparo}`)
  if (!texto) return null
  const { organizacion } = (cds.env as unknown as { escucha: Configuracion }).escucha
  const radicado = String(delCaso.radicado)
  let pdf: Buffer
  try {
    pdf = await cartaPdf({
      organizacion, fecha: fechaLocal(ahora), radicado, asunto: texto.asunto, cuerpo: sinFirma(texto.cuerpo, organizacion), firma: FIRMA,
      destinatario: entidad ? { nombre: entidad } : await persona(caso), seguimiento: String(delCaso.seguimiento),
    })
  } catch (e) {
    cds.log('carta').error(`La carta «${plantilla}» del caso ${caso} no se pudo escribir:`, (e as Error).name)
    return null
  }
  const { anexo } = await guardarCarta({ caso, nombre: `${plantilla}-${radicado}-${momentoDeCarta(ahora)}.pdf`, pdf, usuario })
  return anexo
}

/** The text ends with the name of the house for who edits it; the letter signs below. */
export const sinFirma = (cuerpo: string, organizacion: string) => (cuerpo.endsWith(organizacion) ? cuerpo.slice(0, -organizacion.length).trimEnd() : cuerpo)

/** Two letters of one kind are told apart by their moment. */
export const momentoDeCarta = (instante: string) => instante.slice(0, 19).replace(/[-:]/g, '')

async function persona(caso: string): Promise<{ nombre: string; contacto: string[] }> {
  const { anonima, nombre, direccion, municipio, correo } = await SELECT.one.from('escucha.PQRS')
    .columns('anonima', 'nombre', 'direccion', 'municipio', 'correo').where({ ID: caso }) as Record<string, string | null>
  return {
    nombre: anonima || !nombre ? 'Señora o señor' : nombre,
    contacto: [direccion, municipio, correo].filter((linea): linea is string => Boolean(linea)),
  }
}
