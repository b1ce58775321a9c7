import { DEL_RESARCIMIENTO, DEL_ACTO_DE_RESARCIMIENTO } from './campos-resarcimiento'

/** What a text may name: how it is explained to who edits it, and what stands there in a preview. */
export interface Campo {
  readonly campo: string
  readonly descripcion: string
  readonly ejemplo: string
  /** Written out ("29 de julio de 2026") whatever form an act has it in. */
  readonly fecha?: true
  /** Empty in some cases: to be used within a section. */
  readonly opcional?: true
  /** Says only whether a section applies; the usual case, and so the example, is that it does not. */
  readonly bandera?: true
}

const opcional = (campo: Campo): Campo => ({ ...campo, opcional: true })

const respuesta: Campo = {
  campo: 'respuesta', descripcion: 'Respuesta dada a la persona', ejemplo: 'Su inscripción quedó corregida desde el 1 de julio de 2026.',
}

/** What every text can say: the case as it stands when the notice is written. */
const DEL_CASO: readonly Campo[] = [
  { campo: 'radicado', descripcion: 'Número de radicado', ejemplo: '2026-000123' },
  { campo: 'nombre', descripcion: 'Nombre de la persona; «señora o señor» si es anónima', ejemplo: 'Ana Generada Ejemplo' },
  { campo: 'asunto', descripcion: 'Asunto de la petición', ejemplo: 'Inscripción al curso de natación', opcional: true },
  { campo: 'fechaRecibo', descripcion: 'Fecha en que se recibió', ejemplo: '8 de julio de 2026', fecha: true },
  { campo: 'canal', descripcion: 'Canal por el que llegó', ejemplo: 'Página web', opcional: true },
  { campo: 'tipologia', descripcion: 'Tipología, desde que se clasifica', ejemplo: 'Queja', opcional: true },
  { campo: 'regimen', descripcion: 'Régimen del plazo, desde que se clasifica', ejemplo: 'Queja', opcional: true },
  { campo: 'norma', descripcion: 'Norma que fija el plazo, desde que se clasifica', ejemplo: 'Ley 1755/2015, art. 14', opcional: true },
  { campo: 'venceLegal', descripcion: 'Fecha en que vence el plazo de ley', ejemplo: '30 de julio de 2026', fecha: true, opcional: true },
  { campo: 'vence', descripcion: 'Fecha en que vence el paso pendiente', ejemplo: '15 de julio de 2026', fecha: true, opcional: true },
  { campo: 'venceArea', descripcion: 'Fecha en que vence la respuesta del área', ejemplo: '15 de julio de 2026', fecha: true, opcional: true },
  { campo: 'hito', descripcion: 'Paso pendiente', ejemplo: 'Respuesta del área', opcional: true },
  { campo: 'area', descripcion: 'Área que responde', ejemplo: 'Recreación y deporte', opcional: true },
  opcional(respuesta),
  { campo: 'habeasConsulta', descripcion: 'Solo para secciones: es una consulta de datos personales', ejemplo: 'sí', opcional: true, bandera: true },
  { campo: 'habeasReclamo', descripcion: 'Solo para secciones: es un reclamo de datos personales', ejemplo: 'sí', opcional: true, bandera: true },
  { campo: 'organizacion', descripcion: 'Nombre de la Caja', ejemplo: 'Caja de Compensación Familiar' },
  { campo: 'seguimiento', descripcion: 'Dirección pública para seguir el caso', ejemplo: 'https://pqrs.caja.example/portal/seguimiento?radicado=2026-000123' },
  { campo: 'hoy', descripcion: 'Fecha en que se escribe el aviso', ejemplo: '10 de julio de 2026', fecha: true },
]

