sap.ui.define([
  'sap/m/MessageBox',
  'sap/m/MessageToast',
  'escucha/common/Servicio',
  'escucha/common/Textos'
], (MessageBox, MessageToast, Servicio, Textos) => {
  'use strict'

  const contar = async modelo => {
    const { rechazados, encargosRechazados } = await modelo.bindContext('/Resumen', undefined, { $$groupId: '$auto' }).requestObject()
    return rechazados + encargosRechazados
  }

  const preguntar = (mensaje, title) => new Promise(resuelto => MessageBox.confirm(mensaje, {
    title, onClose: eleccion => resuelto(eleccion === MessageBox.Action.OK)
  }))

  /** What C4C refused, once its cause is mended. */
  return {
    /**
     * Asks whether all of it is tried again, and does it; resolves to whether it was.
     * @param modelo model of the service of C4C
     * @param {boolean} siNinguno whether to say so where nothing was refused
     */
    async ofrecer(modelo, { siNinguno = false } = {}) {
      const [rechazados, textos] = await Promise.all([contar(modelo), Textos.leer()])
      if (!rechazados) {
        if (siNinguno) MessageToast.show(textos.getText('rechazadosNinguno'))
        return false
      }
      if (!await preguntar(textos.getText('rechazadosPregunta', [rechazados]), textos.getText('rechazadosTitulo'))) return false
      try {
        const { reintentados } = await Servicio.enviar(modelo, 'reintentarRechazados', {})
        MessageToast.show(textos.getText('rechazadosHecho', [reintentados]))
        return true
      } catch (error) {
        Servicio.mostrarError(error)
        return false
      }
    }
  }
})
