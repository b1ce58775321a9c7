import path from 'node:path'
import cds from '@sap/cds'
import fc from 'fast-check'
import { destinosPosibles, estadosPermitidos } from '../../../srv/casos/flujo'
import { Rechazo } from '../../../srv/casos/rechazo'
import * as actos from '../../../srv/resarcir/actos'
import type { Acto } from '../../../srv/resarcir/actos'
import { aplicarActo, type Pedido } from '../../../srv/resarcir/aplicar'
import type { Expediente } from '../../../srv/resarcir/expediente'
import { estadoAlQueLleva, estadosDelExpediente } from '../../../srv/resarcir/flujo'
import { abierto, AHORA, contexto, REGLAS } from './un-expediente'

beforeAll(async () => {
  cds.root = path.join(__dirname, '../../..')
  cds.model = cds.compile.for.nodejs(await cds.load('*')) as typeof cds.model
})

const DE_LA_FILA: Record<string, [entidad: string, de: Exclude<Pedido['de'], 'resarcimiento'>]> = {
  verificar: ['Exclusiones', 'exclusiones'], valorar: ['Riesgos', 'riesgos'], marcar: ['Acciones', 'acciones'], proponerOmision: ['Acciones', 'acciones'],
  aprobarOmision: ['Acciones', 'acciones'], negarOmision: ['Acciones', 'acciones'], nombrarMiembro: ['Mesas', 'mesas'], convocar: ['Mesas', 'mesas'],
  reprogramar: ['Mesas', 'mesas'], celebrar: ['Mesas', 'mesas'], cancelar: ['Mesas', 'mesas'], registrarAsistencia: ['MiembrosMesa', 'miembros'], retirar: ['MiembrosMesa', 'miembros'], realizar: ['Contactos', 'contactos'],
  dar: ['PasosDados', 'pasos'], tramitar: ['Devoluciones', 'devoluciones'], resolver: ['Devoluciones', 'devoluciones'], cumplir: ['AccionesMejora', 'mejoras'],
  aprobar: ['Compensaciones', 'compensaciones'], negar: ['Compensaciones', 'compensaciones'], entregar: ['Compensaciones', 'compensaciones'],
  rechazar: ['Compensaciones', 'compensaciones'], anular: ['Compensaciones', 'compensaciones'],
}
const DEL_EXPEDIENTE = [
  'reconocer', 'declararNoProcede', 'valorarCriticidad', 'registrarContacto', 'programarContacto', 'prepararMesa', 'reparar', 'registrarReparacion', 'establecerResponsabilidad',
  'compensar', 'proponerCompensacion', 'activarDevolucion', 'prometerNoRepeticion', 'informar', 'registrarAceptacion', 'acompanar', 'senalar', 'cerrar', 'conceptuar', 'corregir', 'completarDocumento', 'dejarSinEfecto',
]
const SENALADOS = ['Señalado Uno', 'Luis Pérez']
const FUTURO = '2026-12-01T15:00:00.000Z'
const TRAS_LA_MESA = '2026-12-01T16:00:00.000Z'
const DE_LA_MESA = ['registrarAsistencia', 'celebrar']
const INCENTIVO = { ID: 'i', nombre: 'Entrada', caja: 'QUINDIO', lineaServicio_code: 'RECREACION', centroCosto_code: 'CC', costoUnitario: 30_000, vigenteDesde: '2026-01-01', vigenteHasta: '2026-12-31', diasBono: 30, activo: true, disponibles: 5 }

