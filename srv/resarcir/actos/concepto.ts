/** What the area agreed with is no longer what stands: it is asked again. */
export const SIN_CONCEPTO = { conceptoArea: null, conceptoTexto: null, conceptoPor: null, conceptoEn: null }
