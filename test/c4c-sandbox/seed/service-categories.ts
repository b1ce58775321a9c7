/** Which field of a ticket a category is for. The codes are ours: SAP publishes the list without its entries. */
export const CATEGORY_TYPES = {
  1: 'Service Category',
  2: 'Incident Category',
  3: 'Cause Category',
  4: 'Object Category',
  5: 'Resolution Category'
} as const

export interface ServiceCategory {
  readonly name: string
  readonly type: keyof typeof CATEGORY_TYPES
}

const ofType = (type: ServiceCategory['type'], names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([id, name]) => [id, { name, type }] as const)

/** Service categories of the catalogue: the kind of request, the line or area it concerns, why, where and how it ended. */
export const SERVICE_CATEGORIES: ReadonlyMap<string, ServiceCategory> = new Map([
  ...ofType(1, {
    'PQRS-P': 'Petición',
    'PQRS-DP': 'Derecho de petición',
    'PQRS-I': 'Información',
    'PQRS-Q': 'Queja',
    'PQRS-R': 'Reclamo',
    'PQRS-S': 'Sugerencia',
    'PQRS-F': 'Felicitación'
  }),
  ...ofType(2, {
    'AREA-RECREACION': 'Recreación',
    'AREA-EDUCACION': 'Educación',
    'AREA-SUBSIDIO': 'Subsidio',
    'AREA-VIVIENDA': 'Vivienda',
    'AREA-SALUD': 'Salud',
    'AREA-CREDITO': 'Servicios financieros',
    'AREA-APORTES': 'Registro y aportes',
    'AREA-ATENCION': 'Atención al usuario'
  }),
  ...ofType(3, {
    'CAUSA-DEMORA': 'Demora',
    'CAUSA-TRATO': 'Trato recibido',
    'CAUSA-COBRO': 'Cobro',
    'CAUSA-INFORMACION': 'Información errada'
  }),
  ...ofType(4, { 'OBJETO-SEDE': 'Sede', 'OBJETO-DIGITAL': 'Canal digital' }),
  ...ofType(5, { 'SOLUCION-FAVOR': 'A favor del usuario', 'SOLUCION-CONTRA': 'No favorable', 'SOLUCION-PARCIAL': 'Parcial' })
])
