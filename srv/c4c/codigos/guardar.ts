import { Rechazo } from '../../casos/rechazo'
import { exigirPrescindible, exigirSalida, listaDe, valorDe } from './revisar'

export interface CodigoEscrito { codigo: string; valor?: string | null }

/**
 * Leaves what is written for a list as the rows say, in the current transaction; a blank takes it away, what is not named stays. All
 * or none: where any is refused nothing is written, and all refusals are returned, with the code as their field. Throws
 * Rechazo (400) for an unknown list.
 */
export async function guardarSalidas(code: string, codigos: readonly CodigoEscrito[]): Promise<Rechazo[]> {
  const lista = await listaDe(code)
  const hay = new Map((await SELECT.from('escucha.SalidasC4C').columns('codigo', 'valor').where({ lista_code: code }) as { codigo: string; valor: string }[])
    .map(s => [s.codigo, s.valor]))
  const problemas: Rechazo[] = []
  const nuevos = new Map<string, string | null>()
  for (const { codigo, valor } of codigos) {
    const campo = `codigos/${String(codigo)}`
    try {
      if (nuevos.has(codigo)) throw new Rechazo(400, 'Este código viene dos veces.', campo)
      const nombre = await exigirSalida(lista, codigo, campo)
      const blanco = !valor?.trim()
      if (blanco) exigirPrescindible(code, codigo, nombre, campo)
      nuevos.set(codigo, blanco ? null : valorDe(lista, valor, campo))
    } catch (e) {
      if (!(e instanceof Rechazo)) throw e
      problemas.push(e)
    }
  }
  if (problemas.length) return problemas
  for (const [codigo, valor] of nuevos) {
    const clave = { lista_code: code, codigo }
    if (valor === null) await DELETE.from('escucha.SalidasC4C').where(clave)
    else if (!hay.has(codigo)) await INSERT.into('escucha.SalidasC4C').entries({ ...clave, valor })
    else if (hay.get(codigo) !== valor) await UPDATE('escucha.SalidasC4C').with({ valor }).where(clave)
  }
  return []
}
