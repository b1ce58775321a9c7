sap.ui.define(['sap/fe/core/AppComponent', 'sap/base/i18n/Localization'], (AppComponent, Localization) => {
  'use strict'

  /** Instants are those of Colombia, wherever the screen stands. */
  const ZONA = 'America/Bogota'

  return AppComponent.extend('escucha.codigosc4c.Component', {
    metadata: { manifest: 'json' },

    init(...argumentos) {
      Localization.setTimezone(ZONA)
      return AppComponent.prototype.init.apply(this, argumentos)
    }
  })
})
