import cds from '@sap/cds'
import { paraBuscar } from '../../casos/busqueda'
import { tomarConsecutivo } from '../../casos/consecutivo'
import { fechaLegible } from '../../casos/fecha-legible'
import { exigirReciente } from '../../casos/instante'
import { ASUNTO_MAXIMO, TEXTO_MAXIMO } from '../../casos/largos'
import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { recortar } from '../../casos/recortar'
import { fechaDeRecibo, fechaLocal } from '../../plazos'
import { reglasPara } from '../../politica/activa'
import type { ReglasResarcimiento } from '../../politica/resarcimiento'
import { loPedido, siguientePaso } from '../compuertas'
import { nombresDeResarcimiento } from '../contexto'
import type { Expediente } from '../expediente'
import { escribirRequisitos } from '../escribir'
import { leerExpediente } from '../leer'
import { terminoDe } from '../reloj'
import { programarEscalera } from '../tareas/programar'

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

interface Quien { ahora: string; usuario: string }

/**
 * Opens a Resarcimiento in the current transaction: its number, its term under the policy of the day of receipt, and all that is to be looked at
 * first. Answers with its key. Throws Rechazo (400, 409).
 */
export async function abrir(apertura: Apertura, { ahora, usuario }: Quien): Promise<string> {
  const { origen, persona, llave, otros, area, lineaServicio, sede, canal, recibidaEn } = apertura
  const { existe, nombre } = await nombresDeResarcimiento()
  if (typeof apertura.causa !== 'string' || !existe('CausasFalla', apertura.causa)) throw new Rechazo(400, 'Elija la causa de la lista.', 'causa')
  const hechos = textoObligatorio(apertura.hechos, 'hechos', 'qué ocurrió', TEXTO_MAXIMO)
  const { politica, calendario } = await reglasPara(fechaLocal(recibidaEn), { canal, sede })
  exigirReciente(recibidaEn, ahora, politica.parametros.antiguedadMaximaDias, 'recibidaEn', 'La fecha de la reclamación')
  const reglas = politica.resarcimiento
  const politicaRecepcion = politica.recepcion(canal ?? 'PRESENCIAL')

  // From here others wait for their number: only what must be seen behind the lock
  const numerar = await tomarConsecutivo(Number(fechaLocal(ahora).slice(0, 4)), 'escucha.ConsecutivosResarcimiento')
  await exigirUnoSolo(llave)
  const numero = `R-${await numerar()}`
  const asunto = recortar(apertura.asunto, ASUNTO_MAXIMO)
  const termino = terminoDe({ recibidaEn, politicaRecepcion, dias: reglas.dias, calendario, avisoDias: politica.parametros.avisoDias })
  const ID = cds.utils.uuid()
  await INSERT.into('escucha.Resarcimientos').entries({
    ID, numero, estado_code: 'Abierto', origen_code: origen, ...persona, ...llave, ...otros,
    asunto, hechos, expectativa: opcional(apertura.expectativa, 'expectativa', 'lo que la persona espera', 2000), causa_code: apertura.causa,
    senalado: opcional(apertura.senalado, 'senalado', 'la persona señalada', 160),
    lineaServicio_code: lineaServicio, area_code: area, sede_code: sede, canal_code: canal,
    recibidaEn, politicaRecepcion, fechaRecibo: fechaDeRecibo(recibidaEn, politicaRecepcion, calendario).fecha, periodo: fechaLocal(recibidaEn).slice(0, 7),
    paquete: politica.codigo, cadenaPolitica: politica.cadena.join(), calendario: calendario.codigo, calendarioVersion: calendario.version,
    terminoDias: reglas.dias, ...termino,
    busqueda: recortar(paraBuscar(numero, asunto, persona.nombre, persona.numeroDocumento), 500),
    ...porMirar(reglas),
    historia: [{
      orden: 1, en: ahora, por: usuario, acto_code: 'abrir', estadoNuevo_code: 'Abierto',
      detalle: `Recibida el ${fechaLegible(fechaLocal(recibidaEn))}; la decisión se informa a más tardar el ${fechaLegible(termino.limite)} (${reglas.dias} días hábiles).`,
    }],
  })
  const exp = await leerExpediente(ID)
  await decirLoQueFalta(exp, reglas, nombre)
  await programarEscalera(exp, politica.escalamiento, calendario, ahora)
  return ID
}

const porMirar = (reglas: ReglasResarcimiento) => ({
  exclusiones: reglas.exclusiones.map(({ causal }, i) => ({ causal_code: causal, orden: i + 1 })),
  riesgos: reglas.riesgos.map((clase, i) => ({ clase_code: clase, orden: i + 1 })),
  pasos: reglas.reconexion.map((paso, i) => ({ paso_code: paso, orden: i + 1 })),
})

async function decirLoQueFalta(exp: Expediente, reglas: ReglasResarcimiento, nombre: Awaited<ReturnType<typeof nombresDeResarcimiento>>['nombre']): Promise<void> {
  await UPDATE('escucha.Resarcimientos', exp.ID).with({ siguiente: siguientePaso(exp, reglas, nombre) })
  await escribirRequisitos(exp.ID, loPedido(exp, reglas, nombre))
}

const TERMINADOS = ['Cerrado', 'NoProcede']

async function exigirUnoSolo(llave: Apertura['llave']): Promise<void> {
  const hay = await SELECT.one.from('escucha.Resarcimientos').columns('numero').where({ ...llave, estado_code: { 'not in': TERMINADOS } } as never) as { numero: string } | undefined
  if (hay) throw new Rechazo(409, `Ya hay un resarcimiento abierto por lo mismo: ${hay.numero}.`)
}

const opcional = (valor: unknown, campo: string, nombre: string, maximo: number) =>
  (typeof valor === 'string' && valor.trim() ? textoObligatorio(valor, campo, nombre, maximo) : null)
