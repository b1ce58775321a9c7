import type cds from '@sap/cds'
import { revisarAnexo } from '../casos/anexos'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { claveDe } from '../casos/visibilidad'
import { fechaLocal } from '../plazos'
import { reglasPara } from '../politica/activa'

type Fila = Record<string, unknown>

/** Files of a Resarcimiento or of one of its mesas: whoever works on it adds, nobody replaces or removes. */
export function registrarAnexos(servicio: cds.ApplicationService): void {
  servicio.before('CREATE', 'Anexos', req => conRechazo(req, async () => {
    const datos = req.data as Fila
    await exigirDonde(datos)
    Object.assign(datos, { deLaCaja: false, ...await revisado(req, datos) })
  }))

  servicio.before('UPDATE', 'Anexos', req => conRechazo(req, async () => {
    const actual = await SELECT.one.from('escucha.AnexosResarcimiento').columns('nombre', 'tipo', 'tamano').where({ ID: claveDe(req) }) as Fila | undefined
    if (!actual) throw new Rechazo(404, 'El anexo no existe.')
    if (actual.tamano) throw new Rechazo(409, 'Un anexo guardado no se cambia; agregue otro.', 'contenido')
    const datos = req.data as Fila
    const fijo = ['resarcimiento_ID', 'mesa_ID', 'deLaCaja'].find(campo => campo in datos)
    if (fijo) throw new Rechazo(400, 'Un anexo no cambia de expediente.', fijo)
    Object.assign(datos, await revisado(req, { ...actual, ...datos }))
  }))
}

async function revisado(req: cds.Request, anexo: Fila): Promise<Fila> {
  const { politica } = await reglasPara(fechaLocal(req.timestamp))
  return revisarAnexo(anexo, politica.parametros)
}

/** Its Resarcimiento is there, and so is the mesa, if it is of one; no file takes more than the policy lets a case take. */
async function exigirDonde({ resarcimiento_ID, mesa_ID }: Fila): Promise<void> {
  const hay = typeof resarcimiento_ID === 'string' && await SELECT.one.from('escucha.Resarcimientos').columns('ID', 'recibidaEn').where({ ID: resarcimiento_ID }) as { recibidaEn: string } | undefined
  if (!hay) throw new Rechazo(404, 'El resarcimiento no existe.', 'resarcimiento')
  if (mesa_ID && !await SELECT.one.from('escucha.Mesas').columns('ID').where({ ID: mesa_ID, resarcimiento_ID })) throw new Rechazo(404, 'La mesa no es de este resarcimiento.', 'mesa')
  const { politica } = await reglasPara(fechaLocal(hay.recibidaEn))
  const { cuantos } = await SELECT.one.from('escucha.AnexosResarcimiento').columns('count(*) as cuantos').where({ resarcimiento_ID, deLaCaja: false }) as { cuantos: number }
  if (Number(cuantos) >= politica.parametros.anexosMaximos) throw new Rechazo(400, `Un expediente admite hasta ${politica.parametros.anexosMaximos} anexos.`, 'anexos')
}
