import { Rechazo } from '../../casos/rechazo'
import type { FilasBorrador } from './filas'

export interface Borrador extends FilasBorrador { ID: string; situacion_code: 'ABIERTO' | 'ACTIVADO' }

/** A draft with all its rows, as last saved. Throws Rechazo (404) when there is none. */
export async function leerBorrador(ID: string): Promise<Borrador> {
  const borrador = await SELECT.one.from('escucha.BorradoresPolitica', (b: any) => {
    b`.*`
    b.internos((f: any) => f`.*`)
    b.recepciones((f: any) => f`.*`)
    b.puntosCalidad((f: any) => f`.*`)
    b.asignaciones((f: any) => f`.*`)
    b.calendarios((c: any) => { c`.*`; c.turnos((t: any) => t`.*`) })
  }).where({ ID }) as Borrador | undefined
  if (!borrador) throw new Rechazo(404, 'El borrador no existe; quizá alguien lo descartó.')
  return borrador
}

/** Holds the draft for this transaction: of two that activate it, the second finds it activated. */
export async function bloquearBorrador(ID: string): Promise<Borrador> {
  await SELECT.one.from('escucha.BorradoresPolitica').columns('ID').where({ ID }).forUpdate()
  const borrador = await leerBorrador(ID)
  exigirAbierto(borrador)
  return borrador
}

export function exigirAbierto({ situacion_code }: Pick<Borrador, 'situacion_code'>): void {
  if (situacion_code !== 'ABIERTO') throw new Rechazo(409, 'Este borrador ya se activó; para cambiar el paquete inicie otro desde la versión vigente.')
}
