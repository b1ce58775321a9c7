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

/** What failed was another service, another area's or for another cause: an area that did not speak yet is asked. */
export const corregir: Acto = (exp, datos, contexto) => {
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000)
  const cambios = CORREGIBLES.map(c => ({ ...c, antes: exp[c.campo], queda: deLista(datos[c.dato], c.lista, c.dato, contexto) })).filter(c => c.antes !== c.queda)
  if (!cambios.length) throw new Rechazo(409, 'No cambió nada: elija otra causa, otro servicio u otra área.')
  const otraArea = cambios.some(c => c.campo === 'area_code')
  return {
    campos: { ...Object.fromEntries(cambios.map(c => [c.campo, c.queda])), ...(otraArea && SIN_CONCEPTO) },
    ...(otraArea && exp.criticidad_code && { avisos: [{ plantilla: 'resarcimientoConcepto', destinos: ['AREA' as const] }] }),
    detalle: `${cambios.map(c => `${c.antes ? `De ${contexto.nombre(c.lista, c.antes)} a` : 'A'} ${contexto.nombre(c.lista, c.queda)}.`).join(' ')} ${motivo}`,
  }
}

/** It was opened by mistake. Somebody else than who opened it says so; of what the person was told, or is still to be paid, nothing is dropped. */
export const dejarSinEfecto: Acto = (exp, datos, { ahora, usuario, reglas, nombre }) => {
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000)
  if (usuario === exp.createdBy) throw new Rechazo(403, 'Quien abrió el resarcimiento no lo deja sin efecto: lo hace otra persona de Atención al Usuario o la Dirección.')
  if (exp.informadoEn) throw new Rechazo(409, 'Ya se informó a la persona: ciérrelo, o declare que no procede.')
  if (exp.devoluciones.some(d => d.estado_code === 'Pagada')) throw new Rechazo(409, 'Ya se pagó una devolución: no se puede dejar sin efecto.')
  const pendiente = REQUISITOS.SIN_PENDIENTES(exp, reglas, nombre)
  if (pendiente) throw new Rechazo(409, pendiente)
  return { campos: { cerradoEn: ahora, cerradoPor: usuario, motivoCierre: motivo, vence: null, venceEn: null, avisarDesde: null }, detalle: motivo }
}
