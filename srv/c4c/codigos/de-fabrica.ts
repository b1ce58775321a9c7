/** Code lists whose values differ from tenant to tenant; `db/data/escucha-ListasC4C.csv` names them. */
export type Lista =
  | 'TIPO_TICKET' | 'ESTADO' | 'PRIORIDAD' | 'CANAL' | 'TIPOLOGIA' | 'CATEGORIA' | 'AREA' | 'ESCALAMIENTO' | 'TEXTO'
  | 'TIPO_DOCUMENTO' | 'AFILIACION' | 'CATEGORIA_AFILIADO' | 'OPORTUNIDAD' | 'LINEA' | 'NIVEL' | 'ESTADO_OPORTUNIDAD'

interface Salida { lista_code: string; codigo: string; valor: string }
interface Entrada { lista_code: string; valor: string; codigo: string | null; nombre: string }

type Salidas = Partial<Record<Lista, Readonly<Record<string, string>>>>
/** By value of C4C: the code of Escucha (null: there is none) and the name that people read. */
type Entradas = Partial<Record<Lista, Readonly<Record<string, readonly [codigo: string | null, nombre: string]>>>>

/**
 * Standard codes of C4C where there are, otherwise those of its sandbox. An admin
 * changes them to those of the tenant.
 */
const SALIDAS: Salidas = {
  TIPO_TICKET: { CASO: 'SRRQ' },
  ESTADO: {
    Radicada: '1', Clasificada: '2', EnArea: 'Z1', RespuestaArea: '2', Respondida: '5', Cerrada: '6',
    PorCompletar: 'Z2', PorAprobar: '2', Improcedente: '6', Trasladada: '6', Desistida: '6',
  },
  PRIORIDAD: { JUDICIAL: '1', PREFERENCIAL: '2', NORMAL: '3' },
  CANAL: {
    PRESENCIAL: 'Z01', ESCRITO: 'Z01', TURNERO: 'Z01', TELEFONO: 'Z02', LINEA_GRATUITA: 'Z02',
    WHATSAPP: 'Z03', CORREO: 'Z04', BUZON_FISICO: 'Z05', BUZON_VIRTUAL: 'Z05', WEB: '4',
  },
  TIPOLOGIA: { PETICION: 'Z1', DERECHO_PETICION: 'Z1', INFORMACION: 'Z1', QUEJA: 'Z2', RECLAMO: 'Z3', SUGERENCIA: 'Z4', FELICITACION: 'Z5' },
  CATEGORIA: {
    PETICION: 'PQRS-P', DERECHO_PETICION: 'PQRS-P', INFORMACION: 'PQRS-P', QUEJA: 'PQRS-Q', RECLAMO: 'PQRS-R', SUGERENCIA: 'PQRS-S', FELICITACION: 'PQRS-F',
  },
  AREA: { RECREACION: 'AREA-RECREACION', EDUCACION: 'AREA-EDUCACION', SUBSIDIO: 'AREA-SUBSIDIO', VIVIENDA: 'AREA-VIVIENDA', SALUD: 'AREA-SALUD', SERVICIOS_FINANCIEROS: 'AREA-CREDITO' },
  ESCALAMIENTO: { NO: '1', SI: '2' },
  TEXTO: { DESCRIPCION: '10004', RESPUESTA: '10007' },
  TIPO_DOCUMENTO: { CC: 'ZCC', CE: 'ZCE', TI: 'ZTI', PA: 'ZPA', RC: 'ZRC', PPT: 'ZPPT', NIT: 'ZNIT' },
  OPORTUNIDAD: { TIPO: 'OPPT', ORIGEN: 'Z01' },
  LINEA: { RECREACION: 'Z001', EDUCACION: 'Z002', VIVIENDA: 'Z003', SALUD: 'Z004', SERVICIOS_FINANCIEROS: 'Z005', REGISTRO_APORTES: 'Z006' },
  NIVEL: { 1: 'ZINF1', 2: 'ZINF2', 3: 'ZINF3' },
}

