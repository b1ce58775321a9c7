import type cds from '@sap/cds'
import { hacerActo } from '../casos/ejecutar'
import { fechaLegible } from '../casos/fecha-legible'
import { estadosPermitidos } from '../casos/flujo'
import { Rechazo, textoObligatorio } from '../casos/rechazo'
import { fechaLocal } from '../plazos'
import { entregarPorAviso, responderDelGrupo } from './actos'
import { impedimento, publicacionDe } from './aviso'
import { bloquearCasos, bloquearGrupo, membresiasDe, type CasoDelGrupo, type Grupo } from './casos-del-grupo'
import type { Quien } from './historias'
import { exigirPlantilla } from './plantilla'

/** What an act on a group did: how many cases it was done on, and for each other why not. */
export interface Resultado { hechos: number; pendientes: { caso: string; radicado: string; motivo: string }[] }

/**
 * One answer to all cases of a group that can be answered now, each by the act `responder` of its own, in one
 * transaction: all of them or none. Those in another state stay pending in the group and are told with the
 * reason; repeated, it answers them with the same text. Throws Rechazo (400, 404, 409).
 */
export async function responderGrupo(servicio: cds.ApplicationService, ID: string, datos: Record<string, unknown>, quien: Quien): Promise<Resultado> {
  const grupo = await bloquearGrupo(ID)
  const texto = textoDe(grupo, datos.texto)
  const accion = { target: servicio.entities.PQRS, event: 'responder' } as never
  const permitidos = estadosPermitidos(accion)
  const estados = await nombresDeEstados()
  const casos = (await casosDe(grupo)).filter(({ respondidaEn }) => !respondidaEn)
  const { ahora: posibles, luego } = partir(casos, ({ estado_code }) => (permitidos.includes(estado_code) ? null
    : `Está en «${estados.get(estado_code) ?? estado_code}»; se responde cuando llegue a «${permitidos.map(p => estados.get(p) ?? p).join('» o «')}».`))
  exigirAlguno(posibles, luego, 'Todos los casos del grupo ya tienen respuesta.')
  for (const caso of posibles) {
    await hacerActo({ accion, ID: caso.ID, acto: responderDelGrupo(grupo.nombre), datos: { texto, verificados: datos.verificados }, quien })
  }
  await UPDATE('escucha.MiembrosGrupo').with({ respondidaEn: quien.ahora }).where({ caso_ID: { in: posibles.map(c => c.ID) } })
  if (!grupo.respondidaEn) await UPDATE('escucha.Grupos', ID).with({ respuesta: texto, respondidaEn: quien.ahora, respondidaPor: quien.usuario })
  return { hechos: posibles.length, pendientes: luego }
}

/** Records where the answer of a group was published (Ley 1755/2015 art. 22). Throws Rechazo (400, 404, 409). */
export async function publicarAviso(ID: string, datos: Record<string, unknown>, { ahora }: Quien): Promise<void> {
  const grupo = await bloquearGrupo(ID)
  if (grupo.aviso_publicadoEn) throw new Rechazo(409, `El aviso de este grupo ya se publicó el ${fechaLegible(fechaLocal(grupo.aviso_publicadoEn))}.`)
  const razon = impedimento(await casosDe(grupo))
  if (razon) throw new Rechazo(409, razon)
  if (!grupo.respondidaEn) throw new Rechazo(409, 'Responda primero al grupo: el aviso publica esa respuesta.')
  await UPDATE('escucha.Grupos', ID).with(publicacionDe(datos, grupo.respondidaEn, ahora))
}

/**
 * Registers the published notice as proof of delivery of every case that got the group's answer and whose person
 * gave no address, e-mail or telephone; the others are delivered each to hers. Throws Rechazo (404, 409).
 */
