sap.ui.define(['sap/ui/core/mvc/ControllerExtension', './avance'], (ControllerExtension, avance) => {
  'use strict'

  return ControllerExtension.extend('escucha.politica.ext.Avance', {
    override: {
      routing: {
        /** Whoever opens a change while its cases are looked at or moved sees it go on; what fails to be read the model says itself. */
        onAfterBinding(contexto) {
          if (contexto?.getPath().startsWith('/CambiosCalendario(')) avance(this.base.getExtensionAPI(), contexto).catch(() => undefined)
        }
      }
    }
  })
})
