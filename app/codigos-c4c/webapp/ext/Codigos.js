sap.ui.define(['./entradas', './salidas', 'escucha/common/Rechazados'], (entradas, salidas, Rechazados) => {
  'use strict'

  const textosDe = extension => extension.getModel('i18n').getResourceBundle()

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    reintentarRechazados() {
      return Rechazados.ofrecer(this.getModel(), { siNinguno: true })
    },

    /** What C4C refused for want of a code goes on once it is there, if who mended it says so. */
    async editarSalidas(lista) {
      await salidas.editar(this, lista, await textosDe(this), () => Rechazados.ofrecer(this.getModel()))
    },

    async crearEntrada(lista) {
      await entradas.crear(this, lista, await textosDe(this))
    },

    async editarEntrada(lista, elegidas) {
      await entradas.editar(this, lista, elegidas[0], await textosDe(this))
    },

    async borrarEntrada(_lista, elegidas) {
      entradas.borrar(this, elegidas[0], await textosDe(this))
    }
  }
})
