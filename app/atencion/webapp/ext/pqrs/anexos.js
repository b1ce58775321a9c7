sap.ui.define(['sap/base/i18n/Localization', 'escucha/common/Servicio'], (Localization, Servicio) => {
  'use strict'

  const elegir = () => new Promise(resolve => {
    const campo = Object.assign(document.createElement('input'), { type: 'file', multiple: true })
    campo.addEventListener('change', () => resolve([...campo.files]))
    campo.addEventListener('cancel', () => resolve([]))
    campo.click()
  })

  const enBase64 = archivo => new Promise((resolve, reject) => {
    const lector = new window.FileReader()
    lector.onload = () => resolve(lector.result.slice(lector.result.indexOf(',') + 1))
    lector.onerror = () => reject(lector.error)
    lector.readAsDataURL(archivo)
  })

  const descripcion = archivo => ({ nombre: archivo.name, tipo: archivo.type || 'application/octet-stream' })

  /** In one request: in a filed case nothing is removed, so no empty row may be left behind. */
  const alCaso = async (caso, archivo) =>
    Servicio.enviar(caso.getModel(), `${caso.getPath().slice(1)}/anexos`, { ...descripcion(archivo), contenido: await enBase64(archivo) })

  /** In two: a draft judges the content only when it is written alone. A refused file takes its row along. */
  async function alBorrador(caso, archivo) {
    const modelo = caso.getModel()
    const { nombre, tipo } = descripcion(archivo)
    const { ID } = await Servicio.enviar(modelo, `${caso.getPath().slice(1)}/anexos`, { nombre, tipo })
    const ruta = `${modelo.getServiceUrl()}Anexos(ID=${ID},IsActiveEntity=false)`
    const cabeceras = { ...modelo.getHttpHeaders(true), 'Accept-Language': Localization.getLanguageTag().toString() }
    const respuesta = await fetch(`${ruta}/contenido`, { method: 'PUT', body: archivo, headers: { ...cabeceras, 'Content-Type': tipo } })
    if (respuesta.ok) return
    const { error } = await respuesta.json().catch(() => ({}))
    await fetch(ruta, { method: 'DELETE', headers: cabeceras })
    throw new Error(error?.message ?? respuesta.statusText)
  }

  return {
    /** Asks for one or more files and adds them to a case, filed or still being written. */
    async agregar(extension, caso) {
      const archivos = await elegir()
      if (!archivos.length) return
      const subir = caso.getProperty('IsActiveEntity') === false ? alBorrador : alCaso
      const vista = extension.getEditFlow().getView()
      vista.setBusy(true)
      try {
        for (const archivo of archivos) await subir(caso, archivo)
      } catch (error) {
        Servicio.mostrarError(error)
      } finally {
        vista.setBusy(false)
        await extension.refresh('anexos')
      }
    }
  }
})
