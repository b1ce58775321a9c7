import type cds from '@sap/cds'
import { conRechazo } from '../casos/rechazo'
import { normalizarAtencion } from './atencion'
import { recogerCalificaciones } from './turno'

type Fila = Record<string, any>

/** The attention log of the counter: what an asesor writes there happened when she writes it. */
export function registrarAtenciones(servicio: cds.ApplicationService): void {
  servicio.before('CREATE', 'Atenciones', req => conRechazo(req, () => {
    const datos = req.data as Fila
    Object.assign(datos, normalizarAtencion({ ...datos, atendidaEn: req.timestamp.toISOString(), canal_code: datos.canal_code ?? 'PRESENCIAL' }))
  }))
  servicio.after('CREATE', 'Atenciones', (_creada, req) => {
    const { ID, turno, atendidaEn, sede_code } = req.data as Fila
    return recogerCalificaciones({ ID, turno, en: atendidaEn, sede: sede_code ?? null })
  })
}
