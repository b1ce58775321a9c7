import { anotarEncargo } from '../../c4c/encargos/anotar'
import { Rechazo } from '../../casos/rechazo'
import type { Bienes } from '../actos/acto'
import type { Compensacion, Expediente } from '../expediente'
import { emitirBonos } from './bonos'
import { mover } from './existencias'
import { comprometer, ejecutar, soltar } from './presupuesto'

interface Quien { ahora: string; usuario: string }

/**
 * Stock and budget as an act leaves them, in its transaction. Each count moves by one conditional update: whoever comes second sees what the first left,
 * and never takes what is not there. Throws Rechazo (409).
 */
export async function moverBienes({ que, compensacion: ID }: Bienes, exp: Expediente, quien: Quien): Promise<void> {
  const compensacion = exp.compensaciones.find(c => c.ID === ID)!
  const presupuesto = compensacion.presupuesto_ID!
  const { monto } = compensacion
  if (que === 'RESERVAR') {
    await moverExistencias('RESERVA', compensacion, quien)
    await comprometer(presupuesto, monto)
  } else if (que === 'SOLTAR') {
    await moverExistencias('DEVOLUCION', compensacion, quien)
    await soltar(presupuesto, monto)
  } else {
    await moverExistencias('ENTREGA', compensacion, quien)
    await ejecutar(presupuesto, monto)
    await emitirBonos(compensacion, exp, quien)
    // Whoever gets access to a service is an opportunity in C4C (fuente 002, policy 2)
    if (compensacion.incentivo_ID) await anotarEncargo({ clase: 'INCENTIVO', objeto: ID, asunto: `Incentivo del resarcimiento ${exp.numero}` })
  }
}

async function moverExistencias(tipo: 'RESERVA' | 'DEVOLUCION' | 'ENTREGA', { ID, incentivo_ID, cantidad, descripcion }: Compensacion, { ahora, usuario }: Quien): Promise<void> {
  if (!incentivo_ID) return
  const movido = await mover(incentivo_ID, tipo, cantidad, { compensacion: ID, ahora, usuario, motivo: descripcion })
  if (!movido) throw new Rechazo(409, 'Ese incentivo se agotó mientras tanto.')
}
