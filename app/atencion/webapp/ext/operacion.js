sap.ui.define(['sap/ui/core/Messaging'], Messaging => {
  'use strict'

  /**
   * Calls an unbound action and answers its result. Its messages are removed: who calls shows them
   * where they belong. Throws the error of the service, whose message is made for people.
   */
  async function invocar(modelo, nombre, parametros) {
    const operacion = modelo.bindContext(`/${nombre}(...)`)
    for (const [parametro, valor] of Object.entries(parametros)) operacion.setParameter(parametro, valor)
    try {
      await operacion.invoke('$auto', false)
      return operacion.getBoundContext().getObject()
    } finally {
      Messaging.removeAllMessages()
      operacion.destroy()
    }
  }

  /** The key of a new draft with what is known already filled in. */
  async function iniciarRadicacion(modelo, parametros) {
    const respuesta = await invocar(modelo, 'iniciarRadicacion', parametros)
    return typeof respuesta === 'string' ? respuesta : respuesta.value
  }

  return { invocar, iniciarRadicacion }
})
