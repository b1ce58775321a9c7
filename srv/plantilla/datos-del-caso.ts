import cds from '@sap/cds'
import { fechaLocal } from '../plazos'
import { CAMPOS, camposDe } from './campos'
import { comoFecha } from './fechas'
import type { DatosDePlantilla } from './rellenar'

interface Configuracion { organizacion: string; direccionPublica: string }

const FECHAS = new Set(CAMPOS.filter(c => c.fecha).map(c => c.campo))
/** How who gave no name is spoken to. */
export const SIN_NOMBRE = 'señora o señor'
const DEL_CASO = [
  'radicado', 'anonima', 'nombre', 'asunto', 'recibidaEn as fechaRecibo', 'venceLegal', 'vence', 'venceArea', 'respuesta', 'regimen_code',
  'canal.name as canal', 'tipologia.name as tipologia', 'regimen.name as regimen', 'regimen.norma as norma', 'hito.name as hito', 'area.name as area',
]

/**
 * What texts can say of a case as it stands in this transaction, dates in words (America/Bogota), names
 * in Spanish whoever asks.
 * @throws Error when there is no such case: who writes a notice holds one
 */
export async function datosDelCaso(ID: string): Promise<DatosDePlantilla> {
  const caso = await SELECT.one.from('escucha.PQRS').columns(...DEL_CASO).where({ ID }) as Record<string, any> | undefined
  if (!caso) throw new Error('No existe el caso del que se quiere avisar.')
  const { anonima, nombre, regimen_code: regimen, ...resto } = caso
  return enPalabrasDePlantilla({
    ...resto,
    nombre: anonima || !nombre ? SIN_NOMBRE : nombre,
    habeasConsulta: regimen === 'HABEAS_CONSULTA' ? 'sí' : null,
    habeasReclamo: regimen === 'HABEAS_RECLAMO' ? 'sí' : null,
    ...datosDeLaCasa(),
    seguimiento: `${configuracion().direccionPublica}/portal/seguimiento?radicado=${encodeURIComponent(caso.radicado)}`,
  })
}

/** What every text can say, also one about no case. */
export function datosDeLaCasa(): DatosDePlantilla {
  return enPalabrasDePlantilla({ organizacion: configuracion().organizacion, hoy: fechaLocal(cds.context?.timestamp ?? new Date()) })
}

const configuracion = () => (cds.env as unknown as { escucha: Configuracion }).escucha

/** The fields that the text of an act may name, those that nobody gave as empty; what an act says goes before the case. */
export function datosDelActo(codigo: string, delCaso: DatosDePlantilla, delActo: Record<string, unknown> = {}): DatosDePlantilla {
  const vacios = Object.fromEntries(camposDe(codigo).map(({ campo }) => [campo, null]))
  return { ...vacios, ...delCaso, ...enPalabrasDePlantilla(delActo) }
}

/** Values as texts say them. */
export function enPalabrasDePlantilla(valores: Record<string, unknown>): DatosDePlantilla {
  return Object.fromEntries(Object.entries(valores).map(([campo, valor]) => [campo, enPalabras(campo, valor)]))
}

function enPalabras(campo: string, valor: unknown): string | null {
  if (valor === null || valor === undefined) return null
  if (valor instanceof Date) return comoFecha(valor.toISOString())
  const texto = String(valor).trim()
  return FECHAS.has(campo) ? comoFecha(texto) : texto || null
}
