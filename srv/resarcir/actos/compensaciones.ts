import { fechaLegible } from '../../casos/fecha-legible'
import { Rechazo, textoObligatorio } from '../../casos/rechazo'
import { aDia, deDia, fechaLocal } from '../../plazos'
import type { Compensacion } from '../expediente'
import type { Acto, Contexto, Incentivo } from './acto'
import { porCompuerta } from './compuerta'
import { deLista, enPesos, filaDe, pesos } from './datos'

const EN_CURSO = ['Propuesta', 'Aprobada']

/**
 * What shall be given: an incentive of the catalogue, or, at the discretion of the Dirección, something else with its cost (fuente 000 §9). Who
 * approves it is said here, by the table of the policy.
 */
export const proponerCompensacion: Acto = (exp, datos, contexto) => {
  const { ahora, usuario, nuevoID } = contexto
  porCompuerta('COMPENSAR', exp, { detalle: '' }, contexto)
  if (exp.compensaciones.some(c => EN_CURSO.includes(c.estado_code))) throw new Rechazo(409, 'Ya hay una compensación en curso: decida o anule esa antes de proponer otra.')
  if (datos.moneda && datos.moneda !== 'COP') throw new Rechazo(400, 'La compensación va en pesos colombianos (COP).', 'moneda')
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000)
  const dado = datos.incentivo ? delCatalogo(datos, contexto) : aDiscrecion(datos, contexto)
  const repetida = Boolean(contexto.compensadaEn)
  if (repetida && datos.aceptaRepetida !== true) {
    throw new Rechazo(409, `La persona ya recibió una compensación por la misma falla en ${contexto.compensadaEn}. Confirme que la propone de nuevo: la decide la Dirección.`, 'aceptaRepetida')
  }
  const aprueba = repetida || !datos.incentivo ? 'direccion' : quienAprueba(dado.monto, contexto)
  const compensacion: Compensacion = {
    ID: nuevoID(), estado_code: 'Propuesta', moneda: 'COP', ...dado, presupuesto_ID: contexto.presupuesto?.ID ?? null, motivo, repetida, aprueba, propuestaEn: ahora, propuestaPor: usuario,
    decididaEn: null, decididaPor: null, motivoDecision: null, reservadaHasta: null, entregadaEn: null, entregadaPor: null, aceptaMedio_code: null, aceptaPrueba: null,
    retiradaEn: null,
  }
  return {
    campos: repetida ? { repetido: true } : {},
    filas: { compensaciones: [compensacion] },
    avisos: [{ plantilla: 'resarcimientoPorAprobar', destinos: [aprueba === 'direccion' ? 'DIRECCION' : 'COORDINACION'] }],
    detalle: `${dado.descripcion!.replace(/\.?$/, '.')}${repetida ? ` Ya recibió otra en ${contexto.compensadaEn}.` : ''} ${motivo} Aprueba ${aprueba === 'direccion' ? 'la Dirección' : 'otra persona de Atención al Usuario o la Dirección'}.`,
  }
}

type Dado = Pick<Compensacion, 'incentivo_ID' | 'descripcion' | 'cantidad' | 'monto' | 'centroCosto_code'>

function delCatalogo(datos: Record<string, unknown>, contexto: Contexto): Dado {
  const { incentivo, reglas } = contexto
  if (!incentivo) throw new Rechazo(400, 'Ese incentivo no está en el catálogo.', 'incentivo')
  if (Number(datos.monto ?? 0)) throw new Rechazo(400, 'El monto de un incentivo es el del catálogo: déjelo vacío.', 'monto')
  const cantidad = datos.cantidad ?? 1
  if (typeof cantidad !== 'number' || !Number.isInteger(cantidad) || cantidad < 1 || cantidad > 20) throw new Rechazo(400, 'La cantidad va de 1 a 20.', 'cantidad')
  exigirDisponible(incentivo, cantidad, contexto)
  const monto = cantidad * incentivo.costoUnitario
  if (monto > reglas.montoMaximo) throw new Rechazo(400, `El costo, ${enPesos(monto)}, pasa de lo que la política admite: ${enPesos(reglas.montoMaximo)}.`, 'cantidad')
  return { incentivo_ID: incentivo.ID, descripcion: `${cantidad} × ${incentivo.nombre}`, cantidad, monto, centroCosto_code: incentivo.centroCosto_code }
}

