sap.ui.define([], () => {
  'use strict'

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    /** From the case to where what failed in it is recognised and repaired. */
    abrir(caso) {
      return this.intentBasedNavigation.navigateOutbound('resarcimiento', { abrirDesde: caso.getProperty('radicado') })
    }
  }
})
