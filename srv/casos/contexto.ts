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
    otro: typeof datos.casoAnterior === 'string' ? await casoConRadicado(datos.casoAnterior.trim()) : null,
  }
}

async function casoConRadicado(radicado: string): Promise<OtroCaso | null> {
  const fila = await SELECT.one.from('escucha.PQRS')
    .columns('ID', 'radicado', 'estado_code', 'numeroDocumento', 'recibidaEn', 'respondidaEn').where({ radicado }) as (OtroCaso & { estado_code: string }) | undefined
  return fila ? { ...fila, estado: fila.estado_code } : null
}
