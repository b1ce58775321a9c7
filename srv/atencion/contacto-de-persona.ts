import type cds from '@sap/cds'
import { cambiarContacto, ContactoCambiado, contactoDe } from '../c4c/persona/contacto'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { claveDeCliente } from './consulta'
import { contactoLimpio } from './datos-de-contacto'
import { deC4C } from './de-c4c'
import { leerFicha, personaConocida } from './persona-leida'

/** `actualizarContacto`: how a person is reached, in C4C; nobody writes over what somebody else wrote since she saw it. */
export function registrarContacto(servicio: cds.ApplicationService): void {
  servicio.on('actualizarContacto', 'Personas', req => conRechazo(req, async () => {
    const cliente = claveDeCliente(req)!
    const { huellaContacto, ...datos } = req.data as Record<string, unknown>
    if (typeof huellaContacto !== 'string' || !huellaContacto) throw new Rechazo(400, 'Diga sobre qué datos cambia (huellaContacto); actualice la página.', 'huellaContacto')
    await personaConocida(req, cliente)
    const nuevo = contactoLimpio(datos, contactoDe((await leerFicha(cliente)).ficha.clientes()[0]!))
    try {
      await deC4C(req, () => cambiarContacto(cliente, huellaContacto, nuevo))
    } catch (e) {
      if (!(e instanceof ContactoCambiado)) throw e
      throw new Rechazo(412, 'Otra persona cambió estos datos en C4C después de que usted los vio. Actualice la página, revise lo que hay y repita su cambio.')
    }
    req.notify('Datos de contacto actualizados en C4C.')
    return personaConocida(req, cliente)
  }))
}
