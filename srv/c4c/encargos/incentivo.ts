import cds from '@sap/cds'
import { oportunidadDe, type PorOfrecer } from './oportunidad'

/** The level of who gets access to a service (fuente 002). */
const NIVEL_CON_ACCESO = 2

/** The opportunity of an incentive that was delivered: the person gets access to a service. Throws FallaC4C. */
export async function escribirOportunidadDeIncentivo(objeto: string): Promise<{ numero: string }> {
  const numero = await oportunidadDe(() => leerCompensacion(objeto))
  await cds.tx(() => anotarNumero(objeto, numero))
  return { numero }
}

async function leerCompensacion(ID: string): Promise<PorOfrecer> {
  const { descripcion, lineaServicio_code, numero, ...persona } = await SELECT.one.from('escucha.Compensaciones').columns(
    'descripcion', 'incentivo.lineaServicio.code as lineaServicio_code', 'resarcimiento.numero as numero', 'resarcimiento.clienteC4C as clienteC4C',
    'resarcimiento.tipoDocumento.code as tipoDocumento_code', 'resarcimiento.numeroDocumento as numeroDocumento',
  ).where({ ID }) as { descripcion: string; numero: string } & Omit<PorOfrecer, 'ID' | 'tema' | 'nivelInformacion_code' | 'turno'>
  return { ID, tema: `${descripcion} (${numero})`, lineaServicio_code, nivelInformacion_code: NIVEL_CON_ACCESO, turno: null, ...persona }
}

async function anotarNumero(ID: string, oportunidadC4C: string): Promise<void> {
  await UPDATE('escucha.Compensaciones').with({ oportunidadC4C }).where({ ID })
  const { resarcimiento_ID } = await SELECT.one.from('escucha.Compensaciones').columns('resarcimiento_ID').where({ ID }) as { resarcimiento_ID: string }
  // That of the case, where there is one, stays
  await UPDATE('escucha.Resarcimientos').with({ oportunidadC4C }).where({ ID: resarcimiento_ID, oportunidadC4C: null })
}
