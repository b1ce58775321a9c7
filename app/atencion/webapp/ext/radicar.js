sap.ui.define(['sap/m/MessageBox', './operacion'], (MessageBox, operacion) => {
  'use strict'

  /** Opens the filing form on a new draft; one at a time, so that a double click makes one draft. */
  let abriendo = false

  return async function radicar(vista, enrutador, parametros) {
    if (abriendo) return
    abriendo = true
    vista.setBusyIndicatorDelay(0).setBusy(true)
    try {
      const ID = await operacion.iniciarRadicacion(vista.getModel(), parametros)
      await enrutador.navigateToRoute('PQRSObjectPage', { PQRSKey: `ID=${ID},IsActiveEntity=false` })
    } catch (error) {
      MessageBox.error(error.message || vista.getModel('i18n').getProperty('radicar.error'))
    } finally {
      abriendo = false
      vista.setBusy(false)
    }
  }
})
