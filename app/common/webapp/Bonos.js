sap.ui.define([
  'sap/m/MessageBox',
  'sap/ui/core/format/DateFormat',
  'escucha/common/Dialogo',
  'escucha/common/Servicio',
  'escucha/common/Textos'
], (MessageBox, DateFormat, Dialogo, Servicio, Textos) => {
  'use strict'

  const leerSedes = async modelo => {
    const contextos = await modelo.bindList('/Sedes', undefined, [], [], { $select: 'code,name', $orderby: 'name' }).requestContexts()
    return contextos.map(contexto => contexto.getObject())
  }

  const fecha = dia => DateFormat.getDateInstance({ style: 'medium' }).format(new Date(`${dia}T12:00:00`))
  const instante = en => DateFormat.getDateTimeInstance({ style: 'medium/short' }).format(new Date(en))

  /** What the voucher says of itself, in words. */
  const decir = (textos, { incentivo, nombre, estado, vence, usadoEn }) => [
    textos.getText('bonoEs', [incentivo, nombre]),
    textos.getText('bonoEstado', [estado]),
    usadoEn ? textos.getText('bonoUsado', [instante(usadoEn)]) : textos.getText('bonoVence', [fecha(vence)])
  ].join(' ')

  const recibeBonos = async modelo => (await modelo.bindContext('/Permisos').requestObject()).recibeBonos

  /** Called by Fiori elements with the extension API of the page as `this`. */
  return {
    async usar() {
      const modelo = this.getModel()
      const textos = await Textos.leer()
      const recibe = await recibeBonos(modelo)
      const olvidado = { problema: '', dice: '', usable: false }
      const datos = { codigo: '', numeroDocumento: '', sede: '', sedes: await leerSedes(modelo), ...olvidado }
      const presentado = ({ codigo, numeroDocumento }) => ({ codigo: codigo.trim(), numeroDocumento: numeroDocumento.trim() })
      const mostrar = cambios => dialogo.setData({ ...olvidado, ...cambios }, true)

      const dialogo = await Dialogo.abrir('escucha.common.Bono', datos, this, {
        controlador: {
          olvidar: () => mostrar({}),
          async consultar() {
            mostrar({ ocupado: true })
            try {
              const bono = await Servicio.enviar(modelo, 'consultarBono', presentado(dialogo.getData()))
              mostrar({ dice: decir(textos, bono), usable: recibe && bono.usable })
            } catch (error) {
              mostrar({ problema: error.message })
            } finally {
              dialogo.setProperty('/ocupado', false)
            }
          }
        },
        alFallar: error => mostrar({ problema: error.message }),
        async guardar(lleno) {
          const bono = await Servicio.enviar(modelo, 'usarBono', { ...presentado(lleno), sede: lleno.sede || null })
          MessageBox.success(textos.getText('bonoHecho', [bono.incentivo, bono.nombre]))
        }
      })
    }
  }
})