export async function entregarGrupoPorAviso(servicio: cds.ApplicationService, ID: string, quien: Quien): Promise<Resultado> {
  const grupo = await bloquearGrupo(ID)
  const { aviso_publicadoEn: entregadaEn, aviso_periodico, aviso_pagina } = grupo
  const miembros = await membresiasDe(ID)
  const casos = await casosDe(grupo)
  const razon = impedimento(casos)
  if (razon) throw new Rechazo(409, razon)
  if (!entregadaEn) throw new Rechazo(409, 'Publique primero el aviso: es la prueba de la entrega.')

  const conRespuesta = new Set(miembros.filter(m => m.respondidaEn).map(m => m.caso_ID))
  const entregados = new Set((await SELECT.from('escucha.Entregas').columns('caso_ID').where({ caso_ID: { in: casos.map(c => c.ID) } }) as { caso_ID: string }[]).map(e => e.caso_ID))
  const accion = { target: servicio.entities.PQRS, event: 'registrarEntrega' } as never
  const permitidos = estadosPermitidos(accion)
  const { ahora: posibles, luego } = partir(casos.filter(c => !entregados.has(c.ID)), caso => {
    if (!conRespuesta.has(caso.ID)) return 'No tiene la respuesta del grupo.'
    if (!permitidos.includes(caso.estado_code)) return 'Ya no espera entrega.'
    if (new Date(caso.respondidaEn!).toISOString().slice(0, 16) > entregadaEn.slice(0, 16)) return 'Se respondió después de publicado el aviso.'
    return caso.correo || caso.telefono || caso.direccion ? 'La persona dio cómo ubicarla; entréguele su respuesta por ese medio.' : null
  })
  exigirAlguno(posibles, luego, 'Todos los casos del grupo ya tienen prueba de entrega.')
  const prueba = `Aviso público en ${aviso_periodico} y en ${aviso_pagina}`
  for (const caso of posibles) {
    await hacerActo({ accion, ID: caso.ID, acto: entregarPorAviso(grupo.nombre), datos: { entregadaEn, prueba }, quien })
  }
  return { hechos: posibles.length, pendientes: luego }
}

/** The one text of a group: written once, repeated to who could not be answered then. */
function textoDe({ respuesta }: Grupo, pedido: unknown): string {
  if (respuesta) {
    const otro = typeof pedido === 'string' && pedido.trim() && pedido.trim() !== respuesta
    if (otro) throw new Rechazo(409, 'El grupo ya tiene su respuesta y los casos que faltan reciben la misma; a quien deba decirle otra cosa, sáquelo del grupo y respóndale aparte.', 'texto')
    return respuesta
  }
  const texto = textoObligatorio(pedido, 'texto', 'la respuesta del grupo', 20_000)
  exigirPlantilla(texto)
  return texto
}

const casosDe = async ({ ID }: Grupo) => bloquearCasos((await membresiasDe(ID)).map(m => m.caso_ID))

/** Cases that the act can be done on, and the others with the reason. */
function partir(casos: CasoDelGrupo[], motivoDe: (caso: CasoDelGrupo) => string | null) {
  const juzgados = casos.map(caso => ({ caso, motivo: motivoDe(caso) }))
  return {
    ahora: juzgados.filter(j => !j.motivo).map(j => j.caso),
    luego: juzgados.flatMap(({ caso, motivo }) => (motivo ? [{ caso: caso.ID, radicado: caso.radicado, motivo }] : []))
      .toSorted((a, b) => (a.radicado < b.radicado ? -1 : 1)),
  }
}

function exigirAlguno(posibles: unknown[], luego: Resultado['pendientes'], siNadie: string): void {
  if (posibles.length) return
  const [primero] = luego
  const otros = luego.length > 1 ? ` Y ${luego.length - 1} más.` : ''
  throw new Rechazo(409, primero ? `${primero.radicado}: ${primero.motivo}${otros}` : siNadie)
}

async function nombresDeEstados(): Promise<Map<string, string>> {
  const filas = await SELECT.from('escucha.EstadosPQRS').columns('code', 'name') as { code: string; name: string }[]
  return new Map(filas.map(({ code, name }) => [code, name]))
}
