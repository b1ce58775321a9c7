sap.ui.define(['sap/ui/core/mvc/ControllerExtension', 'sap/ui/model/json/JSONModel'], (ControllerExtension, JSONModel) => {
  'use strict'

  const leer = (modelo, ruta) => modelo.bindContext(ruta, undefined, { $$groupId: '$auto' }).requestObject()

  return ControllerExtension.extend('escucha.registroavisos.ext.Dicho', {
    override: {
      onInit() {
        this.base.getView().setModel(new JSONModel({}), 'dicho')
      },
      routing: {
        /** What was said, and to which address, is asked for apart, and only by who may read it. */
        async onAfterBinding(aviso) {
          const dicho = this.base.getView().getModel('dicho')
          dicho.setData({})
          if (!aviso) return
          const modelo = aviso.getModel()
          const { veCasos } = await leer(modelo, '/Permisos')
          if (veCasos) dicho.setData(await leer(modelo, aviso.getPath().replace('/Avisos(', '/TextosDeAviso(')))
        }
      }
    }
  })
})
