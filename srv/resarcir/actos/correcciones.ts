import { paraBuscar } from '../../casos/busqueda'
import { normalizarDocumento } from '../../casos/documento'
import { recortar } from '../../casos/recortar'
import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { REQUISITOS } from '../requisitos'
import type { Acto } from './acto'
import { SIN_CONCEPTO } from './concepto'
import { deLista } from './datos'

const CORREGIBLES = [
  { campo: 'causa_code', dato: 'causa', lista: 'CausasFalla' },
  { campo: 'lineaServicio_code', dato: 'lineaServicio', lista: 'LineasServicio' },
  { campo: 'area_code', dato: 'area', lista: 'Areas' },
] as const

/** What failed was another service, another area's or for another cause: the area is asked anew. */
export const corregir: Acto = (exp, datos, contexto) => {
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000)
  const cambios = CORREGIBLES.map(c => ({ ...c, antes: exp[c.campo], queda: deLista(datos[c.dato], c.lista, c.dato, contexto) })).filter(c => c.antes !== c.queda)
  if (!cambios.length) throw new Rechazo(409, 'No cambió nada: elija otra causa, otro servicio u otra área.')
  if (exp.mesas.some(m => m.estado_code === 'Celebrada')) throw new Rechazo(409, 'Ya se celebró una mesa sobre esto: si es otra la falla, déjelo sin efecto y abra el que corresponde.')
  return {
    campos: { ...Object.fromEntries(cambios.map(c => [c.campo, c.queda])), ...SIN_CONCEPTO },
    ...(exp.criticidad_code && { avisos: [{ plantilla: 'resarcimientoConcepto', destinos: ['AREA' as const] }] }),
    detalle: `${cambios.map(c => `${c.antes ? `De ${contexto.nombre(c.lista, c.antes)} a` : 'A'} ${contexto.nombre(c.lista, c.queda)}.`).join(' ')} ${motivo}`,
  }
}

/** Whose file it is, where nobody had written her document; what was written stays. */
export const completarDocumento: Acto = (exp, datos, contexto) => {
  if (exp.numeroDocumento) throw new Rechazo(409, 'El documento de la persona ya está en el expediente.')
  const tipoDocumento_code = deLista(datos.tipoDocumento, 'TiposDocumento', 'tipoDocumento', contexto)
  const numeroDocumento = normalizarDocumento(tipoDocumento_code, textoObligatorio(datos.numeroDocumento, 'numeroDocumento', 'el número de documento', 20))
  const prueba = textoObligatorio(datos.prueba, 'prueba', 'dónde consta', 500)
  return {
    campos: { tipoDocumento_code, numeroDocumento, busqueda: recortar(paraBuscar(exp.numero, exp.asunto, exp.nombre, numeroDocumento), 500) },
    detalle: prueba,
  }
}

/**
 * It was opened by mistake. Somebody else than who opened it says so, the Dirección once it was valued; of what the person was told, what is promised or
 * still to be paid, nothing is dropped.
 */
export const dejarSinEfecto: Acto = (exp, datos, { ahora, usuario, tiene, reglas, nombre }) => {
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000)
  if (usuario === exp.createdBy) throw new Rechazo(403, 'Quien abrió el resarcimiento no lo deja sin efecto: lo hace otra persona de Atención al Usuario o la Dirección.')
  if (exp.criticidad_code && !tiene('direccion')) throw new Rechazo(403, 'La falla ya se valoró: solo la Dirección deja sin efecto este resarcimiento.')
  if (exp.informadoEn) throw new Rechazo(409, 'Ya se informó a la persona: ciérrelo, o declare que no procede.')
  if (exp.devoluciones.some(d => d.estado_code === 'Pagada')) throw new Rechazo(409, 'Ya se pagó una devolución: no se puede dejar sin efecto.')
  if (exp.mejoras.some(m => m.estado_code === 'Pendiente')) throw new Rechazo(409, 'Hay una promesa de no repetición por cumplir: no se puede dejar sin efecto.')
  const pendiente = REQUISITOS.SIN_PENDIENTES(exp, reglas, nombre)
  if (pendiente) throw new Rechazo(409, pendiente)
  return { campos: { cerradoEn: ahora, cerradoPor: usuario, motivoCierre: motivo, vence: null, venceEn: null, avisarDesde: null }, detalle: motivo }
}
