import { createHash } from 'node:crypto'
import cds from '@sap/cds'
import { ajustes } from '../ajustes'
import type { Codigos } from '../codigos/leer'
import { FallaC4C } from '../conexion/falla'
import { escribir } from '../conexion/odata'
import { hallarPorDocumento } from './hallar'

/** Of an individual customer, cleaned and within C4C's lengths; empty where she did not say. */
export interface PersonaNueva {
  tipoDocumento: string
  numeroDocumento: string
  primerNombre: string
  segundoNombre: string
  primerApellido: string
  segundoApellido: string
  celular: string
  fijo: string
  correo: string
  direccion: string
  municipio: string
}

/** Somebody is being created with that document, or C4C has not said whether she was. */
export class CreacionEnCurso extends Error {
  constructor(readonly hasta: string) {
    super('Se está creando')
  }
}

/** `RoleCode` of a customer. */
const CLIENTE = 'CRM000'
const ACTIVA = '2'
const CREACIONES = 'escucha.CreacionesC4C'

/**
 * Creates an individual customer with her identification and how she is reached, in one request; returns her code, or that of
 * whoever bears the document by then. Nobody else creates the same person meanwhile, in any process; after an answer that
 * did not come nobody does until it is certain that C4C does not do it any more. `escrito` is how her number was typed now. Throws
 * FallaC4C and CreacionEnCurso.
 */
export async function crearCliente(nueva: PersonaNueva, codigos: Codigos, escrito?: string): Promise<{ clienteC4C: string; creada: boolean }> {
  const llave = createHash('sha256').update(`${nueva.tipoDocumento} ${nueva.numeroDocumento}`).digest('base64url')
  await tomar(llave)
  let soltarEn: string | null = null
  try {
    const [hallada] = (await hallarPorDocumento(codigos, nueva.tipoDocumento, nueva.numeroDocumento, escrito)).filter(h => !h.obsoleta)
    if (hallada) return { clienteC4C: hallada.clienteC4C, creada: false }
    const creada = await escribir('POST', '/IndividualCustomerCollection', clienteDe(nueva, codigos))
    return { clienteC4C: creada.CustomerID as string, creada: true }
  } catch (e) {
    if (e instanceof FallaC4C && e.incierta) soltarEn = dentroDe(ajustes().inciertaMs)
    throw e
  } finally {
    await cds.tx(() => soltar(llave, soltarEn))
  }
}

function clienteDe(nueva: PersonaNueva, codigos: Codigos): Record<string, unknown> {
  return {
    RoleCode: CLIENTE,
    LifeCycleStatusCode: ACTIVA,
    LanguageCode: 'ES',
    CountryCode: 'CO',
    ...dichas({
      FirstName: nueva.primerNombre, MiddleName: nueva.segundoNombre, LastName: nueva.primerApellido, AdditionalLastName: nueva.segundoApellido,
      Mobile: nueva.celular, Phone: nueva.fijo, Email: nueva.correo, Street: nueva.direccion, City: nueva.municipio,
    }),
    IndividualCustomerIdentification: [
      { IDTypeCode: codigos.exigida('TIPO_DOCUMENTO', nueva.tipoDocumento), IDNumber: nueva.numeroDocumento, CountryCode: 'CO' },
    ],
  }
}

const dichas = (propiedades: Record<string, string>) => Object.fromEntries(Object.entries(propiedades).filter(([, valor]) => valor))

const dentroDe = (ms: number) => new Date(Date.now() + ms).toISOString()

/** The key of the table is the lock. Who dies with it lets go once C4C cannot be at it any more. */
async function tomar(llave: string): Promise<void> {
  const ahora = new Date().toISOString()
  const libre = await cds.tx(async () => {
    await DELETE.from(CREACIONES).where({ hasta: { '<': ahora } })
    if (await SELECT.one.from(CREACIONES).columns('llave').where({ llave })) return false
    await INSERT.into(CREACIONES).entries({ llave, hasta: dentroDe(2 * ajustes().inciertaMs) })
    return true
  }).catch((e: Error) => {
    if (/unique|duplicate/i.test(e.message)) return false
    throw e
  })
  if (libre) return
  const { hasta } = await cds.tx(() => SELECT.one.from(CREACIONES).columns('hasta').where({ llave })) as { hasta: string } | undefined ?? { hasta: ahora }
  throw new CreacionEnCurso(hasta)
}

const soltar = async (llave: string, hasta: string | null): Promise<unknown> =>
  hasta ? UPDATE(CREACIONES).with({ hasta }).where({ llave }) : DELETE.from(CREACIONES).where({ llave })