const ENTRADAS: Entradas = {
  TIPO_TICKET: { ZPQR: ['CASO', 'PQRS'] },
  ESTADO: {
    1: [null, 'Abierto'], 2: [null, 'En proceso'], 4: [null, 'Pendiente del cliente'], 5: [null, 'Completado'], 6: ['CERRADO', 'Cerrado'],
    Z1: [null, 'En gestión del área'], Z2: [null, 'Pendiente por completar'],
  },
  PRIORIDAD: { 1: [null, 'Inmediata'], 2: ['PREFERENCIAL', 'Urgente'], 3: ['NORMAL', 'Normal'], 7: [null, 'Baja'] },
  CANAL: {
    1: ['PRESENCIAL', 'Registro manual'], 4: ['WEB', 'Internet'], Z01: ['PRESENCIAL', 'Presencial'], Z02: ['TELEFONO', 'Teléfono'], Z03: ['WHATSAPP', 'WhatsApp'],
    Z04: ['CORREO', 'Correo electrónico'], Z05: ['BUZON_VIRTUAL', 'Buzón'],
  },
  TIPOLOGIA: { Z1: ['PETICION', 'Petición'], Z2: ['QUEJA', 'Queja'], Z3: ['RECLAMO', 'Reclamo'], Z4: ['SUGERENCIA', 'Sugerencia'], Z5: ['FELICITACION', 'Felicitación'] },
  CATEGORIA: {
    'PQRS-P': ['PETICION', 'Petición'], 'PQRS-Q': ['QUEJA', 'Queja'], 'PQRS-R': ['RECLAMO', 'Reclamo'], 'PQRS-S': ['SUGERENCIA', 'Sugerencia'], 'PQRS-F': ['FELICITACION', 'Felicitación'],
  },
  AREA: {
    'AREA-RECREACION': ['RECREACION', 'Recreación'], 'AREA-EDUCACION': ['EDUCACION', 'Educación'], 'AREA-SUBSIDIO': ['SUBSIDIO', 'Subsidio'],
    'AREA-VIVIENDA': ['VIVIENDA', 'Vivienda'], 'AREA-SALUD': ['SALUD', 'Salud'], 'AREA-CREDITO': ['SERVICIOS_FINANCIEROS', 'Servicios financieros'],
  },
  ESCALAMIENTO: { 1: ['NO', 'Sin escalar'], 2: ['SI', 'Escalado'] },
  TIPO_DOCUMENTO: {
    ZCC: ['CC', 'Cédula de ciudadanía'], ZCE: ['CE', 'Cédula de extranjería'], ZTI: ['TI', 'Tarjeta de identidad'], ZPA: ['PA', 'Pasaporte'],
    ZRC: ['RC', 'Registro civil'], ZPPT: ['PPT', 'Permiso por protección temporal'], ZNIT: ['NIT', 'NIT'],
  },
  AFILIACION: {
    AF: ['TRABAJADOR', 'Afiliado'], BE: ['BENEFICIARIO', 'Beneficiario'], PE: ['PENSIONADO', 'Pensionado'], IN: ['INDEPENDIENTE', 'Independiente'], NA: ['NO_AFILIADO', 'No afiliado'],
  },
  CATEGORIA_AFILIADO: { A: ['A', 'Categoría A'], B: ['B', 'Categoría B'], C: ['C', 'Categoría C'], D: ['D', 'Categoría D'] },
  ESTADO_OPORTUNIDAD: { 1: [null, 'Abierta'], 2: [null, 'En proceso'], 3: [null, 'Detenida'], 4: [null, 'Ganada'], 5: [null, 'Perdida'] },
}

/** What ships with the product, as rows of the mapping. */
export const salidasDeFabrica = (): Salida[] => Object.entries(SALIDAS).flatMap(([lista_code, codigos]) =>
  Object.entries(codigos).map(([codigo, valor]) => ({ lista_code, codigo, valor })))

export const entradasDeFabrica = (): Entrada[] => Object.entries(ENTRADAS).flatMap(([lista_code, valores]) =>
  Object.entries(valores).map(([valor, [codigo, nombre]]) => ({ lista_code, valor, codigo, nombre })))
