import cds from '@sap/cds'
import { atencionCalificada, turnoLimpio } from '../atencion/turno'
import { porTurno } from '../casos/por-turno'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { momentoDe } from './atenciones'
import { elegir } from './casos'
import { enviadoAntes, huellaDeEnvio, llaveDe, tomarOrigen, type Sistema } from './origen'

type Fila = Record<string, any>
interface Escala { code: string; minimo: number; maximo: number }

/** What a device says of a rating. */
const DE_LA_CALIFICACION = ['sede_code', 'turno', 'valor', 'escala_code', 'claveAtencion']

/**
 * Keeps what people answered at the counter's device, once under its key: raw, with the scale that they were shown.
 * Of a turn that nobody has logged yet it waits for its attention; a key that was never sent is a mistake.
 */
export function registrarCalificaciones(servicio: cds.ApplicationService): void {
  servicio.on('CREATE', 'Calificaciones', req => porTurno(req, () => conRechazo(req, async () => {
    const ahora = req.timestamp.toISOString()
    const origen = await tomarOrigen(req)
    const datos = req.data as Fila
    const { claveAtencion, ...dicha } = elegir(datos, DE_LA_CALIFICACION) as Fila
    const turno = turnoLimpio(dicha.turno)
    if (!turno && !claveAtencion) throw new Rechazo(400, 'Diga el turno, o la clave de la atención que se califica.', 'turno')
    const escala = await escalaDe(dicha.escala_code, origen.sistema)
    exigirValor(dicha.valor, escala)
    const calificadaEn = await momentoDe(datos.calificadaEn, ahora, 'calificadaEn', 'La fecha de la calificación')
    const huella = huellaDeEnvio([datos.calificadaEn, dicha.sede_code, turno, dicha.valor, escala.code, claveAtencion])
    const previa = await enviadoAntes('escucha.Calificaciones', origen, huella)
    const ID = previa?.ID ?? cds.utils.uuid()
    if (!previa) {
      const atencion_ID = claveAtencion ? await atencionDeClave(origen.sistema, String(claveAtencion).trim())
        : await atencionCalificada({ ID, turno, en: calificadaEn, sede: dicha.sede_code ?? null })
      await INSERT.into('escucha.Calificaciones').entries({
        ...dicha, ...origen.columnas, ID, turno, calificadaEn, escala_code: escala.code, minimo: escala.minimo, maximo: escala.maximo, atencion_ID, huella,
      })
    }
    return SELECT.one.from(req.target as never, { ID } as never)
  })))
}

/** The scale that the request names, or else that of its system. */
async function escalaDe(dicha: unknown, sistema: Sistema): Promise<Escala> {
  const code = dicha ?? sistema.escala_code
  if (!code) throw new Rechazo(400, 'Diga en qué escala se calificó.', 'escala_code')
  const escala = await SELECT.one.from('escucha.EscalasCalificacion').columns('code', 'minimo', 'maximo').where({ code }) as Escala | undefined
  if (!escala) throw new Rechazo(400, 'Esa escala no existe; elija una de EscalasCalificacion.', 'escala_code')
  return escala
}

function exigirValor(valor: unknown, { minimo, maximo }: Escala): void {
  if (!Number.isInteger(valor) || (valor as number) < minimo || (valor as number) > maximo) {
    throw new Rechazo(400, `La calificación va de ${minimo} a ${maximo}.`, 'valor')
  }
}

async function atencionDeClave(sistema: Sistema, clave: string): Promise<string> {
  const atencion = await SELECT.one.from('escucha.Atenciones').columns('ID').where({ llaveOrigen: llaveDe(sistema.code, clave) }) as { ID: string } | undefined
  if (!atencion) throw new Rechazo(400, 'Ese sistema no ha enviado ninguna atención con esa clave.', 'claveAtencion')
  return atencion.ID
}
