sap.ui.define(['sap/base/i18n/ResourceBundle'], ResourceBundle => {
  'use strict'

  let textos

  /** The texts of the shared dialogs, read once. */
  return {
    leer() {
      textos ??= ResourceBundle.create({
        url: sap.ui.require.toUrl('escucha/common/i18n/i18n.properties'),
        supportedLocales: ['', 'en'],
        fallbackLocale: '',
        async: true
      })
      return textos
    }
  }
})
