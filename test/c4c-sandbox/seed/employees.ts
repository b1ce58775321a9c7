/** Invented employees of the Caja; they only exist as party numbers. */
export const EMPLOYEES: ReadonlyMap<string, string> = new Map([
  ['8000001', 'Asesora Uno'],
  ['8000002', 'Asesor Dos'],
  ['8000003', 'Asesora Tres'],
  ['8000004', 'Asesor Cuatro'],
  ['8000010', 'Coordinadora de Atención']
])
