import cds from '@sap/cds'
import { porTurno } from '../casos/por-turno'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { claveDe } from '../casos/visibilidad'
import { destinosPosibles, estadosPermitidos, type Accion } from '../casos/flujo'
import { avisar } from '../notificacion/avisar'
import { aprobar, type Acto } from './actos'
import { aplicarActo, type Pedido } from './aplicar'
import { moverBienes } from './bienes/mover'
import { contextoDe } from './contexto'
import { escribirCarta } from './decir/carta'
import { invitar } from './decir/invitar'
import { escribir } from './escribir'
import { estadosDelExpediente, estadoAlQueLleva } from './flujo'
import type { Expediente, Filas } from './expediente'
import { conservandoLoEscrito } from './conservar-lo-escrito'
import { tomarExpediente, tomarLosDeSuPersona } from './leer'

interface Encargo {
  accion: Accion
  acto: Acto
  de: Pedido['de']
  /** Of the file, and of the row that the act is about. */
  ID: string
  clave: string
  datos: Record<string, unknown>
  quien: { ahora: string; usuario: string; tiene(papel: 'coordinador' | 'direccion'): boolean }
}

/**
 * Binds an act to the action of the same name on an entity of a service. Role and state are guarded by the model; here the file is locked, the
 * states read again behind the lock, and everything the act does is written in the request's transaction.
 */
export function registrarActo(servicio: cds.ApplicationService, entidad: string, de: Pedido['de'], nombre: string, acto: Acto): void {
  servicio.on(nombre, entidad, req => conRechazo(req, () => porTurno(req, () => conservandoLoEscrito(req, async () => {
    const clave = claveDe(req)
    const quien = { ahora: req.timestamp.toISOString(), usuario: req.user.id, tiene: (papel: string) => req.user.is(papel) }
    await hacerActo({ accion: req, acto, de, ID: await expedienteDe(req, de, clave), clave, datos: req.data as Record<string, unknown>, quien })
    return servicio.run(SELECT.one.from(req.target as never, { ID: clave } as never))
  }))))
}

/** The file of the row that a request is about; the row must be one that its sender sees. Throws Rechazo (404). */
async function expedienteDe(req: cds.Request, de: Pedido['de'], clave: string): Promise<string> {
  if (de === 'resarcimiento') return clave
  const columna = de === 'miembros' ? 'mesa.resarcimiento.ID as ID' : 'resarcimiento.ID as ID'
  const fila = await SELECT.one.from((req.target as { name: string }).name).columns(columna).where({ ID: clave }) as { ID: string } | undefined
  if (!fila) throw new Rechazo(404, 'Eso ya no está en el expediente; actualice la página.')
  return fila.ID
}

/** Does an act in the current transaction. Whoever calls it has checked the role. Throws Rechazo (404, 409, or as the act does). */
export async function hacerActo({ accion, acto, de, ID, clave, datos, quien }: Encargo): Promise<Expediente> {
  // Of two files of one person, the second to be decided sees what the first gave
  if (acto === aprobar) await tomarLosDeSuPersona(ID)
  const exp = await tomarExpediente(ID)
  exigirEstados(exp, accion, de, clave)
  const pedido: Pedido = { nombre: accion.event, acto, datos, de, clave, destinos: destinosPosibles(accion), lleva: estadoAlQueLleva(accion) }
  return asentar(exp, pedido, await contextoDe(exp, quien, pedido))
}

/** Does an act that is ready to be done, writes it and tells it. */
export async function asentar(exp: Expediente, pedido: Pedido, contexto: Awaited<ReturnType<typeof contextoDe>>): Promise<Expediente> {
  const aplicacion = aplicarActo(exp, pedido, contexto)
  const { efecto, exp: despues } = aplicacion
  await escribir(exp, aplicacion, { acto: pedido.nombre, ahora: contexto.ahora, usuario: contexto.usuario })
  if (efecto.bienes) await moverBienes(efecto.bienes, despues, contexto)
  if (efecto.invitacion) await invitar(efecto.invitacion, despues, contexto)
  if (efecto.carta) {
    await escribirCarta(despues, efecto.carta, contexto)
    await avisar({ plantilla: efecto.carta.plantilla, caso: null, resarcimiento: exp.ID, destinos: ['PERSONA'], datos: efecto.carta.datos })
  }
  for (const { plantilla, destinos, datos } of efecto.avisos ?? []) await avisar({ plantilla, caso: null, resarcimiento: exp.ID, destinos, ...(datos && { datos }) })
  return despues
}

/** CAP looks at the state before the file is locked; two that came at once both passed there. */
function exigirEstados(exp: Expediente, accion: Accion, de: Pedido['de'], clave: string): void {
  const delExpediente = de === 'resarcimiento' ? estadosPermitidos(accion) : estadosDelExpediente(accion)
  if (!delExpediente.includes(exp.estado_code)) throw new Rechazo(409, 'El resarcimiento está en un estado que no permite esta acción; actualice la página.')
  if (de === 'resarcimiento') return
  const propios = estadosPermitidos(accion)
  const fila = (exp[de] as Filas[keyof Filas][number][]).find(f => f.ID === clave) as { estado_code?: string } | undefined
  if (!fila) throw new Rechazo(404, 'Eso ya no está en el expediente; actualice la página.')
  if (propios.length && !propios.includes(fila.estado_code!)) throw new Rechazo(409, 'Eso cambió mientras tanto; actualice la página.')
}
