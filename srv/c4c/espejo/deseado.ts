import type { CampoDeExtension } from '../ajustes'
import type { Codigos } from '../codigos/leer'
import type { CasoParaC4C } from './caso'

/** Properties of a ticket as C4C writes them. */
export type Propiedades = Record<string, string | null>
export type Extension = Record<CampoDeExtension, string | null>

/** What people call what is compared; `db/data/escucha-CamposTicket.csv`. */
export type CampoTicket =
  | 'TICKET' | 'RADICADO' | 'ESTADO' | 'PRIORIDAD' | 'ASUNTO' | 'CLIENTE' | 'RECIBIDO' | 'VENCE_LEGAL' | 'VENCE_INTERNO'
  | 'TIPOLOGIA' | 'CATEGORIA' | 'AREA' | 'ESCALAMIENTO' | 'REGIMEN'

export const ESTADO = 'ServiceRequestUserLifeCycleStatusCode'

/** Time points of a ticket stand beside a zone code of C4C's. */
const ZONA = 'UTC'

/** Fields that are compared, by property. The spelling is C4C's own, irregular as it is. */
const CAMPO_DE_PROPIEDAD: Readonly<Record<string, CampoTicket>> = {
  [ESTADO]: 'ESTADO',
  ServicePriorityCode: 'PRIORIDAD',
  Name: 'ASUNTO',
  BuyerPartyID: 'CLIENTE',
  RequestInitialReceiptdatetimecontent: 'RECIBIDO',
  CompleteDuedatetimeContent: 'VENCE_LEGAL',
  FirstReactionDuedatetimeContent: 'VENCE_INTERNO',
  ServiceRequestClassificationCode: 'TIPOLOGIA',
  ServiceIssueCategoryID: 'CATEGORIA',
  IncidentServiceIssueCategoryID: 'AREA',
  EscalationStatusCode: 'ESCALAMIENTO',
}

/** What a property is called by people, in a tenant with these extension fields; undefined for what is written and not compared. */
export const campoDe = (propiedad: string, extension: Extension): CampoTicket | undefined =>
  propiedad === extension.radicado ? 'RADICADO' : propiedad === extension.regimen ? 'REGIMEN' : CAMPO_DE_PROPIEDAD[propiedad]

/** Codes whose own text C4C gives under another name than theirs. */
const TEXTOS: Readonly<Record<string, string>> = { ServiceIssueCategoryID: 'ServiceTermsServiceIssueName', IncidentServiceIssueCategoryID: 'IncidentCategoryName' }

/** Where C4C says in words what a code means. */
export const textoDe = (propiedad: string): string => TEXTOS[propiedad] ?? `${propiedad}Text`

const CODIFICADAS = [ESTADO, 'ServicePriorityCode', 'ServiceRequestClassificationCode', 'EscalationStatusCode', ...Object.keys(TEXTOS)]

/** What is read of a ticket: all that is written to it, and what it takes to know it again. */
export const propiedadesLeidas = (extension: Extension): string[] => [
  'ObjectID', 'ID', 'ProcessingTypeCode', 'DataOriginTypeCode', 'CreationDateTime', 'BuyerPartyName',
  'EscalationTimePointDateTime', ...Object.keys(CAMPO_DE_PROPIEDAD), ...CODIFICADAS.map(textoDe),
  ...Object.values(extension).filter(propiedad => propiedad !== null),
]

/**
 * What the ticket of a case shall say; what this tenant has no code or no field for is left out, and blank where Escucha wrote something
 * before (`escrito`): a date that holds no more must not stand there. Throws FallaC4C where the status has no code.
 */
export function ticketDeseado(caso: CasoParaC4C, codigos: Codigos, extension: Extension, escrito: Propiedades = {}): Propiedades {
  const dicho = loDicho(caso, codigos, extension)
  const vacias = Object.keys(escrito).filter(propiedad => escrito[propiedad] && !(propiedad in dicho) && !DE_LA_CREACION.has(propiedad))
  return { ...Object.fromEntries(vacias.map(propiedad => [propiedad, ''])), ...dicho }
}

/** Said once: `ticketNuevo`. */
const DE_LA_CREACION: ReadonlySet<string> = new Set(['Name', 'ProcessingTypeCode', 'DataOriginTypeCode', 'BuyerPartyID'])

function loDicho(caso: CasoParaC4C, codigos: Codigos, extension: Extension): Propiedades {
  const escalado = caso.escaladaEn !== null
  return definidas({
    [ESTADO]: codigos.exigida('ESTADO', caso.estado_code),
    ServicePriorityCode: codigos.salida('PRIORIDAD', prioridadDe(caso)),
    ServiceRequestClassificationCode: caso.tipologia_code ? codigos.salida('TIPOLOGIA', caso.tipologia_code) : undefined,
    ServiceIssueCategoryID: caso.tipologia_code ? codigos.salida('CATEGORIA', caso.tipologia_code) : undefined,
    IncidentServiceIssueCategoryID: caso.area_code ? codigos.salida('AREA', caso.area_code) : undefined,
    EscalationStatusCode: codigos.salida('ESCALAMIENTO', escalado ? 'SI' : 'NO'),
    ...momento('EscalationTimePointDateTime', 'EscalationTimePointtimeZoneCode', caso.escaladaEn),
    ...momento('RequestInitialReceiptdatetimecontent', 'RequestInitialReceiptdatetimeZoneCode', caso.recibidaEn),
    ...momento('FirstReactionDuedatetimeContent', 'FirstReactionDuedatetimeZoneCode', caso.venceInternoEn),
    ...momento('CompleteDuedatetimeContent', 'CompleteDuedatetimeZoneCode', caso.venceLegalEn),
    ...propia(extension.radicado, caso.radicado),
    ...propia(extension.regimen, caso.regimen_code),
    ...propia(extension.estado, caso.estado_code),
  })
}

/** What is said once, when the ticket is created; later it belongs to whoever works with it in C4C. */
export function ticketNuevo(caso: CasoParaC4C, codigos: Codigos): Propiedades {
  return definidas({
    Name: caso.asunto,
    ProcessingTypeCode: codigos.exigida('TIPO_TICKET', 'CASO'),
    DataOriginTypeCode: codigos.salida('CANAL', caso.canal_code),
    BuyerPartyID: caso.clienteC4C ?? undefined,
  })
}

const prioridadDe = ({ prioridad, preferencial }: CasoParaC4C) => (prioridad === 1 ? 'JUDICIAL' : preferencial ? 'PREFERENCIAL' : 'NORMAL')

const momento = (contenido: string, zona: string, instante: string | null) => (instante ? { [contenido]: instante, [zona]: ZONA } : {})

const propia = (propiedad: string | null, valor: string | null) => (propiedad && valor ? { [propiedad]: valor } : {})

const definidas = (propiedades: Record<string, string | undefined>): Propiedades =>
  Object.fromEntries(Object.entries(propiedades).filter((p): p is [string, string] => p[1] !== undefined))
