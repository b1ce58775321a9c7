import type cds from '@sap/cds'
import { crearBorrador } from '../atencion/borrador'
import type { OrigenC4C } from './origen'

interface Borrador {
  ID: string
  /** Whether somebody wrote in it since it was begun. */
  tocado: boolean
}

type Fila = Record<string, unknown>

const draftsDe = (atencion: cds.Service) => (atencion.entities as unknown as { PQRS: { drafts: unknown } }).PQRS.drafts

/** The caller's own draft for a ticket or opportunity, the one begun last; opening the page again begins no other. */
export async function borradorDe(atencion: cds.Service, origen: OrigenC4C): Promise<Borrador | null> {
  const sinTicket = 'ticketC4C' in origen ? {} : { ticketC4C: null }
  const [borrador] = await atencion.run(SELECT.from(draftsDe(atencion) as never).columns((b: any) => {
    b.ID
    b.DraftAdministrativeData((d: any) => { d.CreationDateTime, d.LastChangeDateTime })
  }).where({ ...origen, ...sinTicket } as never).orderBy('createdAt desc' as never).limit(1)) as
    { ID: string; DraftAdministrativeData: { CreationDateTime: string; LastChangeDateTime: string } }[]
  if (!borrador) return null
  const { CreationDateTime, LastChangeDateTime } = borrador.DraftAdministrativeData
  return { ID: borrador.ID, tocado: Date.parse(CreationDateTime) !== Date.parse(LastChangeDateTime) }
}

/** The draft that the form opens: what nobody has touched says what C4C says now. */
export async function prepararBorrador(atencion: cds.Service, origen: OrigenC4C, datos: Fila): Promise<string> {
  const previo = await borradorDe(atencion, origen)
  if (!previo) return crearBorrador(atencion, datos)
  // Past the service: brought up to date, it is still as nobody touched it
  if (!previo.tocado) await UPDATE.entity(draftsDe(atencion) as never).with(datos as never).where({ ID: previo.ID } as never)
  return previo.ID
}
