import { createHash } from 'node:crypto'
import { fechaDeRecibo, fechaLocal } from '../../plazos'
import { esDireccion } from '../../correo/direccion'
import { paraBuscar } from '../busqueda'
import { exigirTipoDocumento, normalizarDocumento } from '../documento'
import { fechaLegible } from '../fecha-legible'
import { filaDeTerminos } from '../fila'
import { exigirReciente, fechaValida, instantePasado } from '../instante'
import { ASUNTO_MAXIMO, TEXTO_MAXIMO } from '../largos'
import { Rechazo } from '../rechazo'
import { recortar } from '../recortar'
import { leerReloj } from '../reloj'
import type { Contexto } from './acto'

/** Until Atención al Usuario classifies, the general petition rules (Ley 1755/2015 art. 14). */
const REGIMEN_PROVISIONAL = 'PETICION_GENERAL'

const PERSONALES = ['nombre', 'tipoDocumento_code', 'numeroDocumento', 'direccion', 'afiliacion_code', 'categoria_code', 'clienteC4C'] as const

/** What a case is filed from bears her name in C4C and here. */
const QUE_LA_NOMBRAN = { oportunidadC4C: null, atencion_ID: null }

type Fila = Record<string, unknown>

const cadena = (valor: unknown) => (typeof valor === 'string' ? valor.trim() : '')

/**
 * The data of a filing as every channel leaves them, cleaned and checked; nothing is written.
 * A petition is received from whoever brings it (Ley 1755/2015 arts. 15 and 16): a name or the word
 * "anónima" is all that is asked of the person. Throws Rechazo (400) naming the field.
 */
export function normalizarRadicacion(datos: Fila, ahora: string): Fila & { recibidaEn: string; canal_code: string } {
  const texto = cadena(datos.texto)
  if (!texto) throw new Rechazo(400, 'Escriba lo que pide la persona.', 'texto')
  if (texto.length > TEXTO_MAXIMO) {
    throw new Rechazo(400, 'El texto admite hasta 20.000 caracteres; si es más largo, anéxelo como documento.', 'texto')
  }
  const asunto = cadena(datos.asunto) || resumir(texto)
  if (asunto.length > ASUNTO_MAXIMO) throw new Rechazo(400, 'El asunto admite hasta 160 caracteres.', 'asunto')

  const recibidaEn = instantePasado(datos.recibidaEn ?? ahora, ahora, 'recibidaEn', 'La fecha de recibo', 'La fecha y hora de recibo no son válidas.')
  if (datos.depositadaEl && fechaValida(datos.depositadaEl, 'depositadaEl', 'La fecha de depósito no es válida.') > fechaLocal(recibidaEn)) {
    throw new Rechazo(400, 'La fecha de depósito no puede ser posterior a la de recibo.', 'depositadaEl')
  }

  const base = { ...datos, texto, asunto, recibidaEn, canal_code: cadena(datos.canal_code) || 'PRESENCIAL' }
  return { ...base, ...normalizarPersona(datos), ...(datos.anonima ? QUE_LA_NOMBRAN : {}) }
}

/** The person as she is stored: cleaned, or blank when she stays anonymous. Throws Rechazo (400) naming the field. */
export function normalizarPersona(datos: Fila): Fila {
  const contacto = normalizarContacto(datos)
  if (datos.anonima) return { ...Object.fromEntries(PERSONALES.map(campo => [campo, null])), anonima: true, ...contacto }

  const nombre = cadena(datos.nombre)
  if (!nombre) throw new Rechazo(400, 'Escriba el nombre de la persona o marque la petición como anónima.', 'nombre')
  const numero = cadena(datos.numeroDocumento)
  const tipo = cadena(datos.tipoDocumento_code) || (numero ? 'CC' : '')
  exigirTipoDocumento(tipo)
  return {
    anonima: false, nombre, ...contacto,
    tipoDocumento_code: tipo || null,
    numeroDocumento: numero ? normalizarDocumento(tipo, numero) : null,
  }
}

