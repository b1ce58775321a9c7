sap.ui.define(['./apertura'], apertura => {
  'use strict'

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    abrirDesdeCaso() {
      return apertura.desdeCaso(this)
    },

    abrirDesdeTicket() {
      return apertura.desdeTicket(this)
    },

    abrirDesdeCalificacion() {
      return apertura.desdeCalificacion(this)
    }
  }
})
