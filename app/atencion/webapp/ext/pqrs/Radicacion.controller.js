sap.ui.define(['sap/ui/core/mvc/ControllerExtension'], ControllerExtension => {
  'use strict'

  /** Longer than a double click, shorter than a person who corrects a field and files again. */
  const DOBLE_CLIC = 800

  return ControllerExtension.extend('escucha.atencion.ext.pqrs.Radicacion', {
    override: {
      editFlow: {
        /** The page is locked while it files; the second click of a double click comes before that. */
        async onBeforeSave() {
          const ahora = Date.now()
          const repetido = ahora - (this.ultimo ?? 0) < DOBLE_CLIC
          this.ultimo = ahora
          if (repetido) throw Object.assign(new Error('Repeated click'), { canceled: true })
        },

        /** Shows the number first, wherever in the form the page stood. */
        onAfterSave() {
          const pagina = this.base.getView().byId('fe::ObjectPage')
          setTimeout(() => pagina.setSelectedSection(null))
        }
      }
    }
  })
})
