sap.ui.define(['sap/ui/core/mvc/ControllerExtension'], ControllerExtension => {
  'use strict'

  return ControllerExtension.extend('escucha.bandeja.ext.Vistas', {
    override: {
      /** Opens the worklist on the tab that the tile named. */
      onInit() {
        const vista = this.base.getAppComponent().vistaInicial
        const pestanas = this.base.getView().byId('fe::TabMultipleMode')
        const pedida = pestanas?.getItems().find(pestana => pestana.getKey().split('::').includes(vista))
        if (pedida) pestanas.setSelectedKey(pedida.getKey())
      }
    }
  })
})
