sap.ui.define(['./resumen', 'escucha/common/Rechazados'], (resumen, Rechazados) => {
  'use strict'

  const actualizar = async extension => {
    await extension.refresh()
    extension.refreshTabsCount()
    await resumen(extension)
  }

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    actualizar() {
      return actualizar(this)
    },

    async reintentarRechazados() {
      if (await Rechazados.ofrecer(this.getModel(), { siNinguno: true })) await actualizar(this)
    }
  }
})
