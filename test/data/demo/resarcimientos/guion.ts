import type { Fila } from '../caso'

/** One act of a script: whom, what, on which row of the file, with which data. */
export interface Escena {
  acto: string
  datos?: Fila
  usuario?: 'coordinador' | 'direccion' | 'area' | 'asesor'
  fila?: (fila: Fila) => boolean
  /** A mesa that was held before the demo opens. */
  yaFue?: boolean
}

const veces = (n: number, escena: Escena): Escena[] => Array.from({ length: n }, () => escena)

const VERIFICAR = veces(5, { acto: 'verificar', datos: { aplica: false, evidencia: 'Se revisó la bitácora del servicio y no consta.' }, fila: f => f.aplica === null })
const RECONOCER: Escena[] = [...VERIFICAR, { acto: 'reconocer' }]
const CONTACTO: Escena = { acto: 'registrarContacto', usuario: 'asesor', datos: { medio: 'TELEFONO', logrado: true, notas: 'Se le escuchó, se le pidieron excusas y se le explicó qué se va a revisar.' } }

const valorar = (criticidad: string, motivo: string, probabilidad: number, impacto: number): Escena[] => [
  { acto: 'valorarCriticidad', datos: { criticidad, motivo } },
  ...veces(6, { acto: 'valorar', datos: { probabilidad, impacto, motivo: 'Según los casos parecidos de este año.' }, fila: f => f.probabilidad === null }),
]
const CONCEPTO: Escena = { acto: 'conceptuar', usuario: 'area', datos: { deAcuerdo: true, texto: 'El área coincide con la valoración.' } }

const ASISTEN: Record<string, [rol: string, nombre: string][]> = {
  TRABAJO: [['RESPONSABLE_SERVICIO', 'Marcela Generada Ríos'], ['ATENCION_USUARIO', 'Andrés Generado Peña']],
  TECNICA: [
    ['RESPONSABLE_SERVICIO', 'Marcela Generada Ríos'], ['JEFE_INMEDIATO', 'Óscar Generado Lara'], ['JEFE_DIVISION', 'Lucía Generada Mora'],
    ['ASESOR_JURIDICO', 'Iván Generado Soto'], ['PARTE_INTERESADA', 'Rosa Generada Vélez'], ['DIRECCION', 'Elena Generada Paz'],
  ],
}
const convocada = (tipo: 'TRABAJO' | 'TECNICA', yaFue = false): Escena[] => [
  { acto: 'prepararMesa', datos: { tipo, lugar: 'Sala de juntas, sede administrativa', minutos: 60 }, yaFue },
  ...ASISTEN[tipo]!.map(([rol, nombre]): Escena => ({ acto: 'nombrarMiembro', datos: { rol, nombre, correo: `${rol.toLowerCase().replaceAll('_', '.')}@caja.example` }, fila: f => f.estado_code === 'EnPreparacion' })),
  { acto: 'convocar', fila: f => f.estado_code === 'EnPreparacion' },
]
const celebrada = (tipo: 'TRABAJO' | 'TECNICA', decisiones: string): Escena[] => [
  ...convocada(tipo, true),
  ...ASISTEN[tipo]!.map((): Escena => ({ acto: 'registrarAsistencia', datos: { asistio: true }, fila: f => f.asistio === null && Boolean(f.nombre) })),
  { acto: 'celebrar', datos: { acta: 'Se leyeron los hechos, se oyó al responsable del servicio y se revisaron los registros del día.', decisiones }, fila: f => f.estado_code === 'Convocada' },
]
const REPARAR: Escena[] = [
  ...RECONOCER, ...valorar('MEDIO', 'El servicio no se prestó de manera regular.', 3, 3), CONCEPTO, CONTACTO,
  ...celebrada('TRABAJO', 'El área presta de nuevo el servicio y revisa sus turnos.'), { acto: 'reparar' },
]
const COMPENSAR: Escena[] = [
  ...RECONOCER, ...valorar('ALTO', 'La persona y su familia perdieron el día y el dinero de la reserva.', 4, 4), CONCEPTO, CONTACTO,
  ...celebrada('TRABAJO', 'Se ofrece otra fecha sin costo.'), { acto: 'reparar' }, { acto: 'registrarReparacion', datos: { acuerdo: 'Se le ofreció otra fecha sin costo, que la persona aceptó.' } },
  { acto: 'establecerResponsabilidad', datos: { responsable: true, analisis: 'El cierre se decidió sin avisar a quienes tenían reserva: la omisión es de la Caja.' } },
  ...celebrada('TECNICA', 'Se compensa con entradas al centro recreacional; se cambia el procedimiento de avisos.'),
  { acto: 'compensar', datos: { fundamento: 'INSUFICIENCIA', motivo: 'La nueva fecha no repara las vacaciones que se perdieron.' } },
]
const PROPUESTA: Escena[] = [...COMPENSAR, { acto: 'proponerCompensacion', datos: { incentivo: 'CENTRO', cantidad: 2, motivo: 'Una entrada para ella y otra para su hijo, que iban ese día.' } }]
const INFORMAR: Escena = { acto: 'informar', datos: { tratamiento: 'Le pedimos excusas. Le prestaremos de nuevo el servicio sin costo y cambiamos la forma en que avisamos los cierres.', medio: 'CORREO', prueba: 'Acuse de recibo del correo' } }
const PROMESA: Escena = { acto: 'prometerNoRepeticion', datos: { descripcion: 'Avisar por mensaje todo cierre a quien tenga reserva, el día anterior.', responsable: 'Jefe de Recreación y deporte' } }
const GUIA: Escena[] = veces(6, { acto: 'dar', usuario: 'asesor', datos: { nota: 'Escuchó con atención y lo agradeció.' }, fila: f => !f.dadoEn })
const ACEPTA: Escena = { acto: 'registrarAceptacion', usuario: 'asesor', datos: { acepta: true, medio: 'MENSAJE', prueba: 'Mensaje de la persona: «gracias, quedo conforme»' } }
const SEGUIR: Escena = { acto: 'programarContacto', usuario: 'asesor', datos: { responsable: 'Laura Ejemplo' } }
const ACCIONES: Escena[] = veces(4, { acto: 'marcar', datos: { evidencia: 'Consta en el acta de la mesa.' }, fila: f => f.estado_code === 'Pendiente' && f.vigente === true && ['IDENTIFICAR', 'EXPECTATIVA', 'ANALISIS', 'GARANTIZAR_OFRECIDO', 'CONCEPTO_JURIDICO', 'GARANTIZAR_ESPERADO', 'MEJORA_PROCESO'].includes(String(f.accion_code)) })
const OMITIR: Escena = { acto: 'proponerOmision', datos: { motivo: 'La persona no había pagado nada: no hay qué devolver.' }, fila: f => f.accion_code === 'DEVOLUCION' && f.estado_code === 'Pendiente' }
const devuelta = (monto: number, motivo: string): Escena[] => [
  { acto: 'activarDevolucion', datos: { monto, motivo, responsable: 'Tesorería' } },
  { acto: 'resolver', datos: { pagada: true, resultado: 'Consignada a la cuenta de la persona.', referencia: 'TES-2291' } },
]
const DEVOLUCION_HECHA: Escena = { acto: 'marcar', datos: { evidencia: 'Comprobante de la consignación.' }, fila: f => f.accion_code === 'DEVOLUCION' && f.estado_code === 'Pendiente' }
const CERRAR: Escena[] = [INFORMAR, PROMESA, ...GUIA, SEGUIR, ACEPTA, ...ACCIONES]

