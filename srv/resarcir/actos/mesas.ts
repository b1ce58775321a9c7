import { fechaLegible } from '../../casos/fecha-legible'
import { instanteValido } from '../../casos/instante'
import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { esDireccion } from '../../correo/direccion'
import { fechaLocal, horaLocal } from '../../plazos'
import type { Expediente, Mesa, Miembro } from '../expediente'
import { esElSenalado, fueSenalado, rolesDe, rolesQueFaltan } from '../mesas'
import type { Acto, Contexto } from './acto'
import { cuando, deLista, filaDe, siONo } from './datos'

const HORAS = 8
const enElFuturo = (valor: unknown, { ahora }: Contexto): string => {
  const inicio = instanteValido(valor, 'inicio', 'Escriba la fecha y la hora de la mesa.')
  if (inicio <= ahora) throw new Rechazo(400, 'La mesa se convoca para más adelante.', 'inicio')
  if (Date.parse(inicio) - Date.parse(ahora) > 366 * 86_400_000) throw new Rechazo(400, 'Convoque la mesa dentro del próximo año.', 'inicio')
  return inicio
}

function minutosDe(valor: unknown, antes: number): number {
  const minutos = valor ?? antes
  if (typeof minutos !== 'number' || !Number.isInteger(minutos) || minutos < 15 || minutos > HORAS * 60) throw new Rechazo(400, `Una mesa dura entre 15 minutos y ${HORAS} horas.`, 'minutos')
  return minutos
}

const momento = (inicio: string) => `${fechaLegible(fechaLocal(inicio))}, ${horaLocal(inicio)}`

/** A mesa with a chair for each role that the policy wants there (fuente 000 §§4 and 10). */
export const prepararMesa: Acto = (exp, datos, contexto) => {
  const { reglas, nombre, nuevoID } = contexto
  const tipo = datos.tipo
  if (tipo !== 'TRABAJO' && tipo !== 'TECNICA') throw new Rechazo(400, 'Elija la mesa de la lista.', 'tipo')
  if (exp.mesas.some(m => m.tipo_code === tipo && (m.estado_code === 'EnPreparacion' || m.estado_code === 'Convocada'))) {
    throw new Rechazo(409, `Ya hay una ${nombre('TiposMesa', tipo).toLowerCase()} por celebrar: reprográmela o cancélela.`)
  }
  const mesa: Mesa = {
    ID: nuevoID(), tipo_code: tipo, estado_code: 'EnPreparacion', inicio: enElFuturo(datos.inicio, contexto), minutos: minutosDe(datos.minutos, 60),
    lugar: textoObligatorio(datos.lugar, 'lugar', 'el lugar', 255), secuencia: 0, convocadaEn: null, celebradaEn: null, acta: null, decisiones: null, motivo: null,
  }
  const miembros = rolesDe(tipo, reglas).map((rol_code, i): Miembro => ({
    ID: nuevoID(), mesa_ID: mesa.ID, rol_code, orden: i + 1, nombre: null, correo: null, usuario: null, requerido: true, conflicto: false, asistio: null,
  }))
  return { filas: { mesas: [mesa], miembros }, detalle: `${nombre('TiposMesa', tipo)}, ${momento(mesa.inicio)}, ${mesa.lugar}.` }
}

