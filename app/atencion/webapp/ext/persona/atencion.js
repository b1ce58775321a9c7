sap.ui.define(['sap/m/MessageToast', 'escucha/common/Servicio', '../formulario'], (MessageToast, Servicio, formulario) => {
  'use strict'

  /** From this level on she got more than information. */
  const NIVEL_CON_ACCESO = 2
  /** C4C has the opportunity by then, as a rule: the table is looked at again (milliseconds). */
  const OTRA_MIRADA_MS = 4000

  const leer = async (modelo, lista, campos) => {
    const contextos = await modelo.bindList(`/${lista}`, null, [], [], { $select: campos }).requestContexts()
    return contextos.map(contexto => contexto.getObject())
  }

  /** Logs what a person was attended for; level and line suggest whether she got access to a service. */
  return async function atencion(extension, persona) {
    const modelo = persona.getModel()
    const textos = await extension.getModel('i18n').getResourceBundle()
    const [niveles, lineas] = await Promise.all([leer(modelo, 'NivelesInformacion', 'code,name,descr'), leer(modelo, 'LineasServicio', 'code,name,soloInformacion')])
    const dialogo = await formulario.abrir(extension, 'escucha.atencion.ext.persona.Atencion', {
      datos: { niveles, lineas, tema: '', nivelInformacion: '1', lineaServicio: '', accedeAServicio: false, turno: '', preferencial: false, detalle: '', tocado: false },
      obligatorios: ['tema', 'nivelInformacion'],
      async guardar(d) {
        await Servicio.enviar(modelo, `${persona.getPath().slice(1)}/AtencionService.registrarAtencion`, {
          tema: d.tema, detalle: d.detalle || null, turno: d.turno || null, nivelInformacion: Number(d.nivelInformacion),
          lineaServicio: d.lineaServicio || null, preferencial: d.preferencial, accedeAServicio: d.accedeAServicio
        })
        MessageToast.show(textos.getText(d.accedeAServicio ? 'atencion.hechaConOportunidad' : 'atencion.hecha'))
        await extension.refresh()
        if (d.accedeAServicio) setTimeout(() => extension.refresh(), OTRA_MIRADA_MS)
      },
      controlador: {
        sugerir() {
          const { nivelInformacion, lineaServicio, tocado } = dialogo.getData()
          const linea = lineas.find(({ code }) => code === lineaServicio)
          if (!tocado) dialogo.setProperty('/accedeAServicio', Number(nivelInformacion) >= NIVEL_CON_ACCESO && !linea?.soloInformacion)
        },
        tocar() {
          dialogo.setProperty('/tocado', true)
        }
      }
    })
  }
})