/** A failure of the demo: the case that it comes from, what caused it, and how far it has come. */
export interface Falla { caso: string; causa: string; expectativa: string; escenas: Escena[] }

export const FALLAS: readonly Falla[] = [
  { caso: 'agua-fria', causa: 'TECNOLOGIA', expectativa: 'Que le repongan las clases que no pudo tomar.', escenas: [] },
  { caso: 'carne-ingreso', causa: 'DESCONOCIMIENTO', expectativa: 'Entrar sin problema la próxima vez.', escenas: VERIFICAR },
  { caso: 'restaurante-demora', causa: 'DEMORA', expectativa: 'Que le devuelvan el almuerzo.', escenas: [...RECONOCER, ...valorar('MEDIO', 'Más de veinte personas esperaron una hora.', 3, 2)] },
  { caso: 'trato-taquilla', causa: 'ACTITUD', expectativa: 'Una disculpa.', escenas: [...RECONOCER, ...valorar('MEDIO', 'El trato afectó a una persona mayor.', 2, 4), CONCEPTO, CONTACTO, ...convocada('TRABAJO'), OMITIR] },
  { caso: 'piscina-cerrada', causa: 'OMISION', expectativa: 'Volver otro día, o que le devuelvan lo pagado.', escenas: [...REPARAR, { acto: 'activarDevolucion', datos: { monto: 64_000, motivo: 'Pagó dos entradas.', responsable: 'Tesorería' } }] },
  { caso: 'cabana-reembolso', causa: 'OFERTA', expectativa: 'Otra estadía o el dinero.', escenas: PROPUESTA },
  { caso: 'bus-pasadia', causa: 'OMISION', expectativa: 'Otro pasadía sin pagar.', escenas: [...PROPUESTA, { acto: 'aprobar', usuario: 'direccion', datos: { motivo: 'La omisión está probada y el costo es bajo.' } }, INFORMAR, PROMESA, SEGUIR] },
  { caso: 'tarifa-categoria', causa: 'DESCONOCIMIENTO', expectativa: 'Que le cobren lo que corresponde.', escenas: [...RECONOCER, ...valorar('BAJO', 'Se corrigió el mismo día.', 2, 1), CONCEPTO, CONTACTO, ...devuelta(21_500, 'La diferencia entre las dos tarifas.'), INFORMAR, ...GUIA, ACEPTA, { acto: 'cerrar' }] },
  { caso: 'cuota-no-llego', causa: 'DEBER_LEGAL', expectativa: 'Recibir la cuota con lo que dejó de recibir.', escenas: [...REPARAR, { acto: 'registrarReparacion', datos: { acuerdo: 'Se pagó la cuota con la del mes siguiente.' } }, ...devuelta(148_000, 'La cuota que dejó de recibir.'), ...CERRAR, DEVOLUCION_HECHA, { acto: 'cerrar' }] },
  { caso: 'cobro-doble', causa: 'TECNOLOGIA', expectativa: 'La devolución del cobro.', escenas: [...VERIFICAR.slice(1), { acto: 'verificar', datos: { aplica: true, evidencia: 'El banco certificó que la falla fue de su pasarela de pagos.' }, fila: f => f.aplica === null }, { acto: 'declararNoProcede', datos: { motivo: 'El cobro doble lo hizo la pasarela del banco, que ya lo devolvió; la Caja no controla ese servicio.' } }] },
]
