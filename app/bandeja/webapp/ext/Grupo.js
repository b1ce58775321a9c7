sap.ui.define([
  'sap/m/MessageBox',
  'sap/m/MessageToast',
  'escucha/common/Dialogo',
  'escucha/common/Servicio'
], (MessageBox, MessageToast, Dialogo, Servicio) => {
  'use strict'

  const propio = async caso => {
    const [ID, grupo_ID, grupo] = await Promise.all(['ID', 'membresia/grupo_ID', 'membresia/grupo/nombre'].map(campo => caso.requestProperty(campo)))
    return { ID, grupo_ID, grupo }
  }

  const enviar = async (extension, datos) => {
    await Servicio.enviar(extension.getModel(), 'agrupar', datos)
    await extension.refresh()
    MessageToast.show((await extension.getModel('i18n').getResourceBundle()).getText('agruparHecho'))
  }

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    /** From the case to the page of its group. */
    async verGrupo() {
      const { grupo_ID } = await propio(this.getBindingContext())
      if (grupo_ID) return this.intentBasedNavigation.navigateOutbound('grupo', { ID: grupo_ID })
      return MessageToast.show((await this.getModel('i18n').getResourceBundle()).getText('sinGrupo'))
    },

    /** The case of the page with those chosen: a new group, or the one that some of them are in. */
    async agrupar(_contexto, elegidos) {
      const textos = await this.getModel('i18n').getResourceBundle()
      const filas = [await propio(this.getBindingContext()), ...elegidos.map(elegido => elegido.getObject())]
      const sueltos = filas.filter(({ grupo_ID }) => !grupo_ID).map(({ ID }) => ID)
      const grupos = new Map(filas.filter(({ grupo_ID }) => grupo_ID).map(({ grupo_ID, grupo }) => [grupo_ID, grupo]))
      if (grupos.size > 1) return MessageBox.information(textos.getText('agruparVarios'))
      if (grupos.size === 0) {
        return Dialogo.abrir('escucha.bandeja.ext.Agrupar', { nombre: '', motivo: '' }, this, {
          guardar: ({ nombre, motivo }) => enviar(this, { casos: sueltos, nombre, motivo }),
          alFallar: Servicio.mostrarError
        })
      }
      const [[grupo, nombre]] = grupos
      if (sueltos.length === 0) return MessageBox.information(textos.getText('agruparYaEstan', [nombre]))
      return MessageBox.confirm(textos.getText('agruparEn', [nombre]), {
        title: textos.getText('agruparTitulo'),
        onClose: eleccion => {
          if (eleccion === MessageBox.Action.OK) enviar(this, { casos: sueltos, grupo }).catch(Servicio.mostrarError)
        }
      })
    }
  }
})
