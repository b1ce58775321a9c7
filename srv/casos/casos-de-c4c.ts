interface Caso { ID: string; radicado: string }
interface Reflejado extends Caso { reflejado: string | null }

/** Nobody chooses among more. */
const MUCHOS = 50

/**
 * Whose ticket of C4C a number is: of the case whose mirror wrote it, or of the one filed from it. A case that ended up
 * with another ticket than it was filed from, because that one is of somebody else, does not hold it.
 */
export async function casosDelTicket(ticket: string): Promise<Caso[]> {
  const espejos = await SELECT.from('escucha.EspejosC4C').columns('caso.ID as ID', 'caso.radicado as radicado').where({ ticket }) as Caso[]
  const radicados = await SELECT.from('escucha.PQRS').columns('ID', 'radicado', 'espejo.ticket as reflejado').where({ ticketC4C: ticket }) as Reflejado[]
  return [...espejos, ...radicados.filter(c => !c.reflejado)]
}

/** The cases filed about an opportunity of C4C, those received last first. */
export async function casosDeLaOportunidad(oportunidadC4C: string): Promise<Caso[]> {
  return await SELECT.from('escucha.PQRS').columns('ID', 'radicado').where({ oportunidadC4C }).orderBy('recibidaEn desc').limit(MUCHOS) as Caso[]
}

/** The case of the radicado that C4C has on a ticket, unless its mirror is another ticket. */
export async function casosDelRadicado(radicado: string, ticket: string): Promise<Caso[]> {
  const casos = await SELECT.from('escucha.PQRS').columns('ID', 'radicado', 'espejo.ticket as reflejado').where({ radicado }) as Reflejado[]
  return casos.filter(({ reflejado }) => !reflejado || reflejado === ticket)
}
