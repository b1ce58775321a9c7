sap.ui.define([], () => {
  'use strict'

  /** Browsers leave the type empty where the system does not know the ending. */
  const TIPOS = { pdf: 'application/pdf', jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', mp3: 'audio/mpeg' }

  return {
    tipoDe: archivo => TIPOS[archivo.name.split('.').pop().toLowerCase()] ?? (archivo.type || 'application/octet-stream'),

    enBase64: archivo => new Promise((resolve, reject) => {
      const lector = new window.FileReader()
      lector.onload = () => resolve(lector.result.slice(lector.result.indexOf(',') + 1))
      lector.onerror = () => reject(lector.error)
      lector.readAsDataURL(archivo)
    })
  }
})
