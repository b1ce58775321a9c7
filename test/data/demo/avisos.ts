import cds from '@sap/cds'
import { agrupar } from '../../../srv/escalamiento/escalon'
import { datosDelActo, datosDelCaso } from '../../../srv/plantilla/datos-del-caso'
import { textoDeFabrica } from '../../../srv/plantilla/de-fabrica'
import { componerSinFallar } from '../../../srv/plantilla/plantillas'
import type { AvisoDemo, CasoDemo } from './caso'

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

/** Notices to be read in Escucha, as they stand in a house without mailboxes: written once the cases are there. */
export async function escribirAvisos(avisos: readonly AvisoDelCaso[]): Promise<void> {
  const filas = []
  for (const { caso: { pqrs }, plantilla, destinos, datos, en, por } of avisos) {
    const delCaso = await datosDelCaso(pqrs.ID)
    const { texto, reparo } = componerSinFallar(plantilla, 'CORREO', textoDeFabrica(plantilla, 'CORREO'), () => datosDelActo(plantilla, delCaso, datos))
    if (!texto) throw new Error(`The notice ${plantilla} of the demo has no text: ${reparo}`)
    for (const destino of destinos) {
      filas.push({
        ID: cds.utils.uuid(), caso_ID: pqrs.ID, plantilla, destino_code: destino,
        area_code: destino === 'AREA' || destino === 'JEFE_AREA' ? pqrs.area_code : null,
        asunto: texto.asunto, texto: texto.cuerpo, situacion_code: 'INTERNO', motivo: 'Sin buzón configurado.',
        createdAt: en, createdBy: por, modifiedAt: en, modifiedBy: por,
      })
    }
  }
  if (filas.length) await INSERT.into('escucha.Avisos').entries(filas)
}
