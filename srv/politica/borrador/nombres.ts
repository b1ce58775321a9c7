/** Lists whose codes a pack speaks of. */
export type ListaNombrada = 'Tipologias' | 'Regimenes' | 'Canales' | 'Sedes' | 'Areas' | 'ItemsCalidad' | 'PoliticasRecepcion' | 'DiasSemana'

/** The name of a code as people read it; the code itself where a list does not have it. */
export type Nombrar = (lista: ListaNombrada, codigo: string) => string

/**
 * A message of the review with names in place of the codes of tipologías, regímenes, channels, sedes and
 * quality items: what is written in capitals is a code, and what is on no list stays as it is.
 */
export function conNombres(mensaje: string, nombrar: Nombrar): string {
  return mensaje.replace(/\b[A-Z][A-Z0-9_]{3,}\b/g, codigo => {
    for (const lista of ['Regimenes', 'Tipologias', 'Canales', 'Sedes', 'ItemsCalidad'] as const) {
      const nombre = nombrar(lista, codigo)
      if (nombre !== codigo) return `«${nombre}»`
    }
    return codigo
  })
}
