import { paqueteActivo } from '../../../../srv/politica/activa'
import { fechaLocal } from '../../../../srv/plazos'
import type { Fila } from '../caso'

const DE_LA_CAJA: [clave: string, codigo: string, nombre: string, clase: string, linea: string, centro: string, costo: number, existencias: number][] = [
  ['CENTRO', 'CR-DIA', 'Entrada al centro recreacional', 'CENTRO_RECREACIONAL', 'RECREACION', 'CC-RECREACION', 32_000, 40],
  ['PISCINA', 'PISCINA-MES', 'Un mes de piscina', 'DEPORTE_CULTURA', 'RECREACION', 'CC-RECREACION', 58_000, 12],
  ['SERVICIO', 'MISMO-SERVICIO', 'El mismo servicio, otro día', 'SERVICIO_FALLIDO', 'RECREACION', 'CC-RECREACION', 45_000, 25],
  ['EVENTO', 'DIA-FAMILIA', 'Entrada al Día de la Familia', 'EVENTO', 'RECREACION', 'CC-RECREACION', 18_000, 0],
  ['CURSO', 'CURSO-CORTO', 'Curso corto de prueba', 'EDUCACION_INFORMAL', 'EDUCACION', 'CC-EDUCACION', 75_000, 8],
]

/** The incentives of the demo by a word of ours, and what each cost centre may spend this year. */
export function catalogo(ahora: Date, nuevoID: () => string): { incentivos: Map<string, Fila & { ID: string }>; presupuestos: (Fila & { ID: string })[] } {
  const anio = fechaLocal(ahora).slice(0, 4)
  const incentivos = DE_LA_CAJA.map(([clave, codigo, nombre, clase_code, lineaServicio_code, centroCosto_code, costoUnitario, existencias]) => [clave, {
    ID: nuevoID(), codigo, nombre, clase_code, lineaServicio_code, centroCosto_code, costoUnitario, existencias, caja: paqueteActivo(), activo: true, diasBono: 90,
    vigenteDesde: `${Number(anio) - 1}-01-01`, vigenteHasta: `${Number(anio) + 1}-06-30`, reservadas: 0, entregadas: 0, disponibles: existencias,
  }] as const)
  const presupuestos = [['CC-RECREACION', 12_000_000], ['CC-EDUCACION', 4_000_000], ['CC-SUBSIDIO', 3_000_000], ['CC-ATENCION', 2_000_000]].map(([centroCosto_code, asignado]) => ({
    ID: nuevoID(), centroCosto_code, asignado, comprometido: 0, ejecutado: 0, vigenteDesde: `${anio}-01-01`, vigenteHasta: `${Number(anio) + 1}-01-31`,
  }))
  return { incentivos: new Map(incentivos), presupuestos }
}
