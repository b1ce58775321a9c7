sap.ui.define([
  'sap/m/MessageBox',
  'sap/m/MessageToast',
  'sap/ui/core/Element',
  'escucha/common/Dialogo',
  'escucha/common/Servicio'
], (MessageBox, MessageToast, Element, Dialogo, Servicio) => {
  'use strict'

  const SERVICIO = 'CoordinacionService'
  /** Colombia keeps one hour all year: what is typed is local time. */
  const DESFASE = '-05:00'
  const MS_DE_DESFASE = 5 * 3_600_000

  /** Local date and time as a date-time field writes them, to the minute. */
  const ahoraLocal = () => new Date(Date.now() - MS_DE_DESFASE).toISOString().slice(0, 16)

  /** The instant of a local date and time; undefined while none is typed. */
  const instanteDe = local => (local ? new Date(`${local}:00${DESFASE}`).toISOString() : undefined)

  const escrito = valor => (typeof valor === 'string' ? valor.trim().length > 0 : valor !== null && valor !== undefined)

  /** Does an act on the version of the case that the page shows; resolves to what the service answers. */
  const invocar = (caso, accion, datos) => Servicio.enviar(
    caso.getModel(), `PQRS(${caso.getProperty('ID')})/${SERVICIO}.${accion}`, datos, { cabeceras: { 'If-Match': caso.getProperty('@odata.etag') ?? '*' } }
  )

  /** Asks the service something about the case. */
  const consultar = async (caso, funcion, parametros = {}) => {
    const operacion = caso.getModel().bindContext(`${SERVICIO}.${funcion}(...)`, caso)
    for (const [nombre, valor] of Object.entries(parametros)) operacion.setParameter(nombre, valor)
    await operacion.invoke()
    return operacion.getBoundContext().getObject()
  }

  /** Resolves to whether the person goes on. */
  const preguntar = (mensaje, titulo, boton, cancelar) => new Promise(resuelto => MessageBox.warning(mensaje, {
    title: titulo, actions: [boton, cancelar], emphasizedAction: boton, onClose: eleccion => resuelto(eleccion === boton)
  }))

  /** The dialog is busy until the answer is dealt with, and a busy field takes no focus. */
  const senalar = campo => campo && setTimeout(() => Element.getElementById(`acto_${campo}`)?.focus())

  const sinAviso = { admiteAviso: false, avisada: false, avisoObligado: false }

  /** The optional block "already told": collapsed, and now when it is opened. */
  const conAviso = () => ({ admiteAviso: true, avisada: false, avisoObligado: false, medio: '', entregadaEn: ahoraLocal(), prueba: '' })

  const avisoCompleto = ({ avisada, medio, entregadaEn, prueba }) => !avisada || (escrito(medio) && escrito(entregadaEn) && escrito(prueba))

  const valoresDelAviso = ({ avisada, medio, entregadaEn, prueba }) => (avisada ? { medio, entregadaEn: instanteDe(entregadaEn), prueba } : {})

  /**
   * Asks for the data of an act in a dialog and does it. What the service objects to is said beside its field, or
   * at the top where it is of no field.
   * @param {object} pagina extension API of the page, its case and its texts
   * @param {object} acto `accion`, `fragmento` and `textos` (prefix of the texts), `datos` to begin with,
   *   `obligatorios` fields, `valores` to send, `confirmar` where it cannot be undone, `alCambiar`, `despues`
   */
  const abrirActo = async ({ extension, caso, i18n }, acto) => {
    const { accion, fragmento, textos = accion, datos = {}, obligatorios = [], valores, confirmar, nombres = {} } = acto
    const aviso = datos.admiteAviso ? datos : { ...sinAviso, ...datos }
    const iniciales = {
      titulo: i18n.getText(`${textos}Titulo`), boton: i18n.getText(textos), ayuda: '', errores: {}, completo: false, ...aviso
    }
    const estaCompleto = d => obligatorios.every(campo => escrito(d[campo])) && avisoCompleto(d) && (acto.completo?.(d) ?? true)
    const guardar = async d => {
      dialogo.setProperty('/errores', {})
      if (confirmar) {
        const sigue = await preguntar(i18n.getText(`${textos}Confirmar`), d.titulo, d.boton, i18n.getText('cancelar'))
        if (!sigue) throw undefined
      }
      const respuesta = await invocar(caso, accion, { ...valores(d), ...valoresDelAviso(d) })
      MessageToast.show(i18n.getText(`${textos}Hecho`))
      await (acto.despues ?? extension.refresh.bind(extension, undefined))(respuesta)
    }
    const alFallar = error => {
      if (!error) return
      const errores = {}
      for (const { campo, message } of error.problemas ?? [{ message: error.message }]) {
        const suyo = nombres[campo] ?? campo
        errores[suyo && suyo in dialogo.getData() ? suyo : 'general'] = message
      }
      dialogo.setProperty('/errores', errores)
      // A field says what is wrong with it while it has the focus
      senalar(Object.keys(errores).find(campo => campo !== 'general'))
    }
    const dialogo = await Dialogo.abrir(`escucha.bandeja.ext.actos.${fragmento}`, iniciales, extension, {
      guardar, alFallar, controlador: acto.controlador?.(() => dialogo) ?? {}
    })
    const recalcular = () => dialogo.setProperty('/completo', estaCompleto(dialogo.getData()))
    dialogo.attachPropertyChange(recalcular)
    recalcular()
    return dialogo
  }

  return { abrirActo, ahoraLocal, consultar, conAviso, escrito, instanteDe, invocar, preguntar }
})
