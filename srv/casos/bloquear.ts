import type { FilaCaso } from './fila'
import { Rechazo } from './rechazo'

/** A case with what acts need of its children, held for this transaction; throws Rechazo (404) when there is none. */
export async function bloquearCaso(ID: string): Promise<FilaCaso> {
  return conHijos(await SELECT.one.from('escucha.PQRS').where({ ID }).forUpdate() as FilaCaso | undefined)
}

/** The same, only read. */
export async function leerFilaDeCaso(ID: string): Promise<FilaCaso> {
  return conHijos(await SELECT.one.from('escucha.PQRS').where({ ID }) as FilaCaso | undefined)
}

async function conHijos(fila: FilaCaso | undefined): Promise<FilaCaso> {
  if (!fila) throw new Rechazo(404, 'El caso no existe.')
  const delCaso = { caso_ID: fila.ID }
  fila.historia = await SELECT.from('escucha.Actuaciones').where(delCaso).orderBy('orden') as FilaCaso['historia']
  fila.entregas = await SELECT.from('escucha.Entregas').columns('entregadaEn').where(delCaso) as FilaCaso['entregas']
  fila.comunicaciones = await SELECT.from('escucha.Comunicaciones')
    .columns('ID', 'acto_code', 'destino_code', 'vence', 'createdAt', 'entregadaEn').where(delCaso).orderBy('createdAt') as FilaCaso['comunicaciones']
  return fila
}
