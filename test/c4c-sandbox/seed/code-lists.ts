import { Model } from '../model/types'
import { CATEGORY_TYPES } from './service-categories'

export interface Code {
  readonly code: string
  readonly description: string
  /** Only for contextual lists: the value of the context property under which the code is allowed. */
  readonly context?: string
}

const list = (entries: Readonly<Record<string, string>>): readonly Code[] =>
  Object.entries(entries).map(([code, description]) => ({ code, description }))

/** Codes of the identity documents. SAP reserves names starting with Z for the customer. */
export const DOCUMENT_TYPES = {
  ZCC: 'Cédula de ciudadanía',
  ZCE: 'Cédula de extranjería',
  ZTI: 'Tarjeta de identidad',
  ZPA: 'Pasaporte',
  ZRC: 'Registro civil',
  ZPPT: 'Permiso por protección temporal',
  ZNIT: 'Número de identificación tributaria'
} as const

export const USER_STATUS = list({
  1: 'Open',
  2: 'In Process',
  4: 'Customer Action',
  5: 'Completed',
  6: 'Closed',
  Z1: 'En gestión del área',
  Z2: 'Pendiente por completar',
  Z9: 'En consulta externa'
})

const PROCESSING_TYPES = list({ SRRQ: 'Service Request', ZPQR: 'PQRS' })
const LIFE_CYCLE_STATUS = list({ 1: 'Open', 2: 'In Process', 3: 'Completed', 4: 'Closed' })
const ASSIGNMENT_STATUS = list({ 1: 'Processor Action', 2: 'Requestor Action' })
const PRIORITY = list({ 1: 'Immediate', 2: 'Urgent', 3: 'Normal', 7: 'Low' })
const ESCALATION = list({ 1: 'Not Escalated', 2: 'Escalated' })
const MASTER_DATA_STATUS = list({ 1: 'In Preparation', 2: 'Active', 3: 'Blocked', 4: 'Obsolete' })
const COUNTRIES = list({ CO: 'Colombia', VE: 'Venezuela', EC: 'Ecuador', US: 'United States' })
const LANGUAGES = list({ ES: 'Spanish', EN: 'English' })
const TIME_ZONES = list({ UTC: 'Coordinated Universal Time', UTC_5: '(UTC-05:00) Bogota, Lima, Quito' })
const STATES: readonly Code[] = [
  { code: 'VAC', description: 'Valle del Cauca', context: 'CO' },
  { code: 'CAU', description: 'Cauca', context: 'CO' },
  { code: 'CUN', description: 'Cundinamarca', context: 'CO' },
  { code: 'ANT', description: 'Antioquia', context: 'CO' }
]

