sap.ui.define([
  'escucha/common/Anexos',
  'escucha/common/Constancia',
  'escucha/common/Dialogo',
  'escucha/common/Notas'
], (Anexos, Constancia, Dialogo, Notas) => {
  'use strict'

  const SERVICIO = 'CoordinacionService'

  const leerLista = async caso => {
    const funcion = caso.getModel().bindContext(`${SERVICIO}.listaDeCalidad(...)`, caso)
    await funcion.invoke()
    return funcion.getBoundContext().getObject().value
  }

  const invocar = (extension, accion, caso, valores, opciones) => extension.editFlow.invokeAction(`${SERVICIO}.${accion}`, {
    contexts: caso,
    parameterValues: Object.entries(valores).map(([name, value]) => ({ name, value })),
    ...opciones
  })

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    async responder(caso) {
      const lista = await leerLista(caso)
      const datos = { texto: '', completa: false, puntos: lista.map(punto => ({ ...punto, marcado: false })) }
      const guardar = ({ texto, puntos }) => invocar(this, 'responder', caso, {
        texto, verificados: puntos.map(({ item }) => item)
      }, { skipParameterDialog: true })
      const dialogo = await Dialogo.abrir('escucha.bandeja.ext.Responder', datos, this, {
        guardar,
        controlador: {
          marcar: () => dialogo.setProperty('/completa', dialogo.getProperty('/puntos').every(({ marcado }) => marcado))
        }
      })
    },

    async registrarEntrega(caso) {
      const textos = await this.getModel('i18n').getResourceBundle()
      await invocar(this, 'registrarEntrega', caso, { entregadaEn: new Date().toISOString() }, {
        label: textos.getText('registrarEntrega')
      })
    },

    constancia(caso) {
      Constancia.abrir(caso, SERVICIO)
    },

    agregarAnexo() {
      return Anexos.agregar(this, this.getBindingContext(), ['RESPUESTA', 'ENTREGA'])
    },

    agregarNota() {
      return Notas.agregar(this, this.getBindingContext())
    }
  }
})
