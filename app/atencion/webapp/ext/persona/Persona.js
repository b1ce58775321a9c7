sap.ui.define(['../radicar', './atencion', './autorizacion', './contacto'], (radicar, atencion, autorizacion, contacto) => {
  'use strict'

  const paginaDe = control => {
    let padre = control
    while (padre && !padre.isA('sap.ui.core.mvc.View')) padre = padre.getParent()
    return padre
  }

  /** From a button in a row: what the row is the origin of. The person is read again from C4C. */
  const radicarDesde = (evento, parametro, campo) => {
    const boton = evento.getSource()
    const vista = paginaDe(boton)
    return radicar(vista, vista.getController().getExtensionAPI().getRouting(), { [parametro]: boton.getBindingContext().getProperty(campo) })
  }

  /** Of whom the page is: her code, and the document that stands in for it while C4C is down. */
  const titularDe = persona => ({
    clienteC4C: persona.getProperty('clienteC4C'),
    tipoDocumento: persona.getProperty('tipoDocumento_code') ?? null,
    numeroDocumento: persona.getProperty('numeroDocumento') ?? null
  })

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    radicar(contexto) {
      const vista = this.getEditFlow().getView()
      return radicar(vista, this.getRouting(), { clienteC4C: contexto.getProperty('clienteC4C') })
    },

    registrarAtencion(persona) {
      return atencion(this, persona)
    },

    actualizarContacto(persona) {
      return contacto(this, persona)
    },

    registrarAutorizacion() {
      const persona = this.getBindingContext()
      return autorizacion.registrar(this, persona.getModel(), titularDe(persona), () => this.refresh())
    },

    revocarAutorizacion() {
      const persona = this.getBindingContext()
      return autorizacion.revocar(this, persona.getModel(), titularDe(persona), () => this.refresh())
    },

    radicarDesdeTicket: evento => radicarDesde(evento, 'ticketC4C', 'numero'),
    radicarDesdeOportunidad: evento => radicarDesde(evento, 'oportunidadC4C', 'numero'),
    radicarDesdeAtencion: evento => radicarDesde(evento, 'atencion', 'ID')
  }
})
