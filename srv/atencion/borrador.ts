import cds from '@sap/cds'
import { sinAdornos } from '../casos/documento'
import { conRechazo } from '../casos/rechazo'
import { claveDe } from '../casos/visibilidad'
import { datosIniciales, type Origen } from './datos-iniciales'
import { deC4C } from './de-c4c'

interface Identidad { tipoDocumento_code?: string | null; numeroDocumento?: string | null; clienteC4C?: string | null }

const mismoDocumento = (a: Identidad, b: Identidad) =>
  a.tipoDocumento_code === b.tipoDocumento_code && sinAdornos(a.numeroDocumento ?? '') === sinAdornos(b.numeroDocumento ?? '')

/** `iniciarRadicacion`: a draft of PQRS with what C4C knows filled in; its key is what the form opens. */
export function registrarBorrador(servicio: cds.ApplicationService): void {
  const { PQRS } = servicio.entities as unknown as { PQRS: { drafts: unknown } }

  // What is true of nearly every filing at the counter; the asesor changes it in the form
  servicio.before('NEW', PQRS.drafts as never, req => {
    const datos = req.data as { canal_code?: string; recibidaEn?: string }
    datos.canal_code ??= 'PRESENCIAL'
    datos.recibidaEn ??= req.timestamp.toISOString()
  })

  // Another document is another person: what the form began with is no longer hers
  servicio.before('UPDATE', PQRS.drafts as never, async req => {
    const datos = req.data as Identidad
    if (datos.tipoDocumento_code === undefined && datos.numeroDocumento === undefined) return
    const antes = await SELECT.one.from(PQRS.drafts as never).columns('tipoDocumento_code', 'numeroDocumento')
      .where({ ID: claveDe(req) } as never) as Identidad | undefined
    if (antes?.numeroDocumento && !mismoDocumento({ ...antes, ...datos }, antes)) Object.assign(datos, { clienteC4C: null, oportunidadC4C: null, atencion_ID: null })
  })

  servicio.on('iniciarRadicacion', async req => {
    const datos = await deC4C(req, () => conRechazo(req, () => datosIniciales(req.data as Origen, req.user.id)))
    return crearBorrador(servicio, datos)
  })
}

/** A draft of a filing for the caller, with what is known already; answers its key. */
export async function crearBorrador(atencion: cds.Service, datos: object): Promise<string> {
  const { PQRS } = atencion.entities as unknown as { PQRS: { drafts: unknown } }
  const ID = cds.utils.uuid()
  await (atencion as any).new(PQRS.drafts, { ID, ...datos })
  return ID
}