const EXACT: Readonly<Record<string, readonly Code[]>> = {
  ServiceRequestProcessingTypeCodeCollection: PROCESSING_TYPES,
  ServiceRequestDataOriginTypeCodeCollection: list({
    1: 'Manual data entry',
    4: 'Internet',
    Z01: 'Presencial',
    Z02: 'Teléfono',
    Z03: 'WhatsApp',
    Z04: 'Correo electrónico',
    Z05: 'Buzón'
  }),
  ServiceRequestServiceRequestClassificationCodeCollection: list({
    Z1: 'Petición',
    Z2: 'Queja',
    Z3: 'Reclamo',
    Z4: 'Sugerencia',
    Z5: 'Felicitación'
  }),
  ServiceRequestServiceRequestUserLifeCycleStatusCodeCollection: USER_STATUS,
  ServiceRequestTextCollectionTypeCodeCollection: list({
    10004: 'Incident Description',
    10007: 'Reply to Customer',
    10008: 'Reply from Customer',
    10011: 'Internal Comment'
  }),
  ServiceRequestBusinessTransactionDocumentReferenceTypeCodeCollection: list({
    39: 'Activity',
    72: 'Opportunity',
    86: 'Phone Call',
    118: 'Service Request',
    1067: 'Social Media Activity'
  }),
  OpportunityBusinessTransactionDocumentReferenceTypeCodeCollection: list({
    39: 'Activity',
    72: 'Opportunity',
    86: 'Phone Call',
    118: 'Service Request'
  }),
  ServiceCategoryTypeCodeCollection: list(CATEGORY_TYPES),
  ServiceCategoryCatalogueUsageBusinessTransactionDocumentProcessingTypeCodeCollection: PROCESSING_TYPES,
  ServiceCategoryCatalogueUsageUsageCodeCollection: list({ 1: 'Ticket' }),
  ServiceRequestPartyRoleCodeCollection: list({ 1001: 'Buyer' }),
  OpportunityTextCollectionTypeCodeCollection: list({ 10001: 'Body Text', 10002: 'Note' }),
  OpportunityProcessingTypeCodeCollection: list({ OPPT: 'Opportunity' }),
  OpportunityLifeCycleStatusCodeCollection: list({ 1: 'Open', 2: 'In Process', 3: 'Stopped', 4: 'Won', 5: 'Lost' }),
  OpportunityGroupCodeCollection: list({
    Z001: 'Recreación',
    Z002: 'Educación',
    Z003: 'Vivienda',
    Z004: 'Salud',
    Z005: 'Servicios financieros',
    Z006: 'Registro y aportes'
  }),
  OpportunityOriginTypeCodeCollection: list({ Z01: 'Centro integral de servicios', Z02: 'Web', Z03: 'WhatsApp' }),
  OpportunitySalesCyclePhaseCodeCollection: list({ Z01: 'Orientación', Z02: 'Cotización', Z03: 'Inscripción', Z04: 'Cierre' }),
  OpportunityExternalUserStatusCodeCollection: [
    { code: 'ZINF1', description: 'Nivel de información 1', context: 'OPPT' },
    { code: 'ZINF2', description: 'Nivel de información 2', context: 'OPPT' },
    { code: 'ZINF3', description: 'Nivel de información 3', context: 'OPPT' }
  ],
  IndividualCustomerz_afiliacion_KUTCollection: list({
    AF: 'Afiliado',
    BE: 'Beneficiario',
    PE: 'Pensionado',
    IN: 'Independiente',
    NA: 'No afiliado'
  }),
  IndividualCustomerz_categoria_KUTCollection: list({ A: 'Categoría A', B: 'Categoría B', C: 'Categoría C', D: 'Categoría D' })
}

/** Lists that repeat under many names in C4C: the first matching ending decides. */
const BY_ENDING: readonly (readonly [RegExp, readonly Code[]])[] = [
  [/timeZoneCodeCollection$/i, TIME_ZONES],
  [/LanguageCodeCollection$/i, LANGUAGES],
  [/CountryCodeCollection$/, COUNTRIES],
  [/StateCodeCollection$/, STATES],
  [/CurrencyCodeCollection$/, list({ COP: 'Colombian Peso', USD: 'US Dollar' })],
  [/IDTypeCodeCollection$/, list(DOCUMENT_TYPES)],
  [/ServiceRequestUserLifeCycleStatusCodeCollection$/, USER_STATUS],
  [/ServiceRequestLifeCycleStatusCodeCollection$/, LIFE_CYCLE_STATUS],
  [/RequestAssignmentStatusCodeCollection$/, ASSIGNMENT_STATUS],
  [/PriorityCodeCollection$/, PRIORITY],
  [/EscalationStatusCodeCollection$/, ESCALATION],
  [/(LifeCycle|Contact|CheckResult)StatusCodeCollection$/, MASTER_DATA_STATUS],
  [/GenderCodeCollection$/, list({ 0: 'Unknown', 1: 'Male', 2: 'Female' })],
  [/TitleCodeCollection$/, list({ '0001': 'Ms.', '0002': 'Mr.' })],
  [/(Customer|Account)RoleCodeCollection$/, list({ BUP002: 'Prospect', CRM000: 'Customer' })],
  [/ContactPermissionCodeCollection$/, list({ 1: 'Allowed', 2: 'Not Allowed' })],
  [/AttachmentFolderTypeCodeCollection$/, list({ 10001: 'Standard Attachment' })],
  [/AttachmentFolderCategoryCodeCollection$/, list({ 2: 'Document', 3: 'Link' })],
  [/RelationshipRoleCodeCollection$|ReferenceRoleCodeCollection$/, list({ 1: 'Predecessor', 2: 'Successor', 6: 'Reference' })]
]

/** A list without entries belongs to a field nobody here uses: it accepts any code. */
export function codesOf(set: string): readonly Code[] {
  return EXACT[set] ?? BY_ENDING.find(([ending]) => ending.test(set))?.[1] ?? []
}

export function codeListSets(model: Model): string[] {
  return [...model.sets.values()].filter(s => s.type.name.endsWith('CodeList')).map(s => s.name)
}
