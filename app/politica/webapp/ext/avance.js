sap.ui.define([], () => {
  'use strict'

  const CADA_MS = 2000
  const EN_CURSO = ['REVISANDO', 'APLICANDO']

  const enCurso = async contexto => contexto.getBinding() && EN_CURSO.includes(await contexto.requestProperty('situacion_code'))

  /** Reads the page of a change anew until what goes on in the background is over, or the page is shown no more. */
  return async (extension, contexto) => {
    while (await enCurso(contexto)) {
      await new Promise(resuelto => { setTimeout(resuelto, CADA_MS) })
      await extension.refresh()
    }
  }
})
