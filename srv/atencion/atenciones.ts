import type cds from '@sap/cds'
import { normalizarPersona } from '../casos/actos/radicar'
import { normalizarDocumento } from '../casos/documento'
import { conRechazo, textoObligatorio } from '../casos/rechazo'

type Fila = Record<string, any>

/** The attention log: information given in full at once leaves a line, not a radicado (Decreto 1166/2016). */
export function registrarAtenciones(servicio: cds.ApplicationService): void {
  servicio.before('CREATE', 'Atenciones', req => conRechazo(req, () => {
    const datos = req.data as Fila
    datos.tema = textoObligatorio(datos.tema, 'tema', 'el tema de la atención', 160)
    datos.atendidaEn = req.timestamp.toISOString()
    datos.canal_code ??= 'PRESENCIAL'
    datos.nivelInformacion_code ??= 1
    // Who only asks need not say her name; what she says is checked all the same
    if (datos.anonima || datos.nombre) Object.assign(datos, normalizarPersona(datos))
    else if (datos.numeroDocumento) {
      datos.tipoDocumento_code ??= 'CC'
      datos.numeroDocumento = normalizarDocumento(datos.tipoDocumento_code, datos.numeroDocumento)
    }
  }))
}
