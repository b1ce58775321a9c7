import cds from '@sap/cds'
import { Rechazo, textoObligatorio } from '../casos/rechazo'
import { bloquearCasos, bloquearGrupo, estaPendiente, MAXIMO_DE_CASOS, membresiasDe, type CasoDelGrupo, type Grupo } from './casos-del-grupo'
import { anotarEnHistorias, type Quien } from './historias'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Puts cases that wait for their answer into a new group, or into one that is there, and returns its key. Nothing
 * of a case changes but a line in its history. Throws Rechazo (400, 404, 409) naming the case; then nothing is written.
 */
export async function agrupar(datos: Record<string, unknown>, quien: Quien): Promise<string> {
  const IDs = casosPedidos(datos.casos)
  const previo = datos.grupo ? await bloquearGrupo(String(datos.grupo)) : null
  if (!previo && IDs.length < 2) throw new Rechazo(400, 'Un grupo se abre con dos casos o más.', 'casos')
  const yaEstan = previo ? await membresiasDe(previo.ID) : []
  if (yaEstan.length + IDs.length > MAXIMO_DE_CASOS) throw new Rechazo(400, `Un grupo admite hasta ${MAXIMO_DE_CASOS} casos.`, 'casos')

  const casos = await bloquearCasos(IDs)
  exigirTodos(IDs, casos)
  await exigirLibres(casos)
  const grupo = previo ?? await abrir(datos, casos)
  await INSERT.into('escucha.MiembrosGrupo').entries(casos.map(({ ID }) => ({ caso_ID: ID, grupo_ID: grupo.ID })))
  if (previo && casos.some(c => c.lineaServicio_code !== previo.lineaServicio_code)) {
    await UPDATE('escucha.Grupos', previo.ID).with({ lineaServicio_code: null })
  }
  await anotarEnHistorias(casos, 'agrupar', `Puesta con otras peticiones análogas en el grupo «${grupo.nombre}»; conserva su número, sus plazos y su entrega.`, quien)
  return grupo.ID
}

/** Takes a case out of its group; one that got the group's answer stays, for its letter came from there. */
export async function sacarDelGrupo(caso_ID: string, motivo: unknown, quien: Quien): Promise<void> {
  const porque = textoObligatorio(motivo, 'motivo', 'por qué sale del grupo', 1000)
  const miembro = await SELECT.one.from('escucha.MiembrosGrupo').columns('grupo_ID').where({ caso_ID }) as { grupo_ID: string } | undefined
  if (!miembro) throw new Rechazo(404, 'El caso ya no está en este grupo; actualice la página.')
  const grupo = await bloquearGrupo(miembro.grupo_ID)
  const [caso] = await bloquearCasos([caso_ID])
  const ahora = (await membresiasDe(grupo.ID)).find(m => m.caso_ID === caso_ID)
  if (!ahora) throw new Rechazo(409, 'El caso ya no está en este grupo; actualice la página.')
  if (ahora.respondidaEn) throw new Rechazo(409, `El caso ${caso!.radicado} recibió la respuesta del grupo y queda en él.`)
  await DELETE.from('escucha.MiembrosGrupo').where({ caso_ID })
  await anotarEnHistorias([caso!], 'sacarDelGrupo', `Sale del grupo «${grupo.nombre}». Motivo: ${porque}`, quien)
}

function casosPedidos(casos: unknown): string[] {
  if (!Array.isArray(casos) || !casos.length) throw new Rechazo(400, 'Elija los casos del grupo.', 'casos')
  if (casos.length > MAXIMO_DE_CASOS) throw new Rechazo(400, `Un grupo admite hasta ${MAXIMO_DE_CASOS} casos; se pidieron ${casos.length.toLocaleString('es-CO')}.`, 'casos')
  if (!casos.every(ID => typeof ID === 'string' && UUID.test(ID))) throw new Rechazo(400, 'La lista de casos trae una llave que no es un UUID.', 'casos')
  if (new Set(casos).size < casos.length) throw new Rechazo(400, 'La lista de casos repite alguno.', 'casos')
  return casos as string[]
}

function exigirTodos(IDs: readonly string[], casos: readonly CasoDelGrupo[]): void {
  const falta = IDs.findIndex(ID => !casos.some(c => c.ID === ID))
  if (falta >= 0) throw new Rechazo(404, `El caso n.º ${falta + 1} de la lista no existe.`, 'casos')
  const cerrado = casos.find(caso => !estaPendiente(caso))
  if (cerrado) throw new Rechazo(409, `El caso ${cerrado.radicado} ya se respondió o terminó; solo se agrupan casos pendientes de respuesta.`, 'casos')
}

/** Behind the locks of the cases: of two who group one at the same time, the second sees the first. */
async function exigirLibres(casos: readonly CasoDelGrupo[]): Promise<void> {
  const [ocupado] = await SELECT.from('escucha.MiembrosGrupo').columns('caso.radicado as radicado', 'grupo.nombre as nombre')
    .where({ caso_ID: { in: casos.map(c => c.ID) } }).orderBy('caso.radicado').limit(1) as { radicado: string; nombre: string }[]
  if (ocupado) throw new Rechazo(409, `El caso ${ocupado.radicado} ya está en el grupo «${ocupado.nombre}».`, 'casos')
}

async function abrir(datos: Record<string, unknown>, casos: readonly CasoDelGrupo[]): Promise<Pick<Grupo, 'ID' | 'nombre'>> {
  const lineas = new Set(casos.map(c => c.lineaServicio_code))
  const grupo = {
    ID: cds.utils.uuid(),
    nombre: textoObligatorio(datos.nombre, 'nombre', 'el nombre del grupo', 120),
    motivo: textoObligatorio(datos.motivo, 'motivo', 'en qué se parecen los casos', 1000),
    lineaServicio_code: lineas.size === 1 ? casos[0]!.lineaServicio_code : null,
  }
  await INSERT.into('escucha.Grupos').entries(grupo)
  return grupo
}
