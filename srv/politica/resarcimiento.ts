import { z } from 'zod'
import type { Paquete } from './paquete'

const clave = z.string().regex(/^[A-Z][A-Z0-9_]{1,29}$/, 'debe ser un código en mayúsculas de 2 a 30 caracteres')
const fuente = z.string().min(1, 'falta la fuente').max(200, 'admite hasta 200 caracteres')
const pesos = z.int('debe ser un número entero de pesos').min(1).max(1_000_000_000)

const REQUISITOS = [
  'EXCLUSIONES', 'CRITICIDAD', 'RIESGOS', 'CONCEPTO_AREA', 'MESA_TRABAJO', 'CONTACTO', 'RESPONSABILIDAD', 'FUNDAMENTO', 'MESA_TECNICA',
  'APROBACION', 'ENTREGA', 'ACCIONES', 'INFORMADO', 'PROMESA', 'REPARACION', 'RECONEXION', 'SEGUIMIENTO', 'ACEPTACION', 'SIN_PENDIENTES',
  'DOCUMENTO', 'RESULTADO',
] as const
export type Requisito = typeof REQUISITOS[number]

export const COMPUERTAS = ['RECONOCER', 'REPARAR', 'COMPENSAR', 'COMPENSADO', 'CIERRE'] as const
export type Compuerta = typeof COMPUERTAS[number]

const requisito = z.enum(REQUISITOS)

/** A list in which nothing stands twice: of two, which one rules would be luck. */
const sinRepetir = <T extends z.ZodType>(cosa: T, claveDe: (valor: z.output<T>) => unknown) => z.array(cosa).min(1)
  .refine(lista => new Set(lista.map(claveDe)).size === lista.length, 'una misma clave está dos veces')
const mismo = (valor: unknown) => valor

const GRAVES: readonly string[] = ['MEDIO', 'ALTO']

/**
 * How the Caja makes good (fuentes 000 and 001), as a section of a pack. What a pack leaves out it inherits; what a gate asks for
 * it may only add to. Business days; pesos.
 */
export const esquemaResarcimiento = z.strictObject({
  /** Business days from receipt to tell the person the decision. */
  dias: z.int().min(1).max(60),
  fuente,
  exclusiones: sinRepetir(z.strictObject({ causal: clave, fuente }), e => e.causal),
  riesgos: sinRepetir(clave, mismo),
  criticidades: sinRepetir(z.strictObject({
    criticidad: z.enum(['BAJO', 'MEDIO', 'ALTO']),
    /** Whether nothing closes with one of its actions open. */
    exigeAcciones: z.boolean(),
    /** `hecho`: the requirement that, once met, marks the action by itself; nobody ticks it by hand. */
    acciones: sinRepetir(z.strictObject({ accion: clave, hecho: requisito.optional() }), a => a.accion),
    fuente,
    porConfirmar: z.boolean().default(false),
  }), c => c.criticidad)
    .refine(niveles => niveles.length === 3, 'van los tres niveles: BAJO, MEDIO y ALTO')
    .refine(niveles => niveles.every(n => n.exigeAcciones || !GRAVES.includes(n.criticidad)), 'MEDIO y ALTO exigen siempre sus acciones'),
  mesas: sinRepetir(z.strictObject({ tipo: z.enum(['TRABAJO', 'TECNICA']), roles: sinRepetir(clave, mismo), fuente }), m => m.tipo)
    .refine(mesas => mesas.length === 2, 'van las dos mesas: TRABAJO y TECNICA'),
  compuertas: z.array(z.strictObject({ compuerta: z.enum(COMPUERTAS), requisitos: z.array(requisito).min(1), fuente })),
  reconexion: sinRepetir(clave, mismo),
  /** Who may approve up to how much; above the table it is the Dirección's. */
  aprobaciones: z.array(z.strictObject({ papel: z.enum(['coordinador', 'direccion']), hasta: pesos, fuente, porConfirmar: z.boolean().default(false) }))
    .refine(filas => filas.every(f => f.papel === 'direccion' || filas.every(o => o.papel !== 'direccion' || o.hasta >= f.hasta)), 'nadie aprueba más que la Dirección'),
  montoMaximo: pesos,
  /** Whether the breach of a legal duty leads straight to a compensation (fuente 000 §4; §9 says after the others). */
  directaPorDeberLegal: z.boolean(),
  /** Calendar days for which what was approved is kept for the person. */
  reservaDias: z.int().min(1).max(365),
  /** Months in which a second compensation for the same failure is a repeated one. */
  repeticionMeses: z.int().min(1).max(120),
  /** Share of the scale, in percent, up to which a rating is a bad one. */
  calificacionMala: z.int().min(0).max(100),
  /** Which of its single values no source confirms. */
  porConfirmar: z.array(z.string()),
}).partial()

export type SeccionResarcimiento = z.output<typeof esquemaResarcimiento>

/** The rules of a Resarcimiento, whole. */
export type ReglasResarcimiento = Required<Omit<SeccionResarcimiento, 'porConfirmar' | 'compuertas' | 'fuente'>> & { requisitosDe(compuerta: Compuerta): Requisito[] }

const CAMPOS = [
  'dias', 'exclusiones', 'riesgos', 'criticidades', 'mesas', 'reconexion', 'aprobaciones', 'montoMaximo', 'directaPorDeberLegal', 'reservaDias',
  'repeticionMeses', 'calificacionMala',
] as const

/**
 * The rules that a chain of packs gives, nearest first: each value of the nearest that says it, and of each gate all that any of them asks
 * for. Throws the name of what none says.
 */
export function resolverResarcimiento(eslabones: readonly Pick<Paquete, 'resarcimiento'>[]): ReglasResarcimiento {
  const secciones = eslabones.flatMap(p => (p.resarcimiento ? [p.resarcimiento] : []))
  const valores = Object.fromEntries(CAMPOS.map(campo => {
    const valor = secciones.find(s => s[campo] !== undefined)?.[campo]
    if (valor === undefined) throw new Error(`La política no define «resarcimiento.${campo}».`)
    return [campo, valor]
  })) as Omit<ReglasResarcimiento, 'requisitosDe'>
  // From the base up, so that what a pack adds comes after what everybody asks for
  const filas = secciones.toReversed().flatMap(s => s.compuertas ?? [])
  return { ...valores, requisitosDe: compuerta => [...new Set(filas.filter(f => f.compuerta === compuerta).flatMap(f => f.requisitos))] }
}

/** What a section says that no source confirms, by row. */
export function resarcimientoPorConfirmar({ criticidades = [], aprobaciones = [], porConfirmar = [] }: SeccionResarcimiento): { fila: string; mensaje: string }[] {
  return [
    ...criticidades.flatMap((c, i) => (c.porConfirmar ? [{ fila: `resarcimiento.criticidades[${i + 1}]`, mensaje: `Las acciones de ${c.criticidad} están por confirmar (${c.fuente}).` }] : [])),
    ...aprobaciones.flatMap((a, i) => (a.porConfirmar ? [{ fila: `resarcimiento.aprobaciones[${i + 1}]`, mensaje: `El monto que aprueba ${a.papel} está por confirmar (${a.fuente}).` }] : [])),
    ...porConfirmar.map(campo => ({ fila: `resarcimiento.${campo}`, mensaje: 'Parámetro de la solución, por confirmar: ninguna fuente lo dice.' })),
  ]
}
