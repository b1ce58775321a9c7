export { resumen, type Resumen } from './resumen'
export { sembrarDemo } from './sembrar'
