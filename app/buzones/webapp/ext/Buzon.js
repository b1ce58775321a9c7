sap.ui.define([
  'sap/m/MessageToast',
  'sap/ui/core/Element',
  'sap/ui/model/Filter',
  'escucha/common/Dialogo',
  'escucha/common/Servicio'
], (MessageToast, Element, Filter, Dialogo, Servicio) => {
  'use strict'

  /** For whom a mailbox is of one area. */
  const DE_AREA = ['AREA', 'JEFE_AREA']
  const CAMPOS = ['destino_code', 'area_code', 'correo']

  const esDeArea = destino => DE_AREA.includes(destino)

  const leerLista = async (modelo, ruta, filtros = []) => {
    const contextos = await modelo.bindList(ruta, undefined, [], filtros, { $select: 'code,name', $orderby: 'name' }).requestContexts()
    return contextos.map(contexto => contexto.getObject())
  }

  /** What the service objects to, by field; a field says it while it has the focus. */
  const senalar = (dialogo, { message, problemas = [{ message }] }) => {
    dialogo.setProperty('/errores', Object.fromEntries(problemas.map(problema => [CAMPOS.includes(problema.campo) ? problema.campo : 'general', problema.message])))
    const primero = CAMPOS.find(campo => problemas.some(problema => problema.campo === campo))
    // A busy dialog takes no focus
    if (primero) setTimeout(() => Element.getElementById(`buzon_${primero}`)?.focus())
  }

  /**
   * Asks for a mailbox and saves it.
   * @param extension extension API of the page
   * @param textos texts of the application
   * @param {object} buzon `titulo`, the values to begin with, and `enviar` to save them
   */
  const pedir = async (extension, textos, { titulo, valores, enviar }) => {
    const modelo = extension.getModel()
    const [destinos, areas] = await Promise.all([leerLista(modelo, '/DestinosAviso', [new Filter('interno', 'EQ', true)]), leerLista(modelo, '/Areas')])
    const datos = { titulo, errores: {}, destinos, areas, deArea: esDeArea(valores.destino_code), ...valores }
    // What is being corrected is no longer wrong, and its message would cover the button below
    const corregir = evento => dialogo.setProperty(`/errores/${evento.getSource().getId().replace('buzon_', '')}`, '')
    const cambiarDestino = evento => {
      corregir(evento)
      dialogo.setProperty('/deArea', esDeArea(dialogo.getProperty('/destino_code')))
    }
    const dialogo = await Dialogo.abrir('escucha.buzones.ext.Buzon', datos, extension, {
      controlador: { corregir, cambiarDestino },
      alFallar: error => senalar(dialogo, error),
      guardar: async ({ destino_code, area_code, correo }) => {
        dialogo.setProperty('/errores', {})
        await enviar({ destino_code: destino_code || null, area_code: esDeArea(destino_code) && area_code ? area_code : null, correo: correo.trim() || null })
        await extension.refresh()
        MessageToast.show(textos.getText('guardado'))
      }
    })
  }

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    async crear() {
      const textos = await this.getModel('i18n').getResourceBundle()
      await pedir(this, textos, {
        titulo: textos.getText('crearTitulo'),
        valores: { destino_code: '', area_code: '', correo: '' },
        enviar: valores => Servicio.enviar(this.getModel(), 'Buzones', valores)
      })
    },

    async editar(buzon) {
      const textos = await this.getModel('i18n').getResourceBundle()
      const { destino_code, area_code, correo, '@odata.etag': version } = buzon.getObject()
      await pedir(this, textos, {
        titulo: textos.getText('editarTitulo'),
        valores: { destino_code, area_code: area_code ?? '', correo },
        enviar: valores => Servicio.enviar(this.getModel(), buzon.getPath().slice(1), valores, { metodo: 'PATCH', cabeceras: { 'If-Match': version } })
      })
    }
  }
})
