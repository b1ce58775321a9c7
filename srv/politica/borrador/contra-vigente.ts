import { Rechazo } from '../../casos/rechazo'
import type { FechaISO } from '../../plazos'
import { esquemaPaquete, type Paquete } from '../paquete'
import { paquetesInstalados } from '../paquetes'
import { cadena, paqueteVigente, PoliticaIncompleta, resolverPolitica, type PoliticaEfectiva } from '../resolver'
import { loIncompleto } from '../vigencia'
import { aPaquete } from './a-paquete'
import { comparar, type Diferencia, type Lado } from './comparar'
import type { FilasBorrador } from './filas'
import { leerNombres } from './leer-nombres'

/** What a draft changes against the version in force on its own first day; throws Rechazo (409) while it cannot be read as a pack. */
export async function compararConVigente(borrador: FilasBorrador): Promise<Diferencia[]> {
  const lectura = esquemaPaquete.safeParse(aPaquete(borrador))
  if (!lectura.success) throw sinLeer()
  const nuevo = lectura.data
  const instalados = await paquetesInstalados()
  const anterior = paqueteVigente(instalados, nuevo.codigo, nuevo.vigenteDesde) ?? instalados.filter(p => p.codigo === nuevo.codigo).sort((a, b) => b.version - a.version)[0]!
  const otros = instalados.filter(p => p.codigo !== nuevo.codigo)
  try {
    return comparar(lado(anterior, otros, nuevo.vigenteDesde), lado(nuevo, otros, nuevo.vigenteDesde), await leerNombres())
  } catch (e) {
    if (e instanceof PoliticaIncompleta) throw sinLeer()
    throw e
  }
}

const sinLeer = () => new Rechazo(409, 'El borrador tiene problemas que impiden compararlo: pulse «Validar», corríjalos y guarde.')

/** A pack among the others as if it ruled that day. */
function lado(paquete: Paquete, otros: Paquete[], dia: FechaISO): Lado {
  const todos = [...otros, { ...paquete, vigenteDesde: dia, vigenteHasta: undefined }]
  let politica: PoliticaEfectiva | undefined
  loIncompleto(() => { politica = resolverPolitica(todos, paquete.codigo, dia) })
  return { paquete, eslabones: cadena(todos, paquete.codigo, dia), politica }
}
