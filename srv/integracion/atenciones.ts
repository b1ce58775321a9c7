import cds from '@sap/cds'
import { normalizarAtencion } from '../atencion/atencion'
import { recogerCalificaciones } from '../atencion/turno'
import { exigirReciente, instantePasado } from '../casos/instante'
import { porTurno } from '../casos/por-turno'
import { conRechazo } from '../casos/rechazo'
import { fechaLocal } from '../plazos'
import { reglasPara } from '../politica/activa'
import { canalDe, elegir } from './casos'
import { enviadoAntes, huellaDeEnvio, tomarOrigen } from './origen'

type Fila = Record<string, any>

/** What a system says of an attention. */
const DE_LA_ATENCION = [
  'tema', 'detalle', 'turno', 'sede_code', 'lineaServicio_code', 'nivelInformacion_code', 'preferencial',
  'anonima', 'nombre', 'tipoDocumento_code', 'numeroDocumento', 'correo', 'telefono',
]

/** Logs what another system attended, once under its key; it may tell it later than it happened. */
export function registrarAtencionesDeSistemas(servicio: cds.ApplicationService): void {
  servicio.on('CREATE', 'Atenciones', req => porTurno(req, () => conRechazo(req, async () => {
    const ahora = req.timestamp.toISOString()
    const origen = await tomarOrigen(req)
    const datos = req.data as Fila
    const atencion = normalizarAtencion({ ...elegir(datos, DE_LA_ATENCION), canal_code: canalDe(datos, origen.sistema) }) as Fila
    atencion.atendidaEn = await momentoDe(datos.atendidaEn, ahora, 'atendidaEn', 'La fecha de la atención')
    const huella = huellaDeEnvio([datos.atendidaEn, ...[...DE_LA_ATENCION, 'canal_code'].map(campo => atencion[campo])])
    const previa = await enviadoAntes('escucha.Atenciones', origen, huella)
    const ID = previa?.ID ?? cds.utils.uuid()
    if (!previa) {
      await INSERT.into('escucha.Atenciones').entries({ ...atencion, ...origen.columnas, huella, ID })
      await recogerCalificaciones({ ID, turno: atencion.turno, en: atencion.atendidaEn, sede: atencion.sede_code ?? null })
    }
    return SELECT.one.from(req.target as never, { ID } as never)
  })))
}

/** When something was that a system tells: now unless it says so, neither ahead nor too long ago. Throws Rechazo (400). */
export async function momentoDe(dicho: unknown, ahora: string, campo: string, que: string): Promise<string> {
  if (dicho === undefined || dicho === null) return ahora
  const instante = instantePasado(dicho, ahora, campo, que, `${que} no es válida.`)
  const { politica } = await reglasPara(fechaLocal(ahora))
  exigirReciente(instante, ahora, politica.parametros.antiguedadMaximaDias, campo, que)
  return instante
}
