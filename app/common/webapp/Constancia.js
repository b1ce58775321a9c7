sap.ui.define([], () => {
  'use strict'

  return {
    /** Opens the constancia of filing, a PDF, in a tab of its own. */
    abrir(caso, servicio) {
      const modelo = caso.getModel()
      window.open(`${modelo.getServiceUrl()}PQRS(${caso.getProperty('ID')})/${servicio}.constancia()`, '_blank', 'noopener')
    }
  }
})
