import cds from '@sap/cds'
import { textosDeFabrica } from './de-fabrica'

/** Who the rows of the installation are signed by. */
const INSTALADOR = { user: new cds.User('instalación') }

/** Brings the texts that ship with the product where they are absent; what somebody edited stays. */
export async function instalarPlantillas(): Promise<void> {
  try {
    await cds.tx(INSTALADOR, instalar)
  } catch (e) {
    // Another process that started at the same moment was faster
    if (!/unique/i.test((e as Error).message)) throw e
    await cds.tx(INSTALADOR, instalar)
  }
}

async function instalar(): Promise<void> {
  const hay = await SELECT.from('escucha.Plantillas').columns('codigo', 'medio') as { codigo: string; medio: string }[]
  const instaladas = new Set(hay.map(({ codigo, medio }) => `${codigo}/${medio}`))
  const faltan = textosDeFabrica().filter(({ codigo, medio }) => !instaladas.has(`${codigo}/${medio}`))
  if (faltan.length) await INSERT.into('escucha.Plantillas').entries(faltan.map(texto => ({ ...texto })))
}
