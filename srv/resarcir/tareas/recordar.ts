import cds from '@sap/cds'
import { indiceDe } from '../../calendario/indice'
import { fechaLegible } from '../../casos/fecha-legible'
import { recortar } from '../../casos/recortar'
import { avisar, type Destino } from '../../notificacion/avisar'
import { fechaLocal, horaLocal } from '../../plazos'

interface Prometido { ID: string; resarcimiento_ID: string; calendario: string; calendarioVersion: number; responsable: string | null }
interface Contacto extends Prometido { programadoPara: string }
interface Mejora extends Prometido { vence: string; descripcion: string }

const DEL_EXPEDIENTE = ['ID', 'responsable', 'resarcimiento.ID as resarcimiento_ID', 'resarcimiento.calendario as calendario', 'resarcimiento.calendarioVersion as calendarioVersion']

/**
 * Tells, once and in office hours, of what was promised for a day that went by: a talk that nobody had, a change that nobody made. `ahora` is an
 * instant (UTC).
 */
export async function recordar(ahora = new Date().toISOString()): Promise<void> {
  for (const contacto of await contactosPasados(ahora)) {
    const { programadoPara, responsable } = contacto
    const pendiente = `El contacto con la persona, programado para el ${fechaLegible(fechaLocal(programadoPara))} a las ${horaLocal(programadoPara)}${responsable ? `, a cargo de ${responsable}` : ''}.`
    await recordarUno(contacto, ahora, pendiente, ['COORDINACION'], () => UPDATE('escucha.Contactos').with({ recordadoEn: ahora }).where({ ID: contacto.ID, realizadoEn: null, recordadoEn: null }))
  }
  for (const mejora of await mejorasPasadas(fechaLocal(ahora))) {
    const { vence, responsable, descripcion } = mejora
    const pendiente = `La promesa de no repetición para el ${fechaLegible(vence)}, a cargo de ${responsable}: ${recortar(descripcion, 500)}`
    await recordarUno(mejora, ahora, pendiente, ['AREA', 'COORDINACION'], () => UPDATE('escucha.AccionesMejora').with({ recordadaEn: ahora }).where({ ID: mejora.ID, estado_code: 'Pendiente', recordadaEn: null }))
  }
}

/** In files of which something is still promised. */
const contactosPasados = (ahora: string) => cds.tx(() => SELECT.from('escucha.Contactos').columns(...DEL_EXPEDIENTE, 'programadoPara')
  .where({ 'resarcimiento.estado.code': { 'not in': ['NoProcede', 'SinEfecto'] }, programadoPara: { '<': ahora }, realizadoEn: null, recordadoEn: null } as never)) as unknown as Promise<Contacto[]>

/** A change that was promised is made also where nothing was due. */
const mejorasPasadas = (hoy: string) => cds.tx(() => SELECT.from('escucha.AccionesMejora').columns(...DEL_EXPEDIENTE, 'vence', 'descripcion')
  .where({ vence: { '<': hoy }, estado_code: 'Pendiente', recordadaEn: null } as never)) as unknown as Promise<Mejora[]>

/** In a transaction of its own; of two sweeps at once the one that marks it tells it. */
async function recordarUno({ ID, resarcimiento_ID, calendario, calendarioVersion }: Prometido, ahora: string, pendiente: string, destinos: Destino[], marcar: () => PromiseLike<unknown>): Promise<void> {
  await cds.tx({ user: new cds.User('escucha') }, async () => {
    if (!(await indiceDe(calendario, calendarioVersion)).enHorario(ahora)) return
    if (Number(await marcar())) await avisar({ plantilla: 'resarcimientoPendiente', caso: null, resarcimiento: resarcimiento_ID, destinos, datos: { pendiente } })
  }).catch(e => cds.log('resarcimiento').error(`No se pudo recordar ${ID}; se intenta de nuevo más tarde.`, (e as Error).message))
}
