sap.ui.define([
  'sap/m/MessageBox',
  'escucha/common/Dialogo',
  'escucha/common/Servicio'
], (MessageBox, Dialogo, Servicio) => {
  'use strict'

  const SERVICIO = 'CoordinacionService'

  const enviar = (grupo, acto, datos) => Servicio.enviar(grupo.getModel(), `${grupo.getPath().slice(1)}/${SERVICIO}.${acto}`, datos)

  const leerLista = async grupo => {
    const funcion = grupo.getModel().bindContext(`${SERVICIO}.listaDeCalidad(...)`, grupo)
    await funcion.invoke()
    return funcion.getBoundContext().getObject().value
  }

  /** What was done, and case by case what was not and why. */
  const informar = (textos, hecho, { hechos, pendientes }) => {
    const lineas = pendientes.map(({ radicado, motivo }) => `${radicado}: ${motivo}`)
    const mensaje = [textos.getText(hecho, [hechos]), ...lineas.length > 0 ? [textos.getText('pendientes', [lineas.length])] : []].join(' ')
    const mostrar = lineas.length > 0 ? MessageBox.warning : MessageBox.success
    mostrar(mensaje, { details: lineas.length > 0 ? lineas.join('\n') : undefined })
  }

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    async responder(grupo) {
      const textos = await this.getModel('i18n').getResourceBundle()
      const [lista, respuesta] = await Promise.all([leerLista(grupo), grupo.requestProperty('respuesta')])
      const datos = {
        texto: respuesta ?? '',
        yaTiene: Boolean(respuesta),
        ayuda: textos.getText(respuesta ? 'responderMisma' : 'responderMarcas'),
        completa: false,
        puntos: lista.map(punto => ({ ...punto, marcado: false }))
      }
      const guardar = async ({ texto, puntos }) => {
        const resultado = await enviar(grupo, 'responderGrupo', { texto, verificados: puntos.map(({ item }) => item) })
        await this.refresh()
        informar(textos, 'responderHecho', resultado)
      }
      const dialogo = await Dialogo.abrir('escucha.grupos.ext.Responder', datos, this, {
        guardar,
        alFallar: Servicio.mostrarError,
        controlador: {
          marcar: () => dialogo.setProperty('/completa', dialogo.getProperty('/puntos').every(({ marcado }) => marcado))
        }
      })
    },

    async entregarPorAviso(grupo) {
      const textos = await this.getModel('i18n').getResourceBundle()
      MessageBox.confirm(textos.getText('entregarConfirmar'), {
        title: textos.getText('entregarPorAviso'),
        onClose: async eleccion => {
          if (eleccion !== MessageBox.Action.OK) return
          try {
            const resultado = await enviar(grupo, 'entregarPorAviso', {})
            await this.refresh()
            informar(textos, 'entregarHecho', resultado)
          } catch (error) {
            Servicio.mostrarError(error)
          }
        }
      })
    }
  }
})
