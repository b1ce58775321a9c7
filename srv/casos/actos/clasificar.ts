import type { FechaISO, Terminos } from '../../plazos'
import type { TerminoLegal } from '../../politica/paquete'
import type { ActuacionHecha, Caso } from '../caso'
import { EN_SUSPENSO } from '../estados'
import { fechaLegible } from '../fecha-legible'
import { instanteValido } from '../instante'
import { Rechazo, textoObligatorio } from '../rechazo'
import { hechosDe } from '../reloj'
import type { Acto, Contexto, Efecto } from './acto'
import { alarguesEntre, fechasCon, type FechasDeLaPersona } from './alargue'
import { desdeCuando, estadoAntesDeSalir, exigirPedida, limiteDesde, yaAmpliado } from './completar'

/** A judge counts in days or in hours; more than these is a typing error. */
const DIAS_DEL_JUEZ = 30
const HORAS_DEL_JUEZ = 720
const NOTIFICACION_MAXIMA_MS = 365 * 86_400_000

/** Who answers a tutela while nobody gives it to another area. */
const AREA_DE_TUTELAS = 'JURIDICA'

/**
 * Classification, by Atención al Usuario alone (fuente 001), and reclassification of what was classified. Tipología
 * is what the person says, régimen what the clock obeys; left out, it is the first that the tipología admits. Terms
 * come from the policy in force at receipt and count from the original receipt, suspensions left out, never from
 * here; so does the time of a person who was asked to complete, never less than she was told. A reclassification that gives the person a later date is done only by who says so, with the reason. What is
 * a tutela no more leaves the area of tutelas, and waits to be handed over to its own.
 */
export const clasificar: Acto = (caso, datos, contexto) => {
  const { ahora, usuario, nombre } = contexto
  const nueva = loQueCambia(caso, datos, contexto)
  const { tipologia, regimen, legal, terminos, notificadaEn, salida } = nueva
  const anterior = caso.regimen ? reclasificar(caso, nueva, datos, contexto) : undefined
  const tutela = legal.judicial ? deTutela(caso, datos, contexto) : { campos: { prioridad: 2, responsable: null, ...(salida && { area_code: null }) } }
  const estado = salida ? 'Clasificada' : destino(caso, legal)
  const limite = estado === EN_SUSPENSO ? limiteMasTarde(caso, regimen, contexto) : undefined
  return {
    ...tutela,
    ...(anterior && { nombre: 'reclasificar' }),
    campos: {
      tipologia_code: tipologia, regimen_code: regimen, ...tutela.campos,
      ...(!anterior && { clasificadaEn: ahora, clasificadaPor: usuario }),
    },
    estado,
    terminos,
    ...(notificadaEn && { ocurridoEn: notificadaEn }),
    detalle: `${anterior ?? ''}${nombre('Tipologias', tipologia)}, régimen ${nombre('Regimenes', regimen)}: ${enPalabras(terminos)} (${legal.norma}).${salida ? ` ${salida}` : ''}${limite ? ` La persona completa hasta el ${fechaLegible(limite)}.` : ''}`,
    ...(limite && {
      fecha: limite,
      avisos: [{ plantilla: 'masTiempoParaCompletar', destinos: ['PERSONA'], carta: true }],
      dice: { fechaAnterior: caso.limiteCompletar, fechaNueva: limite, motivo: `su solicitud se clasificó como «${nombre('Regimenes', regimen)}».` },
    }),
  }
}

/** Until when the person completes under that régimen, where it is later than she was told (Ley 1581/2012 art. 15: two months). */
function limiteMasTarde(caso: Caso, regimen: string, contexto: Contexto): FechaISO | undefined {
  const pedida = exigirPedida(caso)
  const { acto } = caso.historia[pedida]!
  const meses = (de: string | null) => contexto.politica.completar(de).meses
  if (acto !== 'solicitarCompletar' || meses(regimen) === meses(caso.regimen)) return undefined
  const limite = limiteDesde(desdeCuando(caso, pedida), acto, regimen, contexto, { ampliado: yaAmpliado(caso, pedida) })
  return caso.limiteCompletar && limite > caso.limiteCompletar ? limite : undefined
}

interface Nueva {
  tipologia: string
  regimen: string
  legal: TerminoLegal
  terminos: Terminos
  notificadaEn?: string
  antes: FechasDeLaPersona
  despues: FechasDeLaPersona
  /** The dates that the person would have to wait longer for; while nobody has classified there is none to keep. */
  alargues: string[]
  /** That it leaves the area of tutelas, in words. */
  salida: string | undefined
}

