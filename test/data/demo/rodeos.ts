import type { Paso } from './paso'

/** A case that left the straight line, act by act; `ronda` is the closed one that it goes on from. */
export interface Rodeo { texto: string; edad: number; pasos: Paso[]; ronda?: string }

const paso = (acto: Paso['acto'], dia: number, dicho?: Paso['dicho']): Paso => ({ acto, dia, dicho })
const rodeo = (texto: string, edad: number, ...pasos: Paso[]): Rodeo => ({ texto, edad, pasos })

/** Stops and exits. Whatever must be over by now is at least a business day younger than its case. */
export const RODEOS: readonly Rodeo[] = [
  // PorCompletar: told and given more time, told by nobody yet, and asked to say again what was not understood
  rodeo('cuota-custodia', 8,
    paso('clasificar', 0),
    paso('solicitarCompletar', 1, {
      requerimiento: 'Copia del acta de conciliación o de la sentencia que fija la custodia, donde se lea con quién vive cada menor.',
      prueba: { medio: 'CORREO', prueba: 'Acuse de lectura del mismo día.' },
    }),
    paso('ampliarCompletar', 6, {
      motivo: 'La persona informa que la comisaría le entrega la copia del acta dentro de cinco semanas.',
      prueba: { medio: 'TELEFONO', prueba: 'Llamada contestada; se le leyó la nueva fecha y la anotó.' },
    })),
  rodeo('reembolso-comprobante', 3,
    paso('solicitarCompletar', 1, { requerimiento: 'El comprobante del pago o el número de aprobación, y la fecha en que compró las entradas.' })),
  rodeo('mensaje-confuso', 4,
    paso('declararImprocedente', 1, { causal: 'OSCURA', motivo: 'No se entiende qué servicio de la Caja se nombra ni qué se pide: el mensaje habla de «lo del otro día» y de «la señora del papel» sin más datos.' }),
    paso('aprobarImprocedencia', 2, { prueba: { medio: 'WHATSAPP', prueba: 'Mensaje leído, con doble confirmación.' } })),

  // Completed and gone on
  rodeo('beca-notas', 7,
    paso('clasificar', 0),
    paso('solicitarCompletar', 1, { requerimiento: 'El certificado de notas del último periodo, firmado por la institución.', prueba: { medio: 'CORREO', prueba: 'Acuse de lectura a los veinte minutos del envío.' } }),
    paso('registrarComplemento', 4, { resumen: 'Certificado de notas firmado por la secretaría académica, promedio de 4,3.' }),
    paso('trasladarAArea', 5)),

  // Extended: the notice still to be proved, and proved, answered within the new date
  rodeo('parque-obras', 12,
    paso('clasificar', 0),
    paso('declararImprocedente', 1, { causal: 'IRRESPETUOSA', motivo: 'El escrito trata de «incapaces» a los funcionarios del centro recreativo.' }),
    paso('rechazarImprocedencia', 2, { motivo: 'Hay una expresión dura, pero la petición se entiende y es legítima: se responde de fondo.' }),
    paso('trasladarAArea', 2),
    paso('prorrogar', 10, { nuevaFecha: 22, motivo: 'El contratista entrega el nuevo cronograma de la obra dentro de diez días y sin él no hay respuesta de fondo.' })),
  rodeo('aportes-historia', 24,
    paso('clasificar', 0),
    paso('trasladarAArea', 1),
    paso('prorrogar', 9, { nuevaFecha: 24, motivo: 'Los registros anteriores a 1995 están en papel en el archivo central y hay que ubicarlos.' }),
    paso('registrarAviso', 10, { prueba: { medio: 'CORREO_CERTIFICADO', prueba: 'Guía 900377-CO, recibida por la persona.' } }),
    paso('responderArea', 16), paso('responder', 18), paso('registrarEntrega', 19), paso('cerrar', 20)),

  // Rejected: waiting for the second signature, and signed
  rodeo('insultos-taquilla', 3,
    paso('clasificar', 0),
    paso('declararImprocedente', 1, { causal: 'IRRESPETUOSA', motivo: 'El mensaje solo contiene insultos y una amenaza a las personas de la taquilla; no describe hecho alguno ni pide nada.' })),
  rodeo('credito-insiste', 6,
    paso('clasificar', 0),
    paso('declararImprocedente', 1, { causal: 'REITERADA', caso: 'credito-negado', motivo: 'Pide otra vez las razones de la misma negativa, sin hechos nuevos; ya se le entregaron con copia del estudio y del reglamento.' }),
    paso('aprobarImprocedencia', 3),
    paso('registrarAviso', 4, { prueba: { medio: 'CORREO', prueba: 'Acuse de lectura, 2:18 p. m.' } })),

  // To whom it belongs: the entity has it, the person is still to be told
  rodeo('cupo-colegio-oficial', 5,
    paso('clasificar', 1),
    paso('trasladarPorCompetencia', 2, {
      entidad: 'Secretaría de Educación Municipal', correoEntidad: 'atencion@educacion-municipal.example',
      motivo: 'Los cupos de los colegios oficiales los asigna la Secretaría; la Caja no participa en esa asignación.',
    }),
    paso('registrarAviso', 3, { destino: 'ENTIDAD', prueba: { medio: 'CORREO', prueba: 'Acuse de la ventanilla única con su propio número.' } })),

  // Withdrawn: the person said so, or let her month go by
  rodeo('curso-desiste', 5,
    paso('clasificar', 0),
    paso('trasladarAArea', 1),
    paso('desistir', 2, { clase: 'EXPRESO', motivo: '«Ya conseguí el curso cerca de mi casa, no sigan con el trámite».', prueba: { medio: 'WHATSAPP', prueba: 'Mensaje leído; contesta que está de acuerdo.' } })),
  rodeo('vivienda-soportes', 32,
    paso('clasificar', 0),
    paso('solicitarCompletar', 2, { requerimiento: 'El certificado de tradición del inmueble y la promesa de compraventa.', prueba: { medio: 'CORREO', prueba: 'Acuse de lectura, 8:52 a. m.' } }),
    paso('desistir', 28, { clase: 'TACITO', motivo: 'Venció el mes sin que la persona entregara los documentos ni pidiera más plazo.' }),
    paso('registrarAviso', 29, { prueba: { medio: 'CORREO_CERTIFICADO', prueba: 'Guía 900412-CO, entregada en la dirección registrada.' } })),

  // Granted by silence, and the tutela for what was not handed over
  rodeo('copias-actas', 13, paso('clasificar', 0), paso('trasladarAArea', 1), paso('silencio', 11)),
  rodeo('tutela-copias', 0,
    paso('clasificar', 0, { horasJudiciales: 48, responsable: 'Natalia Ejemplo, coordinación jurídica', caso: 'copias-actas' }),
    paso('trasladarAArea', 0)),

  // Classified twice; with its legend; opened again
  rodeo('certificado-tiempos', 5,
    paso('clasificar', 0, { tipologia: 'PETICION', regimen: 'PETICION_GENERAL' }),
    paso('trasladarAArea', 1),
    paso('clasificar', 3, { motivo: 'Lo que pide es copia de documentos: rige el término más corto.' })),
  rodeo('habeas-rectificar', 4, paso('clasificar', 0), paso('incluirLeyenda', 1), paso('trasladarAArea', 1)),
  { ...rodeo('matricula-no-llega', 2, paso('clasificar', 0), paso('trasladarAArea', 1)), ronda: 'matricula-devolucion' },
]
