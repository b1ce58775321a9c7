import cds from '@sap/cds'

interface ConToken { authInfo?: { token?: { getClientId?(): string } } }

/**
 * Tells for which source systems the caller may speak, where the model asks for it (`$user.sistemas`): the attribute
 * `sistemas` of the user or, as an OAuth client carries none, what the installation gave to that client
 * (`cds.escucha.integracion.clientes`). None unless one of both says so.
 */
export function darSistemas(usuario: cds.User): void {
  (usuario.attr as { sistemas?: string[] }).sistemas = sistemasDe(usuario)
}

/** The codes of the source systems for which a user may speak. */
export function sistemasDe(usuario: cds.User): string[] {
  const { sistemas } = usuario.attr as { sistemas?: string[] | string }
  if (sistemas !== undefined) return [sistemas].flat()
  const { clientes } = (cds.env as unknown as { escucha: { integracion: { clientes: Record<string, string[]> } } }).escucha.integracion
  const cliente = (usuario as unknown as ConToken).authInfo?.token?.getClientId?.()
  return cliente !== undefined && Object.hasOwn(clientes, cliente) ? clientes[cliente]! : []
}
