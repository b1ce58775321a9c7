import cds from '@sap/cds'
import type { Cola } from '../envio/cola'
import type { Clase } from './anotar'
import { escribirAutorizacion } from './autorizacion'
import { escribirOportunidadDeIncentivo } from './incentivo'
import { escribirOportunidad } from './oportunidad'

/** How each is done; returns what its row says from then on. Throws FallaC4C. */
const HACER: Record<Clase, (objeto: string) => Promise<Record<string, unknown>>> = {
  OPORTUNIDAD: escribirOportunidad,
  AUTORIZACION: escribirAutorizacion,
  INCENTIVO: escribirOportunidadDeIncentivo,
}

/** What C4C is told once and is no ticket. */
export const ENCARGOS: Cola = { entidad: 'escucha.EncargosC4C', clave: 'ID', hacer: cumplir }

async function cumplir(ID: string): Promise<Record<string, unknown>> {
  const { clase_code, objeto } = await cds.tx(() => SELECT.one.from('escucha.EncargosC4C').columns('clase_code', 'objeto').where({ ID })) as { clase_code: Clase; objeto: string }
  return HACER[clase_code](objeto)
}
