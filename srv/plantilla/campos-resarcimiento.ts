import type { Campo } from './campos'

/** What every text about a Resarcimiento can say, as it stands when the notice is written. */
export const DEL_RESARCIMIENTO: readonly Campo[] = [
  { campo: 'numero', descripcion: 'Número del resarcimiento', ejemplo: 'R-2026-000012' },
  { campo: 'nombre', descripcion: 'Nombre de la persona; «señora o señor» si es anónima', ejemplo: 'Ana Generada Ejemplo' },
  { campo: 'asunto', descripcion: 'Asunto', ejemplo: 'Inscripción al curso de natación', opcional: true },
  { campo: 'radicado', descripcion: 'Radicado de la PQRS de la que viene', ejemplo: '2026-000123', opcional: true },
  { campo: 'fechaRecibo', descripcion: 'Fecha en que se recibió', ejemplo: '8 de julio de 2026', fecha: true },
  { campo: 'limite', descripcion: 'Último día para informar la decisión', ejemplo: '17 de julio de 2026', fecha: true, opcional: true },
  { campo: 'estado', descripcion: 'Estado', ejemplo: 'Reparar' },
  { campo: 'criticidad', descripcion: 'Criticidad', ejemplo: 'Medio', opcional: true },
  { campo: 'servicio', descripcion: 'Línea de servicio', ejemplo: 'Recreación y deporte', opcional: true },
  { campo: 'area', descripcion: 'Área responsable', ejemplo: 'Recreación y deporte', opcional: true },
  { campo: 'siguiente', descripcion: 'Lo que falta para el siguiente paso', ejemplo: 'Convoque y celebre la mesa de trabajo.', opcional: true },
  { campo: 'organizacion', descripcion: 'Nombre de la Caja', ejemplo: 'Caja de Compensación Familiar' },
  { campo: 'hoy', descripcion: 'Fecha en que se escribe el aviso', ejemplo: '10 de julio de 2026', fecha: true },
]

const motivo: Campo = { campo: 'motivo', descripcion: 'Motivo que se escribió al hacer el acto', ejemplo: 'La falla se repitió en dos sedes.' }
const mesa: readonly Campo[] = [
  { campo: 'mesa', descripcion: 'Clase de mesa', ejemplo: 'Mesa técnica' },
  { campo: 'miembro', descripcion: 'Nombre de quien se invita', ejemplo: 'Luis Generado Prueba' },
  { campo: 'rol', descripcion: 'Por quién va a la mesa', ejemplo: 'Asesor jurídico' },
  { campo: 'fechaMesa', descripcion: 'Día de la mesa', ejemplo: '14 de julio de 2026', fecha: true },
  { campo: 'horaMesa', descripcion: 'Hora de la mesa', ejemplo: '14:30' },
  { campo: 'lugar', descripcion: 'Lugar de la mesa', ejemplo: 'Sala 2, sede administrativa' },
]

/** What each act adds to its notice. */
export const DEL_ACTO_DE_RESARCIMIENTO: Readonly<Record<string, readonly Campo[]>> = {
  resarcimientoConcepto: [],
  resarcimientoDesacuerdo: [motivo],
  resarcimientoPorAprobar: [],
  resarcimientoDecidido: [{ campo: 'decision', descripcion: 'Qué se decidió', ejemplo: 'aprobada' }, motivo],
  resarcimientoNoProcede: [{ campo: 'causal', descripcion: 'Exclusiones que aplican', ejemplo: 'Fuerza mayor' }, motivo],
  resarcimientoInformar: [{ campo: 'tratamiento', descripcion: 'Decisión y tratamiento', ejemplo: 'Le entregaremos dos entradas al centro recreacional.' }],
  resarcimientoEscalamiento: [{ campo: 'nivel', descripcion: 'Parte del plazo que ya pasó, en porcentaje', ejemplo: '75' }],
  resarcimientoPendiente: [{ campo: 'pendiente', descripcion: 'Qué se prometió, para cuándo y a cargo de quién', ejemplo: 'El contacto con la persona, programado para el 14 de julio de 2026 a las 10:00.' }],
  mesaInvitacion: mesa,
  mesaCancelada: mesa,
}
