sap.ui.define([], () => {
  'use strict'

  /** Asks what the act asks for, and goes to the page of what it opened. */
  const abrir = async (extension, accion, valores) => {
    const textos = await extension.getModel('i18n').getResourceBundle()
    const respuesta = await extension.editFlow.invokeAction(`/${accion}`, {
      model: extension.getModel(),
      label: textos.getText(accion),
      parameterValues: Object.entries(valores).map(([name, value]) => ({ name, value }))
    }).catch(() => undefined) // What is refused is shown already, and who cancels wanted nothing
    const { ID } = [respuesta].flat()[0]?.value?.getObject?.() ?? respuesta?.getObject?.() ?? {}
    if (ID) extension.routing.navigateToRoute('Resarcimiento', { key: ID })
  }

  return {
    desdeCaso: (extension, radicado) => abrir(extension, 'abrirDesdeCaso', radicado ? { radicado } : {}),
    desdeTicket: extension => abrir(extension, 'abrirDesdeTicket', {}),
    desdeCalificacion: extension => abrir(extension, 'abrirDesdeCalificacion', {})
  }
})
