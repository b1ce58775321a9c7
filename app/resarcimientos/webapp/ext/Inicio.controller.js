sap.ui.define(['sap/ui/core/mvc/ControllerExtension', './apertura'], (ControllerExtension, apertura) => {
  'use strict'

  return ControllerExtension.extend('escucha.resarcimientos.ext.Inicio', {
    override: {
      /** Opens the worklist on the tab that was asked for. */
      onInit() {
        const vista = this.base.getAppComponent().vistaInicial
        const pestanas = this.base.getView().byId('fe::TabMultipleMode')
        const pedida = pestanas?.getItems().find(pestana => pestana.getKey().split('::').includes(vista))
        if (pedida) pestanas.setSelectedKey(pedida.getKey())
      },

      routing: {
        /** Whoever comes from a case goes on with that case, once. */
        onAfterBinding() {
          const componente = this.base.getAppComponent()
          const radicado = componente.casoInicial
          delete componente.casoInicial
          if (radicado) apertura.desdeCaso(this.base.getExtensionAPI(), radicado)
        }
      }
    }
  })
})
