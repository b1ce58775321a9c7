import cds from '@sap/cds'

interface Aplicacion {
  nombre: 'bandeja' | 'atencion' | 'area'
  servicio: string
}

/** Where a case is worked on; of several that show it to somebody the first. */
const APLICACIONES: readonly Aplicacion[] = [
  { nombre: 'bandeja', servicio: 'CoordinacionService' },
  { nombre: 'atencion', servicio: 'AtencionService' },
  { nombre: 'area', servicio: 'AreaService' },
]

/** Of CasosDePersona: what anybody may tell at the counter. */
const DICHO = ['ID', 'radicado', 'asunto', 'estado.name as estado', 'tipologia.name as tipologia', 'area.name as area', 'recibidaEn', 'venceLegal', 'respondidaEn', 'cerradaEn', 'clienteC4C']

export interface CasoHallado {
  ID: string
  clienteC4C: string | null
  aplicacion: Aplicacion['nombre'] | null
  [dicho: string]: unknown
}

/** Who attends may tell a person how any of her cases stands; everybody else meets only the cases that her service shows her. */
export async function visiblesPara(user: cds.User, casos: readonly { ID: string }[]): Promise<CasoHallado[]> {
  const claves = casos.map(c => c.ID)
  const donde = await dondeSeVen(user, claves)
  const vistos = user.is('asesor') ? claves : claves.filter(ID => donde.has(ID))
  if (!vistos.length) return []
  const filas = await (SELECT as any).localized.from('AtencionService.CasosDePersona').columns(...DICHO).where({ ID: { in: vistos } }) as CasoHallado[]
  return filas
    .toSorted((a, b) => claves.indexOf(a.ID) - claves.indexOf(b.ID))
    .map(fila => {
      const aplicacion = donde.get(fila.ID) ?? null
      return { ...fila, aplicacion, clienteC4C: aplicacion ? null : fila.clienteC4C }
    })
}

async function dondeSeVen(user: cds.User, claves: readonly string[]): Promise<Map<string, Aplicacion['nombre']>> {
  const donde = new Map<string, Aplicacion['nombre']>()
  if (!claves.length) return donde
  for (const { nombre, servicio } of APLICACIONES) {
    const propio = await cds.connect.to(servicio)
    if (!rolesDe(propio).some(rol => user.is(rol))) continue
    // Through her service: its restrictions decide
    const suyos = await propio.run(SELECT.from(propio.entities.PQRS as never).columns('ID').where({ ID: { in: claves } } as never)) as { ID: string }[]
    for (const { ID } of suyos) if (!donde.has(ID)) donde.set(ID, nombre)
  }
  return donde
}

const rolesDe = (servicio: cds.Service) =>
  [(servicio as unknown as { definition: { '@requires': string | string[] } }).definition['@requires']].flat()
