import type cds from '@sap/cds'

/** Why somebody needs preferential attention is hers to tell: it is read in her case, never in a list nor guessed by a filter. */
export function registrarMotivoReservado(servicio: cds.ApplicationService): void {
  servicio.before('READ', 'PQRS', req => {
    const { where, orderBy, having } = (req.query.SELECT ?? {}) as { where?: unknown; orderBy?: unknown; having?: unknown }
    if (!JSON.stringify([where, orderBy, having]).includes('"motivoPreferencial"')) return
    req.reject({ status: 400, message: 'Por el motivo de la preferencia no se filtra ni se ordena.', target: 'motivoPreferencial' } as never)
  })
  servicio.after('READ', 'PQRS', (resultado, req) => {
    if (req.query.SELECT?.one) return
    for (const fila of resultado as unknown as { motivoPreferencial?: string | null }[]) delete fila?.motivoPreferencial
  })
}
