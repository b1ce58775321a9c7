sap.ui.define(['sap/fe/core/AppComponent', 'sap/base/i18n/Localization'], (AppComponent, Localization) => {
  'use strict'

  /** Deadlines are dates in Colombia, wherever the screen stands. */
  const ZONA = 'America/Bogota'

  /** What a tile may ask for, as the tab that shows it. */
  const VISTAS = {
    Radicada: 'porClasificar',
    POR_VENCER: 'porVencer',
    VENCIDA: 'vencidas',
    RespuestaArea: 'porResponder',
    Respondida: 'porEntregar',
    PorAprobar: 'porAprobar'
  }

  /** Taken out of the parameters: Fiori elements would set them as filters of every tab. */
  const tomarVista = (parametros = {}) => {
    const { vista, estado_code: estado, situacion_code: situacion } = parametros
    for (const nombre of ['vista', 'estado_code', 'situacion_code']) delete parametros[nombre]
    return vista?.[0] ?? VISTAS[estado?.[0] ?? situacion?.[0]]
  }

  return AppComponent.extend('escucha.bandeja.Component', {
    metadata: { manifest: 'json' },

    init(...argumentos) {
      Localization.setTimezone(ZONA)
      this.vistaInicial = tomarVista(this.getComponentData()?.startupParameters)
      return AppComponent.prototype.init.apply(this, argumentos)
    }
  })
})
