sap.ui.define([], () => {
  'use strict'

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    actualizar() {
      return this.refresh()
    }
  }
})
