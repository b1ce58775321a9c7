import cds from '@sap/cds'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { camposDe, ejemploDe, esDeResarcimiento } from '../plantilla/campos'
import { componer, type Texto } from '../plantilla/componer'
import { datosDelActo, datosDelCaso } from '../plantilla/datos-del-caso'
import { textoDeFabrica, type Medio } from '../plantilla/de-fabrica'
import { ErrorDePlantilla, type DatosDePlantilla } from '../plantilla/rellenar'
import { revisar } from '../plantilla/revisar'

interface Clave { codigo: string; medio: Medio }
const LARGO_MAXIMO = 20_000

/** Texts are tried before they are kept: who edits them learns of a mistake, not a citizen. */
export function registrarPlantillas(servicio: cds.ApplicationService): void {
  servicio.before('UPDATE', 'Plantillas', req => conRechazo(req, async () => {
    const datos = req.data as Partial<Texto> & Clave
    const { codigo, texto } = await leer(claveDe(req), datos)
    exigirTexto(texto)
    for (const campo of ['asunto', 'cuerpo'] as const) intentar(campo, () => revisar(codigo, { asunto: 'x', cuerpo: 'x', [campo]: texto[campo] }))
    Object.assign(datos, { deFabrica: false })
  }))

  servicio.on('previsualizar', 'Plantillas', req => conRechazo(req, async () => {
    const { radicado, ...sinGuardar } = req.data as Partial<Texto> & { radicado?: string | null }
    const { codigo, texto } = await leer(claveDe(req), sinGuardar)
    exigirTexto(texto)
    const datos = radicado ? await datosDe(radicado, codigo, req) : ejemploDe(codigo)
    const asunto = intentar('asunto', () => componer({ asunto: texto.asunto, cuerpo: '' }, datos).asunto)
    const cuerpo = intentar('cuerpo', () => componer({ asunto: '', cuerpo: texto.cuerpo }, datos).cuerpo)
    return { asunto, cuerpo }
  }))

  servicio.on('restablecer', 'Plantillas', req => conRechazo(req, async () => {
    const { codigo, medio } = claveDe(req)
    const deFabrica = textoDeFabrica(codigo, medio)
    if (!deFabrica) throw new Rechazo(404, 'Esta plantilla no tiene un texto de fábrica.')
    const { nombre, asunto, cuerpo } = deFabrica
    await UPDATE('escucha.Plantillas').with({ nombre, asunto, cuerpo, deFabrica: true }).where({ codigo, medio })
    return servicio.run(SELECT.one.from(servicio.entities.Plantillas as never).where({ codigo, medio } as never))
  }))

  servicio.on('campos', 'Plantillas', req => camposDe(claveDe(req).codigo)
    .map(({ campo, descripcion, ejemplo, opcional = false }) => ({ campo, descripcion, ejemplo, opcional })))
}

const claveDe = (req: cds.Request) => req.params.at(-1) as unknown as Clave

/** The text as kept, with what the caller puts in its place. */
async function leer({ codigo, medio }: Clave, { asunto, cuerpo }: Partial<Texto>): Promise<{ codigo: string; texto: Texto }> {
  const kept = await SELECT.one.from('escucha.Plantillas').columns('asunto', 'cuerpo').where({ codigo, medio }) as Texto | undefined
  if (!kept) throw new Rechazo(404, 'La plantilla no existe.')
  return { codigo, texto: { asunto: asunto === undefined ? kept.asunto : asunto, cuerpo: cuerpo === undefined ? kept.cuerpo : cuerpo } }
}

function exigirTexto({ asunto, cuerpo }: Texto): void {
  if (!asunto?.trim()) throw new Rechazo(400, 'Escriba el asunto.', 'asunto')
  if (!cuerpo?.trim()) throw new Rechazo(400, 'Escriba el cuerpo.', 'cuerpo')
  if (cuerpo.length > LARGO_MAXIMO) throw new Rechazo(400, `El cuerpo admite hasta ${LARGO_MAXIMO.toLocaleString('es-CO')} caracteres.`, 'cuerpo')
}

function intentar<T>(campo: 'asunto' | 'cuerpo', hacer: () => T): T {
  try {
    return hacer()
  } catch (e) {
    if (e instanceof ErrorDePlantilla) throw new Rechazo(400, `${campo === 'asunto' ? 'Asunto' : 'Cuerpo'}: ${e.message}`, campo)
    throw e
  }
}

/** A case, for who may see them all; what only an act knows is taken from the example. */
async function datosDe(radicado: string, codigo: string, req: cds.Request): Promise<DatosDePlantilla> {
  if (!req.user.is('coordinador') && !req.user.is('auditor')) throw new Rechazo(403, 'Solo quien puede ver el caso lo usa para previsualizar; deje el radicado vacío para usar datos de ejemplo.', 'radicado')
  if (esDeResarcimiento(codigo)) throw new Rechazo(400, 'Este texto es de un resarcimiento: deje el radicado vacío para verlo con datos de ejemplo.', 'radicado')
  const caso = await SELECT.one.from('escucha.PQRS').columns('ID').where({ radicado }) as { ID: string } | undefined
  if (!caso) throw new Rechazo(404, 'No hay un caso con ese radicado.', 'radicado')
  const delCaso = await datosDelCaso(caso.ID)
  const ejemplo = Object.fromEntries(Object.entries(ejemploDe(codigo)).filter(([campo]) => !delCaso[campo]))
  const delActo = Object.fromEntries(Object.entries(ejemplo).filter(([campo]) => !(campo in delCaso) || campo === 'respuesta'))
  return datosDelActo(codigo, delCaso, delActo)
}
