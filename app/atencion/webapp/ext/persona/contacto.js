sap.ui.define(['sap/m/MessageToast', 'escucha/common/Servicio', '../formulario'], (MessageToast, Servicio, formulario) => {
  'use strict'

  const CAMPOS = ['celular', 'fijo', 'correo', 'direccion', 'municipio']

  /** How she is reached, as the page shows it, to be changed in C4C. */
  return async function contacto(extension, persona) {
    const textos = await extension.getModel('i18n').getResourceBundle()
    const visto = await persona.requestProperty([...CAMPOS, 'huellaContacto'])
    const datos = Object.fromEntries(CAMPOS.map((campo, i) => [campo, visto[i] ?? '']))
    return formulario.abrir(extension, 'escucha.atencion.ext.persona.Contacto', {
      datos,
      async guardar(d) {
        const nuevo = Object.fromEntries(CAMPOS.map(campo => [campo, d[campo]]))
        await Servicio.enviar(persona.getModel(), `${persona.getPath().slice(1)}/AtencionService.actualizarContacto`, { ...nuevo, huellaContacto: visto.at(-1) })
        MessageToast.show(textos.getText('contacto.hecho'))
        await extension.refresh()
      }
    })
  }
})
