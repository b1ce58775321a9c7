import { aplicarActo } from '../../casos/aplicar'
import { asentar } from '../../casos/asentar'
import { bloquearCaso } from '../../casos/bloquear'
import { paraBuscar } from '../../casos/busqueda'
import { contextoDelCaso } from '../../casos/contexto'
import type { FilaCaso } from '../../casos/fila'
import { Rechazo } from '../../casos/rechazo'
import { tomarEnvio } from '../envio/decidir'
import type { CampoTicket, Propiedades } from '../espejo/deseado'
import { ESPEJOS } from '../espejo/reflejar'

interface Tomable { propiedad: string; nombre: string; columnas(valor: string, caso: FilaCaso): Record<string, unknown> }

/** What a case may take from its ticket: state, dates and who answers come from acts alone. */
const TOMABLES: Partial<Record<CampoTicket, Tomable>> = {
  ASUNTO: {
    propiedad: 'Name', nombre: 'El asunto',
    columnas: (valor, { radicado, nombre, numeroDocumento }) => {
      const asunto = valor.slice(0, 160)
      return { asunto, busqueda: paraBuscar(radicado, asunto, nombre, numeroDocumento).slice(0, 500) }
    },
  },
  CLIENTE: { propiedad: 'BuyerPartyID', nombre: 'El cliente de C4C', columnas: valor => ({ clienteC4C: valor }) },
}

/** Whether a case may take a field from its ticket. */
export const esTomable = (campo: string): boolean => campo in TOMABLES

/**
 * The case takes what its ticket says in a field; the history says so. In the current transaction. Throws Rechazo (404, 409).
 */
export async function tomarDeC4C(ID: string, campo: string, quien: { ahora: string; usuario: string }): Promise<void> {
  const tomable = TOMABLES[campo as CampoTicket]
  if (!tomable) throw new Rechazo(409, 'Esto lo deciden los actos del caso, no C4C. Escriba en C4C lo que dice Escucha, o deje la diferencia con su motivo.', 'campo')
  const fila = await bloquearCaso(ID)
  const { tomadoHasta } = await tomarEnvio(ESPEJOS, ID)
  // Who writes now would put what was written before over what is taken here
  if (tomadoHasta && tomadoHasta > quien.ahora) throw new Rechazo(409, 'Este caso se está escribiendo en C4C; inténtelo de nuevo en unos segundos.')
  const { enC4C } = await divergencia(ID, campo)
  if (!enC4C) throw new Rechazo(409, 'En C4C no hay nada que tomar.', 'campo')
  const contexto = await contextoDelCaso(fila, quien, {})
  const acto = () => ({ campos: tomable.columnas(enC4C, fila), detalle: `${tomable.nombre} se tomó del ticket de C4C.` })
  await asentar(fila, aplicarActo(fila, { nombre: 'tomarDeC4C', acto, datos: {}, destinos: [] }, contexto), contexto)

  const { escrito } = await SELECT.one.from('escucha.EspejosC4C').columns('escrito').where({ caso_ID: ID }) as { escrito: string | null }
  const ahoraEscrito = { ...JSON.parse(escrito ?? '{}') as Propiedades, [tomable.propiedad]: enC4C }
  await UPDATE('escucha.EspejosC4C').with({ escrito: JSON.stringify(ahoraEscrito) }).where({ caso_ID: ID })
}

async function divergencia(ID: string, campo: string): Promise<{ enC4C: string | null }> {
  const hay = await SELECT.one.from('escucha.DivergenciasC4C').columns('enC4C').where({ espejo_caso_ID: ID, campo_code: campo }) as { enC4C: string | null } | undefined
  if (!hay) throw new Rechazo(409, 'Esa diferencia ya no existe; actualice la página.', 'campo')
  return hay
}
