import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import cds from '@sap/cds'
import { estadoDe, vigente, type Hecho } from '../../autorizacion/estado'
import { hechosDe } from '../../autorizacion/leer'
import { ajustes } from '../ajustes'
import { leerCodigos, type Codigos } from '../codigos/leer'
import { consulta, escribir, leer, leerUno, texto } from '../conexion/odata'
import { leerVista } from '../conexion/vista'
import { olvidar } from '../persona/recuerdo'
import { documentosDe } from '../personas'
import { clienteDe, type Cliente, type Persona } from './cliente'

type Asiento = Hecho & Persona & { nombre: string | null; tipo: string | null }
type Banderas = Record<string, unknown>

const CLIENTES = 'IndividualCustomerCollection'
const ARCHIVOS = 'IndividualCustomerAttachmentFolderCollection'

/**
 * A fact of the ledger: its file becomes an attachment of the customer, once, and her flag says how the authorisation
 * stands now, whatever this fact said. Throws FallaC4C.
 */
export async function escribirAutorizacion(objeto: string): Promise<{ numero: string }> {
  const { asiento, codigos } = await cds.tx(async () => ({ asiento: await leerAsiento(objeto), codigos: await leerCodigos() }))
  const cliente = await clienteDe(asiento, codigos)
  try {
    if (asiento.tamano) await adjuntar(asiento, cliente)
    await marcar(asiento, cliente, codigos)
  } finally {
    olvidar(cliente.codigo)
  }
  return { numero: cliente.codigo }
}

const leerAsiento = async (ID: string) => await SELECT.one.from('escucha.Autorizaciones')
  .columns('ID', 'hecho_code', 'fecha', 'createdAt', 'formato', 'version', 'tamano', 'nombre', 'tipo', 'clienteC4C', 'tipoDocumento_code', 'numeroDocumento').where({ ID }) as Asiento

/** By its name, which is of this fact alone, it is known again. */
export const nombreEnC4C = ({ ID, fecha, nombre }: Pick<Asiento, 'ID' | 'fecha' | 'nombre'>): string =>
  `autorizacion-${fecha}-${ID.slice(0, 8)}${/\.[A-Za-z0-9]{1,5}$/.exec(nombre ?? '')?.[0] ?? ''}`

async function adjuntar(asiento: Asiento, { objectID }: Cliente): Promise<void> {
  const Name = nombreEnC4C(asiento)
  const esta = await leer(consulta(ARCHIVOS, { filtro: `ParentObjectID eq ${texto(objectID)} and Name eq ${texto(Name)}`, campos: ['ObjectID', 'Name'], tope: 1 }))
  if (esta.length) return
  const contenido = await cds.tx(() => leerContenido(asiento.ID))
  await escribir('POST', `/${ARCHIVOS}`, { ParentObjectID: objectID, Name, MimeType: asiento.tipo, TypeCode: '10001', CategoryCode: '2', Binary: contenido.toString('base64') })
}

async function leerContenido(ID: string): Promise<Buffer> {
  const { contenido } = await SELECT.one.from('escucha.Autorizaciones').columns('contenido').where({ ID }) as { contenido: Readable }
  return buffer(contenido)
}

/** Until both agree: two facts of one person may be under way at once, and what counts is how the authorisation stands in the end. */
async function marcar(asiento: Asiento, { objectID, codigo }: Cliente, codigos: Codigos): Promise<void> {
  // What was recorded under another document of hers is hers too
  const documentos = [asiento, ...documentosDe(codigos, await leerVista('Identificaciones', { donde: { cliente: codigo }, orden: 'objectID' }))]
  const deseadas = async () => banderasDe(await cds.tx(() => hechosDe({ clienteC4C: codigo, documentos })))
  const cliente = `/${CLIENTES}(${texto(objectID)})`
  let ahora = await deseadas()
  let antes = await leerUno<Banderas>(`${cliente}?$select=${['ObjectID', ...Object.keys(ahora)].join()}`) ?? {}
  while (difieren(antes, ahora)) {
    await escribir('PATCH', cliente, ahora)
    antes = ahora
    ahora = await deseadas()
  }
}

/** What her customer shall say, in the fields that this tenant has. */
function banderasDe(hechos: readonly Hecho[]): Banderas {
  const { autorizacion, autorizacionVersion, autorizacionFecha } = ajustes().extensionPersona
  const { formato = null, version = null, fecha = null } = vigente(hechos) ?? {}
  return {
    ...(autorizacion && { [autorizacion]: estadoDe(hechos) === 'Otorgada' }),
    ...(autorizacionVersion && { [autorizacionVersion]: [formato, version && `v${version}`].filter(Boolean).join(' ').slice(0, 20) }),
    ...(autorizacionFecha && fecha && { [autorizacionFecha]: `/Date(${Date.parse(`${fecha}T00:00:00Z`)})/` }),
  }
}

const difieren = (antes: Banderas, ahora: Banderas): boolean => Object.entries(ahora).some(([campo, valor]) => (antes[campo] ?? '') !== (valor ?? ''))
