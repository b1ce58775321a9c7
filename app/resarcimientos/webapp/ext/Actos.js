sap.ui.define(['escucha/common/Anexos'], Anexos => {
  'use strict'

  /** Acts of the page that stand above the table they add to. */
  const ACTOS = [
    'registrarContacto', 'programarContacto', 'prepararMesa', 'proponerCompensacion', 'activarDevolucion', 'prometerNoRepeticion', 'nombrarMiembro'
  ]

  const acto = nombre => async function () {
    const textos = await this.getModel('i18n').getResourceBundle()
    // What is refused is shown already, and who cancels wanted nothing
    return this.editFlow.invokeAction(`ResarcimientoService.${nombre}`, {
      contexts: this.getBindingContext(), label: textos.getText(nombre)
    }).catch(() => undefined)
  }

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    ...Object.fromEntries(ACTOS.map(nombre => [nombre, acto(nombre)])),

    agregarAnexo() {
      const contexto = this.getBindingContext()
      return Anexos.agregarA(this, contexto, { resarcimiento_ID: contexto.getProperty('ID') })
    },

    async agregarAnexoDeMesa() {
      const contexto = this.getBindingContext()
      const [mesa_ID, resarcimiento_ID] = await contexto.requestProperty(['ID', 'resarcimiento_ID'])
      return Anexos.agregarA(this, contexto, { mesa_ID, resarcimiento_ID })
    }
  }
})
