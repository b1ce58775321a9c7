import { sinAdornos } from '../../casos/documento'
import { Rechazo } from '../../casos/rechazo'
import { fechaLocal } from '../../plazos'
import { anotar } from '../historia'
import { llaveDe } from './codigo'

interface Bono {
  ID: string; estado_code: string; estado: string; vence: string; usadoEn: string | null; incentivo: string; nombre: string | null; numeroDocumento: string | null; resarcimiento_ID: string; numero: number; sede_code: string | null; sede: string | null
}

/** What is told of a voucher at the entrance. */
export interface BonoLeido { incentivo: string; nombre: string | null; estado: string; usable: boolean; vence: string; usadoEn: string | null }

interface Papel { codigo: string; numeroDocumento: string }

/** The voucher of a code, for who shows the document of its owner. Throws Rechazo: 404 forged, 403 of another person. */
async function leerBono({ codigo, numeroDocumento }: Papel): Promise<Bono> {
  const bono = await SELECT.one.from('escucha.Bonos').columns(
    'ID', 'numero', 'estado.code as estado_code', 'estado.name as estado', 'vence', 'usadoEn', 'compensacion.incentivo.nombre as incentivo', 'compensacion.incentivo.sede.code as sede_code', 'compensacion.incentivo.sede.name as sede',
    'compensacion.resarcimiento.ID as resarcimiento_ID', 'compensacion.resarcimiento.nombre as nombre', 'compensacion.resarcimiento.numeroDocumento as numeroDocumento',
  ).where({ llave: llaveDe(codigo) }) as Bono | undefined
  if (!bono) throw new Rechazo(404, 'Ese código no es de un bono de la Caja: no permita la entrada con él.', 'codigo')
  if (!bono.numeroDocumento || sinAdornos(bono.numeroDocumento) !== sinAdornos(numeroDocumento)) throw new Rechazo(403, 'Ese bono es de otra persona: pida el documento de quien lo recibió.', 'numeroDocumento')
  return bono
}

/** A voucher before it is used. Throws Rechazo (403, 404). */
export async function consultarBono(papel: Papel, ahora: string): Promise<BonoLeido> {
  const bono = await leerBono(papel)
  const vencido = bono.estado_code === 'Emitido' && bono.vence < fechaLocal(ahora)
  return leido(bono, vencido ? 'Vencido' : bono.estado, bono.estado_code === 'Emitido' && !vencido)
}

/** Uses a voucher, once: of two at the same moment one is refused. Throws Rechazo (403, 404, 409). */
export async function usarBono(papel: Papel, sede_code: string | null, { ahora, usuario }: { ahora: string; usuario: string }): Promise<BonoLeido> {
  const bono = await leerBono(papel)
  if (bono.estado_code === 'Emitido' && bono.vence < fechaLocal(ahora)) throw new Rechazo(409, 'Ese bono ya venció.', 'codigo')
  if (bono.sede_code && sede_code !== bono.sede_code) throw new Rechazo(409, `Ese bono se usa en ${bono.sede}${sede_code ? '' : ': diga la sede'}.`, 'sede')
  // The file's line of history is numbered: one at a time
  await SELECT.one.from('escucha.Resarcimientos').columns('ID').where({ ID: bono.resarcimiento_ID }).forUpdate()
  const usados = await UPDATE('escucha.Bonos').with({ estado_code: 'Usado', usadoEn: ahora, usadoPor: usuario, sede_code })
    .where({ ID: bono.ID, estado_code: 'Emitido', vence: { '>=': fechaLocal(ahora) } }) as unknown as number
  if (!usados) throw new Rechazo(409, bono.estado_code === 'Vencido' ? 'Ese bono ya venció.' : bono.estado_code === 'Anulado' ? 'Ese bono se anuló.' : 'Ese bono ya se usó.', 'codigo')
  await anotar(bono.resarcimiento_ID, { en: ahora, por: usuario, acto_code: 'usarBono', detalle: `Bono ${bono.numero}: ${bono.incentivo}.` })
  return leido({ ...bono, usadoEn: ahora }, 'Usado', false)
}

const leido = ({ incentivo, nombre, vence, usadoEn }: Bono, estado: string, usable: boolean): BonoLeido => ({ incentivo, nombre, estado, usable, vence, usadoEn })
