sap.ui.define([
  'sap/base/strings/formatMessage',
  'sap/m/MessageBox',
  'sap/m/MessageToast',
  'escucha/common/Dialogo',
  'escucha/common/Servicio'
], (formatMessage, MessageBox, MessageToast, Dialogo, Servicio) => {
  'use strict'

  const SERVICIO = 'PoliticaService'

  const enviar = (borrador, accion, datos) => Servicio.enviar(borrador.getModel(), `${borrador.getPath().slice(1)}/${SERVICIO}.${accion}`, datos)

  const leer = async (borrador, funcion, parametros = {}) => {
    const operacion = borrador.getModel().bindContext(`${SERVICIO}.${funcion}(...)`, borrador)
    for (const [nombre, valor] of Object.entries(parametros)) operacion.setParameter(nombre, valor)
    await operacion.invoke()
    return operacion.getBoundContext().requestObject()
  }

  /** What the review left behind is read again with the draft. */
  const releer = borrador => borrador.requestSideEffects([
    { $PropertyPath: '*' }, { $NavigationPropertyPath: 'situacion' }, { $NavigationPropertyPath: 'revision' }
  ])

  const textosDe = pagina => pagina.getModel('i18n').getResourceBundle()

  /** A dialog that only shows closes with its one button. */
  const mostrar = (pagina, fragmento, datos) => Dialogo.abrir(`escucha.politica.ext.${fragmento}`, datos, pagina, { guardar: async () => {} })

  const intentar = async hacer => {
    try {
      await hacer()
    } catch (error) {
      await Servicio.mostrarError(error)
    }
  }

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    validar(borrador) {
      return intentar(async () => {
        const { problemas, advertencias } = await enviar(borrador, 'validar', {})
        await releer(borrador)
        const textos = await textosDe(this)
        if (problemas > 0) MessageBox.warning(textos.getText('validarProblemas', [problemas]), { title: textos.getText('validar') })
        else MessageToast.show(textos.getText(advertencias > 0 ? 'validarAdvertencias' : 'validarBien', [advertencias]))
      })
    },

    comparar(borrador) {
      return intentar(async () => {
        const { value } = await leer(borrador, 'comparar')
        await mostrar(this, 'Comparar', { diferencias: value })
      })
    },

    async simular(borrador) {
      const dialogo = await Dialogo.abrir('escucha.politica.ext.Simular', { meses: 6, resultado: null }, this, {
        controlador: {
          formatear: formatMessage,
          async simular() {
            dialogo.setProperty('/ocupado', true)
            try {
              dialogo.setProperty('/resultado', await leer(borrador, 'simular', { meses: dialogo.getProperty('/meses') }))
            } catch (error) {
              await Servicio.mostrarError(error)
            } finally {
              dialogo.setProperty('/ocupado', false)
            }
          }
        }
      })
    },

    async activar(borrador) {
      const textos = await textosDe(this)
      const dialogo = await Dialogo.abrir('escucha.politica.ext.Activar', {
        vigenteDesde: borrador.getProperty('vigenteDesde'),
        nombre: textos.getText('paqueteYVersion', [borrador.getProperty('codigo'), borrador.getProperty('version')]),
        problemas: []
      }, this, {
        async guardar({ vigenteDesde }) {
          dialogo.setProperty('/problemas', [])
          const { codigo, version } = await enviar(borrador, 'activar', { vigenteDesde })
          await releer(borrador)
          MessageToast.show(textos.getText('activado', [codigo, version]))
        },
        alFallar: ({ message, detalles = [] }) => dialogo.setProperty('/problemas', (detalles.length > 0 ? detalles : [message]).map(mensaje => ({ mensaje })))
      })
    }
  }
})
