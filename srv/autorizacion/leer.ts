import type { Hecho } from './estado'

export interface DocumentoDeTitular { tipoDocumento_code: string | null; numeroDocumento: string | null }

/** Whose facts they are: her code in C4C where she has one, and every document of hers. */
export interface Titular { clienteC4C: string | null; documentos: readonly DocumentoDeTitular[] }

/** A condition on rows that name a person by code or by document: any of hers. Undefined where nothing says who she is. */
export function suyos({ clienteC4C, documentos }: Titular): Record<string, unknown> | undefined {
  const condiciones: Record<string, unknown>[] = documentos.filter(d => d.tipoDocumento_code && d.numeroDocumento)
    .map(({ tipoDocumento_code, numeroDocumento }) => ({ tipoDocumento_code, numeroDocumento }))
  if (clienteC4C) condiciones.push({ clienteC4C })
  return condiciones.reduceRight<Record<string, unknown> | undefined>((otras, condicion) => (otras ? { ...condicion, or: otras } : condicion), undefined)
}

/** The facts of a person, in the current transaction. */
export async function hechosDe(titular: Titular): Promise<Hecho[]> {
  const donde = suyos(titular)
  if (!donde) return []
  return await SELECT.from('escucha.Autorizaciones').columns('ID', 'hecho_code', 'fecha', 'createdAt', 'formato', 'version', 'tamano').where(donde) as Hecho[]
}