/** What may still be given of the catalogue: of this Caja, in force, on stock. */
function exigirDisponible({ caja, activo, vigenteDesde, vigenteHasta, disponibles }: Incentivo, cantidad: number, { ahora, caja: propia }: Contexto): void {
  if (caja !== propia) throw new Rechazo(400, 'Ese incentivo es de un servicio de otra Caja.', 'incentivo')
  const hoy = fechaLocal(ahora)
  if (!activo || vigenteDesde > hoy || vigenteHasta < hoy) throw new Rechazo(409, 'Ese incentivo no está vigente.', 'incentivo')
  if (disponibles < cantidad) throw new Rechazo(409, disponibles > 0 ? `De ese incentivo quedan ${disponibles}.` : 'Ese incentivo está agotado.', 'cantidad')
}

function aDiscrecion(datos: Record<string, unknown>, contexto: Contexto): Dado {
  if (Number(datos.cantidad ?? 0) > 1) throw new Rechazo(400, 'La cantidad es de un incentivo del catálogo: diga en qué consiste, y el monto de todo.', 'cantidad')
  if (datos.monto === undefined || datos.monto === null) throw new Rechazo(400, 'Elija un incentivo del catálogo, o describa la compensación con su monto.', 'incentivo')
  return {
    incentivo_ID: null, cantidad: 1,
    descripcion: textoObligatorio(datos.descripcion, 'descripcion', 'en qué consiste', 500),
    monto: pesos(datos.monto, 'monto', contexto.reglas.montoMaximo),
    centroCosto_code: deLista(datos.centroCosto, 'CentrosCosto', 'centroCosto', contexto),
  }
}

/** The first of the table whose amount reaches; above it, the Dirección. */
export const quienAprueba = (monto: number, { reglas }: Pick<Contexto, 'reglas'>): Compensacion['aprueba'] =>
  reglas.aprobaciones.toSorted((a, b) => a.hasta - b.hasta).find(a => monto <= a.hasta)?.papel ?? 'direccion'

/** Yes: stock and budget are kept for the person. By who may, and never by who proposed. */
export const aprobar: Acto = (exp, datos, contexto, clave) => {
  const { ahora, usuario, reglas } = contexto
  const compensacion = deOtro(filaDe(exp.compensaciones, clave), contexto)
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'la razón', 2000)
  porCompuerta('COMPENSAR', exp, { detalle: '' }, contexto)
  if (contexto.compensadaEn && !compensacion.repetida) {
    throw new Rechazo(409, `La persona ya recibió una compensación por la misma falla en ${contexto.compensadaEn}: niegue esta y, si aún corresponde, propóngala de nuevo como repetida.`)
  }
  if (compensacion.incentivo_ID) {
    if (!contexto.incentivo) throw new Rechazo(409, 'Ese incentivo ya no está en el catálogo.')
    if (contexto.incentivo.costoUnitario * compensacion.cantidad !== compensacion.monto) throw new Rechazo(409, 'El costo del incentivo cambió desde que se propuso: niegue esta y propóngala de nuevo.')
    exigirDisponible(contexto.incentivo, compensacion.cantidad, contexto)
  }
  if (!contexto.presupuesto) throw new Rechazo(409, 'El centro de costo no tiene un presupuesto vigente: la Dirección debe abrirlo.')
  if (contexto.presupuesto.disponible < compensacion.monto) throw new Rechazo(409, `El presupuesto no alcanza: quedan ${enPesos(Math.max(0, contexto.presupuesto.disponible))}.`)
  return {
    filas: { compensaciones: [{
      ID: compensacion.ID, presupuesto_ID: contexto.presupuesto.ID, decididaEn: ahora, decididaPor: usuario, motivoDecision: motivo,
      reservadaHasta: [deDia(aDia(fechaLocal(ahora)) + reglas.reservaDias), contexto.incentivo?.vigenteHasta ?? '9999-12-31'].sort()[0]!,
    }] },
    bienes: { que: 'RESERVAR', compensacion: compensacion.ID },
    avisos: [{ plantilla: 'resarcimientoDecidido', destinos: ['COORDINACION'], datos: { decision: 'aprobada', motivo } }],
    detalle: `${compensacion.descripcion}. ${motivo}`,
  }
}

export const negar: Acto = (exp, datos, contexto, clave) => {
  const compensacion = deOtro(filaDe(exp.compensaciones, clave), contexto)
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'la razón', 2000)
  return {
    filas: { compensaciones: [{ ID: compensacion.ID, decididaEn: contexto.ahora, decididaPor: contexto.usuario, motivoDecision: motivo }] },
    avisos: [{ plantilla: 'resarcimientoDecidido', destinos: ['COORDINACION'], datos: { decision: 'negada', motivo } }],
    detalle: `${compensacion.descripcion}. ${motivo}`,
  }
}

