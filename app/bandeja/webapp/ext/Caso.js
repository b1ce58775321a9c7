sap.ui.define([
  'escucha/common/Anexos',
  'escucha/common/Constancia',
  'escucha/common/Dialogo',
  'escucha/common/Notas',
  'escucha/bandeja/ext/actos/avisos',
  'escucha/bandeja/ext/actos/clasificacion',
  'escucha/bandeja/ext/actos/plazo',
  'escucha/bandeja/ext/actos/salidas'
], (Anexos, Constancia, Dialogo, Notas, avisos, clasificacion, plazo, salidas) => {
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

  /** Each act of the law as Fiori elements calls it: with the extension API of the page as `this`. */
  const comoBotones = actos => Object.fromEntries(Object.entries(actos).map(([nombre, abrir]) => [nombre, async function (caso) {
    return abrir({ extension: this, caso, i18n: await this.getModel('i18n').getResourceBundle() })
  }]))

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    ...comoBotones({ ...clasificacion, ...plazo, ...salidas }),

    async registrarAviso(evento) {
      const caso = this.getBindingContext()
      const elegida = evento?.getSource?.().getBindingContext()?.getProperty('ID')
      return avisos.registrarAviso({ extension: this, caso, i18n: await this.getModel('i18n').getResourceBundle() }, elegida)
    },

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
