sap.ui.define(['../radicar'], radicar => {
  'use strict'

  const paginaDe = control => {
    let padre = control
    while (padre && !padre.isA('sap.ui.core.mvc.View')) padre = padre.getParent()
    return padre
  }

  return {
    /** Header action; `this` is the extension API of the page. The person is read again from C4C. */
    radicar(contexto) {
      const vista = this.getEditFlow().getView()
      return radicar(vista, this.getRouting(), { clienteC4C: contexto.getProperty('clienteC4C') })
    },

    radicarDesdeTicket(evento) {
      const boton = evento.getSource()
      const vista = paginaDe(boton)
      const ticketC4C = boton.getBindingContext().getProperty('numero')
      return radicar(vista, vista.getController().getExtensionAPI().getRouting(), { ticketC4C })
    }
  }
})
