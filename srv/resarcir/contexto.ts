import cds from '@sap/cds'
import { lectorDeNombres } from '../casos/nombres'
import { fechaLocal } from '../plazos'
import { reglasDelCaso } from '../politica/activa'
import type { Contexto, Incentivo } from './actos/acto'
import type { Pedido } from './aplicar'
import { DADAS, type Expediente } from './expediente'

export const nombresDeResarcimiento = lectorDeNombres([
  'CausalesExclusion', 'ClasesRiesgo', 'AccionesPolitica', 'RolesMesa', 'TiposMesa', 'PasosReconexion', 'Criticidades',
  'MediosEntrega', 'MediosAceptacion', 'CentrosCosto', 'Sedes', 'CausasFalla', 'Areas', 'LineasServicio', 'TiposDocumento',
])

interface Quien { ahora: string; usuario: string; tiene: Contexto['tiene'] }

/** Everything an act on a file is done with: who and when, the rules of its receipt, and what its data point to. */
export async function contextoDe(exp: Expediente, quien: Quien, { nombre: acto, datos, clave }: Pick<Pedido, 'nombre' | 'datos' | 'clave'>): Promise<Contexto> {
  const { politica, calendario } = await reglasDelCaso(exp)
  const compensacion = exp.compensaciones.find(c => c.ID === clave)
  const incentivo = (datos.incentivo as string | undefined) ?? compensacion?.incentivo_ID
  const delCatalogo = incentivo ? await leerIncentivo(incentivo) : null
  const centroCosto = compensacion?.centroCosto_code ?? delCatalogo?.centroCosto_code ?? datos.centroCosto as string | undefined
  return {
    ...quien, ...await nombresDeResarcimiento(), calendario, caja: exp.paquete, reglas: politica.resarcimiento, nuevoID: () => cds.utils.uuid(),
    ...(incentivo && { incentivo: delCatalogo }),
    ...(centroCosto && { presupuesto: await leerPresupuesto(centroCosto, fechaLocal(quien.ahora)) }),
    ...((acto === 'proponerCompensacion' || acto === 'aprobar') && { compensadaEn: await compensadaAntes(exp, quien.ahora, politica.resarcimiento.repeticionMeses) }),
  }
}

async function leerIncentivo(ID: string): Promise<Incentivo | null> {
  const fila = await SELECT.one.from('escucha.Incentivos').where({ ID }) as Incentivo | undefined
  return fila ? { ...fila, costoUnitario: Number(fila.costoUnitario) } : null
}

async function leerPresupuesto(centroCosto_code: string, hoy: string): Promise<{ ID: string; disponible: number } | null> {
  const fila = await SELECT.one.from('escucha.Presupuestos').columns('ID', 'disponible')
    .where({ centroCosto_code, vigenteDesde: { '<=': hoy }, vigenteHasta: { '>=': hoy } }).orderBy('vigenteDesde desc', 'ID') as { ID: string; disponible: unknown } | undefined
  return fila ? { ID: fila.ID, disponible: Number(fila.disponible) } : null
}

/**
 * The same failure: the same case or ticket, or the same service and cause where something was given within the months of the policy; the same
 * person by her document or her code in C4C.
 */
async function compensadaAntes({ ID, caso_ID, ticketC4C, tipoDocumento_code, numeroDocumento, clienteC4C, lineaServicio_code, causa_code }: Expediente, ahora: string, meses: number): Promise<string | null> {
  const desde = new Date(ahora)
  desde.setUTCMonth(desde.getUTCMonth() - meses)
  const mismas: Record<string, unknown>[] = [
    ...(caso_ID ? [{ 'resarcimiento.caso.ID': caso_ID }] : []),
    ...(ticketC4C ? [{ 'resarcimiento.ticketC4C': ticketC4C }] : []),
    ...[
      ...(numeroDocumento ? [{ 'resarcimiento.tipoDocumento.code': tipoDocumento_code, 'resarcimiento.numeroDocumento': numeroDocumento }] : []),
      ...(clienteC4C ? [{ 'resarcimiento.clienteC4C': clienteC4C }] : []),
    ].map(persona => ({ ...persona, 'resarcimiento.lineaServicio.code': lineaServicio_code, 'resarcimiento.causa.code': causa_code, decididaEn: { '>=': desde.toISOString() } })),
  ]
  const numeros: string[] = []
  for (const misma of mismas) {
    const dada = await SELECT.one.from('escucha.Compensaciones').columns('resarcimiento.numero as numero')
      .where({ ...misma, 'resarcimiento.ID': { '!=': ID }, estado_code: { in: DADAS } } as never).orderBy('resarcimiento.numero desc') as { numero: string } | undefined
    if (dada) numeros.push(dada.numero)
  }
  return numeros.sort().at(-1) ?? null
}
