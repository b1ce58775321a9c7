import type cds from '@sap/cds'
import { conRechazo, textoObligatorio } from './rechazo'
import { exigirVisible } from './visibilidad'

/** A note is added by whoever sees the case and stays as it was written. */
export function registrarNotas(servicio: cds.ApplicationService): void {
  servicio.before('CREATE', 'Notas', async req => {
    const datos = req.data as { caso_ID?: string; texto?: unknown }
    await exigirVisible(servicio, datos.caso_ID ?? '', req)
    datos.texto = await conRechazo(req, () => textoObligatorio(datos.texto, 'texto', 'la nota', 4000))
  })
}
