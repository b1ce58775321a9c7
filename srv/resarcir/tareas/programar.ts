import { escalera } from '../../escalamiento/escalera'
import type { Calendario } from '../../plazos'
import { HITOS_ESCALABLES, type Peldano } from '../../politica/paquete'
import type { Expediente } from '../expediente'

/**
 * The ladder of the term of a new file, in the current transaction: the rungs of the policy's own ladder that name it. Of those whose moment is over the
 * highest is due at once, the others are left out: nobody is surprised, nobody is flooded.
 */
export async function programarEscalera(
  { ID, recibidaEn, venceEn, area_code }: Expediente, escalamiento: readonly Peldano[], calendario: Calendario, ahora: string,
): Promise<void> {
  const peldanos = escalera({ inicio: recibidaEn, venceEn: venceEn! }, escalamiento.filter(nombraResarcimiento), calendario)
  const ultimoPasado = peldanos.findLast(p => p.en <= ahora)
  const filas = peldanos.map(({ en, porcentaje, destino }) => ({
    en, resarcimiento_ID: ID, porcentaje, destino: area_code || (destino !== 'AREA' && destino !== 'JEFE_AREA') ? destino : 'COORDINACION',
    omitido: en <= ahora && porcentaje !== ultimoPasado?.porcentaje,
  }))
  if (filas.length) await INSERT.into('escucha.EscalonesResarcimiento').entries(filas)
}

/** A rung that was stored for every milestone there was, before this one was known, is for this one too. */
const nombraResarcimiento = ({ hitos }: Peldano) => hitos.includes('RESARCIMIENTO') || ANTES.every(hito => hitos.includes(hito))

const ANTES = HITOS_ESCALABLES.filter(hito => hito !== 'RESARCIMIENTO')
