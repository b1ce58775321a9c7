import { anotarCambios } from '../integracion/anotar-cambios'
import { anotarSilencios } from '../silencio/anotar'
import type { Aplicacion } from './aplicar'
import type { FilaCaso } from './fila'

/** Writes all that an act leaves of a case, in the transaction that holds it. */
export async function escribir(fila: FilaCaso, aplicacion: Aplicacion): Promise<void> {
  const { ID, silencioDesde } = fila
  const { campos, hitos, entregas, verificaciones, comunicaciones, probada, vinculos, actuacion } = aplicacion
  const delCaso = <T>(filas: T[]) => filas.map(f => ({ ...f, caso_ID: ID }))
  await UPDATE('escucha.PQRS', ID).with(campos)
  // What is not met yet is counted anew, and another regime may know fewer of them
  await DELETE.from('escucha.Hitos').where({ caso_ID: ID, cumplidoEn: null })
  await UPSERT.into('escucha.Hitos').entries(delCaso(hitos))
  if (entregas.length) await INSERT.into('escucha.Entregas').entries(delCaso(entregas))
  if (verificaciones.length) await UPSERT.into('escucha.Verificaciones').entries(delCaso(verificaciones))
  if (comunicaciones.length) await INSERT.into('escucha.Comunicaciones').entries(delCaso(comunicaciones.map(filaDeComunicacion)))
  if (probada) {
    const { ID: comunicacion, ...prueba } = probada
    await UPDATE('escucha.Comunicaciones', comunicacion).with(prueba)
  }
  if (vinculos.length) await vincular(ID, vinculos)
  await anotarSilencios([{ caso: ID, antes: silencioDesde, ahora: campos.silencioDesde }])
  await INSERT.into('escucha.Actuaciones').entries(delCaso([actuacion]))
  await anotarCambios([{ caso: { ...fila, ...campos }, antes: fila, orden: actuacion.orden, en: actuacion.en }])
}

const filaDeComunicacion = ({ plantilla: _plantilla, correo: _correo, ...fila }: Aplicacion['comunicaciones'][number]) => fila

/** Each of the two cases tells what the other is to it. */
export async function vincular(ID: string, vinculos: Aplicacion['vinculos']): Promise<void> {
  await UPSERT.into('escucha.Vinculos').entries(vinculos.flatMap(({ otro, tipo, inverso }) => [
    { caso_ID: ID, otro_ID: otro, tipo_code: tipo }, { caso_ID: otro, otro_ID: ID, tipo_code: inverso },
  ]))
}
