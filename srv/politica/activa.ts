import cds from '@sap/cds'
import { calendarioVigente, indiceDe } from '../calendario/indice'
import type { Calendario, FechaISO } from '../plazos'
import { paquetesInstalados } from './paquetes'
import { resolverPolitica, type PoliticaEfectiva } from './resolver'

export interface Reglas { politica: PoliticaEfectiva; calendario: Calendario }

/** The pack that this installation follows (`cds.env.escucha.politica`, QUINDIO unless configured). */
export const paqueteActivo = (): string => (cds.env as unknown as { escucha: { politica: string } }).escucha.politica

/** The rules for what is received on a local date (America/Bogota). */
export async function reglasPara(fecha: FechaISO): Promise<Reglas> {
  const politica = resolverPolitica(await paquetesInstalados(), paqueteActivo(), fecha)
  return { politica, calendario: await calendarioVigente(politica.calendario, fecha) }
}

/** The rules under which a case was received: its own pack version and calendar version, for ever. */
export async function reglasDelCaso(caso: {
  paquete: string; paqueteVersion: number; calendario: string; calendarioVersion: number; fechaRecibo: FechaISO
}): Promise<Reglas> {
  const paquetes = (await paquetesInstalados()).filter(p => p.codigo !== caso.paquete || p.version === caso.paqueteVersion)
  return {
    politica: resolverPolitica(paquetes, caso.paquete, caso.fechaRecibo),
    calendario: await indiceDe(caso.calendario, caso.calendarioVersion),
  }
}
