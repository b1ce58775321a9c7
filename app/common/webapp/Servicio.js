sap.ui.define(['sap/m/MessageBox', 'escucha/common/Textos'], (MessageBox, Textos) => {
  'use strict'

  const pedir = (url, opciones, modelo, token) => fetch(url, {
    ...opciones,
    headers: {
      'Accept': 'application/json',
      'Accept-Language': modelo.getHttpHeaders()['Accept-Language'] ?? 'es',
      'Content-Type': 'application/json',
      'X-CSRF-Token': token ?? modelo.getHttpHeaders(true)['X-CSRF-Token'] ?? 'Fetch',
      ...opciones.headers
    }
  })

  const exigeToken = respuesta => respuesta.status === 403 && respuesta.headers.get('x-csrf-token')?.toLowerCase() === 'required'

  const leerError = async respuesta => {
    const { error } = await respuesta.json().catch(() => ({}))
    const problemas = error?.details ?? (error ? [error] : [])
    return Object.assign(new Error(error?.message ?? respuesta.statusText), {
      detalles: (error?.details ?? []).map(({ message }) => message),
      problemas: problemas.map(({ message, target }) => ({ message, campo: target?.split('/').at(-1) }))
    })
  }

  /** What pages ask of their service beside the bindings of their model. */
  return {
    /**
     * Rejects with the message of the service, `detalles` where it names several problems, and
     * `problemas` with the field of each.
     */
    async enviar(modelo, ruta, datos, { metodo = 'POST', cabeceras = {} } = {}) {
      const url = `${modelo.getServiceUrl()}${ruta}`
      const opciones = { method: metodo, body: JSON.stringify(datos), headers: cabeceras }
      let respuesta = await pedir(url, opciones, modelo)
      if (exigeToken(respuesta)) {
        const cabeza = await pedir(modelo.getServiceUrl(), { method: 'HEAD' }, modelo, 'Fetch')
        respuesta = await pedir(url, opciones, modelo, cabeza.headers.get('x-csrf-token') ?? '')
      }
      if (!respuesta.ok) throw await leerError(respuesta)
      return respuesta.status === 204 ? undefined : respuesta.json()
    },

    async mostrarError(error) {
      const textos = await Textos.leer()
      const detalles = error.detalles ?? []
      MessageBox.error(detalles.length > 0 ? detalles.join('\n') : error.message, { title: textos.getText('errorTitulo') })
    }
  }
})
