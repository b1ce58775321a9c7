import type cds from '@sap/cds'

type Columna = string | { ref?: string[]; as?: string }

/** Why somebody needs preferential attention is hers to tell: it is read in her case, never in a list nor guessed by a filter. */
export function registrarMotivoReservado(servicio: cds.ApplicationService): void {
  const { PQRS } = servicio.entities as unknown as { PQRS: { drafts: unknown } }
  for (const entidad of ['PQRS', PQRS.drafts]) {
    servicio.before('READ', entidad as never, req => {
      const { where, orderBy, having, columns = [] } = (req.query.SELECT ?? {}) as { where?: unknown; orderBy?: unknown; having?: unknown; columns?: Columna[] }
      // Under another name it would pass through
      const disfrazadas = columns.filter(c => typeof c === 'object' && !(c.ref?.length === 1 && (c.as ?? c.ref[0]) === c.ref[0]))
      if (!JSON.stringify([where, orderBy, having, disfrazadas]).includes('"motivoPreferencial"')) return
      req.reject({ status: 400, message: 'El motivo de la preferencia solo se lee en su caso: no se filtra, ni se ordena, ni se calcula con él.', target: 'motivoPreferencial' } as never)
    })
    servicio.after('READ', entidad as never, (resultado: unknown, req: cds.Request) => {
      if (req.query.SELECT?.one) return
      for (const fila of resultado as { motivoPreferencial?: string | null }[]) delete fila?.motivoPreferencial
    })
  }
}
