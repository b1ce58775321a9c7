import type cds from '@sap/cds'

type Fila = Record<string, any>
interface Columna { ref?: string[]; expand?: unknown }

const LISTAS: Record<string, string> = { tipoDocumento: 'TiposDocumento', afiliacion: 'Afiliaciones', categoria: 'CategoriasAfiliado' }

/** Fills the code lists that a read of Personas expands: the person comes from C4C, the names are ours. */
export async function expandirCodigos(servicio: cds.ApplicationService, persona: Fila, columnas: Columna[] | undefined): Promise<Fila> {
  const expandida = { ...persona }
  for (const [elemento, lista] of Object.entries(LISTAS)) {
    if (!columnas?.some(c => c.expand && c.ref?.[0] === elemento)) continue
    const code = persona[`${elemento}_code`]
    expandida[elemento] = code ? await servicio.run(SELECT.one.from(servicio.entities[lista] as never).where({ code } as never)) : null
  }
  return expandida
}
