/** Service categories of the catalogue: the kind of request and the area it concerns. */
export const SERVICE_CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['PQRS-P', 'Petición'],
  ['PQRS-Q', 'Queja'],
  ['PQRS-R', 'Reclamo'],
  ['PQRS-S', 'Sugerencia'],
  ['PQRS-F', 'Felicitación'],
  ['AREA-RECREACION', 'Recreación'],
  ['AREA-EDUCACION', 'Educación'],
  ['AREA-SUBSIDIO', 'Subsidio'],
  ['AREA-VIVIENDA', 'Vivienda'],
  ['AREA-SALUD', 'Salud'],
  ['AREA-CREDITO', 'Servicios financieros']
])
