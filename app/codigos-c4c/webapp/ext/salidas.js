sap.ui.define(['sap/m/MessageToast', 'escucha/common/Dialogo', 'escucha/common/Servicio'], (MessageToast, Dialogo, Servicio) => {
  'use strict'

  const leer = async lista => {
    const filas = await lista.getModel().bindList('escritura', lista, [], [], { $$groupId: '$auto' }).requestContexts(0, 100)
    return filas.map(fila => fila.getObject())
  }

  /** What the service objects to stands beside the code that it names; only what was changed is sent. */
  const senalar = (dialogo, { message, problemas = [{ message }] }) => {
    const filas = dialogo.getProperty('/filas')
    const ajenos = problemas.filter(({ campo }) => !filas.some(fila => fila.codigo === campo))
    for (const fila of filas) fila.error = problemas.find(({ campo }) => campo === fila.codigo)?.message ?? ''
    dialogo.setProperty('/filas', [...filas])
    dialogo.setProperty('/error', ajenos.map(problema => problema.message).join(' '))
  }

  return {
    /** Asks for all the codes of a list at once. */
    async editar(extension, lista, textos, despues) {
      const { code, name, largo } = lista.getObject()
      const filas = (await leer(lista)).map(({ codigo, nombre, valor, exigido }) => ({ codigo, nombre, exigido, valor: valor ?? '', antes: valor ?? '', error: '' }))
      const datos = { titulo: textos.getText('salidasTitulo', [name]), ayuda: textos.getText('salidasAyuda', [largo]), largo, filas, error: '' }
      const controlador = {
        corregir(evento) {
          dialogo.setProperty(`${evento.getSource().getBindingContext('dialogo').getPath()}/error`, '')
        }
      }
      const guardar = async ({ filas: ahora }) => {
        dialogo.setProperty('/error', '')
        const codigos = ahora.filter(({ valor, antes }) => valor.trim() !== antes).map(({ codigo, valor }) => ({ codigo, valor: valor.trim() || null }))
        if (codigos.length === 0) {
          MessageToast.show(textos.getText('sinCambios'))
          return
        }
        await Servicio.enviar(extension.getModel(), `Listas('${code}')/SincronizacionService.guardarSalidas`, { codigos })
        await extension.refresh()
        MessageToast.show(textos.getText('guardados'))
        await despues()
      }
      const dialogo = await Dialogo.abrir('escucha.codigosc4c.ext.Salidas', datos, extension, { controlador, guardar, alFallar: error => senalar(dialogo, error) })
    }
  }
})
