sap.ui.define([
  'sap/m/MessageToast',
  'escucha/common/Dialogo',
  'escucha/common/Servicio',
  'escucha/common/Textos'
], (MessageToast, Dialogo, Servicio, Textos) => {
  'use strict'

  /** Browsers leave the type empty where the system does not know the ending. */
  const TIPOS = {
    pdf: 'application/pdf',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    png: 'image/png',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    txt: 'text/plain',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4'
  }

  const tipoDe = archivo => TIPOS[archivo.name.split('.').pop().toLowerCase()] ?? archivo.type

  const enBase64 = archivo => new Promise((resolve, reject) => {
    const lector = new window.FileReader()
    lector.onload = () => resolve(lector.result.slice(lector.result.indexOf(',') + 1))
    lector.onerror = () => reject(lector.error)
    lector.readAsDataURL(archivo)
  })

  const nombrar = async (codigos, modelo) => {
    const contextos = await modelo.bindList('/ProcedenciasAnexo', null, [], [], { $select: 'code,name' }).requestContexts()
    const nombres = new Map(contextos.map(contexto => [contexto.getProperty('code'), contexto.getProperty('name')]))
    return codigos.map(codigo => ({ codigo, nombre: nombres.get(codigo) ?? '' }))
  }

  const pedir = async (extension, contexto, procedencias, fila) => {
    const modelo = contexto.getModel()
    const datos = { archivo: null, procedencias, procedencia: procedencias[0]?.codigo }
    const controlador = {
      elegir: evento => dialogo.setProperty('/archivo', evento.getParameter('files')?.[0] ?? null)
    }
    const guardar = async ({ archivo, procedencia }) => {
      await Servicio.enviar(modelo, 'Anexos', {
        ...fila(procedencia),
        nombre: archivo.name,
        tipo: tipoDe(archivo),
        contenido: await enBase64(archivo)
      })
      await extension.refresh('anexos')
      const textos = await Textos.leer()
      MessageToast.show(textos.getText('anexoAgregado', [archivo.name]))
    }
    const dialogo = await Dialogo.abrir('escucha.common.Anexo', datos, extension, {
      controlador, guardar, alFallar: Servicio.mostrarError
    })
  }

  /** Asks for a file and adds it. Size, type and content are judged by the service. */
  return {
    /**
     * @param extension extension API of the page
     * @param caso context of the case
     * @param procedencias where the file may come from; the first is proposed
     */
    async agregar(extension, caso, procedencias) {
      return pedir(extension, caso, await nombrar(procedencias, caso.getModel()), procedencia => ({
        caso_ID: caso.getProperty('ID'),
        procedencia_code: procedencia
      }))
    },

    /**
     * @param extension extension API of the page
     * @param contexto context of the page
     * @param claves what the file belongs to
     */
    async agregarA(extension, contexto, claves) {
      return pedir(extension, contexto, [], () => claves)
    }
  }
})
