import { createHash } from 'node:crypto'
import type cds from '@sap/cds'
import { casoPedido } from '../casos/explicar'
import { paginaCalculada } from '../casos/lista-calculada'
import { Rechazo } from '../casos/rechazo'
import { claveDe, exigirVisible } from '../casos/visibilidad'
import { impedimento } from './aviso'
import { aDias, candidatos, parametros, textoDe, type Candidato } from './candidatos'
import { reunir } from './reunir'
import { MAXIMO_DE_CASOS } from './casos-del-grupo'
import { huellaDe, semejanza } from './semejanza'

/** Rows that one question answers with, and words and numbers that a row shows. */
const FILAS = 50
const PALABRAS = 6
const RADICADOS = 12

type Fila = Record<string, unknown>

/** Serves what the detector of analogous cases finds, as functions and as the rows of tables. */
export function registrarAnalogos(servicio: cds.ApplicationService): void {
  servicio.on('analogos', 'PQRS', async req => {
    await exigirVisible(servicio, claveDe(req), req)
    return (await analogosDe(claveDe(req))).map(({ caso: _, ...fila }) => fila)
  })
  servicio.on('READ', 'CasosParecidos', async req => {
    const ID = casoPedido(req)
    if (!ID) return req.reject(400, 'Pida los casos parecidos de un caso: PQRS(<ID>)/parecidos.')
    await exigirVisible(servicio, ID, req)
    return paginaCalculada(req, await conNombre(servicio, await analogosDe(ID), 'estado', 'EstadosPQRS'), ['caso', 'ID'])
  })
  servicio.on('gruposSugeridos', async req => (await sugerencias(req.timestamp.toISOString())).slice(0, FILAS).map(({ IDs, ...fila }) => ({ ...fila, casos: IDs })))
  servicio.on('READ', 'GruposSugeridos', async req => {
    const clave = req.params.length ? claveDe(req) : undefined
    const filas = (await sugerencias(req.timestamp.toISOString())).filter(({ ID }) => !clave || ID === clave).map(({ IDs: _, ...fila }) => fila)
    return paginaCalculada(req, await conNombre(servicio, filas, 'lineaServicio', 'LineasServicio'), ['ID'], ['lineaServicio_code'])
  })
}

/** The cases of a suggestion; when they changed since it was shown, it is gone. Throws Rechazo (409). */
export async function casosSugeridos(clave: string, ahora: string): Promise<string[]> {
  const sugerencia = (await sugerencias(ahora)).find(({ ID }) => ID === clave)
  if (!sugerencia) throw new Rechazo(409, 'La sugerencia cambió desde que se mostró; actualice la lista.')
  return sugerencia.IDs
}

/** Cases like this one that wait for their answer: of its service line, received near it, the most alike first. */
async function analogosDe(ID: string) {
  const { dias, umbral } = parametros()
  const propio = await SELECT.one.from('escucha.PQRS').columns('asunto', 'texto', 'recibidaEn', 'lineaServicio_code').where({ ID }) as Candidato
  const cercanos = await candidatos({ desde: aDias(propio.recibidaEn, -dias), hasta: aDias(propio.recibidaEn, dias), linea: propio.lineaServicio_code })
  const huella = huellaDe(textoDe(propio))
  const parecidos = cercanos
    .filter(otro => otro.ID !== ID)
    .map(otro => ({ otro, ...semejanza(huella, huellaDe(textoDe(otro))) }))
    .filter(({ grado }) => grado >= umbral)
    .toSorted((a, b) => b.grado - a.grado || (a.otro.radicado < b.otro.radicado ? -1 : 1))
    .slice(0, FILAS)
  const grupos = await gruposDe(parecidos.map(({ otro }) => otro.ID))
  return parecidos.map(({ otro: { ID: suyo, radicado, asunto, estado_code, recibidaEn }, grado, comunes }) => ({
    caso: ID, ID: suyo, radicado, asunto, estado_code, recibidaEn,
    parecido: Math.round(grado * 100), palabras: comunes.slice(0, PALABRAS).join(', '),
    grupo_ID: grupos.get(suyo)?.ID ?? null, grupo: grupos.get(suyo)?.nombre ?? null,
  }))
}

/**
 * What waits in no group and is alike, line by line, as many as a group holds: the rest is suggested once these have
 * theirs. Each has a key that is that of its very cases.
 */
async function sugerencias(ahora: string) {
  const { dias, umbral } = parametros()
  const recientes = await candidatos({ desde: aDias(ahora, -dias), hasta: ahora })
  const grupos = await gruposDe(recientes.map(({ ID }) => ID))
  const sueltos = recientes.filter(({ ID }) => !grupos.has(ID)).toReversed()
  return [...new Set(sueltos.map(c => c.lineaServicio_code))]
    .flatMap(lineaServicio_code => reunir(sueltos.filter(c => c.lineaServicio_code === lineaServicio_code).map(caso => ({ caso, texto: textoDe(caso) })), umbral)
      .map(reunion => ({ lineaServicio_code, casos: reunion.todos.slice(0, MAXIMO_DE_CASOS).map(({ caso }) => caso), comunes: reunion.comunes })))
    .toSorted((a, b) => b.casos.length - a.casos.length || (a.casos[0]!.radicado < b.casos[0]!.radicado ? -1 : 1))
    .map(({ lineaServicio_code, casos, comunes }) => ({
      ID: createHash('sha256').update(casos.map(c => c.ID).toSorted().join()).digest('base64url').slice(0, 22),
      lineaServicio_code, asunto: casos[0]!.asunto, cantidad: casos.length,
      radicados: enumerar(casos.map(c => c.radicado).toSorted()), palabras: comunes.slice(0, PALABRAS).join(', '),
      // Until it is classified, a petition is a general one
      avisoPosible: !impedimento(casos.map(c => ({ ...c, regimen_code: c.regimen_code ?? 'PETICION_GENERAL' }))),
      IDs: casos.map(c => c.ID),
    }))
}

const enumerar = (radicados: string[]) => radicados.slice(0, RADICADOS).join(', ') + (radicados.length > RADICADOS ? ` y ${radicados.length - RADICADOS} más` : '')

async function gruposDe(IDs: string[]): Promise<Map<string, { ID: string; nombre: string }>> {
  if (!IDs.length) return new Map()
  const filas = await SELECT.from('escucha.MiembrosGrupo').columns('caso_ID', 'grupo_ID', 'grupo.nombre as nombre').where({ caso_ID: { in: IDs } }) as { caso_ID: string; grupo_ID: string; nombre: string }[]
  return new Map(filas.map(({ caso_ID, grupo_ID, nombre }) => [caso_ID, { ID: grupo_ID, nombre }]))
}

/** Rows with the code list that one of their codes is of, in the reader's language, as an expand would bring it. */
async function conNombre(servicio: cds.ApplicationService, filas: Fila[], campo: string, lista: string): Promise<Fila[]> {
  const codigos = await servicio.run(SELECT.from(servicio.entities[lista] as never)) as { code: string }[]
  return filas.map(fila => ({ ...fila, [campo]: codigos.find(({ code }) => code === fila[`${campo}_code`]) ?? null }))
}
