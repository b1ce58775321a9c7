sap.ui.define(['sap/ui/core/mvc/ControllerExtension', './seguir'], (ControllerExtension, seguir) => {
  'use strict'

  return ControllerExtension.extend('escucha.sincronizacion.ext.Decision', {
    override: {
      editFlow: {
        /** Whoever decides something sees it done; what fails to be read the model says itself. */
        onAfterActionExecution() {
          const caso = this.base.getView().getBindingContext()
          if (caso) seguir(this.base.getExtensionAPI(), caso).catch(() => undefined)
        }
      }
    }
  })
})
