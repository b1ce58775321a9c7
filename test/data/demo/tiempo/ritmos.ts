import type { ActoDeLinea } from '../paso'

export type Ritmo = 'rapido' | 'normal' | 'justo' | 'devuelta' | 'tarde' | 'muyTarde' | 'judicial'

type Dias = Record<ActoDeLinea, readonly number[]>

/** Business days after receipt on which each act is done; an act done twice has two. */
const dias = (clasificar: number, trasladar: number, area: number[], devolver: number[], responder: number, entregar: number, cerrar: number): Dias => ({
  clasificar: [clasificar], trasladarAArea: [trasladar], responderArea: area, devolverAlArea: devolver,
  responder: [responder], registrarEntrega: [entregar], cerrar: [cerrar],
})

/** Against 1 day to classify and hand over, 5 of the area and 7 to answer (fuente 001). */
export const RITMOS: Record<Ritmo, Dias> = {
  rapido: dias(0, 0, [2], [], 3, 3, 4),
  normal: dias(1, 1, [4], [], 6, 6, 7),
  justo: dias(1, 1, [5], [], 7, 8, 9),
  devuelta: dias(0, 1, [3, 5, 6], [4, 6], 7, 7, 8),
  tarde: dias(1, 2, [7], [], 9, 10, 11),
  muyTarde: dias(2, 3, [11], [], 15, 17, 18),
  judicial: dias(0, 0, [1], [], 2, 2, 3),
}
