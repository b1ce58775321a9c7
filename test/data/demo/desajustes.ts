import { ajustes } from '../../../srv/c4c/ajustes'
import { entradasDeFabrica, salidasDeFabrica } from '../../../srv/c4c/codigos/de-fabrica'
import { codigosDe } from '../../../srv/c4c/codigos/leer'
import { leerCasos } from '../../../srv/c4c/espejo/caso'
import { ESTADO, ticketDeseado } from '../../../srv/c4c/espejo/deseado'
import type { CasoDemo } from './caso'

type Fila = Record<string, unknown>

const MINUTO_MS = 60_000

/** Cases that do not go to C4C when the demo opens, by their text, each with its row. `ahora` is an instant. */
const APARTE: Readonly<Record<string, (ahora: number) => Fila>> = {
  'retiro-trabajador': ahora => ({
    situacion_code: 'ERROR', motivo: 'C4C rechazó la operación (400): El equipo de servicio que atiende a las empresas está inactivo.',
    pendienteDesde: new Date(ahora - 90 * MINUTO_MS).toISOString(), intentos: 1,
  }),
  'rampa-acceso': ahora => ({
    situacion_code: 'ERROR', motivo: 'C4C rechazó la operación (400): La categoría no pertenece al catálogo vigente.',
    pendienteDesde: new Date(ahora - 40 * MINUTO_MS).toISOString(), intentos: 1,
  }),
  // C4C asked to be left alone; after that it goes by itself
  'monto-cuota-vigente': ahora => ({
    situacion_code: 'PENDIENTE', motivo: 'C4C pidió esperar: recibió demasiadas solicitudes.',
    pendienteDesde: new Date(ahora - 2 * MINUTO_MS).toISOString(), proximoIntento: new Date(ahora + 10 * MINUTO_MS).toISOString(), intentos: 0,
  }),
  'excel-cancelado': ahora => ({
    situacion_code: 'DESCARTADO', motivo: 'C4C rechazó la operación (400): El cliente está bloqueado.', pendienteDesde: new Date(ahora - 300 * MINUTO_MS).toISOString(),
    descartadoEn: new Date(ahora - 240 * MINUTO_MS).toISOString(), descartadoPor: 'coordinador', motivoDescarte: 'La persona pidió que no se abriera otro ticket en C4C.',
  }),
}

/** Cases filed from a ticket that says something else since: what Escucha wrote there before is not what it says. */
const DISTINTOS: Readonly<Record<string, readonly string[]>> = {
  'ingles-cambio-grupo': [ESTADO],
  'cobro-doble': [ESTADO, 'CompleteDuedatetimeContent'],
}

/** Whether C4C is not told of a case when the demo opens. */
export const estaAparte = ({ clave }: CasoDemo): boolean => clave in APARTE

/** The cases that C4C is told of at once, and the others where they stand. */
export async function apartar(casos: readonly CasoDemo[], ahora: Date): Promise<string[]> {
  const aparte = casos.filter(estaAparte)
  await INSERT.into('escucha.EspejosC4C').entries(aparte.map(c => ({ caso_ID: c.pqrs.ID, proximoIntento: null, ...APARTE[c.clave]!(ahora.getTime()) })))
  return casos.filter(c => !aparte.includes(c)).map(c => c.pqrs.ID)
}

/** What differs is found by the mirror itself, when it reads the tickets. */
export async function desajustar(casos: readonly CasoDemo[]): Promise<void> {
  const codigos = codigosDe(salidasDeFabrica(), entradasDeFabrica())
  for (const { clave, pqrs: { ID } } of casos) {
    const propiedades = DISTINTOS[clave]
    if (!propiedades) continue
    const [caso] = await leerCasos([ID])
    const deseado = ticketDeseado(caso!, codigos, ajustes().extension)
    const escrito = Object.fromEntries(propiedades.map(propiedad => [propiedad, deseado[propiedad]]))
    await UPDATE('escucha.EspejosC4C').with({ escrito: JSON.stringify(escrito) }).where({ caso_ID: ID })
  }
}
