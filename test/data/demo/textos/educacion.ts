import type { Texto } from './texto'

const comun = { linea: 'EDUCACION', area: 'EDUCACION', sede: 'SEDE_EDUCATIVA' } as const

export const EDUCACION: Texto[] = [
  {
    ...comun, clave: 'ingles-cambio-grupo', quien: { cliente: '1000003', ticket: 'Cambio de grupo en curso de inglés' },
    canal: 'PRESENCIAL', nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL', asunto: 'Cambio de grupo en curso de inglés',
    texto: 'El estudiante, acompañado de su mamá, pide pasar del grupo de inglés de los sábados en la mañana al de la tarde, porque desde este mes entrena con la selección de su colegio. Ya habló con el profesor de la tarde, quien dice que hay dos puestos libres.',
  },
  {
    ...comun, clave: 'matricula-devolucion', canal: 'ESCRITO', nivel: 2, tipologia: 'RECLAMO', regimen: 'CONSUMO', quien: { afiliacion: 'TRABAJADOR' },
    asunto: 'Devolución de la matrícula del técnico en auxiliar administrativo',
    texto: 'Pagué la matrícula del técnico laboral el {dia-18} y tres días antes de comenzar me cambiaron la jornada de nocturna a diurna. Yo trabajo de día, de modo que no puedo asistir. Exijo la devolución completa y no un saldo a favor, que fue lo que me ofrecieron en la sede.',
    anexos: [{ nombre: 'recibo-matricula.pdf', con: 'radicar', lineas: ['Recibo de matrícula', 'Técnico laboral en auxiliar administrativo, jornada nocturna.', 'Pagado.'] }],
    respuestaArea: 'La jornada nocturna no completó el mínimo de estudiantes. Como el cambio fue nuestro, procede la devolución del 100 %. Tesorería consigna en la cuenta de la persona el {habil+9}.',
    respuesta: 'La jornada que usted escogió no se abrió porque no completó el mínimo de estudiantes, y esa decisión fue nuestra. Por eso le devolvemos la totalidad de la matrícula, sin descuentos y no como saldo a favor. El dinero quedará en la cuenta que nos indicó el {habil+9}. Si más adelante se abre el grupo nocturno, se lo haremos saber.',
    entrega: { medio: 'CORREO_CERTIFICADO', prueba: 'Guía 900157-CO con firma de quien recibió.' },
  },
  {
    ...comun, clave: 'kit-escolar', canal: 'TELEFONO', nivel: 3, tipologia: 'RECLAMO', regimen: 'RECLAMO', quien: { tratamiento: 'señora' },
    asunto: 'No recibió el bono de kit escolar de su segunda hija',
    texto: 'La señora informa que tiene dos hijas beneficiarias y solo recibió un bono de kit escolar. En la entrega le dijeron que la menor no aparecía en el listado, pese a que por ella sí le pagan la cuota. Quiere saber si todavía le pueden entregar el bono que falta.',
    respuestaArea: 'La menor no salió en el listado porque se inscribió después del corte de la convocatoria. Quedan bonos del remanente y se autoriza la entrega del segundo; vence el último día hábil del próximo mes.',
    respuesta: 'Su hija menor no apareció en el listado porque su inscripción se hizo después del corte de la convocatoria. Como todavía hay bonos disponibles, autorizamos la entrega del que le falta. Puede reclamarlo en la sede educativa con su documento, de lunes a viernes; estará reservado a su nombre hasta el último día hábil del próximo mes.',
    entrega: { medio: 'TELEFONO', prueba: 'Llamada grabada, la señora toma nota del horario.' },
  },
  {
    ...comun, clave: 'certificado-curso', canal: 'CORREO', nivel: 1, tipologia: 'INFORMACION', regimen: 'PETICION_INFORMACION',
    asunto: 'Copia del certificado del curso de sistemas',
    texto: 'Cursé el diplomado de herramientas ofimáticas en el primer semestre y nunca reclamé el certificado. Me están pidiendo el documento para un ascenso. ¿Me lo pueden enviar digital o debo ir por él? También quisiera que incluyera la intensidad horaria.',
    respuestaArea: 'Certificado generado con intensidad de 80 horas. Se envía en PDF con firma digital.',
    respuesta: 'Adjuntamos su certificado del diplomado de herramientas ofimáticas, con la intensidad de 80 horas y firma digital. No necesita acercarse a la sede. Si la empresa quiere verificarlo puede hacerlo con el código que aparece en la parte inferior. ¡Mucha suerte con el ascenso!',
    anexos: [{ nombre: 'certificado-ofimatica.pdf', con: 'responder', lineas: ['Certificado de participación', 'Diplomado de herramientas ofimáticas, 80 horas.', 'Código de verificación al pie.'] }],
    entrega: { medio: 'CORREO', prueba: 'La persona contesta «recibido, muchas gracias».' },
  },
  {
    ...comun, clave: 'docente-tecnico', canal: 'WEB', sede: 'VIRTUAL', quien: { anonima: true }, tipologia: 'QUEJA', regimen: 'QUEJA',
    asunto: 'Ausencias del docente de contabilidad',
    texto: 'El profesor de contabilidad del grupo de la noche ha faltado cuatro veces en dos meses y cuando llega lo hace cuarenta minutos tarde. No repone las horas. Escribo sin nombre porque todavía nos tiene que calificar, pero pueden preguntarle a cualquiera del salón.',
    respuestaArea: 'El registro de la plataforma confirma tres inasistencias y dos ingresos tardíos. Se hizo llamado de atención, se acordó el plan de reposición de doce horas y lo acompaña la coordinación académica.',
    respuesta: 'Revisamos el registro de la plataforma y confirmamos las inasistencias. La coordinación académica habló con el docente y acordó un plan de reposición de doce horas, que se publicó en la cartelera y en el aula virtual del grupo. Además, la evaluación de este módulo tendrá segundo calificador. Gracias por avisarnos; proteger su identidad es nuestra obligación.',
    entrega: { medio: 'AVISO', prueba: 'Aviso fijado en la cartelera de la sede y en la página por cinco días hábiles.' },
  },
  {
    ...comun, clave: 'jardin-cupo', canal: 'ESCRITO', quien: { tratamiento: 'señora', afiliacion: 'TRABAJADOR' }, nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    preferencial: 'Mujer en embarazo', asunto: 'Cupo en el jardín social para niño de tres años',
    texto: 'Solicito cupo en el jardín social para mi hijo de tres años. Estoy en el séptimo mes de embarazo y no tengo con quién dejarlo cuando nazca el bebé. Estamos en lista de espera desde {mesAnterior} y me gustaría saber qué puesto ocupamos y si mi situación da alguna prioridad.',
    respuestaArea: 'Ocupa el puesto 4 de la lista. El reglamento da prioridad a madres gestantes de categoría A y B. Con el certificado médico pasa al primer lugar y hay un cupo disponible por retiro desde el próximo mes.',
  },
  {
    ...comun, clave: 'excel-cancelado', quien: { cliente: '1000006' }, canal: 'WHATSAPP', nivel: 2, tipologia: 'RECLAMO', regimen: 'RECLAMO',
    asunto: 'Curso de Excel cancelado el mismo día',
    texto: 'Buenas, me inscribí al Excel avanzado de las seis. Cuando llegué a la sede el vigilante me dijo que lo habían cancelado. Ni un mensaje mandaron. Pedí permiso en el trabajo y pagué transporte desde {municipio}. Quiero saber cuándo lo van a dar o que me devuelvan la plata.',
  },
  {
    ...comun, clave: 'biblioteca-horario', canal: 'BUZON_VIRTUAL', sede: 'VIRTUAL', quien: { anonima: true }, tipologia: 'SUGERENCIA', regimen: 'SUGERENCIA',
    asunto: 'Abrir la biblioteca los domingos',
    texto: 'Propongo que la biblioteca abra los domingos en la mañana, al menos en épocas de exámenes. Muchos estudiamos y trabajamos, y ese es el único día libre. También sería bueno tener más enchufes en la sala de lectura.',
    respuestaArea: 'No es viable abrir todos los domingos por el costo de vigilancia. Se abrirá de 8 a 1 en las cuatro semanas de exámenes de cada semestre. Se instalaron ocho tomas nuevas.',
    respuesta: 'Estudiamos la idea y podemos cumplirla en parte. Abrir todos los domingos no es posible por ahora, pero en las cuatro semanas de exámenes de cada semestre la biblioteca funcionará también los domingos, de 8:00 a. m. a 1:00 p. m. En la sala de lectura ya hay ocho tomas nuevas. Gracias por una propuesta tan concreta.',
    entrega: { medio: 'AVISO', prueba: 'Publicada en la página y en la entrada de la biblioteca.' },
  },
  {
    ...comun, clave: 'felicitacion-profesora', canal: 'CORREO', tipologia: 'FELICITACION', regimen: 'FELICITACION',
    asunto: 'Una profesora que nos cambió la manera de ver el dibujo',
    texto: 'A los 58 años tomé mi primer curso de dibujo y casi me retiro en la segunda clase. La profesora del grupo de los martes se quedó conmigo después de hora, me prestó materiales y me convenció de seguir. Ayer expuse mi primer cuadro. Quería que sus jefes lo supieran.',
    respuestaArea: 'La carta se leyó en el consejo académico y se entregó copia a la profesora con el reconocimiento del mes.',
    respuesta: 'Su carta nos emocionó. La leímos en el consejo académico y la profesora recibió el reconocimiento del mes, con copia de sus palabras. Nos pidió decirle que el mérito es de quien insistió. Felicitaciones por esa primera exposición, y ojalá vengan muchas más.',
    entrega: { medio: 'CORREO', prueba: 'Respuesta de la persona con fotografía de la exposición.' },
  },
  {
    ...comun, clave: 'plataforma-virtual', quien: { mismaQue: 'certificado-curso' }, canal: 'CORREO', sede: 'VIRTUAL', nivel: 2, tipologia: 'RECLAMO', regimen: 'RECLAMO',
    asunto: 'No puedo entrar al aula virtual y se vence la evaluación',
    texto: 'Desde hace tres días la plataforma me dice «usuario sin matrícula activa», aunque estoy a paz y salvo y asisto a las clases. La evaluación final vence esta semana y no quiero perder el módulo por un problema que no es mío. Adjunto lo que muestra la pantalla.',
    anexos: [{ nombre: 'mensaje-plataforma.txt', con: 'radicar', lineas: ['Mensaje de la plataforma:', 'Usuario sin matrícula activa. Comuníquese con su sede.', 'Código 403-M'] }],
  },
  {
    ...comun, clave: 'beca-tecnico', canal: 'ESCRITO', tipologia: 'DERECHO_PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Derecho de petición: puntaje de la convocatoria de becas',
    texto: 'En ejercicio del derecho de petición del artículo 23 de la Constitución, solicito: 1) que se me informe el puntaje que obtuve en la convocatoria de becas para técnicos laborales; 2) los criterios con que se desempató; 3) que se revise mi caso, pues a una compañera con la misma categoría y menor promedio sí se la otorgaron.',
  },
]