const campoDeActo = {
  fechaAnterior: { campo: 'fechaAnterior', descripcion: 'Fecha que había antes de este acto', ejemplo: '30 de julio de 2026', fecha: true },
  fechaNueva: { campo: 'fechaNueva', descripcion: 'Fecha que rige desde este acto', ejemplo: '21 de agosto de 2026', fecha: true },
  fechaLimite: { campo: 'fechaLimite', descripcion: 'Último día para lo que el aviso pide o promete', ejemplo: '18 de agosto de 2026', fecha: true },
  motivo: { campo: 'motivo', descripcion: 'Motivo que se escribió al hacer el acto', ejemplo: 'Debemos verificar los soportes con la sede.' },
  entidad: { campo: 'entidad', descripcion: 'Entidad competente', ejemplo: 'Superintendencia del Subsidio Familiar' },
  requerimiento: { campo: 'requerimiento', descripcion: 'Lo que la persona debe completar o aclarar', ejemplo: 'Copia del comprobante de pago.' },
  radicadoAnterior: { campo: 'radicadoAnterior', descripcion: 'Radicado que ya se respondió', ejemplo: '2026-000045' },
  mensaje: { campo: 'mensaje', descripcion: 'Mensaje de Atención al Usuario para el área', ejemplo: 'La persona pide respuesta por escrito.', opcional: true },
  nivel: { campo: 'nivel', descripcion: 'Parte del plazo que ya pasó, en porcentaje', ejemplo: '75' },
  casos: { campo: 'casos', descripcion: 'Casos cuyas fechas se movieron', ejemplo: '12' },
  despues: { campo: 'despues', descripcion: 'De ellos, con el plazo de ley más tarde', ejemplo: '10' },
  antes: { campo: 'antes', descripcion: 'De ellos, con el plazo de ley más temprano', ejemplo: '2' },
  pasoDelPlazo: { campo: 'hito', descripcion: 'Paso del que se avisa', ejemplo: 'Respuesta del área' },
} as const satisfies Record<string, Campo>

const { fechaAnterior, fechaNueva, fechaLimite, motivo, entidad, requerimiento, radicadoAnterior, mensaje, nivel, pasoDelPlazo, casos, despues, antes } = campoDeActo

/** What each act adds to its notice; these are the names in `datos` when it calls `avisar`. */
const DEL_ACTO: Readonly<Record<string, readonly Campo[]>> = {
  radicar: [],
  clasificar: [],
  prorrogar: [fechaAnterior, fechaNueva, motivo],
  solicitarCompletar: [requerimiento, fechaLimite],
  ampliarCompletar: [opcional(requerimiento), opcional(fechaAnterior), fechaLimite],
  trasladarPorCompetencia: [entidad, opcional(motivo)],
  trasladarPorCompetenciaEntidad: [entidad, opcional(motivo)],
  aprobarImprocedencia: [motivo],
  declararImprocedente: [motivo],
  devolverPorOscura: [requerimiento, fechaLimite],
  responderReiterada: [radicadoAnterior, opcional(motivo)],
  desistir: [opcional(motivo)],
  desistirDeOficio: [motivo],
  desistirTacito: [opcional(requerimiento), opcional(fechaLimite)],
  responder: [respuesta],
  trasladarAArea: [mensaje],
  recalcular: [fechaAnterior, fechaNueva, opcional(motivo)],
  masTiempoParaCompletar: [fechaAnterior, fechaNueva, opcional(motivo)],
  silencio: [fechaLimite],
  escalamiento: [nivel, pasoDelPlazo],
  cambioDeCalendario: [casos, opcional(despues), opcional(antes), motivo],
}

/** Whether a text speaks of a Resarcimiento and not of a case. */
export const esDeResarcimiento = (codigo: string): boolean => Object.hasOwn(DEL_ACTO_DE_RESARCIMIENTO, codigo)

/** Codes of all templates: the acts that tell somebody something. */
export const CODIGOS: readonly string[] = [...Object.keys(DEL_ACTO), ...Object.keys(DEL_ACTO_DE_RESARCIMIENTO)]

/** The fields that the text of an act may name; what an act always gives is not optional in its own text. */
export function camposDe(codigo: string): readonly Campo[] {
  const campos = esDeResarcimiento(codigo) ? [...DEL_RESARCIMIENTO, ...DEL_ACTO_DE_RESARCIMIENTO[codigo]!] : [...DEL_CASO, ...(DEL_ACTO[codigo] ?? [])]
  return [...new Map(campos.map(campo => [campo.campo, campo])).values()]
}

/** Every field once, for who asks what there is. */
export const CAMPOS: readonly Campo[] = [...DEL_CASO, ...Object.values(campoDeActo), ...DEL_RESARCIMIENTO, ...Object.values(DEL_ACTO_DE_RESARCIMIENTO).flat()]

/** Example values of an ordinary case, with which a text of that act is shown. */
export const ejemploDe = (codigo: string): Record<string, string | null> =>
  Object.fromEntries(camposDe(codigo).map(({ campo, ejemplo, bandera }) => [campo, bandera ? null : ejemplo]))
