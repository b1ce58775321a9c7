sap.ui.define([
  'sap/m/MessageBox',
  'escucha/common/Dialogo',
  'escucha/common/Servicio'
], (MessageBox, Dialogo, Servicio) => {
  'use strict'

  const problemasDe = ({ message, detalles = [] }) => (detalles.length > 0 ? detalles : [message]).map(mensaje => ({ mensaje }))

  const informar = ({ codigo, version, hallazgos }, textos) => {
    const lineas = hallazgos.map(({ fila, mensaje }) => `${fila}: ${mensaje}`)
    MessageBox.success(textos.getText('paqueteCargado', [codigo, version]), {
      title: textos.getText('cargarTitulo'),
      details: lineas.length > 0 ? lineas.join('\n') : undefined
    })
  }

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    /** The pack is refused whole; its problems stay beside the text, row by row. */
    async cargar() {
      const modelo = this.getModel()
      const guardar = async ({ contenido }) => {
        dialogo.setProperty('/problemas', [])
        const carga = await Servicio.enviar(modelo, 'cargarPaquete', { contenido })
        await this.refresh()
        informar(carga, await this.getModel('i18n').getResourceBundle())
      }
      const dialogo = await Dialogo.abrir('escucha.politica.ext.Cargar', { contenido: '', problemas: [] }, this, {
        guardar,
        alFallar: error => dialogo.setProperty('/problemas', problemasDe(error)),
        controlador: {
          async elegir(evento) {
            const archivo = evento.getParameter('files')?.[0]
            if (archivo) dialogo.setProperty('/contenido', await archivo.text())
          }
        }
      })
    }
  }
})
