import { TERMINADOS } from '../../casos/estados'
import { Rechazo } from '../../casos/rechazo'
import { abrir } from './abrir'

type Datos = Record<string, unknown>

const DE_LA_PERSONA = [
  'anonima', 'nombre', 'tipoDocumento_code', 'numeroDocumento', 'correo', 'telefono', 'direccion', 'municipio', 'afiliacion_code', 'categoria_code',
] as const

/**
 * From a case: its person, service and area. While the case is open the claim was received with it; of one that has ended it is claimed now.
 * Throws Rechazo (400, 404, 409).
 */
export async function abrirDesdeCaso(datos: Datos, quien: { ahora: string; usuario: string }): Promise<string> {
  const radicado = typeof datos.radicado === 'string' ? datos.radicado.trim() : ''
  if (!radicado) throw new Rechazo(400, 'Escriba el radicado de la PQRS.', 'radicado')
  const caso = await SELECT.one.from('escucha.PQRS').columns(
    'ID', 'estado_code', 'asunto', 'texto', 'lineaServicio_code', 'sede_code', 'area_code', 'canal_code', 'recibidaEn', 'clienteC4C', 'ticketC4C', 'oportunidadC4C', ...DE_LA_PERSONA,
  ).where({ radicado }) as Record<string, string | null> | undefined
  if (!caso) throw new Rechazo(404, 'No hay una PQRS con ese radicado.', 'radicado')
  const area = caso.area_code ?? (datos.area as string | undefined)
  if (!area) throw new Rechazo(400, 'La PQRS todavía no tiene un área: diga cuál responde.', 'area')
  const { espejo_ticket } = await SELECT.one.from('escucha.EspejosC4C').columns('ticket as espejo_ticket').where({ caso_ID: caso.ID }) as { espejo_ticket: string | null } | undefined ?? { espejo_ticket: null }
  return abrir({
    origen: 'PQRS', llave: { caso_ID: caso.ID! }, persona: Object.fromEntries(DE_LA_PERSONA.map(campo => [campo, caso[campo]])),
    otros: { clienteC4C: caso.clienteC4C, ticketC4C: caso.ticketC4C ?? espejo_ticket, oportunidadC4C: caso.oportunidadC4C },
    asunto: caso.asunto ?? '', hechos: datos.hechos || caso.texto, expectativa: datos.expectativa, senalado: datos.senalado, causa: datos.causa,
    lineaServicio: caso.lineaServicio_code!, area, sede: caso.sede_code!, canal: caso.canal_code!,
    recibidaEn: TERMINADOS.includes(caso.estado_code!) ? quien.ahora : caso.recibidaEn!,
  }, quien)
}
