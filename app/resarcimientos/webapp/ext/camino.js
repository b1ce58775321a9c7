sap.ui.define([], () => {
  'use strict'

  const PASOS = ['Abierto', 'Reconocer', 'Reparar', 'Compensar', 'Compensado']
  const ETAPAS = { RECONOCER: 1, REPARAR: 2, COMPENSAR: 3 }

  /** Where each step of the way stands: a case may end before it comes to the last ones. */
  const situacionDe = (paso, estado, etapa) => {
    const numero = Number(paso)
    const actual = PASOS.indexOf(estado)
    if (numero === actual) return 'actual'
    if (actual >= 0) return numero < actual ? 'hecho' : 'falta'
    const cierre = estado === 'Cerrado' && numero === PASOS.length - 1
    return numero <= (ETAPAS[etapa] ?? 0) || cierre ? 'hecho' : 'omitido'
  }

  const ICONOS = { hecho: 'sap-icon://accept', actual: 'sap-icon://circle-task-2', falta: 'sap-icon://circle-task', omitido: 'sap-icon://less' }
  const ESTADOS = { hecho: 'Success', actual: 'Information', falta: 'None', omitido: 'None' }

  return {
    icono: (...datos) => ICONOS[situacionDe(...datos)],
    color: (...datos) => ESTADOS[situacionDe(...datos)],
    dicho: (paso, estado, etapa, ...textos) => textos[['hecho', 'actual', 'falta', 'omitido'].indexOf(situacionDe(paso, estado, etapa))]
  }
})
