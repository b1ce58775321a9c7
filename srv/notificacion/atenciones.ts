import cds from '@sap/cds'
import { estadosPermitidos } from '../casos/flujo'
import { conRechazo, Rechazo } from '../casos/rechazo'

/** Who a notice was for knows now, by the means that the caller names; throws Rechazo (400) on any that is not of the list. */
export function registrarAtenciones(servicio: cds.ApplicationService): void {
  const { Avisos } = servicio.entities
  servicio.on('atender', 'Avisos', req => conRechazo(req, async () => {
    const { ID } = req.params.at(-1) as unknown as { ID: string }
    const { medio } = req.data as { medio: string }
    if (!await SELECT.one.from('escucha.MediosEntrega').columns('code').where({ code: medio })) throw new Rechazo(400, 'Elija el medio de la lista.', 'medio')
    // The flow looked before: of two at once the second finds it told
    const atendidos = await UPDATE('escucha.Avisos')
      .with({ situacion_code: 'ATENDIDO', medioAtencion_code: medio, atendidoEn: req.timestamp.toISOString(), atendidoPor: req.user.id })
      .where({ ID, situacion_code: { in: estadosPermitidos(req) } }) as unknown as number
    if (!atendidos) throw new Rechazo(409, 'Este aviso ya no espera ser atendido.')
    return servicio.run(SELECT.one.from(Avisos as never).where({ ID } as never))
  }))
}
