export { abrirContexto, abrirNavegador } from './navegador'
export type { Visita } from './navegador'
export { esperarUI5 } from './espera'
