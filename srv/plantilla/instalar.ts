import { instalarEntero } from '../instalacion/instalar'
import { textosDeFabrica } from './de-fabrica'

/** Brings the texts that ship with the product where they are absent; what somebody edited stays. */
export const instalarPlantillas = (): Promise<void> => instalarEntero(instalar)

async function instalar(): Promise<void> {
  const hay = await SELECT.from('escucha.Plantillas').columns('codigo', 'medio') as { codigo: string; medio: string }[]
  const instaladas = new Set(hay.map(({ codigo, medio }) => `${codigo}/${medio}`))
  const faltan = textosDeFabrica().filter(({ codigo, medio }) => !instaladas.has(`${codigo}/${medio}`))
  if (faltan.length) await INSERT.into('escucha.Plantillas').entries(faltan.map(texto => ({ ...texto })))
}
