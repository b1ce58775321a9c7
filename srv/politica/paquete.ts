import { z } from 'zod'
import { esquemaResarcimiento } from './resarcimiento'

const fecha = z.iso.date('debe ser una fecha AAAA-MM-DD')
const codigo = z.string().regex(/^[A-Z][A-Z0-9_-]{1,19}$/, 'debe ser un código en mayúsculas de 2 a 20 caracteres')
const dias = z.int('debe ser un número entero de días').min(1, 'debe ser al menos 1 día hábil').max(365, 'no puede pasar de 365 días hábiles')
const clave = z.string().regex(/^[A-Z][A-Z0-9_]{1,29}$/, 'debe ser un código en mayúsculas de 2 a 30 caracteres')
const fuente = z.string().min(1, 'falta la fuente').max(200, 'admite hasta 200 caracteres')
const hora = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'debe ser una hora HH:mm')

const regimen = z.strictObject({
  regimen: clave,
  legalDias: dias.nullable(),
  primerDia: z.enum(['SIGUIENTE', 'RECIBO']).default('SIGUIENTE'),
  prorroga: z.discriminatedUnion('tope', [
    z.strictObject({ tope: z.literal('DOBLE') }),
    z.strictObject({ tope: z.literal('MAS'), dias }),
  ]).optional(),
  completar: z.strictObject({ dias, meses: z.int().min(1).max(12), ampliable: z.boolean() }).optional(),
  trasladoDias: dias.optional(),
  leyendaDias: dias.optional(),
  copiasDias: dias.optional(),
  judicial: z.boolean().default(false),
  clasificable: z.boolean().default(true),
  norma: z.string().min(1, 'falta la norma').max(200, 'admite hasta 200 caracteres'),
  porConfirmar: z.boolean().default(false),
})

const interno = z.strictObject({
  ambito: z.enum(['TODOS', 'TIPOLOGIA', 'REGIMEN']),
  clave: clave.optional(),
  dias,
  areaDias: dias.optional(),
  atencionUsuarioDias: dias.optional(),
  fuente,
  porConfirmar: z.boolean().default(false),
})
  .refine(t => t.ambito === 'TODOS' || t.clave, 'un término por tipología o régimen necesita su clave')
  .refine(t => !t.areaDias || !t.atencionUsuarioDias || t.areaDias + t.atencionUsuarioDias <= t.dias,
    'los días del área más los de Atención al Usuario pasan del total')

const enOrden = (turnos: [string, string][]) => turnos.every(([desde, hasta], i) => desde < hasta && (i === 0 || turnos[i - 1]![1] <= desde))

const calendario = z.strictObject({
  codigo,
  nombre: z.string().min(1).max(120),
  fuente,
  horario: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), z.array(z.tuple([hora, hora])).min(1))
    .refine(h => Object.keys(h).length > 0, 'un calendario necesita al menos un día de trabajo')
    .refine(h => Object.values(h).every(enOrden), 'los turnos de un día van en orden, sin cruzarse, y terminan después de empezar'),
})

/** The milestones that can fall due, as rungs name them. */
const hitoEscalable = z.enum(['CLASIFICACION', 'TRASLADO_AREA', 'RESPUESTA_AREA', 'RESPUESTA', 'ENTREGA', 'LEGAL', 'LEYENDA', 'COPIAS', 'AVISO', 'COMPLETAR', 'RESARCIMIENTO'])

const escalon = z.strictObject({
  porcentaje: z.int('debe ser un número entero').min(1, 'debe ser al menos 1 %').max(100, 'no puede pasar de 100 %'),
  destino: z.enum(['AREA', 'JEFE_AREA', 'COORDINACION', 'DIRECCION']),
  hitos: z.array(hitoEscalable).min(1, 'indique al menos un hito, o quite la lista para que valga en todos').default([...hitoEscalable.options]),
  fuente,
  porConfirmar: z.boolean().default(false),
})

const asignacion = z.strictObject({ sede: clave.optional(), canal: clave.optional(), calendario: codigo, fuente })
  .refine(a => a.sede || a.canal, 'diga la sede, el canal o ambos; el calendario de todos los demás va en «calendario»')

/**
 * The schema of a policy pack: what an organisation's own documents say, as data. What a pack
 * leaves out it inherits from the pack named in `hereda`. Days are business days.
 */
export const esquemaPaquete = z.strictObject({
  codigo,
  version: z.int().min(1).max(999_999),
  nombre: z.string().min(1).max(120),
  hereda: codigo.optional(),
  fuente,
  vigenteDesde: fecha,
  vigenteHasta: fecha.optional(),
  calendario: codigo.optional(),
  calendarios: z.array(calendario).default([]),
  calendarioDe: z.array(asignacion).default([]),
  clasificarDias: dias.optional(),
  regimenes: z.array(regimen).default([]),
  tipologias: z.array(z.strictObject({ tipologia: clave, admite: z.array(clave).min(1) })).default([]),
  internos: z.array(interno).default([]),
  recepcion: z.array(z.strictObject({
    canal: z.literal('*').or(clave),
    politica: z.enum(['A', 'B', 'C']),
    fuente,
    porConfirmar: z.boolean().default(false),
  })).default([]),
  calidad: z.array(clave).min(1).optional(),
  /** Who is warned when that share of the business time of a milestone is over; an empty list warns nobody. */
  escalamiento: z.array(escalon).optional(),
  resarcimiento: esquemaResarcimiento.optional(),
  parametros: z.strictObject({
    avisoDias: z.int().min(0).max(30),
    antiguedadMaximaDias: z.int().min(1).max(36500),
    anexoMaximoMB: z.int().min(1).max(50),
    anexosMaximos: z.int().min(1).max(100),
    anexosTipos: z.array(z.string()).min(1),
  }).partial().optional(),
}).refine(p => !p.vigenteHasta || p.vigenteHasta >= p.vigenteDesde, { path: ['vigenteHasta'], message: 'no puede ser anterior a vigenteDesde' })

/** Every milestone that a rung may name. */
export const HITOS_ESCALABLES = hitoEscalable.options

export type Paquete = z.output<typeof esquemaPaquete>
export type AsignacionCalendario = Paquete['calendarioDe'][number]
export type TerminoInterno = Paquete['internos'][number]
export type Peldano = z.output<typeof escalon>
export type TerminoLegal = Paquete['regimenes'][number]
