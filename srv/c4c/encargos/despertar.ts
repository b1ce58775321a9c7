import { pedirDeNuevo } from '../envio/pedir'
import { encargarYa } from './anotar'
import { ENCARGOS } from './cola'

/** The rows that something of a person is about, by class. */
const OBJETOS = ['escucha.Autorizaciones', 'escucha.Atenciones'] as const

/** What waited for a person to be in C4C is told now that she is, in the current transaction. */
export async function despertarEncargos(tipoDocumento_code: string, numeroDocumento: string): Promise<void> {
  for (const entidad of OBJETOS) {
    const suyos = SELECT.from(entidad).columns('ID').where({ tipoDocumento_code, numeroDocumento })
    const encargos = await SELECT.from('escucha.EncargosC4C').columns('ID').where({ situacion_code: 'PENDIENTE', objeto: { in: suyos } } as never) as { ID: string }[]
    const claves = encargos.map(e => e.ID)
    if (!claves.length) continue
    await pedirDeNuevo(ENCARGOS, claves)
    await encargarYa()
  }
}
