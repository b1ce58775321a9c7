import cds from '@sap/cds'
import { ajustes } from '../../../srv/c4c/ajustes'
import { campoDe, type Propiedades } from '../../../srv/c4c/espejo/deseado'
import { repartirPendientes } from '../../../srv/c4c/pendiente'

interface Espejo { caso_ID: string; escrito: string | null }

/** Beside a C4C elsewhere nothing is forgotten. */
const junto = () => {
  const { url = '' } = (cds.env.requires as unknown as { c4c?: { credentials?: { url?: string } } }).c4c?.credentials ?? {}
  return /^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url)
}

/**
 * The sandbox forgets everything when it ends, and the demo does not: what C4C had is told to it again, so that not every case
 * differs from a ticket that is gone. What somebody had changed in a ticket that the sandbox brings still differs.
 */
export async function reponerEnSandbox(): Promise<void> {
  if (!junto()) return
  const { extension } = ajustes()
  const espejos = await SELECT.from('escucha.EspejosC4C').columns('caso_ID', 'escrito').where({ situacion_code: 'SINCRONIZADO' }) as Espejo[]
  const distintos = await SELECT.from('escucha.DivergenciasC4C').columns('espejo_caso_ID', 'campo_code') as { espejo_caso_ID: string; campo_code: string }[]
  for (const { caso_ID, escrito } of espejos.filter(e => distintos.some(d => d.espejo_caso_ID === e.caso_ID))) {
    const suyos = new Set(distintos.filter(d => d.espejo_caso_ID === caso_ID).map(d => d.campo_code))
    const siguen = Object.entries(JSON.parse(escrito ?? '{}') as Propiedades).filter(([propiedad]) => suyos.has(campoDe(propiedad, extension) ?? ''))
    await UPDATE('escucha.EspejosC4C').with({ ticket: null, objectID: null, escrito: JSON.stringify(Object.fromEntries(siguen)) }).where({ caso_ID })
  }
  const otros = espejos.filter(e => !distintos.some(d => d.espejo_caso_ID === e.caso_ID)).map(e => e.caso_ID)
  if (otros.length) await UPDATE('escucha.EspejosC4C').with({ ticket: null, objectID: null, escrito: null }).where({ caso_ID: { in: otros } })
  const todos = espejos.map(e => e.caso_ID)
  if (todos.length) await DELETE.from('escucha.PartesC4C').where({ espejo_caso_ID: { in: todos } })
  await repartirPendientes(todos)
}
