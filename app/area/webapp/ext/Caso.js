sap.ui.define(['escucha/common/Anexos', 'escucha/common/Notas'], (Anexos, Notas) => {
  'use strict'

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    agregarAnexo() {
      return Anexos.agregar(this, this.getBindingContext(), ['AREA'])
    },

    agregarNota() {
      return Notas.agregar(this, this.getBindingContext())
    }
  }
})
