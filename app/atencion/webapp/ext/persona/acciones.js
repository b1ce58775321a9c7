sap.ui.define(['../radicar'], radicar => ({
  /** Header action: the person as parameter, the rest is read again from C4C. */
  radicar(contexto) {
    return radicar(this.getEditFlow().getView(), this.getRouting(), { clienteC4C: contexto.getProperty('clienteC4C') })
  },

  radicarDesdeTicket(evento) {
    const ticketC4C = evento.getSource().getBindingContext().getProperty('numero')
    return radicar(this.getEditFlow().getView(), this.getRouting(), { ticketC4C })
  }
}))
