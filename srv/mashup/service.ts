import cds from '@sap/cds'
import { datosIniciales, YaRadicado } from '../atencion/datos-iniciales'
import { FallaC4C } from '../c4c/conexion/falla'
import { casosDelRadicado, casosDelTicket, casosDeLaOportunidad } from '../casos/casos-de-c4c'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { ServicioRevisado } from '../entrada/servicio-revisado'
import { borradorDe, prepararBorrador } from './borrador'
import { origenDe, type OrigenC4C } from './origen'
import { visiblesPara, type CasoHallado } from './visibles'

interface Hallazgo {
  casos: CasoHallado[]
  borrador: string | null
  puedeRadicar: boolean
}

export class MashupService extends ServicioRevisado {
  override async init() {
    this.on('buscar', req => conRechazo(req, () => buscar(req)))
    this.on('radicar', req => conRechazo(req, () => radicar(req)))
    await super.init()
  }
}

async function buscar(req: cds.Request): Promise<Hallazgo> {
  const origen = origenDe(req.data)
  const casos = await ('ticketC4C' in origen ? casosDelTicket(origen.ticketC4C) : casosDeLaOportunidad(origen.oportunidadC4C))
  const puedeRadicar = req.user.is('asesor')
  const empezado = puedeRadicar ? await borradorDe(await cds.connect.to('AtencionService'), origen) : null
  return { casos: await visiblesPara(req.user, casos), borrador: empezado?.tocado ? empezado.ID : null, puedeRadicar }
}

async function radicar(req: cds.Request): Promise<Hallazgo> {
  const origen = origenDe(req.data)
  const formulario = (borrador: string): Hallazgo => ({ casos: [], borrador, puedeRadicar: true })
  const atencion = await cds.connect.to('AtencionService')
  try {
    return formulario(await prepararBorrador(atencion, origen, await datosIniciales(origen, req.user.id)))
  } catch (e) {
    if (e instanceof FallaC4C) return formulario(await sinC4C(atencion, req, origen, e))
    if (!(e instanceof Rechazo)) throw e
    const casos = e instanceof YaRadicado && 'ticketC4C' in origen ? await visiblesPara(req.user, await casosDelRadicado(e.radicado, origen.ticketC4C)) : []
    if (!casos.length) throw new Rechazo(e.status, e.message, 'ticketC4C' in origen ? 'ticket' : 'oportunidad')
    return { casos, borrador: null, puedeRadicar: true }
  }
}

/** What was begun before C4C went away goes on; anything else only where the caller wants it. */
async function sinC4C(atencion: cds.Service, { data }: cds.Request, origen: OrigenC4C, falla: FallaC4C): Promise<string> {
  const empezado = await borradorDe(atencion, origen)
  if (empezado) return empezado.ID
  if (!(data as { sinC4C?: boolean }).sinC4C) throw new Rechazo(503, falla.message)
  return prepararBorrador(atencion, origen, origen)
}