/** Names who sits there: in the chair of her role while it is empty, else beside. The accused official is flagged. */
export const nombrarMiembro: Acto = (exp, datos, contexto, clave) => {
  const mesa = filaDe(exp.mesas, clave)
  const rol_code = deLista(datos.rol, 'RolesMesa', 'rol', contexto)
  const nombre = textoObligatorio(datos.nombre, 'nombre', 'el nombre', 160)
  const correo = textoObligatorio(datos.correo, 'correo', 'el correo', 255)
  if (!esDireccion(correo)) throw new Rechazo(400, 'El correo electrónico no es válido.', 'correo')
  const usuario = typeof datos.usuario === 'string' && datos.usuario.trim() ? datos.usuario.trim() : null
  const suyos = exp.miembros.filter(m => m.mesa_ID === mesa.ID)
  if (suyos.some(m => m.correo?.toLowerCase() === correo.toLowerCase() && m.rol_code === rol_code)) throw new Rechazo(409, 'Esa persona ya está en la mesa con ese rol.', 'correo')
  const silla = suyos.find(m => m.rol_code === rol_code && !m.nombre)
  const conflicto = fueSenalado({ nombre }, exp)
  const miembro: Miembro = silla ? { ...silla, nombre, correo, usuario, conflicto }
    : { ID: contexto.nuevoID(), mesa_ID: mesa.ID, rol_code, orden: suyos.length + 1, nombre, correo, usuario, requerido: false, conflicto, asistio: null }
  return {
    filas: { miembros: [miembro] },
    // Who was named after the others were invited is invited too
    ...(mesa.estado_code === 'Convocada' && { invitacion: { mesa: mesa.ID, clase: 'INVITAR' as const, miembro: miembro.ID } }),
    detalle: `${contexto.nombre('RolesMesa', rol_code)}: ${nombre}.${conflicto ? ' Conflicto: es la persona señalada; no cuenta para el rol.' : ''}`,
  }
}

/** Who was named by mistake leaves the chair, as long as nobody was invited. */
export const retirar: Acto = (exp, _datos, { nombre }, clave) => {
  const miembro = filaDe(exp.miembros, clave)
  if (filaDe(exp.mesas, miembro.mesa_ID).estado_code !== 'EnPreparacion') throw new Rechazo(409, 'Ya se envió la invitación: si esa persona no debe estar, cancele la mesa y prepare otra.')
  if (!miembro.nombre) throw new Rechazo(409, 'Este lugar todavía no tiene a nadie.')
  return {
    filas: { miembros: [{ ID: miembro.ID, nombre: null, correo: null, usuario: null, conflicto: false }] },
    detalle: `${nombre('RolesMesa', miembro.rol_code)}: ya no va ${miembro.nombre}.`,
  }
}

/** Invites everybody who was named; no chair that the policy wants may be empty. */
export const convocar: Acto = (exp, _datos, contexto, clave) => {
  const mesa = filaDe(exp.mesas, clave)
  if (mesa.inicio <= contexto.ahora) throw new Rechazo(409, 'La fecha de la mesa ya pasó: reprográmela.')
  const vacias = exp.miembros.filter(m => m.mesa_ID === mesa.ID && m.requerido && !m.nombre)
  if (vacias.length) throw new Rechazo(409, `Nombre a quien va por: ${vacias.map(m => contexto.nombre('RolesMesa', m.rol_code)).join(', ')}.`)
  return {
    filas: { mesas: [{ ID: mesa.ID, convocadaEn: contexto.ahora, secuencia: mesa.convocadaEn ? mesa.secuencia + 1 : 0 }] },
    invitacion: { mesa: mesa.ID, clase: 'INVITAR' },
    detalle: `${contexto.nombre('TiposMesa', mesa.tipo_code)} para el ${momento(mesa.inicio)}.`,
  }
}

/** Another day, hour or place; who was invited gets the change. */
export const reprogramar: Acto = (exp, datos, contexto, clave) => {
  const mesa = filaDe(exp.mesas, clave)
  const inicio = enElFuturo(datos.inicio, contexto)
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 1000)
  const lugar = typeof datos.lugar === 'string' && datos.lugar.trim() ? textoObligatorio(datos.lugar, 'lugar', 'el lugar', 255) : mesa.lugar
  const convocada = mesa.estado_code === 'Convocada'
  return {
    filas: {
      mesas: [{ ID: mesa.ID, inicio, minutos: minutosDe(datos.minutos, mesa.minutos), lugar, motivo, secuencia: convocada ? mesa.secuencia + 1 : mesa.secuencia }],
      // Who was at another hour is not at this one
      miembros: exp.miembros.filter(m => m.mesa_ID === mesa.ID && m.asistio !== null).map(({ ID }) => ({ ID, asistio: null })),
    },
    ...(convocada && { invitacion: { mesa: mesa.ID, clase: 'INVITAR' as const } }),
    detalle: `Del ${momento(mesa.inicio)} al ${momento(inicio)}, ${lugar}. ${motivo}`,
  }
}

