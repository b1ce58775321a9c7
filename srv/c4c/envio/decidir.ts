import cds from '@sap/cds'
import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import type { Envios } from './pedir'

interface Envio { situacion_code: string; tomadoHasta: string | null }

/** A row of a queue, held for this transaction. Throws Rechazo (404). */
export async function tomarEnvio({ entidad, clave: columna }: Envios, clave: string): Promise<Envio> {
  const envio = await SELECT.one.from(entidad).columns('situacion_code', 'tomadoHasta').where({ [columna]: clave }).forUpdate() as Envio | undefined
  if (!envio) throw new Rechazo(404, 'Eso no está entre lo que se escribe en C4C.')
  return envio
}

/** A row that may be tried again: all but what C4C has. Throws Rechazo (404, 409). */
export async function exigirPendiente(envios: Envios, clave: string): Promise<void> {
  const { situacion_code } = await tomarEnvio(envios, clave)
  if (situacion_code === 'SINCRONIZADO') throw new Rechazo(409, 'Ya está al día en C4C; no hay nada que reintentar.')
}

/** Leaves a row out of C4C, with the reason; whoever asks for it again tries again. Throws Rechazo (400, 404, 409). */
export async function descartar(envios: Envios, clave: string, motivo: unknown, quien: string): Promise<void> {
  const razon = textoObligatorio(motivo, 'motivo', 'por qué se descarta', 500)
  const { situacion_code } = await tomarEnvio(envios, clave)
  if (situacion_code === 'SINCRONIZADO') throw new Rechazo(409, 'Ya está al día en C4C; no hay nada que descartar.')
  if (situacion_code === 'DESCARTADO') throw new Rechazo(409, 'Ya se descartó; actualice la página.')
  await UPDATE(envios.entidad).with({
    situacion_code: 'DESCARTADO', proximoIntento: null, pedido: cds.utils.uuid(), descartadoEn: new Date().toISOString(), descartadoPor: quien, motivoDescarte: razon,
  }).where({ [envios.clave]: clave })
}
