sap.ui.define([
  'sap/fe/core/PageController',
  'sap/ui/model/json/JSONModel',
  '../operacion',
  '../persona/autorizacion',
  '../radicar',
  './crearPersona'
], (PageController, JSONModel, operacion, autorizacion, radicar, crearPersona) => {
  'use strict'

  const SIN_RESULTADO = { mensaje: '', puedeRadicar: false, puedeCrear: false, personas: [], autorizacion: '' }
  const VACIO = { numero: '', estadoNumero: 'None', textoNumero: '', tipoMensaje: 'None', ...SIN_RESULTADO }

  return PageController.extend('escucha.atencion.ext.inicio.Inicio', {
    onInit() {
      PageController.prototype.onInit.apply(this)
      this.estado = new JSONModel({ tipo: 'CC', ...VACIO })
      this.getView().setModel(this.estado, 'inicio')
      this.getAppComponent().getRouter().getRoute('Inicio').attachPatternMatched(this.preparar, this)
      this.getView().addEventDelegate({ onAfterShow: () => this.enfocar() })
      this.byId('numero').addEventDelegate({ onAfterRendering: () => this.enfocarUnaVez() })
    },

    /** The next person of the queue starts from an empty field. */
    preparar() {
      this.estado.setData({ tipo: 'CC', ...VACIO })
      this.enfocada = false
      this.enfocarUnaVez()
    },

    enfocarUnaVez() {
      if (this.enfocada || !this.byId('numero').getDomRef()) return
      this.enfocada = true
      setTimeout(() => this.enfocar())
    },

    enfocar() {
      const campo = this.byId('numero')
      if (campo?.getDomRef()) campo.focus()
    },

    onCambiar() {
      this.mostrar({ estadoNumero: 'None', textoNumero: '', ...SIN_RESULTADO })
    },

    async onBuscar() {
      const numeroDocumento = this.byId('numero').getValue().trim()
      if (!numeroDocumento) return this.senalar(this.texto('inicio.falta'))
      if (this.buscando) return
      this.buscando = true
      this.getView().setBusyIndicatorDelay(300).setBusy(true)
      try {
        const tipoDocumento = this.estado.getProperty('/tipo')
        const hallada = await operacion.invocar(this.getView().getModel(), 'buscarPersona', { tipoDocumento, numeroDocumento })
        await this.atender(hallada)
      } catch (error) {
        this.rechazar(error)
      } finally {
        this.buscando = false
        this.getView().setBusy(false)
      }
    },

    async atender({ clienteC4C, mensaje, personas, puedeCrear, autorizacion: estado, ...documento }) {
      this.documento = documento
      if (clienteC4C) return this.abrirPersona(clienteC4C)
      this.mostrar({ mensaje, tipoMensaje: 'Warning', puedeRadicar: true, puedeCrear, personas, autorizacion: estado ?? '' })
    },

    abrirPersona(clienteC4C) {
      return this.ir().navigateToRoute('PersonasObjectPage', { PersonasKey: `'${encodeURIComponent(clienteC4C)}'` })
    },

    onElegir(evento) {
      return this.abrirPersona(evento.getSource().getBindingContext('inicio').getProperty('clienteC4C'))
    },

    onCrearPersona() {
      const nombreTipo = this.byId('tipo').getSelectedItem()?.getText() ?? ''
      return crearPersona(this.getExtensionAPI(), this.getView().getModel(), { ...this.documento, nombreTipo }, cliente => this.abrirPersona(cliente))
    },

    onAutorizacion() {
      const { tipoDocumento, numeroDocumento } = this.documento
      return autorizacion.registrar(this.getExtensionAPI(), this.getView().getModel(), { tipoDocumento, numeroDocumento }, () => this.onBuscar())
    },

    rechazar(error) {
      const { status } = error
      if (status >= 400 && status < 500) return this.senalar(error.message)
      this.mostrar({ ...SIN_RESULTADO, mensaje: this.texto('inicio.error'), tipoMensaje: 'Error' })
    },

    senalar(textoNumero) {
      this.mostrar({ estadoNumero: 'Error', textoNumero, ...SIN_RESULTADO })
      this.enfocar()
    },

    mostrar(cambios) {
      for (const [nombre, valor] of Object.entries(cambios)) this.estado.setProperty(`/${nombre}`, valor)
    },

    onRadicarConDocumento() {
      const { tipoDocumento, numeroDocumento } = this.documento
      return radicar(this.getView(), this.ir(), { tipoDocumento, numeroDocumento })
    },

    onRadicarAnonima() {
      return radicar(this.getView(), this.ir(), { anonima: true })
    },

    ir() {
      return this.getExtensionAPI().getRouting()
    },

    texto(clave) {
      return this.getView().getModel('i18n').getProperty(clave)
    }
  })
})
