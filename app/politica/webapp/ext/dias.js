sap.ui.define(['sap/ui/core/date/UI5Date', 'sap/ui/core/format/DateFormat'], (UI5Date, DateFormat) => {
  'use strict'

  /** A Monday; the day after it is a Tuesday, and so on. */
  const LUNES = { anio: 2024, mes: 0, dia: 1 }

  return {
    /** Name of an ISO weekday, 1 for Monday. */
    nombre: dia => (dia ? DateFormat.getDateInstance({ pattern: 'EEEE' }).format(UI5Date.getInstance(LUNES.anio, LUNES.mes, LUNES.dia + dia - 1)) : '')
  }
})
