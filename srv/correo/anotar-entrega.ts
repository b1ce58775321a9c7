import { Rechazo } from '../casos/rechazo'
import { recortar } from '../casos/recortar'

export type Desenlace = 'ENTREGADO' | 'REBOTADO'

/** What a report may still change: a delivered mail can bounce further on, a bounced one stays bounced. */
const DESDE: Record<Desenlace, string[]> = { ENTREGADO: ['PENDIENTE', 'ENVIADO'], REBOTADO: ['PENDIENTE', 'ENVIADO', 'ENTREGADO'] }

/**
 * Notes what a delivery report says of a mail, named by its Message-ID (with or without angle
 * brackets). Repeating a report changes nothing. @throws Rechazo 404 when no notice bears that id
 */
export async function anotarEntrega(idMensaje: string, situacion: Desenlace, motivo?: string | null): Promise<void> {
  const id = idMensaje.trim().replace(/^<|>$/g, '')
  const ahora = new Date().toISOString()
  const anotados = await UPDATE('escucha.Avisos')
    .with({ situacion_code: situacion, motivo: sinDirecciones(motivo), ...(situacion === 'ENTREGADO' && { entregadoEn: ahora }) })
    .where({ idMensaje: id, situacion_code: { in: DESDE[situacion] } }) as unknown as number
  if (anotados || await SELECT.one.from('escucha.Avisos').columns('ID').where({ idMensaje: id })) return
  throw new Rechazo(404, 'Ningún aviso tiene ese Message-ID.', 'idMensaje')
}

/** Reports repeat the address, which is personal data. */
const sinDirecciones = (motivo?: string | null): string | null => recortar(motivo?.replace(/\S+@\S+/g, '…').trim() ?? '', 500) || null
