sap.ui.define(['sap/ui/core/mvc/ControllerExtension', './resumen'], (ControllerExtension, resumen) => {
  'use strict'

  return ControllerExtension.extend('escucha.sincronizacion.ext.Resumen', {
    override: {
      routing: {
        /** Each time that the list is shown; what fails to be read the list says itself. */
        onAfterBinding() {
          resumen(this.base.getExtensionAPI()).catch(() => undefined)
        }
      },
      editFlow: {
        /** What is decided in one tab is counted in others. */
        onAfterActionExecution() {
          const extension = this.base.getExtensionAPI()
          extension.refreshTabsCount()
          resumen(extension).catch(() => undefined)
        }
      }
    }
  })
})
