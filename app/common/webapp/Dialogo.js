sap.ui.define([
  'sap/ui/core/Fragment',
  'sap/ui/model/json/JSONModel',
  'sap/ui/model/resource/ResourceModel',
  'escucha/common/Textos'
], (Fragment, JSONModel, ResourceModel, Textos) => {
  'use strict'

  /**
   * Opens a fragment as a dialog with its data in the model `dialogo`. `guardar` is called with the
   * data; the dialog stays open, with what was written in it, when it rejects.
   */
  return {
    async abrir(nombre, datos, extension, { guardar, alFallar, controlador = {} }) {
      const modelo = new JSONModel({ ocupado: false, ...datos })
      const acciones = {
        ...controlador,
        async guardar() {
          // A double click sends once, also while the dialog closes
          if (modelo.getProperty('/ocupado')) return
          modelo.setProperty('/ocupado', true)
          try {
            await guardar(modelo.getData())
            dialogo.close()
          } catch (error) {
            modelo.setProperty('/ocupado', false)
            alFallar?.(error)
          }
        },
        cancelar: () => dialogo.close()
      }
      const dialogo = await Fragment.load({ name: nombre, controller: acciones })
      dialogo.setModel(modelo, 'dialogo')
      dialogo.setModel(new ResourceModel({ bundle: await Textos.leer() }), 'comun')
      dialogo.setModel(extension.getModel('i18n'), 'i18n')
      extension.addDependent(dialogo)
      dialogo.attachAfterClose(() => {
        extension.removeDependent(dialogo)
        dialogo.destroy()
      })
      dialogo.open()
      return modelo
    }
  }
})
