import cds from '@sap/cds'
import { FIRMA, momentoDeCarta, sinFirma } from '../../carta/del-acto'
import { cartaPdf } from '../../carta/pdf'
import { fechaLocal } from '../../plazos'
import { datosDelActo } from '../../plantilla/datos-del-caso'
import { datosDelResarcimiento } from '../../plantilla/datos-del-resarcimiento'
import { componerSinFallar, plantillaVigente } from '../../plantilla/plantillas'
import type { Expediente } from '../expediente'
import { guardarDeLaCaja } from './guardar'

interface Configuracion { organizacion: string; direccionPublica: string }

/**
 * Writes the letter that an act owes the person and keeps it with the file, in the caller's transaction. What cannot be written is told by the
 * log, without a word of what it would have said: no act stands still for a letter.
 */
export async function escribirCarta({ ID, numero }: Expediente, { plantilla, datos }: { plantilla: string; datos: Record<string, unknown> }, { ahora, usuario }: { ahora: string; usuario: string }): Promise<void> {
  const propios = await datosDelResarcimiento(ID)
  const { texto, reparo } = componerSinFallar(plantilla, 'CARTA', await plantillaVigente(plantilla, 'CARTA'), () => datosDelActo(plantilla, propios, datos))
  if (reparo) cds.log('carta').warn(`Carta «${plantilla}» del resarcimiento ${ID}: ${reparo}`)
  if (!texto) return
  const { organizacion, direccionPublica } = (cds.env as unknown as { escucha: Configuracion }).escucha
  try {
    const pdf = await cartaPdf({
      organizacion, fecha: fechaLocal(ahora), radicado: numero, asunto: texto.asunto, cuerpo: sinFirma(texto.cuerpo, organizacion), firma: FIRMA,
      destinatario: await persona(ID), seguimiento: `${direccionPublica}/portal/seguimiento`,
    })
    await guardarDeLaCaja({ resarcimiento: ID, nombre: `${plantilla}-${numero}-${momentoDeCarta(ahora)}.pdf`, pdf, usuario })
  } catch (e) {
    cds.log('carta').error(`La carta «${plantilla}» del resarcimiento ${ID} no se pudo escribir:`, (e as Error).name)
  }
}

async function persona(ID: string): Promise<{ nombre: string; contacto: string[] }> {
  const { anonima, nombre, direccion, municipio, correo } = await SELECT.one.from('escucha.Resarcimientos')
    .columns('anonima', 'nombre', 'direccion', 'municipio', 'correo').where({ ID }) as Record<string, string | null>
  return { nombre: anonima || !nombre ? 'Señora o señor' : nombre, contacto: [direccion, municipio, correo].filter((linea): linea is string => Boolean(linea)) }
}
