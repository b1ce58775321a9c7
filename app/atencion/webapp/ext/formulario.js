sap.ui.define(['sap/ui/core/Element', 'escucha/common/Dialogo'], (Element, Dialogo) => {
  'use strict'

  const escrito = valor => (typeof valor === 'string' ? valor.trim().length > 0 : Array.isArray(valor) ? valor.length > 0 : valor !== null && valor !== undefined)

  /** The dialog is busy until the answer is dealt with, and a busy field takes no focus. */
  const senalar = campo => campo && setTimeout(() => Element.getElementById(`campo_${campo}`)?.focus())

  return {
    /**
     * A dialog to fill in. What the service objects to is said beside its field, or at the top where it is of no field; the
     * dialog stays open with what was written.
     * @param {object} extension extension API of the page
     * @param {string} fragmento its fields are called `campo_<name>`
     * @param {object} formulario `datos` to begin with, `obligatorios` fields, `guardar`, and what else the fragment calls
     */
    async abrir(extension, fragmento, { datos, obligatorios = [], completo = () => true, guardar, controlador = {} }) {
      const estaCompleto = d => obligatorios.every(campo => escrito(d[campo])) && completo(d)
      const revisar = () => dialogo.setProperty('/completo', estaCompleto(dialogo.getData()))
      const alFallar = error => {
        const errores = {}
        const generales = []
        for (const { message, campo } of error.problemas ?? [{ message: error.message }]) {
          if (campo in datos) errores[campo] = message
          else generales.push(message)
        }
        dialogo.setProperty('/errores', errores)
        dialogo.setProperty('/problema', generales.join('\n'))
        senalar(Object.keys(errores)[0])
      }
      const dialogo = await Dialogo.abrir(fragmento, { errores: {}, problema: '', completo: estaCompleto(datos), ...datos }, extension, {
        guardar: async d => {
          dialogo.setProperty('/errores', {})
          dialogo.setProperty('/problema', '')
          await guardar(d)
        },
        alFallar,
        controlador: { ...controlador, cambiar: revisar }
      })
      // What is being mended is not wrong any more
      dialogo.attachPropertyChange(evento => {
        const campo = evento.getParameter('path').slice(1)
        if (dialogo.getProperty(`/errores/${campo}`)) dialogo.setProperty(`/errores/${campo}`, '')
        revisar()
      })
      return dialogo
    }
  }
})
