import cds from '@sap/cds'
import { calendarioVigente, indiceDe } from '../calendario/indice'
import { fechaLocal, type Calendario, type FechaISO } from '../plazos'
import { paquetesInstalados } from './paquetes'
import { resolverPolitica, type Lugar, type PoliticaEfectiva } from './resolver'

export interface Reglas { politica: PoliticaEfectiva; calendario: Calendario }

/** With each version of the calendar that the case was counted by; without one, the version of its receipt. */
export type ReglasDelCaso = Reglas & { calendarioDe(version: number | null): Calendario }

interface CasoConReglas {
  paquete: string; cadenaPolitica: string; calendario: string; calendarioVersion: number; recibidaEn: string
}

/** The pack that this installation follows (`cds.env.escucha.politica`, QUINDIO unless configured). */
export const paqueteActivo = (): string => (cds.env as unknown as { escucha: { politica: string } }).escucha.politica

/** The rules for what is received on a local date (America/Bogota), with the calendar that its sede and channel follow. */
export async function reglasPara(fecha: FechaISO, lugar: Lugar = {}): Promise<Reglas> {
  const politica = resolverPolitica(await paquetesInstalados(), paqueteActivo(), fecha)
  return { politica, calendario: await calendarioVigente(politica.calendarioDe(lugar), fecha) }
}

/**
 * The rules under which a case was received: the very versions of its packs, for ever. Its calendar is the one
 * that rules it now; `versiones` are those that its history names, the first of them that of its receipt.
 */
export async function reglasDelCaso(caso: CasoConReglas, versiones: readonly number[] = []): Promise<ReglasDelCaso> {
  const cadena = caso.cadenaPolitica.split(',')
  const paquetes = (await paquetesInstalados()).filter(p => cadena.includes(`${p.codigo}@${p.version}`))
  const calendario = await indiceDe(caso.calendario, caso.calendarioVersion)
  const calendarios = new Map([[caso.calendarioVersion, calendario]])
  for (const version of versiones) calendarios.set(version, await indiceDe(caso.calendario, version))
  return {
    politica: resolverPolitica(paquetes, caso.paquete, fechaLocal(caso.recibidaEn)),
    calendario,
    calendarioDe: version => calendarios.get(version ?? versiones[0] ?? caso.calendarioVersion)!,
  }
}
