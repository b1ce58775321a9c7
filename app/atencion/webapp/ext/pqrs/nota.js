sap.ui.define([
  'sap/m/Button', 'sap/m/Dialog', 'sap/m/Label', 'sap/m/MessageBox', 'sap/m/TextArea'
], (Button, Dialog, Label, MessageBox, TextArea) => {
  /** Asks for a note and adds it to an active case; what is written stays as it is. */
  function pedir(vista, contexto) {
    const t = clave => vista.getModel('i18n').getProperty(clave)
    const campo = new TextArea({ width: '100%', rows: 5, maxLength: 4000, placeholder: t('pqrs.notaAyuda'), liveChange: () => guardar.setEnabled(Boolean(campo.getValue().trim())) })
    const guardar = new Button({ text: t('pqrs.guardarNota'), type: 'Emphasized', enabled: false, press: () => agregar(contexto, campo, dialogo) })
    const dialogo = new Dialog({
      title: t('pqrs.agregarNota'),
      contentWidth: '30rem',
      content: [new Label({ text: t('pqrs.nota'), labelFor: campo, required: true }), campo],
      beginButton: guardar,
      endButton: new Button({ text: t('pqrs.cancelar'), press: () => dialogo.close() }),
      initialFocus: campo,
      afterClose: () => dialogo.destroy()
    }).addStyleClass('sapUiContentPadding')
    vista.addDependent(dialogo)
    dialogo.open()
  }

  async function agregar(contexto, campo, dialogo) {
    dialogo.setBusy(true)
    const lista = contexto.getModel().bindList('notas', contexto, [], [], { $$updateGroupId: '$auto' })
    try {
      await lista.create({ texto: campo.getValue().trim() }, true).created()
      dialogo.close()
      await contexto.requestSideEffects([{ $NavigationPropertyPath: 'notas' }])
    } catch (error) {
      dialogo.setBusy(false)
      MessageBox.error(error.message)
    }
  }

  return { pedir }
})
