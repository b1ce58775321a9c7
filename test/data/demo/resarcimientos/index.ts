import { fechaLocal } from '../../../../srv/plazos'
import { reglasPara } from '../../../../srv/politica/activa'
import { proximoContacto } from '../../../../srv/resarcir/aplicar'
import { loPedido, siguientePaso } from '../../../../srv/resarcir/compuertas'
import { nombresDeResarcimiento } from '../../../../srv/resarcir/contexto'
import { TABLAS } from '../../../../srv/resarcir/leer'
import type { Contexto } from '../../../../srv/resarcir/actos'
import type { Filas } from '../../../../srv/resarcir/expediente'
import { Random } from '../../../c4c-sandbox/seed/random'
import type { CasoDemo, Fila } from '../caso'
import { uuid } from '../clave'
import { catalogo } from './catalogo'
import { FALLAS } from './guion'
import { vivirFalla, type Vivido } from './vivir'

const SEMILLA = 20240821

/** The failures of the demo as they were lived, and, with what the Caja has to give, as rows by table. The same moment and cases give the same ones. */
export async function vivirFallas(casos: readonly CasoDemo[], ahora: Date): Promise<{ vividos: Vivido[]; tablas: [tabla: string, filas: Fila[]][] }> {
  const azar = new Random(SEMILLA)
  const nuevoID = () => uuid(azar)
  const { incentivos, presupuestos } = catalogo(ahora, nuevoID)
  const nombres = await nombresDeResarcimiento()
  const vividos: Vivido[] = []
  const conCaso = FALLAS.map(falla => ({ falla, caso: casos.find(c => c.clave === falla.caso)! })).sort((a, b) => a.caso.pqrs.recibidaEn.localeCompare(b.caso.pqrs.recibidaEn))
  for (const { falla, caso } of conCaso) {
    const { recibidaEn } = caso.pqrs
    const reglas = await reglasPara(fechaLocal(recibidaEn), { canal: caso.pqrs.canal_code })
    const numero = `R-${fechaLocal(ahora).slice(0, 4)}-${String(vividos.length + 1).padStart(6, '0')}`
    vividos.push(vivirFalla(falla, caso, numero, { ...reglas, nombres, nuevoID, ahora, incentivos: incentivos as unknown as ReadonlyMap<string, NonNullable<Contexto['incentivo']>>, presupuesto: presupuestos[0]!.ID }))
  }
  reservar(vividos, incentivos, presupuestos)
  const { nombre } = nombres
  const tablas: [string, Fila[]][] = [
    ['escucha.Incentivos', [...incentivos.values()].map(({ disponibles: _d, ...fila }) => fila)],
    ['escucha.Presupuestos', presupuestos],
    ['escucha.MovimientosIncentivo', [...incentivos.values()].filter(i => i.existencias).map(i => ({ incentivo_ID: i.ID, tipo_code: 'ENTRADA', cantidad: i.existencias, en: ahora.toISOString(), por: 'admin', motivo: 'Existencias iniciales' }))],
    ['escucha.ConsecutivosResarcimiento', [{ anio: Number(fechaLocal(ahora).slice(0, 4)), ultimo: vividos.length }]],
    ['escucha.Resarcimientos', vividos.map(v => ({ ...propias(v), siguiente: siguientePaso(v.exp, v.reglas.politica.resarcimiento, nombre), proximoContacto: proximoContacto(v.exp) }))],
    ...Object.entries(TABLAS).map(([tabla, { entidad }]): [string, Fila[]] => [entidad, vividos.flatMap(v => hijos(v, tabla as keyof Filas))]),
    ['escucha.Requisitos', vividos.flatMap(v => loPedido(v.exp, v.reglas.politica.resarcimiento, nombre).map(({ compuerta, requisito, orden, falta }) => ({
      resarcimiento_ID: v.exp.ID, compuerta_code: compuerta, requisito_code: requisito, orden, cumplido: falta === null, falta,
    })))],
    ['escucha.ActuacionesResarcimiento', vividos.flatMap(v => v.historia)],
  ]
  return { vividos, tablas }
}

/** The columns of a file without its parts. */
function propias({ exp, fila }: Vivido): Fila {
  const entero = { ...fila, ...exp } as Fila
  for (const tabla of Object.keys(TABLAS)) delete entero[tabla]
  return entero
}

const hijos = ({ exp }: Vivido, tabla: keyof Filas): Fila[] =>
  (exp[tabla] as unknown as Fila[]).map(f => (tabla === 'miembros' ? f : { ...f, resarcimiento_ID: exp.ID }))

/** What was approved is kept: of the stock and of the budget. */
function reservar(vividos: readonly Vivido[], incentivos: ReadonlyMap<string, Fila & { ID: string }>, presupuestos: readonly (Fila & { ID: string })[]): void {
  for (const { incentivo_ID, cantidad, monto } of vividos.flatMap(v => v.exp.compensaciones).filter(c => c.estado_code === 'Aprobada')) {
    const incentivo = [...incentivos.values()].find(i => i.ID === incentivo_ID)!
    incentivo.reservadas = Number(incentivo.reservadas) + cantidad
    presupuestos[0]!.comprometido = Number(presupuestos[0]!.comprometido) + monto
  }
}
