import cds from '@sap/cds'
import { fechaLocal } from '../plazos'
import { reglasPara } from '../politica/activa'
import { normalizarRadicacion, radicar } from './actos/radicar'
import { tomarConsecutivo } from './consecutivo'
import { nombresDeCodigos } from './nombres'

type Fila = Record<string, unknown>

/**
 * Files a case that nobody types: a new round, a ticket of C4C. In the current transaction; `quien` is its author.
 * `previo` looks, behind the lock of the numbers, whether there is such a case already, which is then returned. Throws
 * Rechazo where the data are no filing; what follows a filing (`trasRadicar`) is the caller's, once all of it is written.
 */
export async function radicarSinPeticion(
  datos: Fila, { ahora, usuario }: { ahora: string; usuario: string }, previo: () => Promise<Fila | undefined> = async () => undefined,
): Promise<{ fila: Fila & { ID: string; radicado: string }; nueva: boolean }> {
  const limpios = normalizarRadicacion(datos, ahora)
  const contexto = { ...await reglasPara(fechaLocal(limpios.recibidaEn), { canal: limpios.canal_code, sede: limpios.sede_code as string | undefined }), ahora, usuario, ...await nombresDeCodigos() }
  const numerar = await tomarConsecutivo(Number(fechaLocal(ahora).slice(0, 4)))
  const hay = await previo()
  if (hay) return { fila: hay as Fila & { ID: string; radicado: string }, nueva: false }
  const fila = { ID: cds.utils.uuid(), ...radicar(limpios, await numerar(), contexto), recibidaPor: usuario }
  await INSERT.into('escucha.PQRS').entries(fila)
  return { fila: fila as unknown as Fila & { ID: string; radicado: string }, nueva: true }
}
