import { programarPeriodica } from '../paciencia/periodica'

/** A minute counts from the end of the last sweep. */
export const programarBarrido = () => programarPeriodica({ servicio: 'EscalamientoService', evento: 'barrer', cada: '1m', tarea: 'barrer' })
