import { randomUUID } from 'node:crypto'
import type { Servidor } from '../bases/servidor'
import type { Respuesta } from '../bases/peticiones'
import { normalizarRadicacion, radicar } from '../../srv/casos/actos/radicar'
import { nombresDeCodigos } from '../../srv/casos/nombres'
import { fechaLocal } from '../../srv/plazos'
import { reglasPara } from '../../srv/politica/activa'
import { instalarPolitica } from '../../srv/politica/instalar'
import { RUTA, type CasoLeido } from './casos-de-prueba'

export interface CambioLeido { ID: string; [campo: string]: any }

const LIMITE_MS = 30_000

let primera = 0

/**
 * An empty database with the calendars as they come, under a version that no test before used: a process keeps the
 * index of a version for ever, for a version never changes. Gives that version.
 */
export async function estrenar(s: Servidor): Promise<number> {
  await s.reiniciar()
  await instalarPolitica()
  primera += 100
  await s.cds.tx(async () => {
    await UPDATE('escucha.Calendarios').with({ version: primera })
    for (const hijos of ['TurnosCalendario', 'Festivos']) await UPDATE(`escucha.${hijos}`).with({ calendario_version: primera })
  })
  return primera
}

const rutaDe = (ID: string) => `${RUTA.politica}/CambiosCalendario(${ID})`

/** An action on a change as admin; refused answers come back as they are. */
export const intentar = (s: Servidor, ID: string, accion: string, datos: object = {}, usuario = 'admin'): Promise<Respuesta> =>
  s.como(usuario).intentar.POST(`${rutaDe(ID)}/PoliticaService.${accion}`, datos)

export async function iniciar(s: Servidor, nombre = 'Cambio de prueba', codigo = 'CO-QUINDIO'): Promise<CambioLeido> {
  const version = await ultima(s, codigo)
  return (await s.como('admin').POST(`${RUTA.politica}/Calendarios(codigo='${codigo}',version=${version})/PoliticaService.iniciarCambio`, { nombre })).data
}

export async function ultima(s: Servidor, codigo = 'CO-QUINDIO'): Promise<number> {
  return (await s.como('admin').GET(`${RUTA.politica}/Calendarios?$filter=codigo eq '${codigo}'&$orderby=version desc&$top=1`)).data.value[0].version
}

export interface LineaDePrueba { fecha: string; tipo: string; nombre: string; norma?: string | null }

export const festivo = (fecha: string): LineaDePrueba => ({ fecha, tipo: 'FESTIVO', nombre: 'Festivo de prueba', norma: 'Ley 1/2026' })
export const cierre = (fecha: string, norma: string | null = null): LineaDePrueba => ({ fecha, tipo: 'CIERRE', nombre: 'Cierre de prueba', norma })

/** A change with some dates, looked at and not applied. */
export async function revisado(s: Servidor, lineas: LineaDePrueba[], nombre?: string): Promise<CambioLeido> {
  const { ID } = await iniciar(s, nombre)
  for (const linea of lineas) await exigir(intentar(s, ID, 'agregarFecha', linea))
  await exigir(intentar(s, ID, 'revisar'))
  return revision(s, ID)
}

/** The change once its cases were looked at. */
export const revision = (s: Servidor, ID: string): Promise<CambioLeido> => hasta(s, ID, cambio => cambio.revisadoEn !== null)

/** The same, applied, with all open cases moved. */
export async function aplicar(s: Servidor, lineas: LineaDePrueba[], nombre?: string): Promise<CambioLeido> {
  const { ID } = await revisado(s, lineas, nombre)
  await exigir(intentar(s, ID, 'aplicar'))
  return aplicado(s, ID)
}

/** The change once the queue moved its cases. */
export const aplicado = (s: Servidor, ID: string): Promise<CambioLeido> => hasta(s, ID, cambio => cambio.situacion_code === 'APLICADO')

async function hasta(s: Servidor, ID: string, llego: (cambio: CambioLeido) => boolean): Promise<CambioLeido> {
  for (const limite = Date.now() + LIMITE_MS; Date.now() < limite; await new Promise(setImmediate)) {
    const cambio = await leer(s, ID)
    if (llego(cambio)) return cambio
  }
  throw new Error(`The change ${ID} did not get there in ${LIMITE_MS} ms`)
}

/** Sends an action whose message to the queue is left to the test; whatever else the queue serves meanwhile goes on. */
export async function sinCola(s: Servidor, ID: string, accion: string): Promise<CambioLeido> {
  const queued = s.cds.queued as (srv: { name: string }, opciones?: object) => never
  const cola = jest.spyOn(s.cds, 'queued').mockImplementation(((srv: { name: string }, opciones?: object) =>
    srv.name === 'RecalculoService' ? { send: async () => undefined } : queued(srv, opciones)) as never)
  const cambio = await exigir(intentar(s, ID, accion))
  cola.mockRestore()
  return cambio
}

export const leer = async (s: Servidor, ID: string): Promise<CambioLeido> =>
  (await s.como('admin').GET(`${rutaDe(ID)}?$expand=lineas($orderby=fecha)`)).data

export const afectadosDe = async (s: Servidor, ID: string): Promise<any[]> =>
  (await s.como('admin').GET(`${rutaDe(ID)}/afectados?$orderby=radicado`)).data.value

export async function exigir(respuesta: Promise<Respuesta>): Promise<any> {
  const { status, data } = await respuesta
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(data)}`)
  return data
}

let consecutivo = 0

/** A case as it would have been filed at that instant, whatever the date of today. */
export function radicadoEn(s: Servidor, recibidaEn: string): Promise<CasoLeido> {
  return s.cds.tx({ user: new s.cds.User('asesor') }, async () => {
    const datos = normalizarRadicacion({ nombre: 'Persona Generada', texto: 'Petición generada.', canal_code: 'CORREO', recibidaEn }, recibidaEn)
    const radicado = `${recibidaEn.slice(0, 4)}-${String(++consecutivo + 500_000)}`
    const contexto = { ...await reglasPara(fechaLocal(recibidaEn)), ahora: recibidaEn, usuario: 'asesor', ...await nombresDeCodigos() }
    const caso = { ID: randomUUID(), ...radicar(datos, radicado, contexto) }
    await INSERT.into('escucha.PQRS').entries(caso)
    return caso
  }) as unknown as Promise<CasoLeido>
}