/** What a classification would be, and would do to the dates of the person and to who answers: the act and its preview read it here. Throws Rechazo (400). */
export function loQueCambia(caso: Caso, datos: Record<string, unknown>, contexto: Contexto): Nueva {
  const { tipologia, regimen, legal } = elegidos(datos, contexto)
  const { terminos, notificadaEn } = terminosDe(caso, tipologia, legal, datos, contexto)
  const antes = fechasCon(caso, caso.terminos, hechosDe(caso, caso.historia).notificadaEn, contexto)
  const despues = fechasCon(caso, terminos, notificadaEn, contexto)
  return {
    tipologia, regimen, legal, terminos, notificadaEn, antes, despues,
    alargues: caso.regimen ? alarguesEntre(antes, despues) : [],
    salida: !legal.judicial && loTieneComoTutela(caso, contexto) ? `Sale de ${contexto.nombre('Areas', AREA_DE_TUTELAS)}: falta trasladarla al área que debe responder.` : undefined,
  }
}

const clasifica = ({ acto }: ActuacionHecha) => acto === 'clasificar' || acto === 'reclasificar'

const dejoElArea = ({ estadoAnterior, estadoNuevo }: ActuacionHecha) => (estadoAnterior === 'EnArea' || estadoAnterior === 'RespuestaArea') && estadoNuevo === 'Clasificada'

/** Whether the area of a case is that of tutelas because it is one, and not because it was handed over there before. */
function loTieneComoTutela({ area, regimen, historia }: Caso, { politica }: Contexto): boolean {
  if (area !== AREA_DE_TUTELAS || !regimen || !politica.regimen(regimen)?.judicial) return false
  // Only a judge's term counts from a notice: where the present tutela begins
  const otra = historia.findLastIndex(h => clasifica(h) && !h.ocurridoEn)
  const antes = historia.slice(0, historia.findIndex((h, i) => i > otra && clasifica(h)))
  return antes.findLast(h => h.acto === 'trasladarAArea' || dejoElArea(h))?.acto !== 'trasladarAArea'
}

function elegidos(datos: Record<string, unknown>, { politica, nombre }: Contexto): { tipologia: string; regimen: string; legal: TerminoLegal } {
  const tipologia = typeof datos.tipologia === 'string' ? datos.tipologia : ''
  const admitidos = politica.admitidos(tipologia)
  const regimen = typeof datos.regimen === 'string' && datos.regimen ? datos.regimen : admitidos[0] ?? ''
  if (!admitidos.length) throw new Rechazo(400, 'Elija una tipología de la lista.', 'tipologia')
  const legal = politica.regimen(regimen)
  if (!legal?.clasificable) throw new Rechazo(400, 'Elija un régimen de la lista.', 'regimen')
  if (!admitidos.includes(regimen)) {
    throw new Rechazo(400, `El régimen «${nombre('Regimenes', regimen)}» no corresponde a la tipología «${nombre('Tipologias', tipologia)}»; puede ser: ${admitidos.map(r => nombre('Regimenes', r)).join(', ')}.`, 'regimen')
  }
  return { tipologia, regimen, legal }
}

/** The terms of the policy; those of a tutela are what its judge fixed, in days or in hours (Decreto 2591/1991). */
function terminosDe(
  caso: Caso, tipologia: string, legal: TerminoLegal, datos: Record<string, unknown>, { politica, ahora }: Contexto,
): { terminos: Terminos; notificadaEn?: string } {
  const terminos = politica.terminos(legal.regimen, tipologia)
  const { diasJudiciales, horasJudiciales, notificadaEn } = datos
  if (!legal.judicial) {
    const ajeno = Object.entries({ diasJudiciales, horasJudiciales, notificadaEn }).find(([, valor]) => valor)
    if (ajeno) throw new Rechazo(400, 'El término que fija un juez solo aplica a una tutela.', ajeno[0])
    return { terminos }
  }
  if (diasJudiciales && horasJudiciales) throw new Rechazo(400, 'Escriba los días o las horas que fijó el juez, no ambos.', 'horasJudiciales')
  const desde = notificacion(caso, notificadaEn, ahora)
  if (!horasJudiciales) {
    const dias = entero(diasJudiciales, DIAS_DEL_JUEZ, 'diasJudiciales', `Escriba los días hábiles que fijó el juez (1 a ${DIAS_DEL_JUEZ}), o sus horas.`)
    return { terminos: { ...terminos, legalDias: dias, internoDias: Math.min(terminos.internoDias ?? dias, dias) }, notificadaEn: desde }
  }
  const horas = entero(horasJudiciales, HORAS_DEL_JUEZ, 'horasJudiciales', `Escriba las horas que fijó el juez (1 a ${HORAS_DEL_JUEZ}).`)
  return { terminos: { ...terminos, legalHoras: horas }, notificadaEn: desde }
}

