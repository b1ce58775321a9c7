import cds from '@sap/cds'
import { aceptarDiferencia, repararEnC4C } from '../c4c/conciliacion/reparar'
import { esTomable, tomarDeC4C } from '../c4c/conciliacion/tomar-de-c4c'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { camposReservados, RESERVADO, veCasos } from './reserva'

interface Clave { caso_ID: string; campo_code: string }
type Fila = Clave & { enEscucha?: string | null; enC4C?: string | null; tomable?: boolean }

const claveDe = (req: cds.Request) => req.params.at(-1) as unknown as Clave

/** What people decide of a difference: C4C is written again, the case takes what the ticket says, or it is left so. */
export function registrarDivergencias(servicio: cds.ApplicationService): void {
  const { Divergencias } = servicio.entities
  const leer = ({ caso_ID, campo_code }: Clave) => servicio.run(SELECT.one.from(Divergencias as never).where({ caso_ID, campo_code } as never))

  servicio.on('escribirEnC4C', 'Divergencias', req => conRechazo(req, async () => {
    const clave = claveDe(req)
    if (!await leer(clave)) throw new Rechazo(404, 'Esa diferencia ya no existe; actualice la página.')
    await repararEnC4C(clave.caso_ID, [clave.campo_code])
    return leer(clave)
  }))

  servicio.on('tomarDeC4C', 'Divergencias', req => conRechazo(req, () => {
    const { caso_ID, campo_code } = claveDe(req)
    return tomarDeC4C(caso_ID, campo_code, { ahora: req.timestamp.toISOString(), usuario: req.user.id })
  }))

  servicio.on('aceptar', 'Divergencias', req => conRechazo(req, async () => {
    const clave = claveDe(req)
    await aceptarDiferencia(clave.caso_ID, clave.campo_code, (req.data as { motivo: string }).motivo, req.user.id)
    return leer(clave)
  }))

  servicio.after('READ', 'Divergencias', async (leidas, req) => {
    const filas = ([leidas].flat() as (Fila | null)[]).filter(fila => fila !== null && typeof fila === 'object' && 'campo_code' in fila)
    for (const fila of filas) fila.tomable = esTomable(fila.campo_code)
    const reservados = await camposReservados()
    await decirReservado(filas.filter(fila => reservados.has(fila.campo_code)), veCasos(req))
  })
}

/** What the database leaves out of a row, for who may read it. */
async function decirReservado(filas: Fila[], visible: boolean): Promise<void> {
  if (!filas.length) return
  const guardadas = await SELECT.from('escucha.DivergenciasC4C').columns('espejo_caso_ID', 'campo_code', 'enEscucha', 'enC4C')
    .where({ espejo_caso_ID: { in: filas.map(f => f.caso_ID) }, campo_code: { in: filas.map(f => f.campo_code) } }) as (Fila & { espejo_caso_ID: string })[]
  for (const fila of filas) {
    const guardada = guardadas.find(g => g.espejo_caso_ID === fila.caso_ID && g.campo_code === fila.campo_code)
    for (const lado of ['enEscucha', 'enC4C'] as const) if (lado in fila && guardada?.[lado]) fila[lado] = visible ? guardada[lado] : RESERVADO
  }
}
