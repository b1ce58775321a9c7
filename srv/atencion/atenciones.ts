import type cds from '@sap/cds'
import { anotarEncargo } from '../c4c/encargos/anotar'
import { normalizarPersona } from '../casos/actos/radicar'
import { normalizarDocumento } from '../casos/documento'
import { conRechazo, Rechazo, textoObligatorio } from '../casos/rechazo'

type Fila = Record<string, any>

/**
 * The attention log: information given in full at once leaves a line, not a radicado (Decreto 1166/2016). Where the person got
 * access to a service, C4C is told an opportunity (fuente 002, policy 2).
 */
export function registrarAtenciones(servicio: cds.ApplicationService): void {
  servicio.before('CREATE', 'Atenciones', req => conRechazo(req, () => {
    const datos = req.data as Fila
    datos.tema = textoObligatorio(datos.tema, 'tema', 'el tema de la atención', 160)
    datos.atendidaEn = req.timestamp.toISOString()
    datos.canal_code ??= 'PRESENCIAL'
    datos.nivelInformacion_code ??= 1
    // Who only asks need not say her name; what she says is checked all the same
    if (datos.anonima || datos.nombre) Object.assign(datos, normalizarPersona(datos))
    else if (datos.numeroDocumento) {
      datos.tipoDocumento_code ??= 'CC'
      datos.numeroDocumento = normalizarDocumento(datos.tipoDocumento_code, datos.numeroDocumento)
    }
    if (datos.accedeAServicio && !datos.numeroDocumento && !datos.clienteC4C) {
      throw new Rechazo(400, 'Para dejar constancia de que accedió a un servicio, identifique a la persona: la oportunidad se crea a su nombre.', 'accedeAServicio')
    }
  }))
  servicio.after('CREATE', 'Atenciones', async (_creada, req) => {
    const { ID, accedeAServicio, oportunidadC4C, lineaServicio_code, nivelInformacion_code } = req.data as Fila
    if (accedeAServicio && !oportunidadC4C) await anotarEncargo({ clase: 'OPORTUNIDAD', objeto: ID, asunto: await asuntoDe(lineaServicio_code, nivelInformacion_code) })
  })
}

/** Without what the person wanted: the queue is looked after by people who need not know. */
async function asuntoDe(linea: string | null, nivel: number): Promise<string> {
  const { name = null } = linea ? await SELECT.one.from('escucha.LineasServicio').columns('name').where({ code: linea }) as { name?: string } | undefined ?? {} : {}
  return `Oportunidad: ${name ?? 'sin línea de servicio'}, nivel ${nivel}`
}
