import cds from '@sap/cds'

/** More than anybody sees in a list at once. */
const MAXIMO = 1000

/** Marks as read for the caller what she can see; what she cannot does not exist for her (404, nothing marked). */
export function registrarLecturas(servicio: cds.ApplicationService): void {
  const { MisAvisos } = servicio.entities

  const marcar = async (req: cds.Request, avisos: string[]): Promise<void> => {
    if (avisos.length > MAXIMO) req.reject({ status: 400, message: `Marque hasta ${MAXIMO} avisos a la vez.`, target: 'avisos' } as never)
    const visibles = await servicio.run(SELECT.from(MisAvisos as never).columns('ID', 'leido').where({ ID: { in: avisos } } as never)) as { ID: string; leido: boolean }[]
    if (visibles.length < new Set(avisos).size) req.reject({ status: 404, message: 'Uno de los avisos no existe o no es para usted.', target: 'avisos' } as never)
    const nuevas = visibles.filter(({ leido }) => !leido)
    if (nuevas.length) await UPSERT.into('escucha.LecturasDeAviso').entries(nuevas.map(({ ID }) => ({ aviso_ID: ID, usuario: req.user.id, leidoEn: req.timestamp.toISOString() })))
  }

  servicio.on('marcarLeido', 'MisAvisos', async req => {
    const { ID } = req.params.at(-1) as unknown as { ID: string }
    await marcar(req, [ID])
    return servicio.run(SELECT.one.from(MisAvisos as never).where({ ID } as never))
  })
  servicio.on('marcarLeidos', req => marcar(req, (req.data as { avisos: string[] }).avisos))
}