/** Who came. */
export const registrarAsistencia: Acto = (exp, datos, { ahora, nombre }, clave) => {
  const miembro = filaDe(exp.miembros, clave)
  const mesa = filaDe(exp.mesas, miembro.mesa_ID)
  if (mesa.estado_code !== 'Convocada') throw new Rechazo(409, 'La asistencia se registra cuando la mesa está convocada y antes de cerrar el acta.')
  exigirEmpezada(mesa, ahora)
  if (!miembro.nombre) throw new Rechazo(409, 'Nombre antes a quien ocupa este lugar.')
  const asistio = siONo(datos.asistio, 'asistio', 'si asistió')
  return { filas: { miembros: [{ ID: miembro.ID, asistio }] }, detalle: `${nombre('RolesMesa', miembro.rol_code)}, ${miembro.nombre}: ${asistio ? 'asistió' : 'no asistió'}.` }
}

/** The mesa was held: minutes and decisions, with all whom the policy wants there (fuente 000 §10). */
export const celebrar: Acto = (exp, datos, contexto, clave) => {
  const mesa = filaDe(exp.mesas, clave)
  const acta = textoObligatorio(datos.acta, 'acta', 'el acta', 20_000)
  const decisiones = textoObligatorio(datos.decisiones, 'decisiones', 'las decisiones', 20_000)
  exigirEmpezada(mesa, contexto.ahora)
  const convocada = mesa.convocadaEn ?? exp.recibidaEn
  const celebradaEn = cuando(datos.celebradaEn ?? [convocada, mesa.inicio].sort().at(-1), 'celebradaEn', 'La fecha en que se celebró', convocada, contexto)
  const faltan = rolesQueFaltan(mesa, exp, contexto.reglas)
  if (faltan.length) {
    throw new Rechazo(409, `Sin ${faltan.map(rol => contexto.nombre('RolesMesa', rol)).join(', ')} la mesa no vale. Registre la asistencia, o reprográmela con quien falta.${avisoDeConflicto(mesa, exp)}`)
  }
  return { filas: { mesas: [{ ID: mesa.ID, acta, decisiones, celebradaEn }] }, detalle: `${contexto.nombre('TiposMesa', mesa.tipo_code)}, ${momento(celebradaEn)}.` }
}

/** Nothing is held before it begins: what was brought forward is rescheduled first. */
function exigirEmpezada({ inicio }: Mesa, ahora: string): void {
  if (inicio > ahora) throw new Rechazo(409, `La mesa es el ${momento(inicio)} y todavía no empieza. Si se adelantó, reprográmela.`)
}

const avisoDeConflicto = (mesa: Mesa, exp: Expediente) =>
  (exp.miembros.some(m => m.mesa_ID === mesa.ID && m.conflicto) ? ' La persona señalada no cuenta para ningún rol.' : '')

/** It will not be; who was invited is told. */
export const cancelar: Acto = (exp, datos, { nombre }, clave) => {
  const mesa = filaDe(exp.mesas, clave)
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 1000)
  return {
    filas: { mesas: [{ ID: mesa.ID, motivo, secuencia: mesa.secuencia + 1 }] },
    ...(mesa.estado_code === 'Convocada' && { invitacion: { mesa: mesa.ID, clase: 'CANCELAR' as const } }),
    detalle: `${nombre('TiposMesa', mesa.tipo_code)} del ${momento(mesa.inicio)}. ${motivo}`,
  }
}

/**
 * Names, or corrects, the official whose act is looked at. Whoever sits or sat at a mesa of the file is held against it; and who was named once
 * stays flagged, or a mesa would hold by naming somebody else for a moment.
 */
export const senalar: Acto = (exp, datos) => {
  const senalado = textoObligatorio(datos.senalado, 'senalado', 'la persona señalada', 160)
  const miembros = exp.miembros.filter(m => !m.conflicto && esElSenalado(m, { senalado })).map(({ ID }) => ({ ID, conflicto: true }))
  const senaladosAntes = [exp.senaladosAntes, exp.senalado].filter(Boolean).join('\n') || null
  return { campos: { senalado, senaladosAntes }, filas: { miembros }, detalle: senalado }
}
