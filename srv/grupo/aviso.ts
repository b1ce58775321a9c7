import { SIN_RESPUESTA } from '../casos/estados'
import { instanteValido } from '../casos/instante'
import { Rechazo, textoObligatorio } from '../casos/rechazo'

/** Ley 1755/2015 art. 22: the public notice is for more than ten analogous petitions … */
export const MAS_DE = 10
/** … of information, of general interest or of consulta. */
const REGIMENES = ['PETICION_GENERAL', 'PETICION_INFORMACION', 'CONSULTA']

export interface Publicacion { aviso_periodico: string; aviso_pagina: string; aviso_publicadoEn: string; aviso_prueba: string }

/** Why one answer to these cases may not be published in place of each person's delivery; null when it may. */
export function impedimento(casos: readonly { estado_code: string; regimen_code: string | null }[]): string | null {
  const vivos = casos.filter(({ estado_code }) => !SIN_RESPUESTA.includes(estado_code))
  if (vivos.length <= MAS_DE) return `El aviso público es para más de ${MAS_DE} peticiones análogas y el grupo tiene ${vivos.length} (Ley 1755/2015 art. 22).`
  const ajenos = vivos.filter(({ regimen_code }) => !REGIMENES.includes(regimen_code ?? ''))
  if (ajenos.length) return `El aviso público es para peticiones de información, de interés general o de consulta; ${ajenos.length === 1 ? 'un caso es' : `${ajenos.length} casos son`} de otro régimen o están sin clasificar (Ley 1755/2015 art. 22).`
  return null
}

/** Where and when the answer was published, checked. Instants in UTC. Throws Rechazo (400) naming the field. */
export function publicacionDe(datos: Record<string, unknown>, respondidaEn: string, ahora: string): Publicacion {
  const aviso_periodico = textoObligatorio(datos.periodico, 'periodico', 'el periódico de amplia circulación', 120)
  const aviso_pagina = textoObligatorio(datos.pagina, 'pagina', 'la dirección de la página web', 255)
  if (!esPagina(aviso_pagina)) throw new Rechazo(400, 'Escriba la dirección completa de la página web, por ejemplo https://www.ejemplo.co/avisos.', 'pagina')
  const aviso_prueba = textoObligatorio(datos.prueba, 'prueba', 'la prueba de la publicación (página y edición, constancia de la página web)', 500)
  const aviso_publicadoEn = instanteValido(datos.publicadoEn, 'publicadoEn', 'Escriba la fecha y hora de la publicación.')
  if (aviso_publicadoEn > ahora) throw new Rechazo(400, 'La publicación no puede estar en el futuro.', 'publicadoEn')
  if (aviso_publicadoEn.slice(0, 16) < new Date(respondidaEn).toISOString().slice(0, 16)) throw new Rechazo(400, 'La publicación no puede ser anterior a la respuesta del grupo.', 'publicadoEn')
  return { aviso_periodico, aviso_pagina, aviso_publicadoEn, aviso_prueba }
}

function esPagina(texto: string): boolean {
  return /^https?:$/.test(URL.parse(texto)?.protocol ?? '')
}
