import type cds from '@sap/cds'

/** Stands for what only who may see the cases reads. */
export const RESERVADO = '•••'

/** Who may see the cases; the same as in srv/notificacion. */
export const veCasos = ({ user }: Pick<cds.Request, 'user'>): boolean => user.is('coordinador') || user.is('auditor')

/** Fields whose content is for who may see the cases. */
export async function camposReservados(): Promise<ReadonlySet<string>> {
  const campos = await SELECT.from('escucha.CamposTicket').columns('code').where({ reservado: true }) as { code: string }[]
  return new Set(campos.map(c => c.code))
}
