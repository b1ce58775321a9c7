import { registrarEntrega, responder, type Acto } from '../casos/actos'
import { Rechazo } from '../casos/rechazo'
import { llenar } from './plantilla'

/** How a letter calls who gave no name. */
const SIN_NOMBRE = 'peticionario(a)'

/**
 * The answer of the group to one of its cases: the same act as a single answer, with her own letter. The marked
 * checklist is that of the whole group; each case takes the items that its own policy asks.
 */
export const responderDelGrupo = (grupo: string): Acto => (caso, datos, contexto) => {
  const marcados = Array.isArray(datos.verificados) ? datos.verificados as unknown[] : []
  if (!marcados.every(item => typeof item === 'string' && contexto.existe('ItemsCalidad', item))) throw new Rechazo(400, 'La lista de calidad trae puntos que no existen.', 'verificados')
  const texto = llenar(String(datos.texto), { nombre: caso.nombre ?? SIN_NOMBRE, radicado: caso.radicado })
  const efecto = responder(caso, { texto, verificados: marcados.filter(item => contexto.politica.calidad.includes(item as string)) }, contexto)
  return { ...efecto, detalle: `Respuesta del grupo «${grupo}», con la lista de calidad completa.` }
}

/** The published answer proves delivery to who gave no way to be reached (Ley 1755/2015 art. 22). */
export const entregarPorAviso = (grupo: string): Acto => (caso, datos, contexto) => {
  const efecto = registrarEntrega(caso, { ...datos, medio: 'AVISO' }, contexto)
  return { ...efecto, detalle: `${efecto.detalle} Aviso público del grupo «${grupo}».` }
}
