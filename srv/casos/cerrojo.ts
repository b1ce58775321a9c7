/**
 * Holds a named row until this transaction ends: whoever wants it meanwhile, in whatever process, waits. Take it
 * after the rows of systems and before none, so that no two wait for each other.
 */
export async function tomarCerrojo(nombre: 'CAMBIOS' | 'TURNOS'): Promise<void> {
  if (await bloquear(nombre)) return
  // The first time: an insert of the same row by somebody else is waited for, and then left as it is
  await UPSERT.into('escucha.Cerrojos').entries({ nombre })
  await bloquear(nombre)
}

const bloquear = (nombre: string) => SELECT.one.from('escucha.Cerrojos').where({ nombre }).forUpdate()
