import type cds from '@sap/cds'

/** Text as people look for it: without accents, case or doubled blanks, the same on every database. */
export function paraBuscar(...textos: unknown[]): string {
  return textos
    .filter(t => typeof t === 'string' && t)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** A search term is written by a person, the column searched by `paraBuscar`: both must speak alike. */
export function registrarBusqueda(servicio: cds.ApplicationService, entidades: string[] = ['PQRS']): void {
  servicio.before('READ', entidades, req => {
    const terminos = (req.query.SELECT as unknown as { search?: { val?: unknown }[] } | undefined)?.search ?? []
    for (const termino of terminos) if (typeof termino?.val === 'string') termino.val = paraBuscar(termino.val)
  })
}
