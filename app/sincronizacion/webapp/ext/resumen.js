sap.ui.define(['sap/ui/core/format/DateFormat'], DateFormat => {
  'use strict'

  const leer = modelo => modelo.bindContext('/Resumen', undefined, { $$groupId: '$auto' }).requestObject()

  const dia = instante => DateFormat.getDateTimeInstance({ style: 'medium' }).format(new Date(instante))
  const hora = instante => DateFormat.getTimeInstance({ style: 'short' }).format(new Date(instante))

  /** What whoever opens the worklist has to know before its rows; undefined where all goes well. */
  const avisoDe = ({ sinRespuesta, enCola, enColaDesde, pausaHasta }, textos) => {
    if (pausaHasta) return textos.getText('resumenPausa', [hora(pausaHasta)])
    if (!sinRespuesta) return undefined
    return textos.getText(enCola === 1 ? 'resumenSinRespuestaUno' : 'resumenSinRespuesta', [enCola, dia(enColaDesde)])
  }

  /** Says above the list whether C4C answers, from what is known here: C4C itself is not asked. */
  return async extension => {
    const [resumen, textos] = await Promise.all([leer(extension.getModel()), extension.getModel('i18n').getResourceBundle()])
    const message = avisoDe(resumen, textos)
    extension.setCustomMessage(message && { message, type: 'Warning' })
  }
})
