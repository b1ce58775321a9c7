import type cds from '@sap/cds'

/** Why somebody needs preferential attention is hers to tell: it is read in her case, never in a list. */
export function registrarMotivoReservado(servicio: cds.ApplicationService): void {
  servicio.after('READ', 'PQRS', (resultado, req) => {
    if (req.query.SELECT?.one) return
    for (const fila of resultado as unknown as { motivoPreferencial?: string | null }[]) delete fila?.motivoPreferencial
  })
}
