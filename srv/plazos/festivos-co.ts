import type { ReglaFestivo } from './tipos'

const LEY_51 = 'Ley 51/1983 art. 1'
const LEY_2578 = 'Ley 2578/2026 art. 6'

/**
 * The 19 national holidays of Colombia as rules (Ley 51/1983 art. 1; Ley 2578/2026 art. 6).
 * The Easter ones that rest on Monday carry the displacement of that Monday, not of the feast.
 */
export const FESTIVOS_CO: ReglaFestivo[] = [
  { codigo: 'ANO_NUEVO', nombre: 'Año Nuevo', norma: LEY_51, tipo: 'FIJO', mes: 1, dia: 1 },
  { codigo: 'REYES', nombre: 'Reyes Magos', norma: LEY_51, tipo: 'LUNES', mes: 1, dia: 6 },
  { codigo: 'SAN_JOSE', nombre: 'San José', norma: LEY_51, tipo: 'LUNES', mes: 3, dia: 19 },
  { codigo: 'JUEVES_SANTO', nombre: 'Jueves Santo', norma: LEY_51, tipo: 'PASCUA', desplazamiento: -3 },
  { codigo: 'VIERNES_SANTO', nombre: 'Viernes Santo', norma: LEY_51, tipo: 'PASCUA', desplazamiento: -2 },
  { codigo: 'TRABAJO', nombre: 'Día del Trabajo', norma: LEY_51, tipo: 'FIJO', mes: 5, dia: 1 },
  { codigo: 'ASCENSION', nombre: 'Ascensión del Señor', norma: LEY_51, tipo: 'PASCUA', desplazamiento: 43 },
  { codigo: 'CORPUS_CHRISTI', nombre: 'Corpus Christi', norma: LEY_51, tipo: 'PASCUA', desplazamiento: 64 },
  { codigo: 'SAGRADO_CORAZON', nombre: 'Sagrado Corazón de Jesús', norma: LEY_51, tipo: 'PASCUA', desplazamiento: 71 },
  { codigo: 'SAN_PEDRO', nombre: 'San Pedro y San Pablo', norma: LEY_51, tipo: 'LUNES', mes: 6, dia: 29 },
  {
    codigo: 'CHIQUINQUIRA',
    nombre: 'Nuestra Señora del Rosario de Chiquinquirá',
    norma: LEY_2578,
    tipo: 'LUNES',
    mes: 7,
    dia: 9,
    validoDesde: '2026-06-01',
  },
  { codigo: 'INDEPENDENCIA', nombre: 'Independencia de Colombia', norma: LEY_51, tipo: 'FIJO', mes: 7, dia: 20 },
  { codigo: 'BOYACA', nombre: 'Batalla de Boyacá', norma: LEY_51, tipo: 'FIJO', mes: 8, dia: 7 },
  { codigo: 'ASUNCION', nombre: 'Asunción de la Virgen', norma: LEY_51, tipo: 'LUNES', mes: 8, dia: 15 },
  { codigo: 'DIVERSIDAD', nombre: 'Día de la Diversidad Étnica y Cultural', norma: LEY_51, tipo: 'LUNES', mes: 10, dia: 12 },
  { codigo: 'TODOS_LOS_SANTOS', nombre: 'Todos los Santos', norma: LEY_51, tipo: 'LUNES', mes: 11, dia: 1 },
  { codigo: 'CARTAGENA', nombre: 'Independencia de Cartagena', norma: LEY_51, tipo: 'LUNES', mes: 11, dia: 11 },
  { codigo: 'INMACULADA', nombre: 'Inmaculada Concepción', norma: LEY_51, tipo: 'FIJO', mes: 12, dia: 8 },
  { codigo: 'NAVIDAD', nombre: 'Navidad', norma: LEY_51, tipo: 'FIJO', mes: 12, dia: 25 },
]
