import type cds from '@sap/cds'
import { recortar } from '../casos/recortar'

type Fila = Record<string, unknown>

/** What of the catalogue and the budgets people change, as they call it. */
const CAMPOS: Record<string, string> = {
  codigo: 'Código', nombre: 'Nombre', descripcion: 'Descripción', clase_code: 'Clase', lineaServicio_code: 'Línea de servicio', sede_code: 'Sede', centroCosto_code: 'Centro de costo',
  caja: 'Caja', costoUnitario: 'Costo unitario', vigenteDesde: 'Vigente desde', vigenteHasta: 'Vigente hasta', diasBono: 'Días del bono', activo: 'Activo', asignado: 'Asignado',
}

/** Writes down which fields a change moves, in its transaction: nothing of what something cost or could cost is lost. */
export async function anotarCambios(antes: Fila, datos: Fila, req: cds.Request): Promise<void> {
  const cambios = Object.entries(CAMPOS).filter(([campo]) => campo in datos && escrito(datos[campo]) !== escrito(antes[campo]))
  if (!cambios.length) return
  await INSERT.into('escucha.CambiosDeCatalogo').entries(cambios.map(([campo, nombre]) => ({
    objeto: antes.ID, campo: nombre, antes: escrito(antes[campo]), despues: escrito(datos[campo]), en: req.timestamp.toISOString(), por: req.user.id,
  })))
}

/** Databases give decimals as text, clients as numbers. */
function escrito(valor: unknown): string | null {
  if (valor === null || valor === undefined) return null
  if (typeof valor === 'boolean') return valor ? 'Sí' : 'No'
  return recortar(String(valor), 1000)
}
