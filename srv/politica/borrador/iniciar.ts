import cds from '@sap/cds'
import { Rechazo } from '../../casos/rechazo'
import type { FechaISO } from '../../plazos'
import { paquetesInstalados } from '../paquetes'
import { paqueteVigente } from '../resolver'
import { aFilas } from './a-filas'

/**
 * A new draft with the content of the version in force on a local date (the newest when none is), as the
 * version after the newest. Gives its key. Throws Rechazo: 404 for an unknown pack, 409 while another draft of it is open.
 */
export async function iniciarBorrador(codigo: string, hoy: FechaISO): Promise<string> {
  const instalados = await paquetesInstalados()
  const versiones = instalados.filter(p => p.codigo === codigo).sort((a, b) => b.version - a.version)
  const [ultima] = versiones
  if (!ultima) throw new Rechazo(404, 'Ese paquete de política no existe.', 'codigo')
  await exigirNingunoAbierto(codigo)

  const base = paqueteVigente(instalados, codigo, hoy) ?? ultima
  const vigenteHasta = base.vigenteHasta && base.vigenteHasta >= hoy ? base.vigenteHasta : undefined
  const ID = cds.utils.uuid()
  try {
    await INSERT.into('escucha.BorradoresPolitica').entries({
      ID, ...aFilas({ ...base, version: ultima.version + 1, vigenteDesde: hoy, vigenteHasta }),
      versionBase: base.version, situacion_code: 'ABIERTO', llaveAbierta: codigo,
    })
  } catch (e) {
    if (/unique/i.test((e as Error).message)) throw new Rechazo(409, yaAbierto(codigo), 'codigo')
    throw e
  }
  return ID
}

const yaAbierto = (codigo: string, quien?: string) => `El paquete ${codigo} ya tiene un borrador en edición${quien ? `, iniciado por ${quien}` : ''}: continúe en él o descártelo antes de iniciar otro.`

async function exigirNingunoAbierto(codigo: string): Promise<void> {
  const abierto = await SELECT.one.from('escucha.BorradoresPolitica').columns('createdBy').where({ llaveAbierta: codigo }) as { createdBy: string } | undefined
  if (abierto) throw new Rechazo(409, yaAbierto(codigo, abierto.createdBy), 'codigo')
}
