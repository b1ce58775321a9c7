import cds from '@sap/cds'
import { calendarioVigente, indiceDe } from '../calendario/indice'
import { fechaLocal, type Calendario, type FechaISO } from '../plazos'
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

/** The rules under which a case was received: the very versions of its packs and calendar, for ever. */
export async function reglasDelCaso(caso: {
  paquete: string; cadenaPolitica: string; calendario: string; calendarioVersion: number; recibidaEn: string
}): Promise<Reglas> {
  const cadena = caso.cadenaPolitica.split(',')
  const paquetes = (await paquetesInstalados()).filter(p => cadena.includes(`${p.codigo}@${p.version}`))
  return {
    politica: resolverPolitica(paquetes, caso.paquete, fechaLocal(caso.recibidaEn)),
    calendario: await indiceDe(caso.calendario, caso.calendarioVersion),
  }
}
