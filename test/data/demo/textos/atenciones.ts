/** Information given at once and in full: a line of the log, no radicado. */
export interface TextoAtencion {
  tema: string
  detalle: string
  linea: string
  nivel: 1 | 2 | 3
  edad: number
  canal?: string
  sede?: string
  afiliacion?: string
  preferencial?: true
  anonima?: true
  /** Level 2 opens an opportunity in C4C when the person accesses a service (fuente 002). */
  oportunidad?: true
}

export const ATENCIONES: readonly TextoAtencion[] = [
  { tema: 'Requisitos para afiliar a un recién nacido', detalle: 'Se explican los documentos y el formulario; se lleva la lista impresa.', linea: 'SUBSIDIO', nivel: 1, edad: 0 },
  { tema: 'Fecha de pago de la cuota monetaria', detalle: 'Se consulta en el aplicativo: pago programado para el próximo ciclo. La persona queda satisfecha.', linea: 'SUBSIDIO', nivel: 3, edad: 0 },
  { tema: 'Tarifas de piscina por categoría', detalle: 'Se entrega el volante con tarifas y horarios de fin de semana.', linea: 'RECREACION', nivel: 1, edad: 0, sede: 'SEDE_RECREATIVA' },
  { tema: 'Reserva de cabaña para puente festivo', detalle: 'Se hace la reserva y se recauda el anticipo en el punto.', linea: 'RECREACION', nivel: 2, edad: 1, oportunidad: true },
  { tema: 'Certificado de afiliación', detalle: 'Se descarga y se imprime en el momento.', linea: 'REGISTRO_APORTES', nivel: 3, edad: 1 },
  { tema: 'Inscripción a curso de inglés A1', detalle: 'Matrícula en el grupo de la noche; se explica el uso del aula virtual.', linea: 'EDUCACION', nivel: 2, edad: 1, sede: 'SEDE_EDUCATIVA', oportunidad: true },
  { tema: 'Documentos para postularse a vivienda', detalle: 'Se revisa la carpeta de la persona y se marca lo que le falta.', linea: 'VIVIENDA', nivel: 1, edad: 2 },
  { tema: 'Estado de la solicitud de crédito', detalle: 'En el aplicativo figura aprobada; se le indica cómo firmar el pagaré.', linea: 'SERVICIOS_FINANCIEROS', nivel: 3, edad: 2 },
  { tema: 'Cita de vacunación para adulto mayor', detalle: 'Se agenda y se entrega recordatorio en letra grande.', linea: 'SALUD', nivel: 2, edad: 3, afiliacion: 'PENSIONADO', preferencial: true },
  { tema: 'Afiliación como independiente', detalle: 'Se explican las tarifas del 0,6 % y del 2 % y lo que cubre cada una.', linea: 'REGISTRO_APORTES', nivel: 1, edad: 3, canal: 'TELEFONO', afiliacion: 'INDEPENDIENTE' },
  { tema: 'Cómo llegar al centro recreativo', detalle: 'Se comparte la ubicación y las rutas de bus.', linea: 'RECREACION', nivel: 1, edad: 4, canal: 'WHATSAPP', sede: 'VIRTUAL', anonima: true },
  { tema: 'Reposición de tarjeta de subsidio', detalle: 'Se bloquea la tarjeta perdida y se entrega la nueva en el mismo turno.', linea: 'SUBSIDIO', nivel: 2, edad: 5 },
  { tema: 'Horarios del gimnasio', detalle: 'Se informan horarios y requisito de valoración médica.', linea: 'RECREACION', nivel: 1, edad: 6, canal: 'LINEA_GRATUITA', sede: 'VIRTUAL', anonima: true },
  { tema: 'Ruta de empleo para esposo desempleado', detalle: 'Se orienta sobre el registro de la hoja de vida y las fechas de los talleres.', linea: 'ATENCION', nivel: 1, edad: 7 },
  { tema: 'Actualización de datos de contacto', detalle: 'Se diligencia el formato de actualización y se adjunta firmado.', linea: 'ATENCION', nivel: 2, edad: 8 },
  { tema: 'Inscripción a natación para bebés', detalle: 'Inscripción en el grupo de los sábados; se explica qué llevar.', linea: 'RECREACION', nivel: 2, edad: 9, sede: 'SEDE_RECREATIVA', oportunidad: true },
  { tema: 'Simulación de crédito educativo', detalle: 'Se hacen dos simulaciones, a 12 y 24 meses, y se envían por correo.', linea: 'SERVICIOS_FINANCIEROS', nivel: 2, edad: 11, oportunidad: true },
  { tema: 'Requisitos para convenio de turismo', detalle: 'Se entregan los destinos del convenio y las condiciones de pago por nómina.', linea: 'RECREACION', nivel: 1, edad: 13 },
  { tema: 'Consulta de puntaje de vivienda', detalle: 'Se muestra en pantalla el puntaje y cómo se calcula.', linea: 'VIVIENDA', nivel: 3, edad: 15 },
  { tema: 'Cambio de documento de tarjeta de identidad a cédula', detalle: 'Se actualiza el documento del beneficiario y se escanea la contraseña.', linea: 'SUBSIDIO', nivel: 3, edad: 18 },
  { tema: 'Programación de la biblioteca', detalle: 'Se entrega la programación cultural del mes.', linea: 'EDUCACION', nivel: 1, edad: 21, sede: 'SEDE_EDUCATIVA', afiliacion: 'NO_AFILIADO' },
  { tema: 'Acompañamiento con lengua de señas', detalle: 'Atención con intérprete por videollamada; consulta sobre cuota y recreación resuelta.', linea: 'SUBSIDIO', nivel: 3, edad: 24, preferencial: true },
  { tema: 'Citas de odontología para hijos', detalle: 'Se agendan dos citas para el mismo día.', linea: 'SALUD', nivel: 2, edad: 28 },
  { tema: 'Orientación sobre derechos del trabajador del campo', detalle: 'Se explica la afiliación por jornal y se entrega cartilla.', linea: 'REGISTRO_APORTES', nivel: 1, edad: 33, canal: 'TELEFONO' },
  { tema: 'Pago de cuota de crédito en ventanilla', detalle: 'Se indica la caja de recaudo y los canales virtuales de pago.', linea: 'SERVICIOS_FINANCIEROS', nivel: 1, edad: 37 },
]
