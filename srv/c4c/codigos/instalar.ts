import { instalarEntero } from '../../instalacion/instalar'
import { entradasDeFabrica, salidasDeFabrica } from './de-fabrica'

/** Brings the codes that ship with the product where a list has none at all; what an admin changed or took away stays. */
export const instalarCodigos = (): Promise<void> => instalarEntero(async () => {
  await completar('escucha.SalidasC4C', salidasDeFabrica())
  await completar('escucha.EntradasC4C', entradasDeFabrica())
})

async function completar(entidad: string, filas: { lista_code: string }[]): Promise<void> {
  const hay = await SELECT.distinct.from(entidad).columns('lista_code') as { lista_code: string }[]
  const instaladas = new Set(hay.map(f => f.lista_code))
  const faltan = filas.filter(f => !instaladas.has(f.lista_code))
  if (faltan.length) await INSERT.into(entidad).entries(faltan)
}
