sap.ui.define([
  'sap/m/MessageBox',
  'escucha/common/Dialogo',
  'escucha/common/Servicio'
], (MessageBox, Dialogo, Servicio) => {
  'use strict'

  const problemasDe = ({ message, detalles = [] }) => (detalles.length > 0 ? detalles : [message]).map(mensaje => ({ mensaje }))

  const informar = (cargas, textos) => {
    const nuevos = cargas.filter(({ estaba }) => !estaba)
    const lineas = nuevos.flatMap(({ codigo, hallazgos }) => hallazgos.map(({ fila, mensaje }) => `${codigo}, ${fila}: ${mensaje}`))
    const cuales = nuevos.map(({ codigo, version }) => textos.getText('paqueteYVersion', [codigo, version])).join(', ')
    MessageBox.success(cuales ? textos.getText('importados', [cuales]) : textos.getText('importadosYaEstaban'), {
      title: textos.getText('importarTitulo'),
      details: lineas.length > 0 ? lineas.join('\n') : undefined
    })
  }

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    /** The file is refused whole; its problems stay beside the text, row by row. */
    async importar() {
      const modelo = this.getModel()
      const guardar = async ({ contenido }) => {
        dialogo.setProperty('/problemas', [])
        const { value } = await Servicio.enviar(modelo, 'importar', { contenido })
        await this.refresh()
        informar(value, await this.getModel('i18n').getResourceBundle())
      }
      const dialogo = await Dialogo.abrir('escucha.politica.ext.Importar', { contenido: '', problemas: [] }, this, {
        guardar,
        alFallar: error => dialogo.setProperty('/problemas', problemasDe(error)),
        controlador: {
          async elegir(evento) {
            const archivo = evento.getParameter('files')?.[0]
            if (archivo) dialogo.setProperty('/contenido', await archivo.text())
          }
        }
      })
    },

    async iniciarBorrador(paquete) {
      try {
        const { ID } = await Servicio.enviar(paquete.getModel(), 'iniciarBorrador', { codigo: paquete.getProperty('codigo') })
        this.getRouting().navigateToRoute('Borrador', { key3: `ID=${ID},IsActiveEntity=true` })
      } catch (error) {
        await Servicio.mostrarError(error)
      }
    },

    exportar(paquete) {
      window.open(`${paquete.getModel().getServiceUrl()}${paquete.getPath().slice(1)}/PoliticaService.exportar()`, '_blank', 'noopener')
    }
  }
})
