import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import type { Accion, Criticidad, Expediente } from '../expediente'
import type { Acto, Contexto } from './acto'
import { SIN_CONCEPTO } from './concepto'
import { filaDe, siONo } from './datos'

/** How grave the harm is; brings the actions that the policy asks for at that level (fuente 000 §6). */
export const valorarCriticidad: Acto = (exp, datos, contexto) => {
  const { usuario, reglas, nombre } = contexto
  const nivel = reglas.criticidades.find(c => c.criticidad === datos.criticidad)
  if (!nivel) throw new Rechazo(400, 'Elija la criticidad de la lista.', 'criticidad')
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000)
  const antes = exp.criticidad_code
  return {
    campos: { criticidad_code: nivel.criticidad, criticidadMotivo: motivo, valoradaPor: usuario, ...SIN_CONCEPTO },
    filas: { acciones: accionesPara(nivel.criticidad, exp, contexto) },
    avisos: [{ plantilla: 'resarcimientoConcepto', destinos: ['AREA'] }],
    detalle: `${antes && antes !== nivel.criticidad ? `De ${nombre('Criticidades', antes)} a ` : ''}${nombre('Criticidades', nivel.criticidad)}: ${motivo}`,
  }
}

/** The list of the new level: what was done of it before counts, what it does not know is put aside. */
function accionesPara(criticidad: Criticidad, exp: Expediente, { reglas, nuevoID }: Contexto): (Partial<Accion> & { ID: string })[] {
  const pedidas = reglas.criticidades.find(c => c.criticidad === criticidad)!.acciones
  const apartadas = exp.acciones.filter(a => !pedidas.some(p => p.accion === a.accion_code)).map(({ ID }) => ({ ID, vigente: false }))
  const vigentes = pedidas.map(({ accion }, i) => {
    const hay = exp.acciones.find(a => a.accion_code === accion)
    if (!hay) return nueva(nuevoID(), accion, i + 1)
    // What was left out at one level is asked again at another
    const omitida = exp.criticidad_code !== criticidad && (hay.estado_code === 'Omitida' || hay.estado_code === 'PorOmitir')
    return { ID: hay.ID, orden: i + 1, vigente: true, ...(omitida && { estado_code: 'Pendiente' as const }) }
  })
  return [...apartadas, ...vigentes]
}

const nueva = (ID: string, accion_code: string, orden: number): Accion => ({
  ID, accion_code, orden, estado_code: 'Pendiente', vigente: true, evidencia: null, hechaEn: null, hechaPor: null,
  motivoOmision: null, propuestaPor: null, decididaPor: null, decididaEn: null,
})

/** One of the six risks by probability and impact, each from 1 to 5 (fuente 000 §5). */
export const valorar: Acto = (exp, datos, { ahora, usuario, nombre }, clave) => {
  const riesgo = filaDe(exp.riesgos, clave)
  const probabilidad = deUnoACinco(datos.probabilidad, 'probabilidad', 'La probabilidad')
  const impacto = deUnoACinco(datos.impacto, 'impacto', 'El impacto')
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000)
  const antes = riesgo.probabilidad === null ? '' : ` (antes ${riesgo.probabilidad} × ${riesgo.impacto})`
  return {
    campos: SIN_CONCEPTO,
    filas: { riesgos: [{ ID: riesgo.ID, probabilidad, impacto, motivo, valoradoEn: ahora, valoradoPor: usuario }] },
    detalle: `${nombre('ClasesRiesgo', riesgo.clase_code)}: ${probabilidad} × ${impacto} = ${probabilidad * impacto}${antes}. ${motivo}`,
  }
}

function deUnoACinco(valor: unknown, campo: string, que: string): number {
  if (typeof valor !== 'number' || !Number.isInteger(valor) || valor < 1 || valor > 5) throw new Rechazo(400, `${que} va de 1 a 5.`, campo)
  return valor
}

/** The responsible area says whether it agrees with criticidad and risks (fuente 001: Atención al Usuario with the area). */
export const conceptuar: Acto = (exp, datos, { ahora, usuario }) => {
  if (!exp.criticidad_code || exp.riesgos.some(r => r.probabilidad === null)) throw new Rechazo(409, 'Atención al Usuario todavía no ha valorado la criticidad y todos los riesgos.')
  if (usuario === exp.valoradaPor || exp.riesgos.some(r => r.valoradoPor === usuario)) throw new Rechazo(403, 'Quien valoró no puede dar el concepto del área: lo da otra persona.')
  const conceptoArea = siONo(datos.deAcuerdo, 'deAcuerdo', 'si el área está de acuerdo')
  const conceptoTexto = textoObligatorio(datos.texto, 'texto', 'el concepto', 2000)
  return {
    campos: { conceptoArea, conceptoTexto, conceptoPor: usuario, conceptoEn: ahora },
    avisos: conceptoArea ? [] : [{ plantilla: 'resarcimientoDesacuerdo', destinos: ['COORDINACION'], datos: { motivo: conceptoTexto } }],
    detalle: `El área ${conceptoArea ? 'está' : 'no está'} de acuerdo. ${conceptoTexto}`,
  }
}
