sap.ui.define([
  'sap/m/MessageBox',
  'sap/m/MessageToast',
  'sap/ui/core/Element',
  'escucha/common/Dialogo',
  'escucha/common/Servicio'
], (MessageBox, MessageToast, Element, Dialogo, Servicio) => {
  'use strict'

  const CAMPOS = ['valor', 'nombre', 'codigo']

  const leerSignificados = async lista => {
    const funcion = lista.getModel().bindContext('SincronizacionService.significados(...)', lista)
    await funcion.invoke()
    return funcion.getBoundContext().getObject().value
  }

  /** What the service objects to, by field; a field says it while it has the focus. */
  const senalar = (dialogo, { message, problemas = [{ message }] }) => {
    dialogo.setProperty('/errores', Object.fromEntries(problemas.map(problema => [CAMPOS.includes(problema.campo) ? problema.campo : 'general', problema.message])))
    const primero = CAMPOS.find(campo => problemas.some(problema => problema.campo === campo))
    // A busy dialog takes no focus
    if (primero) setTimeout(() => Element.getElementById(`entrada_${primero}`)?.focus())
  }

  const rutaDe = ({ lista_code: lista, valor }) => `Entradas(lista_code='${lista}',valor='${encodeURIComponent(valor.replaceAll('\'', '\'\''))}')`

  const enVersion = entrada => ({ 'If-Match': entrada.getProperty('@odata.etag') })

  const pedir = async (extension, lista, textos, { titulo, valores, nueva, enviar }) => {
    const significados = [{ codigo: '', nombre: textos.getText('entradaNinguno') }, ...await leerSignificados(lista)]
    const datos = { titulo, nueva, largo: lista.getProperty('largo'), errores: {}, significados, ...valores }
    const corregir = evento => dialogo.setProperty(`/errores/${evento.getSource().getId().replace('entrada_', '')}`, '')
    const dialogo = await Dialogo.abrir('escucha.codigosc4c.ext.Entrada', datos, extension, {
      controlador: { corregir },
      alFallar: error => senalar(dialogo, error),
      guardar: async ({ valor, nombre, codigo }) => {
        dialogo.setProperty('/errores', {})
        await enviar({ ...nueva && { valor: valor.trim() }, nombre: nombre.trim() || null, codigo: codigo || null })
        await extension.refresh()
        MessageToast.show(textos.getText('guardado'))
      }
    })
  }

  return {
    crear(extension, lista, textos) {
      return pedir(extension, lista, textos, {
        titulo: textos.getText('entradaCrear'),
        valores: { valor: '', nombre: '', codigo: '' },
        nueva: true,
        enviar: datos => Servicio.enviar(extension.getModel(), 'Entradas', { lista_code: lista.getProperty('code'), ...datos })
      })
    },

    editar(extension, lista, entrada, textos) {
      const { valor, nombre, codigo } = entrada.getObject()
      return pedir(extension, lista, textos, {
        titulo: textos.getText('entradaEditar'),
        valores: { valor, nombre: nombre ?? '', codigo: codigo ?? '' },
        nueva: false,
        enviar: datos => Servicio.enviar(extension.getModel(), rutaDe(entrada.getObject()), datos, { metodo: 'PATCH', cabeceras: enVersion(entrada) })
      })
    },

    borrar(extension, entrada, textos) {
      MessageBox.confirm(textos.getText('borrarPregunta', [entrada.getProperty('valor')]), {
        title: textos.getText('borrar'),
        onClose: async eleccion => {
          if (eleccion !== MessageBox.Action.OK) return
          try {
            await Servicio.enviar(extension.getModel(), rutaDe(entrada.getObject()), undefined, { metodo: 'DELETE', cabeceras: enVersion(entrada) })
            await extension.refresh()
            MessageToast.show(textos.getText('borrado'))
          } catch (error) {
            Servicio.mostrarError(error)
          }
        }
      })
    }
  }
})
