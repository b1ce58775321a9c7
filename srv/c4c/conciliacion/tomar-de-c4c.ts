import { aplicarActo } from '../../casos/aplicar'
import { asentar } from '../../casos/asentar'
import { bloquearCaso } from '../../casos/bloquear'
import { paraBuscar } from '../../casos/busqueda'
import { contextoDelCaso } from '../../casos/contexto'
import type { FilaCaso } from '../../casos/fila'
import { ASUNTO_MAXIMO } from '../../casos/largos'
import { Rechazo } from '../../casos/rechazo'
import { recortar } from '../../casos/recortar'
import type { CampoTicket } from '../espejo/deseado'

interface Tomable { nombre: string; columnas(valor: string, caso: FilaCaso): Record<string, unknown> }

/** What a case may take from its ticket: state, dates and who answers come from acts alone. */
const TOMABLES: Partial<Record<CampoTicket, Tomable>> = {
  ASUNTO: {
    nombre: 'El asunto',
    columnas: (valor, { radicado, nombre, numeroDocumento }) => {
      const asunto = recortar(valor, ASUNTO_MAXIMO)
      return { asunto, busqueda: recortar(paraBuscar(radicado, asunto, nombre, numeroDocumento), 500) }
    },
  },
  CLIENTE: { nombre: 'El cliente de C4C', columnas: valor => ({ clienteC4C: valor }) },
}

/** Whether a case may take a field from its ticket. */
export const esTomable = (campo: string): boolean => Object.hasOwn(TOMABLES, campo)

/**
 * The case takes what its ticket says in a field; the history says so. In the current transaction. Throws Rechazo (404, 409).
 */
export async function tomarDeC4C(ID: string, campo: string, quien: { ahora: string; usuario: string }): Promise<void> {
  const tomable = esTomable(campo) && TOMABLES[campo as CampoTicket]
  if (!tomable) throw new Rechazo(409, 'Esto lo deciden los actos del caso, no C4C. Escriba en C4C lo que dice Escucha, o deje la diferencia con su motivo.')
  const fila = await bloquearCaso(ID)
  const { enC4C } = await divergencia(ID, campo)
  if (!enC4C) throw new Rechazo(409, 'En C4C no hay nada que tomar.')
  const contexto = await contextoDelCaso(fila, quien, {})
  const acto = () => ({ campos: tomable.columnas(enC4C, fila), detalle: `${tomable.nombre} se tomó del ticket de C4C.` })
  await asentar(fila, aplicarActo(fila, { nombre: 'tomarDeC4C', acto, datos: {}, destinos: [] }, contexto), contexto)
  // Both say the same now; who compares next finds it so
  await DELETE.from('escucha.DivergenciasC4C').where({ espejo_caso_ID: ID, campo_code: campo })
}

async function divergencia(ID: string, campo: string): Promise<{ enC4C: string | null }> {
  const hay = await SELECT.one.from('escucha.DivergenciasC4C').columns('enC4C').where({ espejo_caso_ID: ID, campo_code: campo }) as { enC4C: string | null } | undefined
  if (!hay) throw new Rechazo(404, 'Esa diferencia ya no existe; actualice la página.')
  return hay
}
