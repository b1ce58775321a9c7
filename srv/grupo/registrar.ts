import type cds from '@sap/cds'
import { fechaLegible } from '../casos/fecha-legible'
import { porTurno } from '../casos/por-turno'
import { conRechazo } from '../casos/rechazo'
import { claveDe } from '../casos/visibilidad'
import { fechaLocal } from '../plazos'
import { agrupar, sacarDelGrupo } from './agrupar'
import { casosSugeridos, registrarAnalogos } from './analogos'
import { impedimento } from './aviso'
import type { Quien } from './historias'
import { calidadDelGrupo } from './lista-de-calidad'
import { entregarGrupoPorAviso, publicarAviso, responderGrupo } from './responder'

type Datos = Record<string, unknown>

/** Serves groups of analogous cases in the service of Atención al Usuario. */
export function registrarGrupos(servicio: cds.ApplicationService): void {
  const acto = <T>(nombre: string, entidad: string | undefined, hacer: (req: cds.Request, quien: Quien) => Promise<T>) => {
    const manejador = (req: cds.Request) => conRechazo(req, () => porTurno(req, () => hacer(req, { ahora: req.timestamp.toISOString(), usuario: req.user.id })))
    if (entidad) servicio.on(nombre, entidad, manejador)
    else servicio.on(nombre, manejador)
  }
  const grupo = (ID: string) => SELECT.one.from(servicio.entities.Grupos as never, { ID } as never)

  acto('agrupar', undefined, async (req, quien) => grupo(await agrupar(req.data as Datos, quien)))
  acto('formarGrupo', 'GruposSugeridos', async (req, quien) => grupo(await agrupar({ ...req.data as Datos, casos: await casosSugeridos(claveDe(req), quien.ahora) }, quien)))
  acto('sacarDelGrupo', 'MiembrosGrupo', (req, quien) => sacarDelGrupo(casoDe(req), (req.data as Datos).motivo, quien))
  acto('responderGrupo', 'Grupos', (req, quien) => responderGrupo(servicio, claveDe(req), req.data as Datos, quien))
  acto('publicarAviso', 'Grupos', async (req, quien) => {
    await publicarAviso(claveDe(req), req.data as Datos, quien)
    return grupo(claveDe(req))
  })
  acto('entregarPorAviso', 'Grupos', (req, quien) => entregarGrupoPorAviso(servicio, claveDe(req), quien))
  servicio.on('listaDeCalidad', 'Grupos', req => calidadDelGrupo(claveDe(req)))
  servicio.after('READ', 'Grupos', decirDelAviso)
  registrarAnalogos(servicio)
}

const casoDe = (req: cds.Request): string => {
  const clave = req.params.at(-1) as unknown as string | { caso_ID: string }
  return typeof clave === 'string' ? clave : clave.caso_ID
}

interface Leido { ID?: string; avisoEnPalabras?: string }

/** Read anew and not stored: it turns with every case that comes, goes or is classified. */
async function decirDelAviso(resultado: unknown, req: cds.Request): Promise<void> {
  const columnas = req.query.SELECT?.columns as ({ ref?: string[] } | '*')[] | undefined
  if (columnas && !columnas.some(c => c === '*' || c.ref?.[0] === 'avisoEnPalabras')) return
  const filas = (Array.isArray(resultado) ? resultado : [resultado]).filter((fila: Leido | null): fila is Leido & { ID: string } => Boolean(fila?.ID))
  if (!filas.length) return
  const grupo_ID = { in: filas.map(({ ID }) => ID) }
  const casos = await SELECT.from('escucha.MiembrosGrupo').columns('grupo_ID', 'caso.estado.code as estado_code', 'caso.regimen.code as regimen_code')
    .where({ grupo_ID }) as { grupo_ID: string; estado_code: string; regimen_code: string | null }[]
  const publicados = await SELECT.from('escucha.Grupos').columns('ID', 'aviso_publicadoEn').where({ ID: grupo_ID, aviso_publicadoEn: { '!=': null } } as never) as { ID: string; aviso_publicadoEn: string }[]
  for (const fila of filas) {
    const publicado = publicados.find(({ ID }) => ID === fila.ID)
    fila.avisoEnPalabras = publicado ? `Publicado el ${fechaLegible(fechaLocal(publicado.aviso_publicadoEn))}.`
      : impedimento(casos.filter(c => c.grupo_ID === fila.ID)) ?? 'Aviso público posible (Ley 1755/2015 art. 22).'
  }
}
