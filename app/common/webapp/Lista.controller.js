sap.ui.define(['sap/ui/core/mvc/ControllerExtension', 'sap/ui/Device'], (ControllerExtension, Device) => {
  'use strict'

  return ControllerExtension.extend('escucha.common.Lista', {
    override: {
      /** On a phone the filters would hide the list: they wait folded. */
      onInit() {
        if (Device.resize.width < 600) this.base.getView().byId('fe::ListReport')?.setHeaderExpanded(false)
      }
    }
  })
})