/** Data that an act may come with, right or wrong. */
const datos = fc.record({
  aplica: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }), evidencia: fc.constantFrom('x', 'x', 'x', ''), motivo: fc.constant('x'),
  criticidad: fc.constantFrom('BAJO', 'MEDIO', 'ALTO'), probabilidad: fc.constantFrom(1, 3, 5), impacto: fc.constantFrom(1, 3, 5, 9), deAcuerdo: fc.boolean(), texto: fc.constant('x'),
  medio: fc.constant('CORREO'), logrado: fc.boolean(), notas: fc.constant('x'), programadoPara: fc.constant(FUTURO), tipo: fc.constantFrom('TRABAJO', 'TECNICA'), inicio: fc.constant(FUTURO),
  lugar: fc.constant('Sala'), rol: fc.constantFrom(...REGLAS.mesas.flatMap(m => m.roles)), nombre: fc.constantFrom('Ana', 'Luis', ...SENALADOS), correo: fc.constantFrom('a@b.co', 'b@b.co', 'c@b.co', 'd@b.co', 'e@b.co', 'f@b.co'), senalado: fc.constantFrom(...SENALADOS),
  asistio: fc.boolean(), acta: fc.constant('x'), decisiones: fc.constant('x'), acuerdo: fc.constant('x'), responsable: fc.constantFrom(true, true, false, 'Jefe'), analisis: fc.constant('x'),
  fundamento: fc.constantFrom('INSUFICIENCIA', 'DEBER_LEGAL'), incentivo: fc.constant('i'), cantidad: fc.constantFrom(1, 2, 9, -1), descripcion: fc.constant('x'), vence: fc.constant('2027-01-15'),
  tratamiento: fc.constant('x'), prueba: fc.constantFrom('x', ''), acepta: fc.boolean(), acompanante: fc.constant('x'), acompanamiento: fc.constant('x'), monto: fc.constantFrom(undefined, 10_000),
  causa: fc.constantFrom('OMISION', 'DEMORA'), lineaServicio: fc.constant('RECREACION'), area: fc.constantFrom('RECREACION', 'CREDITO'), pagada: fc.boolean(), resultado: fc.constant('x'), referencia: fc.constant('x'), aceptaRepetida: fc.boolean(),
})
const paso = fc.record({ acto: fc.constantFrom(...DEL_EXPEDIENTE, ...Object.keys(DE_LA_FILA)), datos, fila: fc.nat(20), usuario: fc.constantFrom('coordinador', 'direccion', 'otra') })

/** Each act comes after the one before. */
let segundo = 0
const enSeguida = () => new Date(Date.parse(AHORA) + ++segundo * 1000).toISOString()

interface Huella { acto: string; usuario: string }

/** Does what may be done, as the service would; answers the file as it was where it is refused. */
function intentar(exp: Expediente, nombre: string, d: Record<string, unknown>, fila: number, usuario: string, hechos: Huella[]): Expediente {
  const [entidad, de] = DE_LA_FILA[nombre] ?? [nombre === 'conceptuar' ? 'ResarcimientosDelArea' : 'Resarcimientos', 'resarcimiento' as const]
  const accion = { event: nombre, target: (cds.model as any).definitions[`ResarcimientoService.${entidad}`] } as cds.Request
  const filas = de === 'resarcimiento' ? [exp] : exp[de] as { ID: string; estado_code?: string }[]
  const elegida = filas[fila % Math.max(1, filas.length)]
  const permitidos = de === 'resarcimiento' ? estadosPermitidos(accion) : estadosDelExpediente(accion)
  if (!elegida || !permitidos.includes(exp.estado_code)) return exp
  if (de !== 'resarcimiento' && estadosPermitidos(accion).length && !estadosPermitidos(accion).includes(elegida.estado_code!)) return exp
  const pedido: Pedido = { nombre, acto: (actos as unknown as Record<string, Acto>)[nombre]!, datos: d, de, clave: elegida.ID, destinos: destinosPosibles(accion), lleva: estadoAlQueLleva(accion) }
  try {
    const { exp: despues } = aplicarActo(exp, pedido, contexto({ ahora: DE_LA_MESA.includes(nombre) ? TRAS_LA_MESA : enSeguida(), usuario, tiene: papel => papel === usuario, incentivo: INCENTIVO, presupuesto: { ID: 'p', disponible: 100_000 } }))
    hechos.push({ acto: nombre, usuario })
    return despues
  } catch (e) {
    if (!(e instanceof Rechazo)) throw e
    return exp
  }
}

