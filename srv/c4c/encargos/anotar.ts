import cds from '@sap/cds'
import { recortar } from '../../casos/recortar'
import { pedido } from '../envio/pedir'

/** What C4C is told besides the tickets; `db/data/escucha-ClasesEncargoC4C.csv` names them. */
export type Clase = 'OPORTUNIDAD' | 'AUTORIZACION' | 'INCENTIVO'

interface Encargo {
  clase: Clase
  /** Key of the row that it is about: an attention, a fact of the ledger of authorisations, a compensation. */
  objeto: string
  /** For people who look after the queue; without personal data. */
  asunto: string
}

/**
 * Leaves something to be told to C4C, inside the caller's transaction: committed with what it is about or not at all. Nobody
 * waits for C4C; the message has it taken up at once, and without it the sweep finds the row. Returns its key.
 */
export async function anotarEncargo({ clase, objeto, asunto }: Encargo): Promise<string> {
  const ID = cds.utils.uuid()
  await INSERT.into('escucha.EncargosC4C').entries({ ID, clase_code: clase, objeto, asunto: recortar(asunto, 160), ...pedido() })
  await encargarYa()
  return ID
}

/** What waits is taken up, once this transaction is committed. */
export async function encargarYa(): Promise<void> {
  await cds.queued(await cds.connect.to('EspejoService')).send('encargar')
}