/** How she may be reached, cleaned. Throws Rechazo (400) naming the field. */
export function normalizarContacto(datos: Fila): Fila {
  const correo = cadena(datos.correo)
  if (correo && !esDireccion(correo)) throw new Rechazo(400, 'El correo electrónico no es válido.', 'correo')
  return { correo: correo || null, telefono: cadena(datos.telefono) || null }
}

const resumir = (texto: string) => {
  const linea = texto.split('\n')[0]!.trim()
  return linea.length <= 100 ? linea : `${recortar(linea, 99).trimEnd()}…`
}

/** The print of what was filed, as it was sent: tells a repeated click from another petition under the same key. */
export function huellaDe(d: Fila): string {
  const anexos = ((d.anexos ?? []) as Fila[]).map(a => [a.nombre, a.huella])
  const filado = [
    d.texto, d.asunto, d.nombre, d.tipoDocumento_code, d.numeroDocumento, d.correo, d.telefono, d.direccion, d.canal_code,
    d.lineaServicio_code, d.sede_code, d.depositadaEl, d.ticketC4C, d.oportunidadC4C, anexos,
    d.municipio, d.afiliacion_code, d.categoria_code, d.clienteC4C, d.anonima, d.nivelInformacion_code, d.preferencial, d.motivoPreferencial,
    ((d.notas ?? []) as Fila[]).map(nota => nota.texto), d.recibidaEn,
  ]
  return createHash('sha256').update(JSON.stringify(filado.map(v => v ?? null))).digest('hex')
}

/**
 * The row of a new case: receipt fixed for ever, policy and calendar of that day, first milestones
 * and first line of its history. The radicado is given by who writes it, inside its transaction.
 */
export function radicar(datos: ReturnType<typeof normalizarRadicacion>, radicado: string, contexto: Contexto): Fila {
  const { ahora, usuario, politica, calendario, nombre } = contexto
  const recibidaFecha = fechaLocal(datos.recibidaEn)
  exigirReciente(datos.recibidaEn, ahora, politica.parametros.antiguedadMaximaDias, 'recibidaEn', 'La fecha de recibo')

  const politicaRecepcion = politica.recepcion(datos.canal_code)
  const terminos = politica.terminos(REGIMEN_PROVISIONAL)
  const { reloj, hitos } = leerReloj('Radicada', {
    recibo: { recibidaEn: datos.recibidaEn, politicaRecepcion },
    historia: [{
      acto: 'radicar', en: ahora, por: usuario, estadoAnterior: null, estadoNuevo: 'Radicada', terminos, fecha: null, ocurridoEn: null, calendarioVersion: calendario.version,
    }],
    comunicaciones: [],
    calendarioDe: () => calendario,
    avisoDias: politica.parametros.avisoDias,
  })
  return {
    ...datos,
    radicado,
    // Letters that come apart (NFD) may make it longer than what it is made of
    busqueda: recortar(paraBuscar(radicado, datos.asunto, datos.nombre, datos.numeroDocumento), 500),
    radicadaEn: ahora,
    estado_code: 'Radicada',
    politicaRecepcion,
    fechaRecibo: fechaDeRecibo(datos.recibidaEn, politicaRecepcion, calendario).fecha,
    paquete: politica.codigo,
    paqueteVersion: politica.version,
    cadenaPolitica: politica.cadena.join(),
    calendario: calendario.codigo,
    calendarioVersion: calendario.version,
    ...filaDeTerminos(terminos),
    ...reloj,
    hitos: hitos.map(({ tipo, ...h }) => ({ ...h, tipo_code: tipo })),
    historia: [{
      orden: 1, en: ahora, por: usuario, acto_code: 'radicar', estadoNuevo_code: 'Radicada',
      venceLegal: reloj.venceLegal, venceInterno: reloj.venceInterno, vence: reloj.vence, ...filaDeTerminos(terminos), calendarioVersion: calendario.version,
      detalle: `Recibida el ${fechaLegible(recibidaFecha)} por ${nombre('Canales', datos.canal_code)}; término provisional de petición general hasta clasificar.`,
    }],
  }
}
