sap.ui.define([
  'sap/m/MessageBox',
  'sap/m/MessageToast',
  'escucha/common/Dialogo',
  'escucha/common/Servicio',
  './avance'
], (MessageBox, MessageToast, Dialogo, Servicio, avance) => {
  'use strict'

  const SERVICIO = 'PoliticaService'

  const textosDe = extension => extension.getModel('i18n').getResourceBundle()

  /** An action of the service on the thing that the page shows. */
  const enviar = (contexto, accion, datos = {}) => Servicio.enviar(contexto.getModel(), `${contexto.getPath().slice(1)}/${SERVICIO}.${accion}`, datos)

  const intentar = async (extension, contexto, accion) => {
    try {
      const resultado = await enviar(contexto, accion)
      await extension.refresh()
      return resultado
    } catch (error) {
      Servicio.mostrarError(error)
      return undefined
    }
  }

  const preguntar = (texto, si) => new Promise(resuelto => {
    MessageBox.confirm(texto, { actions: [si, MessageBox.Action.CANCEL], emphasizedAction: si, onClose: elegida => resuelto(elegida === si) })
  })

  /** How many dates move, and which way: said before anything is applied. */
  const resumenDe = (cambio, textos) => textos.getText('afectadosResumen', [
    cambio.previsto_casos, cambio.previsto_conCambio, cambio.previsto_legalDespues, cambio.previsto_legalAntes,
    cambio.previsto_internaDespues, cambio.previsto_internaAntes, cambio.previsto_sinContar
  ])

  const RESUMEN = ['casos', 'conCambio', 'legalDespues', 'legalAntes', 'internaDespues', 'internaAntes', 'sinContar'].map(campo => `previsto_${campo}`)

  const leerCampos = async (contexto, campos) => Object.fromEntries(await Promise.all(campos.map(async campo => [campo, await contexto.requestProperty(campo)])))

  /** What a review found once it is over; undefined when the page is shown no more. */
  const trasRevisar = async (extension, contexto) => {
    await avance(extension, contexto)
    return contexto.getBinding() ? leerCampos(contexto, ['situacion_code', 'revisadoEn', ...RESUMEN]) : undefined
  }

  const destinosDe = async (cambio, textos) => {
    const operacion = cambio.getModel().bindContext(`${SERVICIO}.calendariosPorLlevar(...)`, cambio)
    await operacion.invoke()
    const { value } = await operacion.getBoundContext().requestObject()
    return value.map(({ codigo, nombre, faltan }) => ({
      codigo, faltan, elegido: faltan > 0, texto: textos.getText(faltan > 0 ? 'llevarFaltan' : 'llevarNinguna', [nombre, codigo, faltan])
    }))
  }

  const contarDiferencias = (diferencias, textos) => {
    if (diferencias.length === 0) return MessageBox.information(textos.getText('anioNada'))
    const faltan = diferencias.filter(({ situacion }) => situacion === 'FALTA')
    return MessageBox.information(textos.getText('anioFaltan', [faltan.length, diferencias.length - faltan.length]), {
      details: diferencias.map(({ fecha, nombre, norma, situacion }) => textos.getText(situacion === 'FALTA' ? 'anioFalta' : 'anioSobra', [fecha, nombre, norma])).join('\n')
    })
  }

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    async iniciarCambio(calendario) {
      await Dialogo.abrir('escucha.politica.ext.Cambio', { nombre: '' }, this, {
        alFallar: Servicio.mostrarError,
        guardar: async ({ nombre }) => {
          const { ID } = await enviar(calendario, 'iniciarCambio', { nombre })
          this.routing.navigateToRoute('Cambio', { key3: ID })
        }
      })
    },

    async agregarFecha(cambio) {
      const textos = await textosDe(this)
      await this.editFlow.invokeAction(`${SERVICIO}.agregarFecha`, { contexts: cambio, label: textos.getText('agregarFecha') })
      await this.refresh()
    },

    async quitarFechas(_, lineas) {
      try {
        for (const linea of lineas) await enviar(linea, 'quitar')
      } catch (error) {
        Servicio.mostrarError(error)
      }
      await this.refresh()
    },

    async generarAnio(cambio) {
      const textos = await textosDe(this)
      await Dialogo.abrir('escucha.politica.ext.Anio', { anio: new Date().getFullYear(), hasta: '' }, this, {
        alFallar: Servicio.mostrarError,
        guardar: async ({ anio, hasta }) => {
          const { value } = await enviar(cambio, 'generarAnio', { anio: Number(anio), hasta: hasta ? Number(hasta) : null })
          await this.refresh()
          contarDiferencias(value, textos)
        }
      })
    },

    async llevar(cambio) {
      try {
        const destinos = await destinosDe(cambio, await textosDe(this))
        const hayElegidos = () => destinos.some(({ elegido }) => elegido)
        const dialogo = await Dialogo.abrir('escucha.politica.ext.Llevar', { destinos, completo: hayElegidos() }, this, {
          alFallar: Servicio.mostrarError,
          controlador: { alElegir: () => dialogo.setProperty('/completo', hayElegidos()) },
          guardar: async () => {
            await enviar(cambio, 'llevar', { calendarios: destinos.filter(({ elegido }) => elegido).map(({ codigo }) => codigo) })
            await this.refresh()
          }
        })
      } catch (error) {
        await Servicio.mostrarError(error)
      }
    },

    async verAfectados(cambio) {
      const textos = await textosDe(this)
      const pedido = await intentar(this, cambio, 'revisar')
      if (!pedido) return
      const enSegundoPlano = pedido.situacion_code === 'REVISANDO'
      if (enSegundoPlano) MessageToast.show(textos.getText('revisarEmpezo'))
      const revisado = enSegundoPlano ? await trasRevisar(this, cambio) : pedido
      if (revisado?.revisadoEn) MessageBox.information(resumenDe(revisado, textos))
      else if (revisado?.situacion_code === 'BORRADOR') MessageBox.warning(textos.getText('revisionAnulada'))
    },

    async aplicar(cambio) {
      const textos = await textosDe(this)
      const previsto = await leerCampos(cambio, RESUMEN)
      if (!await preguntar(textos.getText('aplicarPregunta', [resumenDe(previsto, textos)]), textos.getText('aplicar'))) return
      if (!await intentar(this, cambio, 'aplicar')) return
      MessageToast.show(textos.getText('aplicarEmpezo'))
      await avance(this, cambio)
    },

    async ponerAlDia(cambio) {
      await intentar(this, cambio, 'ponerAlDia')
    },

    async descartar(cambio) {
      const textos = await textosDe(this)
      if (await preguntar(textos.getText('descartarPregunta'), textos.getText('descartar'))) await intentar(this, cambio, 'descartar')
    },

    async agregarRegla() {
      const textos = await textosDe(this)
      await this.editFlow.invokeAction('agregarRegla', { model: this.getModel(), label: textos.getText('agregarRegla') })
      await this.refresh()
    }
  }
})
