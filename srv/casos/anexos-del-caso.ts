import cds from '@sap/cds'
import { PROCEDENCIAS_DE_LA_CAJA } from '../carta/procedencias'
import { fechaLocal } from '../plazos'
import { reglasPara } from '../politica/activa'
import { revisarAnexo } from './anexos'
import { TERMINADOS } from './estados'
import { conRechazo, Rechazo } from './rechazo'
import { claveDe, exigirVisible } from './visibilidad'

type Fila = Record<string, unknown>

/**
 * Attachments of a case that is filed already: whoever sees the case adds to it, nobody replaces or
 * removes. `procedencia` is where the files of this service come from.
 */
export function registrarAnexos(servicio: cds.ApplicationService, procedencias: readonly string[]): void {
  const { Anexos } = servicio.entities
  const borradores = (Anexos as unknown as { drafts?: unknown }).drafts

  servicio.before('CREATE', 'Anexos', async req => {
    const datos = req.data as Fila
    await exigirVisible(servicio, String(datos.caso_ID ?? ''), req)
    await conRechazo(req, () => exigirAbierto(String(datos.caso_ID), req))
    const pedida = datos.procedencia_code ?? procedencias[0]
    datos.procedencia_code = pedida
    await conRechazo(req, () => {
      if (!procedencias.includes(String(pedida))) throw new Rechazo(400, 'Esa procedencia no corresponde a quien anexa.', 'procedencia')
      return revisar(req, datos, datos)
    })
  })
  servicio.before('UPDATE', 'Anexos', async req => {
    const actual = await SELECT.one.from('escucha.Anexos').columns('ID', 'caso_ID', 'nombre', 'tipo', 'tamano').where({ ID: claveDe(req) }) as Fila | undefined
    if (!actual) return req.reject(404)
    await exigirVisible(servicio, String(actual.caso_ID), req)
    await conRechazo(req, () => {
      if (actual.tamano) throw new Rechazo(409, 'Un anexo guardado no se cambia; agregue otro.', 'contenido')
      // An attachment stays with its case and its origin, also while its content is on the way
      const fijo = ['caso_ID', 'procedencia_code'].find(campo => campo in (req.data as Fila))
      if (fijo) throw new Rechazo(400, 'Un anexo no cambia de caso ni de procedencia.', fijo)
      return revisar(req, req.data as Fila, actual)
    })
  })

  if (!borradores) return
  servicio.before('NEW', borradores as never, async req => {
    const datos = req.data as Fila
    if (datos.contenido !== undefined && datos.contenido !== null) await conRechazo(req, () => revisar(req, datos, datos))
  })
  servicio.before('UPDATE', borradores as never, async req => {
    const datos = req.data as Fila
    if (datos.contenido === undefined && datos.tipo === undefined && datos.nombre === undefined) return
    const actual = await SELECT.one.from(borradores as never).columns('nombre', 'tipo').where({ ID: claveDe(req) } as never) as Fila | undefined
    await conRechazo(req, () => revisar(req, datos, { ...actual, ...sinIndefinidos(datos) }))
  })
}

/** A case that has ended is evidence; and no case takes more files than its policy lets it. */
async function exigirAbierto(caso: string, req: cds.Request): Promise<void> {
  const { estado_code } = await SELECT.one.from('escucha.PQRS').columns('estado_code').where({ ID: caso }) as { estado_code: string }
  if (TERMINADOS.includes(estado_code)) throw new Rechazo(409, 'El caso ya terminó: no se le agregan anexos.')
  const { politica } = await reglasPara(fechaLocal(req.timestamp))
  const { cuantos } = await SELECT.one.from('escucha.Anexos').columns('count(*) as cuantos').where({ caso_ID: caso, tamano: { '>': 0 }, procedencia_code: { 'not in': PROCEDENCIAS_DE_LA_CAJA } }) as { cuantos: number }
  if (Number(cuantos) >= politica.parametros.anexosMaximos) throw new Rechazo(400, `Un caso admite hasta ${politica.parametros.anexosMaximos} anexos.`, 'anexos')
}

async function revisar(req: cds.Request, destino: Fila, anexo: Fila): Promise<void> {
  const { politica } = await reglasPara(fechaLocal(req.timestamp))
  const datos = destino.contenido === undefined ? anexo : { ...anexo, contenido: destino.contenido }
  Object.assign(destino, await revisarAnexo(datos, politica.parametros))
}

const sinIndefinidos = (fila: Fila) => Object.fromEntries(Object.entries(fila).filter(([, v]) => v !== undefined && v !== null))
