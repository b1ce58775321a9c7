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
const reparar = (motivo: string, decisiones: string): Escena[] => [
  ...RECONOCER, ...valorar('MEDIO', motivo, 3, 3), CONCEPTO, CONTACTO, ...celebrada('TRABAJO', decisiones), { acto: 'reparar' },
]

interface Compensacion { dano: string; mesa: string; acuerdo: string; analisis: string; tecnica: string; porque: string; incentivo: string; motivo: string }
const proponer = ({ dano, mesa, acuerdo, analisis, tecnica, porque, incentivo, motivo }: Compensacion): Escena[] => [
  ...RECONOCER, ...valorar('ALTO', dano, 4, 4), CONCEPTO, CONTACTO,
  ...celebrada('TRABAJO', mesa), { acto: 'reparar' }, { acto: 'registrarReparacion', datos: { acuerdo } },
  { acto: 'establecerResponsabilidad', datos: { responsable: true, analisis } },
  ...celebrada('TECNICA', tecnica),
  { acto: 'compensar', datos: { fundamento: 'INSUFICIENCIA', motivo: porque } },
  { acto: 'proponerCompensacion', datos: { incentivo, cantidad: 2, motivo } },
]
const informar = (tratamiento: string): Escena => ({ acto: 'informar', datos: { tratamiento, medio: 'CORREO', prueba: 'Acuse de recibo del correo' } })
const prometer = (descripcion: string, responsable: string): Escena => ({ acto: 'prometerNoRepeticion', datos: { descripcion, responsable } })
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

/** A failure of the demo: the case that it comes from, what caused it, and how far it has come. */
export interface Falla { caso: string; causa: string; expectativa: string; escenas: Escena[] }

const CABANA: Compensacion = {
  dano: 'La familia perdió sus dos noches de descanso y lleva quince días sin su dinero.', mesa: 'Se tramita la devolución de lo pagado y se revisa cómo se avisa un daño.',
  acuerdo: 'Tesorería tramita la devolución de lo pagado.', analisis: 'No se prestó lo que se ofreció: el daño se comunicó la víspera y la devolución no se tramitó. Responde la Caja.',
  tecnica: 'Se compensa con el servicio en otra fecha; la devolución se tramita el mismo día en que se cancela una reserva.', porque: 'La devolución no repara los días de descanso que se perdieron.',
  incentivo: 'SERVICIO', motivo: 'Las dos noches que la familia no tuvo.',
}
const BUS: Compensacion = {
  dano: 'Casi cuarenta personas, varias mayores, esperaron dos horas al sol.', mesa: 'Se ofrece repetir el pasadía sin costo y se define quién avisa los cambios de punto.',
  acuerdo: 'Se le ofreció repetir el pasadía sin costo.', analisis: 'El cambio de punto no se comunicó al conductor ni a las personas: la omisión es de la Caja.',
  tecnica: 'Se compensa con entradas al centro recreacional; los cambios de punto los confirma quien coordina el turno.', porque: 'Repetir el pasadía no repara la mañana que se perdió.',
  incentivo: 'CENTRO', motivo: 'Una entrada para ella y otra para quien iba con ella.',
}

export const FALLAS: readonly Falla[] = [
  { caso: 'agua-fria', causa: 'TECNOLOGIA', expectativa: 'Que le repongan las clases que no pudo tomar.', escenas: [] },
  { caso: 'carne-ingreso', causa: 'DESCONOCIMIENTO', expectativa: 'Entrar sin problema la próxima vez.', escenas: VERIFICAR },
  { caso: 'restaurante-demora', causa: 'DEMORA', expectativa: 'Que le devuelvan el almuerzo.', escenas: [...RECONOCER, ...valorar('MEDIO', 'Más de veinte personas esperaron una hora.', 3, 2)] },
  { caso: 'trato-taquilla', causa: 'ACTITUD', expectativa: 'Una disculpa.', escenas: [...RECONOCER, ...valorar('MEDIO', 'El trato afectó a una persona mayor.', 2, 4), CONCEPTO, CONTACTO, ...convocada('TRABAJO'), OMITIR] },
  { caso: 'piscina-cerrada', causa: 'OMISION', expectativa: 'Volver otro día, o que le devuelvan lo pagado.', escenas: [...reparar('Viajó con su familia y encontró cerradas las dos piscinas.', 'Se ofrecen entradas para otra fecha o la devolución; todo cierre se publica en la página.'), { acto: 'activarDevolucion', datos: { monto: 160_000, motivo: 'Pagó la entrada de cinco personas.', responsable: 'Tesorería' } }] },
  { caso: 'cabana-reembolso', causa: 'OFERTA', expectativa: 'Otra estadía o el dinero.', escenas: proponer(CABANA) },
  { caso: 'bus-pasadia', causa: 'OMISION', expectativa: 'Otro pasadía sin pagar.', escenas: [...proponer(BUS), { acto: 'aprobar', usuario: 'direccion', datos: { motivo: 'La omisión está probada y el costo es bajo.' } }, informar('Le pedimos excusas. Le entregaremos dos entradas al centro recreacional y ningún cambio de punto saldrá sin confirmar.'), prometer('Todo cambio de punto se confirma por mensaje con el conductor y con cada persona, la víspera.', 'Jefe de Recreación y deporte'), SEGUIR] },
  { caso: 'tarifa-categoria', causa: 'DESCONOCIMIENTO', expectativa: 'Que le cobren lo que corresponde.', escenas: [...RECONOCER, ...valorar('BAJO', 'Se corrigió el mismo día.', 2, 1), CONCEPTO, CONTACTO, ...devuelta(21_500, 'La diferencia entre las dos tarifas.'), informar('Le pedimos excusas. Le devolvimos la diferencia y corregimos su categoría.'), ...GUIA, ACEPTA, { acto: 'cerrar' }] },
  { caso: 'cuota-no-llego', causa: 'DEBER_LEGAL', expectativa: 'Recibir la cuota con lo que dejó de recibir.', escenas: [...reparar('La familia paga con la cuota el transporte escolar y no la recibió.', 'Se paga la cuota que falta y se revisa el cargue de planillas.'), { acto: 'registrarReparacion', datos: { acuerdo: 'Se consignó la cuota que faltaba.' } }, ...devuelta(148_000, 'La cuota que dejó de recibir.'), informar('Le pedimos excusas. Le consignamos la cuota y corregimos el cargue de la planilla de su empresa.'), prometer('Comparar cada mes las planillas pagadas con las cuotas giradas, antes del giro.', 'Jefe de Subsidio'), ...GUIA, SEGUIR, ACEPTA, ...ACCIONES, DEVOLUCION_HECHA, { acto: 'cerrar' }] },
  { caso: 'cobro-doble', causa: 'TECNOLOGIA', expectativa: 'La devolución del cobro.', escenas: [...VERIFICAR.slice(1), { acto: 'verificar', datos: { aplica: true, evidencia: 'El banco certificó que la falla fue de su pasarela de pagos.' }, fila: f => f.aplica === null }, { acto: 'declararNoProcede', datos: { motivo: 'El cobro doble lo hizo la pasarela del banco, que ya lo devolvió; la Caja no controla ese servicio.' } }] },
]
