sap.ui.define(['./nota'], nota => ({
  /** The constancia of the case, in a tab of its own: it is printed and handed over. */
  constancia(contexto) {
    const servicio = contexto.getModel().getServiceUrl()
    window.open(`${servicio.replace(/\/$/, '')}${contexto.getPath()}/AtencionService.constancia()`, '_blank', 'noopener')
  },

  agregarNota() {
    const contexto = this.getBindingContext()
    return nota.pedir(this.getEditFlow().getView(), contexto)
  }
}))
