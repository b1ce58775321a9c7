import cds from '@sap/cds'
import { agrupar } from '../../../srv/escalamiento/escalon'
import { datosDelActo, datosDelCaso } from '../../../srv/plantilla/datos-del-caso'
import { textoDeFabrica } from '../../../srv/plantilla/de-fabrica'
import { componerSinFallar } from '../../../srv/plantilla/plantillas'
import type { DatosDePlantilla } from '../../../srv/plantilla/rellenar'
import type { AvisoDemo, CasoDemo, Fila } from './caso'

export type AvisoDelCaso = AvisoDemo & { caso: CasoDemo }

/** The start waits for these texts: the last ones of each area are enough to show what it reads. */
const POR_AREA = 2

/** What the people of the Caja were told last of the cases that wait for them, and of what silence granted. */
export function avisosAbiertos(casos: readonly CasoDemo[]): AvisoDelCaso[] {
  const en = (estado: string) => casos.filter(c => c.pqrs.estado_code === estado)
  const recientes = [...agrupar(en('EnArea'), c => c.pqrs.area_code!).values()].flatMap(deUnArea => deUnArea.slice(-POR_AREA))
  return [...ultimos(recientes, 'trasladarAArea'), ...ultimos(en('PorAprobar'), 'declararImprocedente'), ...ultimos(casos, 'silencio')]
}

const ultimos = (casos: readonly CasoDemo[], plantilla: string): AvisoDelCaso[] => casos.flatMap(caso => {
  const aviso = caso.avisos.findLast(a => a.plantilla === plantilla)
  return aviso ? [{ ...aviso, caso }] : []
})

/** What a notice is about, a case or a Resarcimiento: the column that names it, its area and what its texts may say. */
interface Sobre { de: { caso_ID: string } | { resarcimiento_ID: string }; area: string | null; datos: DatosDePlantilla }

/** A notice to be read in Escucha, as it stands in a house without mailboxes, one for each destination. */
export function filasDeAviso({ plantilla, destinos, datos, en, por }: AvisoDemo, sobre: Sobre): Fila[] {
  const { texto, reparo } = componerSinFallar(plantilla, 'CORREO', textoDeFabrica(plantilla, 'CORREO'), () => datosDelActo(plantilla, sobre.datos, datos))
  if (!texto) throw new Error(`The notice ${plantilla} of the demo has no text: ${reparo}`)
  return destinos.map(destino => ({
    ID: cds.utils.uuid(), ...sobre.de, plantilla, destino_code: destino, area_code: destino === 'AREA' || destino === 'JEFE_AREA' ? sobre.area : null,
    asunto: texto.asunto, texto: texto.cuerpo, situacion_code: 'INTERNO', motivo: 'Sin buzón configurado.', createdAt: en, createdBy: por, modifiedAt: en, modifiedBy: por,
  }))
}

/** Written once the cases are there. */
export async function escribirAvisos(avisos: readonly AvisoDelCaso[]): Promise<void> {
  const filas: Fila[] = []
  for (const { caso: { pqrs }, ...aviso } of avisos) filas.push(...filasDeAviso(aviso, { de: { caso_ID: pqrs.ID }, area: pqrs.area_code, datos: await datosDelCaso(pqrs.ID) }))
  if (filas.length) await INSERT.into('escucha.Avisos').entries(filas)
}
