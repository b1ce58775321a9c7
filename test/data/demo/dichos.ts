import type { Acto } from '../../../srv/casos/actos'
import type { FilaCaso } from '../../../srv/casos/fila'
import type { Dicho } from './paso'
import type { Redaccion } from './redaccion'

type Fila = Record<string, unknown>

const REGISTRO_MS = 17 * 60_000

/** People write down a delivery some minutes after it; never before what was delivered. */
export const entregadaEn = (desde: string, registro: Date) =>
  new Date(Math.max(Date.parse(desde), registro.getTime() - REGISTRO_MS)).toISOString()

/** What is said in an act as the data of its action. `radicadoDe` gives the number of another case of the demo. */
export function datosDe(
  { caso, nuevaFecha, prueba, destino, ...dicho }: Dicho, pqrs: FilaCaso, en: Date, redaccion: Redaccion, radicadoDe: (clave: string) => string,
): Fila {
  const comunicacion = pqrs.comunicaciones.find(c => !c.entregadaEn && (!destino || c.destino_code === destino))
  return {
    ...Object.fromEntries(Object.entries(dicho).map(([campo, valor]) => [campo, typeof valor === 'string' ? redaccion.llenar(valor) : valor])),
    ...(caso && { casoAnterior: radicadoDe(caso) }),
    ...(nuevaFecha && { nuevaFecha: redaccion.dentroDe(nuevaFecha) }),
    ...(prueba && { ...prueba, entregadaEn: entregadaEn(comunicacion?.createdAt ?? pqrs.recibidaEn, en) }),
    ...(destino && { comunicacion: comunicacion!.ID }),
  }
}

/** The closed case keeps its dates; it only says where it goes on, as the service that opens the new round writes it. */
export const reabrir: Acto = (_caso, { casoAnterior: siguiente, motivo }) => ({ campos: {}, detalle: `Sigue en ${String(siguiente)}. Motivo: ${String(motivo)}` })
