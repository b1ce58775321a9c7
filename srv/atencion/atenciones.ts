import type cds from '@sap/cds'
import { anotarEncargo } from '../c4c/encargos/anotar'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { normalizarAtencion } from './atencion'
import { recogerCalificaciones } from './turno'

type Fila = Record<string, any>

/**
 * The attention log of the counter: what an asesor writes there happened when she writes it. Where the person got access to a
 * service, C4C is told an opportunity (fuente 002, policy 2).
 */
export function registrarAtenciones(servicio: cds.ApplicationService): void {
  servicio.before('CREATE', 'Atenciones', req => conRechazo(req, async () => {
    const datos = req.data as Fila
    if (await SELECT.one.from('escucha.Atenciones').columns('ID').where({ ID: datos.ID })) throw new Rechazo(409, 'Esa atención ya está registrada.', 'ID')
    Object.assign(datos, normalizarAtencion({ ...datos, atendidaEn: req.timestamp.toISOString(), canal_code: datos.canal_code ?? 'PRESENCIAL' }))
    if (datos.accedeAServicio && !datos.numeroDocumento && !datos.clienteC4C) {
      throw new Rechazo(400, 'Para dejar constancia de que accedió a un servicio, identifique a la persona: la oportunidad se crea a su nombre.', 'accedeAServicio')
    }
  }))
  servicio.after('CREATE', 'Atenciones', async (_creada, req) => {
    const { ID, turno, atendidaEn, sede_code, accedeAServicio, oportunidadC4C, lineaServicio_code, nivelInformacion_code } = req.data as Fila
    await recogerCalificaciones({ ID, turno, en: atendidaEn, sede: sede_code ?? null })
    if (accedeAServicio && !oportunidadC4C) await anotarEncargo({ clase: 'OPORTUNIDAD', objeto: ID, asunto: await asuntoDe(lineaServicio_code, nivelInformacion_code) })
  })
}

/** Without what the person wanted: the queue is looked after by people who need not know. */
async function asuntoDe(linea: string | null, nivel: number): Promise<string> {
  const { name = null } = linea ? await SELECT.one.from('escucha.LineasServicio').columns('name').where({ code: linea }) as { name?: string } | undefined ?? {} : {}
  return `Oportunidad: ${name ?? 'sin línea de servicio'}, nivel ${nivel}`
}
