import { paraBuscar } from '../../casos/busqueda'
import { fechaLegible } from '../../casos/fecha-legible'
import { exigirReciente } from '../../casos/instante'
import { ASUNTO_MAXIMO, TEXTO_MAXIMO } from '../../casos/largos'
import { textoObligatorio } from '../../casos/rechazo'
import { recortar } from '../../casos/recortar'
import { fechaDeRecibo, fechaLocal } from '../../plazos'
import type { Reglas } from '../../politica/activa'
import { terminoDe } from '../reloj'

/** What is known of a failure when it is opened, wherever it comes from. */
export interface Apertura {
  origen: 'PQRS' | 'TICKET' | 'ENCUESTA'
  /** Columns of the person, as she was when she spoke. */
  persona: Record<string, unknown>
  /** Where it comes from: of these there is one open at a time. */
  llave: { caso_ID: string } | { ticketC4C: string } | { calificacion_ID: string }
  otros?: Record<string, unknown>
  asunto: string
  hechos: unknown
  expectativa: unknown
  senalado: unknown
  causa: unknown
  lineaServicio: string | null
  area: string | null
  sede: string | null
  canal: string | null
  /** When the person claimed it, UTC. */
  recibidaEn: string
}

interface Contexto extends Reglas { ahora: string; usuario: string; nuevoID(): string }

interface Dicho { hechos: string; expectativa: string | null; senalado: string | null }

/** What people wrote, cleaned. Throws Rechazo (400). */
export function revisado({ hechos, expectativa, senalado, recibidaEn }: Apertura, { politica, ahora }: Contexto): Dicho {
  exigirReciente(recibidaEn, ahora, politica.parametros.antiguedadMaximaDias, 'recibidaEn', 'La fecha de la reclamación')
  return {
    hechos: textoObligatorio(hechos, 'hechos', 'qué ocurrió', TEXTO_MAXIMO),
    expectativa: opcional(expectativa, 'expectativa', 'lo que la persona espera', 2000),
    senalado: opcional(senalado, 'senalado', 'la persona señalada', 160),
  }
}

const opcional = (valor: unknown, campo: string, nombre: string, maximo: number) =>
  (typeof valor === 'string' && valor.trim() ? textoObligatorio(valor, campo, nombre, maximo) : null)

/** The rows of a new file: receipt and term fixed for ever, all that is to be looked at, and the first line of its history. Pure. */
export function nuevo(apertura: Apertura, dicho: Dicho, numero: string, { politica, calendario, ahora, usuario, nuevoID }: Contexto) {
  const { origen, persona, llave, otros, causa, area, lineaServicio, sede, canal, recibidaEn } = apertura
  const reglas = politica.resarcimiento
  const politicaRecepcion = politica.recepcion(canal ?? 'PRESENCIAL')
  const asunto = recortar(apertura.asunto, ASUNTO_MAXIMO)
  const termino = terminoDe({ recibidaEn, politicaRecepcion, dias: reglas.dias, calendario, avisoDias: politica.parametros.avisoDias })
  const ID = nuevoID()
  return {
    fila: {
      ID, numero, estado_code: 'Abierto', origen_code: origen, ...persona, ...llave, ...otros, asunto, ...dicho, causa_code: causa as string,
      lineaServicio_code: lineaServicio, area_code: area, sede_code: sede, canal_code: canal,
      recibidaEn, politicaRecepcion, fechaRecibo: fechaDeRecibo(recibidaEn, politicaRecepcion, calendario).fecha, periodo: fechaLocal(recibidaEn).slice(0, 7),
      paquete: politica.codigo, cadenaPolitica: politica.cadena.join(), calendario: calendario.codigo, calendarioVersion: calendario.version,
      terminoDias: reglas.dias, ...termino,
      // Letters that come apart (NFD) may make it longer than what it is made of
      busqueda: recortar(paraBuscar(numero, asunto, persona.nombre, persona.numeroDocumento), 500),
      exclusiones: reglas.exclusiones.map(({ causal }, i) => ({ ID: nuevoID(), causal_code: causal, orden: i + 1 })),
      riesgos: reglas.riesgos.map((clase, i) => ({ ID: nuevoID(), clase_code: clase, orden: i + 1 })),
      pasos: reglas.reconexion.map((paso, i) => ({ ID: nuevoID(), paso_code: paso, orden: i + 1 })),
    },
    historia: {
      ID: nuevoID(), resarcimiento_ID: ID, orden: 1, en: ahora, por: usuario, acto_code: 'abrir', estadoNuevo_code: 'Abierto',
      detalle: `Recibida el ${fechaLegible(fechaLocal(recibidaEn))}; la decisión se informa a más tardar el ${fechaLegible(termino.limite)} (${reglas.dias} días hábiles).`,
    },
  }
}