function deOtro(compensacion: Compensacion, { usuario, tiene }: Contexto): Compensacion {
  if (compensacion.propuestaPor === usuario) throw new Rechazo(403, 'Quien propuso la compensación no puede decidirla: la decide otra persona.')
  if (compensacion.aprueba === 'direccion' && !tiene('direccion')) throw new Rechazo(403, 'Por su monto o por ser repetida, esta compensación la decide la Dirección.')
  return compensacion
}

/** Into her hands, with her yes: the file is compensated, everything that it takes being there. */
export const entregar: Acto = (exp, datos, contexto, clave) => {
  const compensacion = filaDe(exp.compensaciones, clave)
  const { ahora, usuario } = contexto
  const medio = deLista(datos.medio, 'MediosAceptacion', 'medio', contexto)
  const prueba = textoObligatorio(datos.prueba, 'prueba', 'la prueba de la aceptación', 500)
  if (compensacion.reservadaHasta && compensacion.reservadaHasta < fechaLocal(ahora)) throw new Rechazo(409, 'La reserva de esta compensación venció: propóngala de nuevo.')
  if (compensacion.incentivo_ID && (contexto.incentivo?.vigenteHasta ?? '') < fechaLocal(ahora)) throw new Rechazo(409, 'El incentivo ya no está vigente: sus bonos nacerían vencidos. Anule esta compensación y proponga otra.')
  return porCompuerta('COMPENSADO', exp, {
    campos: { costo: exp.costo + compensacion.monto, acepta: true, aceptaMedio_code: medio, aceptaPrueba: prueba, aceptaEn: ahora },
    filas: { compensaciones: [{ ID: compensacion.ID, estado_code: 'Entregada', entregadaEn: ahora, entregadaPor: usuario, aceptaMedio_code: medio, aceptaPrueba: prueba }] },
    bienes: { que: 'ENTREGAR', compensacion: compensacion.ID },
    detalle: `${compensacion.descripcion}. ${prueba}`,
  }, contexto)
}

/** The person does not want it: what was kept for her goes back. */
export const rechazar: Acto = (exp, datos, contexto, clave) => {
  const compensacion = filaDe(exp.compensaciones, clave)
  const medio = deLista(datos.medio, 'MediosAceptacion', 'medio', contexto)
  const prueba = textoObligatorio(datos.prueba, 'prueba', 'la prueba', 500)
  return {
    campos: { acepta: false, aceptaMedio_code: medio, aceptaPrueba: prueba, aceptaEn: contexto.ahora },
    filas: { compensaciones: [{ ID: compensacion.ID, aceptaMedio_code: medio, aceptaPrueba: prueba }] },
    bienes: { que: 'SOLTAR', compensacion: compensacion.ID },
    detalle: `La persona no acepta ${compensacion.descripcion}. ${prueba}`,
  }
}

/** It is not given after all: who decided on it knows, and the person is told anew. */
export const anular: Acto = (exp, datos, { ahora }, clave) => {
  const compensacion = filaDe(exp.compensaciones, clave)
  const motivo = textoObligatorio(datos.motivo, 'motivo', 'el motivo', 2000)
  return {
    filas: { compensaciones: [{ ID: compensacion.ID, motivoDecision: motivo, retiradaEn: ahora }] },
    ...(compensacion.estado_code === 'Aprobada' && {
      bienes: { que: 'SOLTAR' as const, compensacion: compensacion.ID },
      avisos: [{ plantilla: 'resarcimientoDecidido', destinos: ['DIRECCION' as const], datos: { decision: 'anulada', motivo } }],
    }),
    detalle: `${compensacion.descripcion}. ${motivo}`,
  }
}

/** Nobody fetched it while it was kept: it goes back. */
export const vencer: Acto = (exp, _datos, { ahora }, clave) => {
  const { ID, descripcion, reservadaHasta } = filaDe(exp.compensaciones, clave)
  const detalle = `${descripcion}: reservada hasta el ${fechaLegible(reservadaHasta!)}.`
  return {
    filas: { compensaciones: [{ ID, retiradaEn: ahora }] },
    bienes: { que: 'SOLTAR', compensacion: ID },
    avisos: [{ plantilla: 'resarcimientoDecidido', destinos: ['COORDINACION'], datos: { decision: 'retirada por vencimiento', motivo: detalle } }],
    detalle,
  }
}
