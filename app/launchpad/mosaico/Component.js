sap.ui.define([
  'sap/ui/core/UIComponent',
  'sap/m/GenericTile',
  'sap/m/ImageContent',
  'sap/m/NumericContent',
  'sap/m/TileContent'
], (UIComponent, GenericTile, ImageContent, NumericContent, TileContent) => {
  'use strict'

  const CADENCIA = 60_000

  /** Resolves to undefined when the service does not answer: a tile without a number still opens. */
  const contar = async url => {
    try {
      const respuesta = await fetch(encodeURI(url), { headers: { Accept: 'text/plain' } })
      return respuesta.ok ? (await respuesta.text()).trim() : undefined
    } catch {
      return undefined
    }
  }

  /**
   * A tile of the home page with a live count. SAPUI5's own dynamic tile appends its parameters
   * to the URL as if there were none, which breaks a $filter, and it shows question marks on failure.
   */
  return UIComponent.extend('escucha.mosaico.Component', {
    metadata: { manifest: 'json', interfaces: ['sap.ui.core.IAsyncContentCreation'] },

    createContent() {
      const propiedades = this.getComponentData().properties
      return new GenericTile({
        header: propiedades.title,
        subheader: propiedades.subtitle,
        url: propiedades.targetURL,
        press: () => {
          window.location.hash = propiedades.targetURL
        },
        tileContent: new TileContent({ content: propiedades.conteo ? this._numero(propiedades) : this._icono(propiedades) })
      })
    },

    exit() {
      clearInterval(this._reloj)
    },

    _icono({ icon }) {
      return new ImageContent({ src: icon })
    },

    _numero({ icon, color, conteo }) {
      const contenido = new NumericContent({ icon, width: '100%', withMargin: false, truncateValueTo: 6, value: ' ' })
      const actualizar = async () => {
        if (document.hidden) return
        const cuenta = await contar(conteo)
        if (contenido.isDestroyed()) return
        contenido.setValue(cuenta ?? ' ')
        contenido.setValueColor(cuenta > 0 && color ? color : 'Neutral')
      }
      this._reloj = setInterval(actualizar, CADENCIA)
      actualizar()
      return contenido
    }
  })
})