/** Written apart from the gates: what a compensation takes, by the policy in words. */
function exigirCompensado(exp: Expediente): void {
  const mesa = exp.mesas.filter(m => m.tipo_code === 'TECNICA' && m.estado_code === 'Celebrada' && m.acta && m.decisiones)
    .some(m => ['RESPONSABLE_SERVICIO', 'JEFE_INMEDIATO', 'JEFE_DIVISION', 'ASESOR_JURIDICO', 'PARTE_INTERESADA', 'DIRECCION']
      .every(rol => exp.miembros.some(x => x.mesa_ID === m.ID && x.rol_code === rol && x.asistio && ![SENALADOS[0], exp.senalado].includes(x.nombre!))))
  const dada = exp.compensaciones.filter(c => c.estado_code === 'Entregada')
  expect({
    exclusiones: exp.exclusiones.every(e => e.aplica === false && e.evidencia), responsable: exp.responsable, mesa,
    contacto: exp.contactos.some(c => c.logrado && c.realizadoEn), informado: dada.every(c => exp.ultimoInformeEn! >= c.decididaEn!), promesa: exp.mejoras.length > 0,
    fundamento: exp.fundamento_code === 'DEBER_LEGAL' || (exp.fundamento_code === 'INSUFICIENCIA' && Boolean(exp.reparadoEn)),
    riesgos: exp.riesgos.every(r => r.probabilidad && r.impacto), concepto: exp.conceptoArea, criticidad: Boolean(exp.criticidad_code),
    dadas: dada.length, aprobada: dada.every(c => c.decididaPor && c.decididaPor !== c.propuestaPor && (c.aprueba !== 'direccion' || c.decididaPor === 'direccion')), aceptada: dada.every(c => c.aceptaPrueba),
  }).toEqual({
    exclusiones: true, responsable: true, mesa: true, contacto: true, informado: true, promesa: true, fundamento: true, riesgos: true, concepto: true, criticidad: true, dadas: 1, aprobada: true, aceptada: true,
  })
}

function exigirSiempre(exp: Expediente): void {
  const enCurso = exp.compensaciones.filter(c => ['Propuesta', 'Aprobada', 'Entregada'].includes(c.estado_code))
  // Exclusion and compensation never together; one compensation at a time; nothing negative
  if (enCurso.length) expect(exp.exclusiones.some(e => e.aplica)).toBe(false)
  expect(enCurso.filter(c => c.estado_code !== 'Entregada').length).toBeLessThanOrEqual(1)
  expect(exp.costo).toBeGreaterThanOrEqual(0)
  expect(exp.compensaciones.every(c => c.monto > 0 && c.moneda === 'COP')).toBe(true)
  if (exp.estado_code === 'Cerrado' && exp.criticidad_code !== 'BAJO') {
    expect(exp.acciones.filter(a => a.vigente).every(a => a.estado_code === 'Hecha' || (a.estado_code === 'Omitida' && a.motivoOmision && a.decididaPor && a.decididaPor !== a.propuestaPor))).toBe(true)
  }
  if (exp.estado_code === 'NoProcede') expect(exp.exclusiones.some(e => e.aplica && e.evidencia)).toBe(true)
  // Nobody is left with a promise, or with an answer to something else
  if (exp.estado_code === 'Cerrado') {
    expect(exp.compensaciones.every(c => !['Propuesta', 'Aprobada'].includes(c.estado_code))).toBe(true)
    if (exp.etapa_code === 'COMPENSAR') expect(exp.compensaciones.some(c => c.estado_code !== 'Anulada')).toBe(true)
    if (exp.contactos.some(c => c.logrado)) expect(exp.aceptaEn! >= exp.informadoEn!).toBe(true)
  }
}

type Hecho = [acto: string, datos?: Record<string, unknown>, usuario?: string]

/** The straight road, of which a run of the property leaves things out, repeats and shuffles. */
const CAMINO: Hecho[] = [
  ...REGLAS.exclusiones.map((): Hecho => ['verificar', { aplica: false, evidencia: 'x' }]), ['reconocer'], ['valorarCriticidad', { criticidad: 'MEDIO' }],
  ...REGLAS.riesgos.map((): Hecho => ['valorar', { probabilidad: 2, impacto: 3 }]), ['conceptuar', { deAcuerdo: true }, 'area'], ['registrarContacto', { logrado: true }],
  ...(['TRABAJO', 'TECNICA'] as const).flatMap((tipo): Hecho[] => [
    ...(tipo === 'TECNICA' ? [['reparar'], ['registrarReparacion'], ['establecerResponsabilidad', { responsable: true }]] as Hecho[] : []),
    ['prepararMesa', { tipo }], ...REGLAS.mesas.find(m => m.tipo === tipo)!.roles.map((rol): Hecho => ['nombrarMiembro', { rol, nombre: `Ana ${rol}`, correo: `${rol}@b.co` }]), ['convocar'],
    ...REGLAS.mesas.find(m => m.tipo === tipo)!.roles.map((): Hecho => ['registrarAsistencia', { asistio: true }]), ['celebrar'],
  ]),
  ['compensar', { fundamento: 'INSUFICIENCIA' }], ['proponerCompensacion', { cantidad: 1, monto: undefined }], ['aprobar', {}, 'direccion'], ['informar', { prueba: 'x' }],
  ['prometerNoRepeticion', { responsable: 'Jefe' }], ['entregar', { prueba: 'x' }],
]

