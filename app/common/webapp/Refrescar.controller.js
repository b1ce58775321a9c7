sap.ui.define(['sap/ui/core/mvc/ControllerExtension'], ControllerExtension => {
  'use strict'

  return ControllerExtension.extend('escucha.common.Refrescar', {
    override: {
      editFlow: {
        /** An act moves the stage, what is missing and the history; what fails to be read the model says itself. */
        onAfterActionExecution() {
          this.base.getExtensionAPI().refresh().catch(() => undefined)
        }
      }
    }
  })
})
