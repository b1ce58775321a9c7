/**
 * How the words of Escucha are said in this C4C: code values differ by tenant. Source: fuente 002
 * for what is recorded, the tenant's own lists for the codes.
 */
const TIPOS_DOCUMENTO: Record<string, string> = { CC: 'ZCC', CE: 'ZCE', TI: 'ZTI', PA: 'ZPA', RC: 'ZRC', PPT: 'ZPPT', NIT: 'ZNIT' }
const AFILIACIONES: Record<string, string> = { AF: 'TRABAJADOR', BE: 'BENEFICIARIO', PE: 'PENSIONADO', IN: 'INDEPENDIENTE', NA: 'NO_AFILIADO' }
const ORIGENES: Record<string, string> = {
  PRESENCIAL: 'Z01', ESCRITO: 'Z01', TURNERO: 'Z01', TELEFONO: 'Z02', LINEA_GRATUITA: 'Z02',
  WHATSAPP: 'Z03', CORREO: 'Z04', BUZON_FISICO: 'Z05', BUZON_VIRTUAL: 'Z05', WEB: '4',
}
const GRUPOS_OPORTUNIDAD: Record<string, string> = {
  RECREACION: 'Z001', EDUCACION: 'Z002', VIVIENDA: 'Z003', SALUD: 'Z004', SERVICIOS_FINANCIEROS: 'Z005', REGISTRO_APORTES: 'Z006',
}

/** Ticket status for a state of the case: 1 open, 2 in process, 5 completed, 6 closed, Z1 with the area. */
const ESTADOS_TICKET: Record<string, string> = {
  Radicada: '1', Clasificada: '2', EnArea: 'Z1', RespuestaArea: '2', Respondida: '5', Cerrada: '6',
}
const NOMBRES_TICKET: Record<string, string> = {
  1: 'Abierto', 2: 'En proceso', 4: 'Pendiente del cliente', 5: 'Completado', 6: 'Cerrado', Z1: 'En gestión del área', Z2: 'Pendiente por completar',
}
const NOMBRES_PRIORIDAD: Record<string, string> = { 1: 'Inmediata', 2: 'Urgente', 3: 'Normal', 7: 'Baja' }
const NOMBRES_OPORTUNIDAD: Record<string, string> = { 1: 'Abierta', 2: 'En proceso', 3: 'Detenida', 4: 'Ganada', 5: 'Perdida' }

const inverso = (mapa: Record<string, string>) => Object.fromEntries(Object.entries(mapa).map(([k, v]) => [v, k]))
const TIPOS_DE_C4C = inverso(TIPOS_DOCUMENTO)

export const codigos = {
  tipoDocumentoEnC4C: (tipo: string) => TIPOS_DOCUMENTO[tipo],
  tipoDocumento: (codigo: string): string | null => TIPOS_DE_C4C[codigo] ?? null,
  afiliacion: (codigo: string): string | null => AFILIACIONES[codigo] ?? null,
  categoria: (codigo: string): string | null => (/^[A-D]$/.test(codigo) ? codigo : null),
  origen: (canal: string) => ORIGENES[canal] ?? '1',
  grupoOportunidad: (linea: string) => GRUPOS_OPORTUNIDAD[linea] ?? '',
  estadoTicket: (estado: string) => ESTADOS_TICKET[estado] ?? '2',
  prioridad: (preferencial: boolean) => (preferencial ? '2' : '3'),
  nombreEstadoTicket: (codigo: string, propio: string) => NOMBRES_TICKET[codigo] ?? propio,
  nombrePrioridad: (codigo: string) => NOMBRES_PRIORIDAD[codigo] ?? codigo,
  nombreEstadoOportunidad: (codigo: string) => NOMBRES_OPORTUNIDAD[codigo] ?? codigo,
  tipoTicket: 'SRRQ',
  tipoOportunidad: 'OPPT',
  ticketCerrado: '6',
  textoDescripcion: '10004',
  referenciaOportunidad: { TypeCode: '72', RoleCode: '1' },
  zonaHoraria: 'UTC',
}
