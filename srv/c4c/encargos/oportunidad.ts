import cds from '@sap/cds'
import { ajustes } from '../ajustes'
import { leerCodigos, type Codigos } from '../codigos/leer'
import { escribir } from '../conexion/odata'
import { leerVista } from '../conexion/vista'
import { repartirPendientes } from '../pendiente'
import { olvidar } from '../persona/recuerdo'
import { clienteDe, type Persona } from './cliente'

/** What an opportunity is made of; `ID` is ours in C4C. */
export interface PorOfrecer extends Persona {
  ID: string
  tema: string
  lineaServicio_code: string | null
  nivelInformacion_code: number | null
  turno: string | null
}

/**
 * The opportunity of an attention. The attention's own key is ours in C4C: it is looked up before an opportunity is created, so
 * that an answer lost after C4C's commit never makes a second one. Throws FallaC4C.
 */
export async function escribirOportunidad(objeto: string): Promise<{ numero: string }> {
  const numero = await oportunidadDe(() => leerAtencion(objeto))
  await cds.tx(() => anotarNumero(objeto, numero))
  return { numero }
}

/** The number in C4C of the opportunity of something, created where there is none yet. Throws FallaC4C. */
export async function oportunidadDe(leer: () => Promise<PorOfrecer>): Promise<string> {
  const { ofrecido, codigos } = await cds.tx(async () => ({ ofrecido: await leer(), codigos: await leerCodigos() }))
  const [hecha] = await leerVista('Oportunidades', { donde: { clave: ofrecido.ID }, orden: 'objectID', tope: 1 })
  return hecha?.numero as string | undefined ?? crear(ofrecido, codigos)
}

const leerAtencion = async (ID: string) => await SELECT.one.from('escucha.Atenciones')
  .columns('ID', 'tema', 'lineaServicio_code', 'nivelInformacion_code', 'turno', 'clienteC4C', 'tipoDocumento_code', 'numeroDocumento').where({ ID }) as PorOfrecer

async function crear(ofrecido: PorOfrecer, codigos: Codigos): Promise<string> {
  const { codigo } = await clienteDe(ofrecido, codigos)
  try {
    const creada = await escribir('POST', '/OpportunityCollection', propiedadesDe(ofrecido, codigo, codigos))
    return creada.ID as string
  } finally {
    olvidar(codigo)
  }
}

/** What C4C is told; what this tenant has no code or no field for is left out. */
function propiedadesDe({ ID, tema, lineaServicio_code, nivelInformacion_code, turno }: PorOfrecer, cliente: string, codigos: Codigos): Record<string, unknown> {
  const { extensionOportunidad: extension, responsable } = ajustes()
  const propiedades: Record<string, unknown> = {
    Name: tema,
    ProcessingTypeCode: codigos.exigida('OPORTUNIDAD', 'TIPO'),
    ProspectPartyID: cliente,
    MainEmployeeResponsiblePartyID: responsable,
    GroupCode: lineaServicio_code && codigos.salida('LINEA', lineaServicio_code),
    OriginTypeCode: codigos.salida('OPORTUNIDAD', 'ORIGEN'),
    ExternalUserStatusCode: nivelInformacion_code && codigos.salida('NIVEL', String(nivelInformacion_code)),
    [extension.clave]: ID,
    ...(extension.nivel && { [extension.nivel]: nivelInformacion_code && String(nivelInformacion_code) }),
    ...(extension.turno && { [extension.turno]: turno }),
  }
  return Object.fromEntries(Object.entries(propiedades).filter(([, valor]) => valor))
}

/** The number goes to the attention, and to the cases that were filed from it before C4C gave it: their tickets are linked. */
async function anotarNumero(atencion_ID: string, oportunidadC4C: string): Promise<void> {
  await UPDATE('escucha.Atenciones').with({ oportunidadC4C }).where({ ID: atencion_ID })
  const casos = await SELECT.from('escucha.PQRS').columns('ID').where({ atencion_ID, oportunidadC4C: null }) as { ID: string }[]
  // What C4C answers makes no version stale that somebody has in her hands
  for (const { ID } of casos) await UPDATE('escucha.PQRS').with({ oportunidadC4C, modifiedAt: { ref: ['modifiedAt'] }, modifiedBy: { ref: ['modifiedBy'] } }).where({ ID })
  await repartirPendientes(casos.map(c => c.ID))
}
