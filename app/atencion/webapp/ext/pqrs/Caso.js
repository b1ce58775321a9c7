sap.ui.define([
  'escucha/common/Dialogo',
  'escucha/common/Servicio',
  './anexos'
], (Dialogo, Servicio, anexos) => {
  'use strict'

  const ruta = caso => caso.getPath().slice(1)

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    /** In a tab of its own: it is printed and handed over. */
    constancia(caso) {
      window.open(`${caso.getModel().getServiceUrl()}${ruta(caso)}/AtencionService.constancia()`, '_blank', 'noopener')
    },

    agregarAnexo() {
      return anexos.agregar(this, this.getBindingContext())
    },

    agregarNota() {
      const caso = this.getBindingContext()
      const guardar = async ({ texto }) => {
        await Servicio.enviar(caso.getModel(), `${ruta(caso)}/notas`, { texto })
        await this.refresh('notas')
      }
      return Dialogo.abrir('escucha.common.Nota', { texto: '' }, this, { guardar, alFallar: Servicio.mostrarError })
    }
  }
})