/** When the order was notified: what was said now, or before; the receipt when nobody did. */
function notificacion(caso: Caso, dicha: unknown, ahora: string): string {
  const desde = instanteValido(dicha ?? hechosDe(caso, caso.historia).notificadaEn ?? caso.recibidaEn, 'notificadaEn', 'La fecha y hora de la notificación no es válida.')
  if (desde > ahora) throw new Rechazo(400, 'La notificación del juez no puede estar en el futuro.', 'notificadaEn')
  if (Date.parse(ahora) - Date.parse(desde) > NOTIFICACION_MAXIMA_MS) throw new Rechazo(400, 'La notificación del juez es de hace más de un año; revise la fecha.', 'notificadaEn')
  return desde
}

/** Nobody waits for the person where a judge has fixed the term. */
function destino(caso: Caso, { judicial }: TerminoLegal): string {
  if (caso.estado === 'Radicada') return 'Clasificada'
  return judicial && caso.estado === EN_SUSPENSO ? estadoAntesDeSalir({ ...caso, regimen: caso.regimen ?? 'TUTELA' }) : caso.estado
}

function entero(valor: unknown, maximo: number, campo: string, mensaje: string): number {
  if (typeof valor !== 'number' || !Number.isInteger(valor) || valor < 1 || valor > maximo) throw new Rechazo(400, mensaje, campo)
  return valor
}

/** First in every list, with an owner of its own, and tied to the petition that nobody answered. */
function deTutela(caso: Caso, datos: Record<string, unknown>, { otro }: Contexto): Pick<Efecto, 'campos' | 'vinculos'> {
  const responsable = typeof datos.responsable === 'string' ? datos.responsable.trim() : ''
  if (responsable.length > 160) throw new Rechazo(400, 'El responsable admite hasta 160 caracteres.', 'responsable')
  if (datos.casoAnterior && (!otro || otro.ID === caso.ID)) throw new Rechazo(400, 'No hay otro caso con ese radicado.', 'casoAnterior')
  return {
    campos: { prioridad: 1, responsable: responsable || caso.responsable, area_code: caso.area ?? AREA_DE_TUTELAS },
    ...(otro && { vinculos: [{ otro: otro.ID, tipo: 'PETICION_DE_TUTELA', inverso: 'TUTELA' }] }),
  }
}

const ENUMERAR = new Intl.ListFormat('es')

/** What it was before, in words; throws Rechazo when nothing changes, or when the person would wait longer and nobody said so. */
function reclasificar(caso: Caso, nueva: Nueva, datos: Record<string, unknown>, contexto: Contexto): string {
  const { nombre } = contexto
  const igual = !corrigeTutela(caso, nueva, datos) && caso.tipologia === nueva.tipologia && caso.regimen === nueva.regimen
    && caso.terminos.legalDias === nueva.terminos.legalDias && (caso.terminos.legalHoras ?? null) === (nueva.terminos.legalHoras ?? null)
  if (igual) throw new Rechazo(409, 'El caso ya está clasificado así.')
  const alarga = nueva.alargues.length > 0
  if (alarga && datos.aceptaAlargar !== true) {
    throw new Rechazo(409, `Con esta clasificación la persona esperaría más: ${ENUMERAR.format(nueva.alargues)}. Confírmelo con el motivo.`, 'aceptaAlargar')
  }
  const motivo = alarga || datos.motivo ? ` Motivo: ${textoObligatorio(datos.motivo, 'motivo', 'el motivo de la reclasificación', 1000)}` : ''
  return `Era ${nombre('Tipologias', caso.tipologia!)}, régimen ${nombre('Regimenes', caso.regimen!)}.${motivo} Queda `
}

/** What else of a tutela may be put right, its term the same: the notice, who answers for it, the petition behind it. */
function corrigeTutela(caso: Caso, { notificadaEn }: Nueva, { responsable, casoAnterior }: Record<string, unknown>): boolean {
  const antes = hechosDe(caso, caso.historia).notificadaEn
  const otraHora = notificadaEn !== undefined && antes != null && Date.parse(notificadaEn) !== Date.parse(antes)
  return notificadaEn !== undefined && (otraHora || Boolean(casoAnterior) || (Boolean(responsable) && responsable !== caso.responsable))
}

function enPalabras({ legalDias, legalHoras, internoDias }: Terminos): string {
  if (legalHoras) return `${legalHoras} horas desde la notificación`
  return `${legalDias === null ? 'sin término legal' : `${legalDias} días hábiles de ley`}, ${internoDias} internos`
}
