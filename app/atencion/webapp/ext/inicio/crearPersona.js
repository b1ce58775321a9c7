sap.ui.define(['sap/m/MessageToast', 'escucha/common/Servicio', '../formulario'], (MessageToast, Servicio, formulario) => {
  'use strict'

  const CAMPOS = ['primerNombre', 'segundoNombre', 'primerApellido', 'segundoApellido', 'celular', 'fijo', 'correo', 'direccion', 'municipio']

  /**
   * Creates a person in C4C with the document that was looked up. Who may be her already is shown first; she is created when
   * the asesor says that she is none of them.
   * @param {Function} abrir opens the page of a person by her code in C4C
   */
  return async function crearPersona(extension, modelo, { tipoDocumento, numeroDocumento, nombreTipo }, abrir) {
    const textos = await extension.getModel('i18n').getResourceBundle()
    const vacios = Object.fromEntries(CAMPOS.map(campo => [campo, '']))
    const dialogo = await formulario.abrir(extension, 'escucha.atencion.ext.inicio.CrearPersona', {
      datos: { ...vacios, tipoDocumento, numeroDocumento, documento: `${nombreTipo} ${numeroDocumento}`, personas: [], aviso: '', boton: textos.getText('crear.guardar') },
      obligatorios: ['primerNombre', 'primerApellido'],
      async guardar(d) {
        const datos = Object.fromEntries(CAMPOS.map(campo => [campo, d[campo] || null]))
        const { clienteC4C, mensaje, personas } = await Servicio.enviar(modelo, 'crearPersona', {
          ...datos, tipoDocumento, numeroDocumento, noEsNinguna: d.personas.length > 0
        })
        if (!clienteC4C) {
          dialogo.setProperty('/personas', personas)
          dialogo.setProperty('/aviso', mensaje)
          dialogo.setProperty('/boton', textos.getText('crear.noEsNinguna'))
          throw Object.assign(new Error(mensaje), { problemas: [] })
        }
        MessageToast.show(mensaje)
        await abrir(clienteC4C)
      },
      controlador: {
        abrirPersona(evento) {
          const elegida = evento.getSource().getBindingContext('dialogo').getProperty('clienteC4C')
          this.cancelar()
          return abrir(elegida)
        }
      }
    })
  }
})
