sap.ui.define([
  'sap/m/MessageBox',
  'sap/m/MessageToast',
  'sap/ui/core/Element',
  'escucha/common/Dialogo',
  'escucha/common/Servicio'
], (MessageBox, MessageToast, Element, Dialogo, Servicio) => {
  'use strict'

  const SERVICIO = 'NotificacionService'
  /** Long enough not to ask the service at every key. */
  const PAUSA = 300

  const rutaDe = contexto => contexto.getPath().slice(1)
  const conVersion = contexto => ({ 'If-Match': contexto.getProperty('@odata.etag') })

  const leerCampos = async contexto => {
    const funcion = contexto.getModel().bindContext(`${SERVICIO}.campos(...)`, contexto)
    await funcion.invoke()
    return funcion.getBoundContext().getObject().value
  }

  /** Shows what comes out of the text while it is written; of several answers the last one counts. */
  const previsualizador = (contexto, dialogo) => {
    let reloj
    let vez = 0
    const preguntar = async () => {
      const esta = ++vez
      const { asunto, cuerpo } = dialogo().getData()
      const { previa, error } = await Servicio.enviar(contexto.getModel(), `${rutaDe(contexto)}/${SERVICIO}.previsualizar`, { asunto, cuerpo })
        .then(respuesta => ({ previa: respuesta, error: '' }), ({ message }) => ({ error: message }))
      if (esta !== vez) return
      if (previa) dialogo().setProperty('/previa', previa)
      dialogo().setProperty('/error', error)
    }
    return {
      ahora: preguntar,
      pronto: () => {
        clearTimeout(reloj)
        reloj = setTimeout(preguntar, PAUSA)
      }
    }
  }

  const enSuSitio = (texto, trozo, posicion) => texto.slice(0, posicion) + trozo + texto.slice(posicion)

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    async editar(contexto) {
      const { asunto, cuerpo } = contexto.getObject()
      const datos = { asunto, cuerpo, error: '', previa: {}, campos: await leerCampos(contexto) }
      const vista = previsualizador(contexto, () => dialogo)
      const controlador = {
        escribir: () => vista.pronto(),
        insertar(evento) {
          const { campo, opcional } = evento.getSource().getBindingContext('dialogo').getObject()
          const trozo = opcional ? `{{#${campo}}}{{${campo}}}{{/${campo}}}` : `{{${campo}}}`
          const texto = dialogo.getProperty('/cuerpo')
          const posicion = Element.getElementById('cuerpoPlantilla').getFocusDomRef()?.selectionStart ?? texto.length
          dialogo.setProperty('/cuerpo', enSuSitio(texto, trozo, posicion))
          vista.pronto()
        }
      }
      const guardar = async valores => {
        await Servicio.enviar(contexto.getModel(), rutaDe(contexto), { asunto: valores.asunto, cuerpo: valores.cuerpo }, { metodo: 'PATCH', cabeceras: conVersion(contexto) })
        await this.refresh()
        MessageToast.show((await this.getModel('i18n').getResourceBundle()).getText('guardada'))
      }
      const dialogo = await Dialogo.abrir('escucha.plantillas.ext.Editar', datos, this, { guardar, controlador, alFallar: Servicio.mostrarError })
      await vista.ahora()
    },

    async restablecer(contexto) {
      const textos = await this.getModel('i18n').getResourceBundle()
      MessageBox.confirm(textos.getText('restablecerPregunta'), {
        title: textos.getText('restablecer'),
        onClose: async boton => {
          if (boton !== MessageBox.Action.OK) return
          try {
            await Servicio.enviar(contexto.getModel(), `${rutaDe(contexto)}/${SERVICIO}.restablecer`, {}, { cabeceras: conVersion(contexto) })
            await this.refresh()
            MessageToast.show(textos.getText('restablecida'))
          } catch (error) {
            Servicio.mostrarError(error)
          }
        }
      })
    }
  }
})
