import cds from '@sap/cds'

/** One recurring task for all processes on a database; a minute counts from the end of the last sweep. */
export async function programarBarrido(): Promise<void> {
  const escalamiento = await cds.connect.to('EscalamientoService') as unknown as {
    schedule(evento: string): { every(cada: string): { as(tarea: string): Promise<void> } }
  }
  await escalamiento.schedule('barrer').every('1m').as('barrer')
}
