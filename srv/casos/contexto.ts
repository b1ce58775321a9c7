import { reglasDelCaso } from '../politica/activa'
import type { ContextoDelCaso } from './aplicar'
import type { OtroCaso } from './caso'
import type { FilaCaso } from './fila'
import { nombresDeCodigos } from './nombres'

/** Everything an act on a case is done with: who and when, the rules of its receipt, and the case that its data point to. */
export async function contextoDelCaso(
  fila: FilaCaso, { ahora, usuario }: { ahora: string; usuario: string }, datos: Record<string, unknown> = {},
): Promise<ContextoDelCaso> {
  const versiones = fila.historia.map(h => h.calendarioVersion).filter(v => v !== null && v !== undefined)
  return {
    ahora, usuario, ...await reglasDelCaso(fila, versiones), ...await nombresDeCodigos(),
    otro: await casoConRadicado(datos.casoAnterior ?? fila.improcedencia_respondidaEn),
  }
}

async function casoConRadicado(dicho: unknown): Promise<OtroCaso | null> {
  const radicado = typeof dicho === 'string' ? dicho.trim() : ''
  if (!radicado) return null
  const fila = await SELECT.one.from('escucha.PQRS')
    .columns('ID', 'radicado', 'estado_code', 'tipoDocumento_code', 'numeroDocumento', 'recibidaEn', 'respondidaEn').where({ radicado }) as (OtroCaso & { estado_code: string; tipoDocumento_code: string | null }) | undefined
  return fila ? { ...fila, estado: fila.estado_code, tipoDocumento: fila.tipoDocumento_code } : null
}
