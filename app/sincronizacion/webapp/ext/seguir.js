sap.ui.define([], () => {
  'use strict'

  const CADA_MS = 2000
  const VECES = 10

  const pausa = () => new Promise(resuelto => { setTimeout(resuelto, CADA_MS) })

  /** Being written now: what waits for a later attempt is not looked at meanwhile. */
  const enCurso = async caso => {
    if (!caso.getBinding()) return false
    const [situacion, proximo] = await caso.requestProperty(['situacion_code', 'proximoIntento'])
    return situacion === 'PENDIENTE' && Boolean(proximo) && new Date(proximo) <= new Date()
  }

  /** Reads the page of a case anew after what was decided, until C4C has it, and for a while at most. */
  return async (extension, caso) => {
    await extension.refresh()
    for (let vez = 0; vez < VECES && await enCurso(caso); vez++) {
      await pausa()
      await extension.refresh()
    }
  }
})