const SIEMPRE = {
  motivo: 'x', evidencia: 'x', texto: 'x', medio: 'CORREO', notas: 'x', inicio: FUTURO, lugar: 'Sala', acta: 'x', decisiones: 'x', acuerdo: 'x', analisis: 'x',
  descripcion: 'x', vence: '2027-01-15', tratamiento: 'x', incentivo: 'i',
}

/** The row of a table that an act of the road has still to do. */
function filaPendiente(exp: Expediente, acto: string): number {
  const [, de] = DE_LA_FILA[acto] ?? []
  if (!de) return 0
  const filas = exp[de] as unknown as Record<string, unknown>[]
  const falta: Record<string, (f: Record<string, unknown>) => boolean> = {
    verificar: f => f.aplica === null, valorar: f => f.probabilidad === null, registrarAsistencia: f => f.asistio === null && exp.mesas.some(m => m.ID === f.mesa_ID && m.estado_code === 'Convocada'),
    nombrarMiembro: f => f.estado_code === 'EnPreparacion', convocar: f => f.estado_code === 'EnPreparacion', celebrar: f => f.estado_code === 'Convocada',
  }
  return Math.max(0, filas.findIndex(falta[acto] ?? (() => true)))
}

const andar = (exp: Expediente, [acto, propios = {}, usuario = 'coordinador']: Hecho, hechos: Huella[]) => intentar(exp, acto, { ...SIEMPRE, ...propios }, filaPendiente(exp, acto), usuario, hechos)

test('the straight road leads to Compensado', () => {
  const hechos: Huella[] = []
  const fin = CAMINO.reduce((exp, hecho) => andar(exp, hecho, hechos), abierto())
  expect(hechos.map(h => h.acto)).toEqual(CAMINO.map(([acto]) => acto))
  expect(fin.estado_code).toBe('Compensado')
  exigirCompensado(fin)
})

test('no road with something left out, and acts of chance between, leads to Compensado without every evidence', () => {
  let llegaron = 0
  fc.assert(fc.property(fc.array(fc.nat(CAMINO.length - 1), { maxLength: 2 }), fc.array(fc.tuple(fc.nat(CAMINO.length), paso), { maxLength: 12 }), (sin, entre) => {
    let exp = abierto({ senalado: 'Señalado Uno' })
    CAMINO.forEach((hecho, i) => {
      for (const [cuando, p] of entre) if (cuando === i) exp = intentar(exp, p.acto, p.datos, p.fila, p.usuario, [])
      if (!sin.includes(i)) exp = andar(exp, hecho, [])
      exigirSiempre(exp)
      if (exp.estado_code === 'Compensado') exigirCompensado(exp)
    })
    if (exp.estado_code === 'Compensado') llegaron++
  }), { numRuns: 400 })
  // The property says something only where some do arrive
  expect(llegaron).toBeGreaterThan(20)
})

test('no sequence of acts of chance breaks what always holds', () => {
  fc.assert(fc.property(fc.array(paso, { maxLength: 120 }), pasos => {
    let exp = abierto({ senalado: 'Señalado Uno' })
    for (const { acto, datos: d, fila, usuario } of pasos) {
      exp = intentar(exp, acto, d, fila, usuario, [])
      exigirSiempre(exp)
      if (exp.estado_code === 'Compensado') exigirCompensado(exp)
    }
  }), { numRuns: 200 })
})

test('an act never changes the file that it was given', () => {
  const exp = abierto()
  const antes = structuredClone(exp)
  const despues = intentar(exp, 'registrarContacto', { ...SIEMPRE, logrado: true }, 0, 'coordinador', [])
  expect(exp).toEqual(antes)
  expect(despues.contactos[0]).toMatchObject({ tipo_code: 'INICIAL', logrado: true })
})
