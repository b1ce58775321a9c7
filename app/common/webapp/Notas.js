sap.ui.define(['escucha/common/Dialogo', 'escucha/common/Servicio'], (Dialogo, Servicio) => {
  'use strict'

  return {
    /** Asks for a note and adds it to the case. */
    agregar(extension, caso) {
      const guardar = async ({ texto }) => {
        await Servicio.enviar(caso.getModel(), 'Notas', { caso_ID: caso.getProperty('ID'), texto })
        await extension.refresh('notas')
      }
      return Dialogo.abrir('escucha.common.Nota', { texto: '' }, extension, { guardar, alFallar: Servicio.mostrarError })
    }
  }
})
