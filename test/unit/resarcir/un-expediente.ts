import { calendarioColombia } from '../../../srv/plazos'
import type { Paquete } from '../../../srv/politica/paquete'
import BASE from '../../../srv/politica/paquetes/BASE.json'
import { resolverResarcimiento } from '../../../srv/politica/resarcimiento'
import type { Contexto } from '../../../srv/resarcir/actos'
import type { Expediente } from '../../../srv/resarcir/expediente'

export const REGLAS = resolverResarcimiento([BASE as unknown as Paquete])
export const AHORA = '2026-11-23T15:00:00.000Z'
export const RECIBIDA = '2026-11-19T14:00:00.000Z'

let serie = 0
export const nuevoID = (): string => `00000000-0000-4000-8000-${String(++serie).padStart(12, '0')}`

/** Codes are their own names here. */
export const nombre: Contexto['nombre'] = (_lista, codigo) => codigo

export const contexto = (otros: Partial<Contexto> = {}): Contexto => ({
  ahora: AHORA, usuario: 'coordinador', tiene: () => false, reglas: REGLAS, calendario: calendarioColombia(), caja: 'QUINDIO', nombre, existe: () => true, nuevoID, ...otros,
})

/** A file just opened. */
export function abierto(otros: Partial<Expediente> = {}): Expediente {
  return {
    ID: nuevoID(), createdBy: 'coordinador', numero: 'R-2026-000001', estado_code: 'Abierto', etapa_code: null, caso_ID: null, clienteC4C: null, ticketC4C: null, asunto: 'Curso', anonima: false,
    nombre: 'Persona Generada', tipoDocumento_code: 'CC', numeroDocumento: '1000000001', correo: null, lineaServicio_code: 'RECREACION', area_code: 'RECREACION',
    causa_code: 'OMISION', senalado: null, senaladosAntes: null, busqueda: null, recibidaEn: RECIBIDA, politicaRecepcion: 'B', paquete: 'QUINDIO', cadenaPolitica: 'QUINDIO@1,BASE@1,LEY@1',
    calendario: 'CO-LV', calendarioVersion: 1, terminoDias: 7, limite: '2026-11-30', vence: '2026-11-30', venceEn: '2026-12-01T04:59:59.000Z', avisarDesde: null,
    informadoEn: null, informadoPor: null, informadoATiempo: null, tratamiento: null, ultimoInformeEn: null, criticidad_code: null, criticidadMotivo: null, valoradaPor: null,
    conceptoArea: null, conceptoTexto: null, conceptoPor: null, conceptoEn: null, responsable: null, analisis: null, analisisPor: null, fundamento_code: null,
    fundamentoTexto: null, acuerdo: null, reparadoEn: null, diasParaReparar: null, acepta: null, aceptaMedio_code: null, aceptaPrueba: null, aceptaEn: null,
    acompanante: null, acompanamiento: null, motivoCierre: null, cerradoEn: null, cerradoPor: null, repetido: false, costo: 0,
    exclusiones: REGLAS.exclusiones.map(({ causal }, i) => ({ ID: nuevoID(), causal_code: causal, orden: i + 1, aplica: null, evidencia: null, verificadaEn: null, verificadaPor: null })),
    riesgos: REGLAS.riesgos.map((clase_code, i) => ({ ID: nuevoID(), clase_code, orden: i + 1, probabilidad: null, impacto: null, motivo: null, valoradoEn: null, valoradoPor: null })),
    pasos: REGLAS.reconexion.map((paso_code, i) => ({ ID: nuevoID(), paso_code, orden: i + 1, dadoEn: null, dadoPor: null, nota: null })),
    acciones: [], mesas: [], miembros: [], contactos: [], compensaciones: [], devoluciones: [], mejoras: [], ...otros,
  }
}

/** A mesa held by all whom the policy wants there, with its members. */
export function mesaCelebrada(tipo: 'TRABAJO' | 'TECNICA'): Pick<Expediente, 'mesas' | 'miembros'> {
  const ID = nuevoID()
  return {
    mesas: [{ ID, tipo_code: tipo, estado_code: 'Celebrada', inicio: AHORA, minutos: 60, lugar: 'Sala', secuencia: 0, convocadaEn: AHORA, celebradaEn: AHORA, acta: 'Acta', decisiones: 'Decisiones', motivo: null }],
    miembros: REGLAS.mesas.find(m => m.tipo === tipo)!.roles.map((rol_code, i) => ({ ID: nuevoID(), mesa_ID: ID, rol_code, orden: i + 1, nombre: rol_code, correo: `${rol_code}@b.co`, usuario: null, requerido: true, conflicto: false, asistio: true })),
  }
}

/** A file in which everything is there that any gate may ask for. */
export function completo(estado_code: Expediente['estado_code'] = 'Compensar'): Expediente {
  const vacio = abierto()
  const trabajo = mesaCelebrada('TRABAJO')
  const tecnica = mesaCelebrada('TECNICA')
  return {
    ...vacio, estado_code, etapa_code: 'COMPENSAR', criticidad_code: 'ALTO', conceptoArea: true, responsable: true, fundamento_code: 'INSUFICIENCIA', fundamentoTexto: 'No bastó',
    reparadoEn: AHORA, informadoEn: AHORA, ultimoInformeEn: AHORA, acepta: true, aceptaEn: AHORA,
    exclusiones: vacio.exclusiones.map(e => ({ ...e, aplica: false, evidencia: 'x' })),
    riesgos: vacio.riesgos.map(r => ({ ...r, probabilidad: 1, impacto: 5 })),
    pasos: vacio.pasos.map(p => ({ ...p, dadoEn: AHORA })),
    mesas: [...trabajo.mesas, ...tecnica.mesas], miembros: [...trabajo.miembros, ...tecnica.miembros],
    contactos: (['INICIAL', 'SEGUIMIENTO'] as const).map(tipo_code => ({ ID: nuevoID(), tipo_code, programadoPara: tipo_code === 'SEGUIMIENTO' ? AHORA : null, responsable: null, realizadoEn: AHORA, realizadoPor: 'asesor', medio_code: 'TELEFONO', logrado: true, notas: 'x' })),
    acciones: REGLAS.criticidades.find(c => c.criticidad === 'ALTO')!.acciones.map(({ accion }, i) => ({
      ID: nuevoID(), accion_code: accion, orden: i + 1, estado_code: 'Hecha', vigente: true, evidencia: 'x', hechaEn: AHORA, hechaPor: 'coordinador', motivoOmision: null, propuestaPor: null, decididaPor: null, decididaEn: null,
    })),
    compensaciones: [{
      ID: nuevoID(), estado_code: 'Entregada', incentivo_ID: null, descripcion: 'Entrada', cantidad: 1, monto: 1000, moneda: 'COP', centroCosto_code: 'CC', presupuesto_ID: 'p', motivo: 'x', repetida: false,
      aprueba: 'direccion', propuestaEn: AHORA, propuestaPor: 'coordinador', decididaEn: AHORA, decididaPor: 'direccion', motivoDecision: 'x', reservadaHasta: null, entregadaEn: AHORA, entregadaPor: 'coordinador', aceptaMedio_code: 'FIRMA', aceptaPrueba: 'acta', retiradaEn: null,
    }],
    mejoras: [{ ID: nuevoID(), descripcion: 'x', responsable: 'y', vence: '2027-01-01', estado_code: 'Pendiente', evidencia: null, cumplidaEn: null, cumplidaPor: null }],
  }
}
