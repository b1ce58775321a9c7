import { pedirDeNuevo } from '../envio/pedir'
import { encargarYa } from './anotar'
import { ENCARGOS } from './cola'

/** The rows that something of a person is about, and where each has her document. */
const OBJETOS = [['escucha.Autorizaciones', ''], ['escucha.Atenciones', ''], ['escucha.Compensaciones', 'resarcimiento.']] as const

/** What waited for a person to be in C4C is told now that she is, in the current transaction. */
export async function despertarEncargos(tipoDocumento_code: string, numeroDocumento: string): Promise<void> {
  for (const [entidad, donde] of OBJETOS) {
    const suyos = SELECT.from(entidad).columns('ID').where({ [`${donde}tipoDocumento_code`]: tipoDocumento_code, [`${donde}numeroDocumento`]: numeroDocumento })
    const encargos = await SELECT.from('escucha.EncargosC4C').columns('ID').where({ situacion_code: 'PENDIENTE', objeto: { in: suyos } } as never) as { ID: string }[]
    const claves = encargos.map(e => e.ID)
    if (!claves.length) continue
    await pedirDeNuevo(ENCARGOS, claves)
    await encargarYa()
  }
}
