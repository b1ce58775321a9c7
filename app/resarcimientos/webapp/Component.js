sap.ui.define(['sap/fe/core/AppComponent', 'sap/base/i18n/Localization'], (AppComponent, Localization) => {
  'use strict'

  /** Deadlines are dates in Colombia, wherever the screen stands. */
  const ZONA = 'America/Bogota'

  /** What a tile may ask for, as the tab that shows it. */
  const VISTAS = {
    Abierto: 'porVerificar',
    Reconocer: 'reconocer',
    Reparar: 'reparar',
    Compensar: 'compensar',
    Compensado: 'compensar',
    Cerrado: 'terminados',
    NoProcede: 'terminados',
    SinEfecto: 'terminados'
  }

  /** Taken out of the parameters: Fiori elements would set it as a filter of every tab. */
  const tomar = (parametros, nombre) => {
    const valor = parametros?.[nombre]?.[0]
    if (parametros) delete parametros[nombre]
    return valor
  }

  return AppComponent.extend('escucha.resarcimientos.Component', {
    metadata: { manifest: 'json' },

    init(...argumentos) {
      Localization.setTimezone(ZONA)
      const parametros = this.getComponentData()?.startupParameters
      this.vistaInicial = VISTAS[tomar(parametros, 'estado_code')]
      this.casoInicial = tomar(parametros, 'abrirDesde')
      return AppComponent.prototype.init.apply(this, argumentos)
    }
  })
})
