import cds from '@sap/cds'
import { FallaC4C } from '../c4c/conexion/falla'
import { anotarEncargo } from '../c4c/encargos/anotar'
import { olvidar } from '../c4c/persona/recuerdo'
import { documentosDe, personaDeFicha } from '../c4c/personas'
import { normalizarDocumento } from '../casos/documento'
import { fechaLegible } from '../casos/fecha-legible'
import { porTurno } from '../casos/por-turno'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { recortar } from '../casos/recortar'
import { fechaLocal } from '../plazos'
import { ajustes } from '../autorizacion/ajustes'
import { estadoDe } from '../autorizacion/estado'
import { conLlave, maximo, otorgamiento, revocacion } from '../autorizacion/hecho-nuevo'
import { hechosDe, suyos, type Titular } from '../autorizacion/leer'
import { claveDeCliente } from './consulta'
import { deC4C } from './de-c4c'
import { leerFicha } from './persona-leida'
import { pasaPorPersona, suyasEnLaBase, titularLeido } from './personas'

type Fila = Record<string, any>
/** Who it is about: what the row says of her, and all that is hers. `segunC4C`: what C4C says; undefined where it does not answer. */
interface Interesada { persona: { clienteC4C: string | null; tipoDocumento_code: string | null; numeroDocumento: string | null }; titular: Titular; segunC4C?: boolean }

const LEDGER = 'escucha.Autorizaciones'

/**
 * The ledger of data authorisations at the counter. It is a state with its proof and never a condition: a petition is received
 * without it, and it is recorded with C4C down as well.
 */
export function registrarAutorizaciones(servicio: cds.ApplicationService): void {
  servicio.on('requisitosAutorizacion', () => ({ ...ajustes(), maximoMB: Math.floor(maximo() / (1024 * 1024)) }))

  servicio.on('registrarAutorizacion', req => conRechazo(req, async () => {
    const { persona, titular } = await interesada(req)
    const dicho = await otorgamiento(persona, req.data as Fila, await listas(), fechaLocal(req.timestamp))
    const hecho = conLlave(dicho, await hechosDe(titular))
    return asentar(req, hecho, `Autorización de datos otorgada el ${fechaLegible(hecho.fecha)}`)
  }))

  servicio.on('revocarAutorizacion', req => conRechazo(req, async () => {
    const { persona, titular, segunC4C } = await interesada(req)
    const dicho = revocacion(persona, req.data as Fila, fechaLocal(req.timestamp))
    return porTurno(req, async () => {
      const hechos = await hechosDe(titular)
      const hecho = conLlave(dicho, hechos)
      const repetido = hechos.some(h => h.ID === hecho.ID)
      if (!repetido && estadoDe(hechos) === 'Revocada') throw new Rechazo(409, 'La autorización ya está revocada.')
      if (!hechos.length && segunC4C === false) throw new Rechazo(409, 'No hay una autorización que revocar.')
      return asentar(req, hecho, `Autorización de datos revocada el ${fechaLegible(hecho.fecha)}`)
    })
  }))

  servicio.on('READ', 'Autorizaciones', async (req, next) => {
    if (!pasaPorPersona(req)) return req.params?.length ? conFinalidades(await next()) : req.reject(400, 'Pida las autorizaciones de una persona: Personas(<código>)/autorizaciones.')
    return conFinalidades(await cds.run(suyasEnLaBase(req, suyos(await titularLeido(claveDeCliente(req)!))!)))
  })
}

/** Her page of C4C says who she is; with C4C down, the document that was given. */
async function interesada(req: cds.Request): Promise<Interesada> {
  const { clienteC4C, tipoDocumento, numeroDocumento } = req.data as { clienteC4C?: string; tipoDocumento?: string; numeroDocumento?: string }
  const tipo = tipoDocumento || 'CC'
  const documento = numeroDocumento ? { tipoDocumento_code: tipo, numeroDocumento: normalizarDocumento(tipo, numeroDocumento) } : null
  const porDocumento = documento && { persona: { clienteC4C: null, ...documento }, titular: { clienteC4C: null, documentos: [documento] } }
  if (!clienteC4C) {
    if (!porDocumento) throw new Rechazo(400, 'Diga de quién es: escriba su documento.', 'numeroDocumento')
    return porDocumento
  }
  return deC4C(req, () => deSuPagina(clienteC4C).catch((e: unknown) => {
    if (e instanceof FallaC4C && porDocumento) return porDocumento
    throw e
  }))
}

async function deSuPagina(clienteC4C: string): Promise<Interesada> {
  const { ficha, codigos } = await leerFicha(clienteC4C)
  const persona = personaDeFicha(codigos, ficha)
  if (!persona) throw new Rechazo(404, 'Esa persona no existe en C4C.', 'clienteC4C')
  const { tipoDocumento_code, numeroDocumento } = persona
  return {
    persona: { clienteC4C, tipoDocumento_code: numeroDocumento && tipoDocumento_code, numeroDocumento },
    titular: { clienteC4C, documentos: documentosDe(codigos, ficha.documentos()) },
    segunC4C: persona.autorizacionDatos === 'Otorgada',
  }
}

async function listas() {
  const medios = await SELECT.from('escucha.MediosAutorizacion').columns('code', 'archivo') as { code: string; archivo: boolean }[]
  const finalidades = await SELECT.from('escucha.FinalidadesDatos').columns('code') as { code: string }[]
  return { medios: new Map(medios.map(m => [m.code, m])), finalidades: new Set(finalidades.map(f => f.code)) }
}

/** One row, and what C4C is to be told of it; a fact that is there already is answered as it is. */
async function asentar(req: cds.Request, hecho: Fila, asunto: string): Promise<string> {
  const hay = await SELECT.one.from(LEDGER).columns('ID').where({ ID: hecho.ID })
  if (!hay) {
    await insertar(hecho)
    await anotarEncargo({ clase: 'AUTORIZACION', objeto: hecho.ID, asunto: hecho.tamano ? `${asunto}, con su soporte` : asunto })
  }
  if (hecho.clienteC4C) olvidar(hecho.clienteC4C)
  req.notify(hecho.hecho_code === 'OTORGADA' ? 'Autorización registrada.' : 'Revocación registrada.')
  return hecho.ID as string
}

async function insertar(hecho: Fila): Promise<void> {
  try {
    await INSERT.into(LEDGER).entries(hecho)
  } catch (e) {
    // The other click of a double click was quicker
    if (/unique|duplicate/i.test((e as Error).message)) throw new Rechazo(409, 'Ya se está registrando; actualice la página.')
    throw e
  }
}

/** The purposes of each fact, by their names. */
async function conFinalidades<T>(leido: T): Promise<T> {
  const filas = (Array.isArray(leido) ? leido : [leido]).filter((f): f is Fila => Boolean(f?.ID) && typeof f === 'object')
  if (!filas.length) return leido
  const finalidades = await SELECT.from('escucha.FinalidadesAutorizadas').columns('autorizacion_ID', 'finalidad.name as nombre')
    .where({ autorizacion_ID: { in: filas.map(f => f.ID) } }).orderBy('finalidad_code') as { autorizacion_ID: string; nombre: string }[]
  for (const fila of filas) fila.finalidadesEnPalabras = recortar(finalidades.filter(f => f.autorizacion_ID === fila.ID).map(f => f.nombre).join(', '), 500) || null
  return leido
}
