sap.ui.define(['sap/fe/core/AppComponent', 'sap/base/i18n/Localization'], (AppComponent, Localization) => {
  'use strict'

  /** Deadlines are dates in Colombia, wherever the screen stands. */
  const ZONA = 'America/Bogota'

  return AppComponent.extend('escucha.resarcimientosarea.Component', {
    metadata: { manifest: 'json' },

    init(...argumentos) {
      Localization.setTimezone(ZONA)
      return AppComponent.prototype.init.apply(this, argumentos)
    }
  })
})
