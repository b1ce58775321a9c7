sap.ui.define([
  'sap/m/MessageBox',
  'sap/m/MessageToast',
  'escucha/common/Servicio',
  '../archivo',
  '../formulario'
], (MessageBox, MessageToast, Servicio, Archivo, formulario) => {
  'use strict'

  const MEGA = 1024 * 1024

  const leer = async (modelo, lista, campos) => {
    const contextos = await modelo.bindList(`/${lista}`, null, [], [], { $select: campos }).requestContexts()
    return contextos.map(contexto => contexto.getObject())
  }

  /** Local date, as the service takes it: Colombia keeps one hour all year. */
  const hoy = () => new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10)

  const requisitos = async modelo => {
    const funcion = modelo.bindContext('/requisitosAutorizacion(...)')
    await funcion.invoke()
    return funcion.getBoundContext().getObject()
  }

  /** Resolves to whether the person goes on. */
  const preguntar = (mensaje, titulo, boton, cancelar) => new Promise(resuelto => MessageBox.warning(mensaje, {
    title: titulo, actions: [boton, cancelar], emphasizedAction: boton, onClose: eleccion => resuelto(eleccion === boton)
  }))

  return {
    /**
     * Records that a person authorised the use of her data, with its proof. `titular` says who she is: her code in C4C, her
     * document, or both.
     */
    async registrar(extension, modelo, titular, despues) {
      const textos = await extension.getModel('i18n').getResourceBundle()
      const [{ formato, version, maximoMB }, medios, finalidades] = await Promise.all([
        requisitos(modelo), leer(modelo, 'MediosAutorizacion', 'code,name,descr,archivo'), leer(modelo, 'FinalidadesDatos', 'code,name')
      ])
      const limite = textos.getText('autorizacion.ayudaArchivo', [maximoMB])
      const completo = d => {
        const medio = medios.find(({ code }) => code === d.medio)
        return Boolean(medio) && (Boolean(d.archivo) || (!medio.archivo && d.referencia.trim().length > 0))
      }
      const dialogo = await formulario.abrir(extension, 'escucha.atencion.ext.persona.Autorizacion', {
        datos: {
          medios, lista: finalidades, limite, hoy: hoy(), fecha: hoy(), medio: 'FORMATO', conArchivo: true, formato, version,
          finalidades: [], referencia: '', archivo: null, contenido: null, tipo: null
        },
        obligatorios: ['fecha', 'medio', 'formato', 'version', 'finalidades'],
        completo,
        async guardar(d) {
          const archivo = d.archivo && { nombre: d.archivo.name, tipo: Archivo.tipoDe(d.archivo), contenido: await Archivo.enBase64(d.archivo) }
          const { fecha, medio, formato: texto, version: cual, finalidades: para, referencia } = d
          await Servicio.enviar(modelo, 'registrarAutorizacion', { ...titular, fecha, medio, formato: texto, version: cual, finalidades: para, referencia: referencia || null, ...archivo })
          MessageToast.show(textos.getText('autorizacion.hecha'))
          await despues()
        },
        controlador: {
          elegirMedio() {
            dialogo.setProperty('/conArchivo', medios.find(({ code }) => code === dialogo.getProperty('/medio'))?.archivo ?? true)
            this.cambiar()
          },
          elegirArchivo(evento) {
            const archivo = evento.getParameter('files')?.[0] ?? null
            const cabe = !archivo || archivo.size <= maximoMB * MEGA
            dialogo.setProperty('/archivo', cabe ? archivo : null)
            dialogo.setProperty('/errores/contenido', cabe ? '' : textos.getText('autorizacion.muyGrande', [maximoMB]))
            if (!cabe) evento.getSource().clear()
            this.cambiar()
          }
        }
      })
    },

    /** Records that she takes it back, with her reason; asked once more, since it counts from then on. */
    async revocar(extension, modelo, titular, despues) {
      const textos = await extension.getModel('i18n').getResourceBundle()
      return formulario.abrir(extension, 'escucha.atencion.ext.persona.Revocacion', {
        datos: { hoy: hoy(), fecha: hoy(), motivo: '' },
        obligatorios: ['fecha', 'motivo'],
        async guardar({ fecha, motivo }) {
          const sigue = await preguntar(textos.getText('revocacion.confirmar'), textos.getText('revocacion.titulo'), textos.getText('revocacion.guardar'), textos.getText('cancelar'))
          if (!sigue) throw Object.assign(new Error(''), { problemas: [] })
          await Servicio.enviar(modelo, 'revocarAutorizacion', { ...titular, fecha, motivo })
          MessageToast.show(textos.getText('revocacion.hecha'))
          await despues()
        }
      })
    }
  }
})
