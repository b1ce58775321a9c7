import type { Texto } from './texto'

const comun = { linea: 'RECREACION', area: 'RECREACION', sede: 'SEDE_RECREATIVA' } as const

export const RECREACION: Texto[] = [
  {
    ...comun, clave: 'piscina-cerrada', quien: { ticket: 'Piscina cerrada sin aviso' },
    canal: 'PRESENCIAL', tipologia: 'RECLAMO', regimen: 'RECLAMO', asunto: 'Piscina cerrada sin aviso',
    texto: '{El usuario|La usuaria} expone que el {dia-2} viajó con su familia al centro recreativo y encontró cerradas las dos piscinas por mantenimiento. En la página y en la línea le habían confirmado servicio normal. Pagó la entrada de cinco personas y solo pudieron usar las zonas verdes. Pide la devolución del dinero o entradas para otra fecha.',
    devoluciones: [{ respuestaArea: 'El mantenimiento estaba programado. Se ofrecen disculpas.', motivo: 'La persona pidió devolución o entradas y no se contesta. Definir qué se le ofrece y por qué no se publicó el cierre.' }],
    respuestaArea: 'El cierre se programó con tres días de anticipación pero no se publicó en la página por un error del área. Se autorizan cinco entradas sin costo, válidas por seis meses, o la devolución de lo pagado, a elección de la persona.',
    respuesta: 'Tiene razón: el mantenimiento de las piscinas estaba programado y no lo publicamos en la página ni lo avisamos a la línea telefónica. Le ofrecemos, a su elección, la devolución completa de las cinco entradas o cinco ingresos sin costo válidos por seis meses. Basta con responder este mensaje indicando qué prefiere. Desde este mes los cierres se publican con ocho días de anticipación y en la taquilla se informa antes de cobrar.',
    entrega: { medio: 'CORREO', prueba: 'La persona respondió el correo y eligió los cinco ingresos.' },
    notas: [{ con: 'responder', texto: 'Se entregaron los códigos de los cinco ingresos al punto de información de la sede.' }],
  },
  {
    ...comun, clave: 'trato-taquilla', quien: { ticket: 'Trato recibido en la taquilla' },
    canal: 'BUZON_FISICO', depositadaHace: 3, tipologia: 'QUEJA', regimen: 'QUEJA', asunto: 'Trato recibido en la taquilla',
    texto: 'La persona de la taquilla me respondió de mala manera cuando le pregunté por la tarifa de mi categoría y delante de la fila me dijo que «leyera el aviso». El aviso estaba tapado por una cartelera. No pido que sancionen a nadie, pido que nos traten con respeto.',
    respuestaArea: 'Se conversó con la colaboradora, quien reconoció la respuesta y se disculpa. Se hizo refuerzo de protocolo de atención con todo el equipo de taquilla y se reubicó el aviso de tarifas.',
    respuesta: 'Lamentamos la forma en que fue {atendido|atendida}; no es el trato que queremos dar. Hablamos con la persona que estaba en la taquilla, quien reconoce lo ocurrido y le ofrece disculpas. Con todo el equipo repasamos el protocolo de atención y movimos el aviso de tarifas para que se vea desde la fila. Gracias por decirlo de una manera tan respetuosa.',
    entrega: { medio: 'TELEFONO', prueba: 'Llamada de siete minutos; la persona agradece y da el caso por atendido.' },
  },
  {
    ...comun, clave: 'gimnasio-horario', quien: { ticket: 'Ampliar el horario del gimnasio' },
    canal: 'WEB', sede: 'VIRTUAL', tipologia: 'SUGERENCIA', regimen: 'SUGERENCIA', asunto: 'Ampliar el horario del gimnasio',
    texto: 'Sugiero abrir el gimnasio desde las 5:00 a. m. Muchos entramos a trabajar a las 7 y con el horario actual solo podemos ir en la noche, cuando está lleno. Aunque fuera tres días a la semana sería un buen comienzo. También ayudaría poder reservar la hora desde el celular.',
    respuestaArea: 'Se hará un piloto de apertura a las 5:00 a. m. los lunes, miércoles y viernes durante dos meses. La reserva desde el celular está en el plan de tecnología del próximo semestre.',
    respuesta: 'Su propuesta fue acogida en parte: desde el {habil+10} el gimnasio abrirá a las 5:00 a. m. los lunes, miércoles y viernes, como piloto de dos meses. Si la asistencia lo justifica, se extenderá a toda la semana. La reserva desde el celular está prevista para el próximo semestre y le avisaremos cuando esté lista.',
    entrega: { medio: 'CORREO', prueba: 'Acuse de lectura.' },
  },
  {
    ...comun, clave: 'cabana-reembolso', canal: 'CORREO', quien: { oportunidad: true }, nivel: 2, tipologia: 'RECLAMO', regimen: 'CONSUMO',
    asunto: 'Reembolso de reserva de cabaña no disfrutada',
    texto: 'Reservé una cabaña para cuatro personas por dos noches y la pagué completa. La víspera me llamaron a decir que había un daño en la tubería y que me reubicaban en una habitación sencilla. No acepté y pedí el reembolso. Ya pasaron quince días y nadie me da razón. Anexo el comprobante de pago.',
    anexos: [{ nombre: 'comprobante-reserva.pdf', con: 'radicar', lineas: ['Comprobante de reserva de alojamiento', 'Dos noches, cuatro personas.', 'Pago total con tarjeta débito.'] }],
    notas: [{ con: 'trasladarAArea', texto: 'La persona anuncia que acudirá a la Superintendencia de Industria y Comercio si no hay respuesta. Dar prioridad.' }],
  },
  {
    ...comun, clave: 'natacion-nivel', canal: 'TELEFONO', quien: { tratamiento: 'señora' }, nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Cambio de nivel en la escuela de natación',
    texto: 'La señora llama para pedir que su hijo de ocho años pase al nivel intermedio de natación. Cuenta que el niño ya nada los cuatro estilos y que en el grupo de iniciación se aburre. La instructora está de acuerdo pero le dijeron que el cambio solo se hace al empezar el bimestre. Pregunta si se puede hacer antes.',
  },
  {
    ...comun, clave: 'bus-pasadia', canal: 'WHATSAPP', tipologia: 'QUEJA', regimen: 'QUEJA',
    asunto: 'El bus del pasadía llegó dos horas tarde',
    texto: 'El bus que nos llevaba al pasadía del {dia-3} estaba citado a las 7 y llegó pasadas las 9. El guía no contestaba y el conductor decía que nadie le había avisado del cambio de punto. Éramos casi cuarenta personas, varias de la tercera edad, esperando en un andén y al sol. Uno espera más organización de la Caja.',
  },
  {
    ...comun, clave: 'felicitacion-salvavidas', canal: 'PRESENCIAL', quien: { tratamiento: 'señora' }, tipologia: 'FELICITACION', regimen: 'FELICITACION',
    asunto: 'Felicitación al salvavidas del turno de la tarde',
    texto: 'La usuaria se acerca a dejar una felicitación para el salvavidas que el {dia-1} en la tarde auxilió a su nieta cuando se resbaló en la piscina de niños. Resalta su rapidez, la calma con que habló con la niña y que estuvo pendiente hasta que salieron de la sede.',
    respuestaArea: 'Se identificó al colaborador del turno. El reconocimiento se leyó en el comité de la sede y se anexó a su hoja de vida.',
    respuesta: 'Qué alegría saber que su nieta está bien. Leímos su mensaje en el comité de la sede, delante de todo el equipo de salvavidas, y quedó anexado a la hoja de vida del colaborador. Él le manda saludos a la niña. Las esperamos pronto de regreso.',
    entrega: { medio: 'WHATSAPP', prueba: 'Mensaje leído; la persona contesta con un saludo.' },
  },
  {
    ...comun, clave: 'torneo-inscripcion', canal: 'CORREO', quien: { empresa: true }, nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Inscripción extemporánea al torneo interempresas',
    texto: 'Nuestra empresa quiere participar en el torneo interempresas de fútbol, pero la convocatoria nos llegó cuando ya habían cerrado las inscripciones. Tenemos el equipo listo y la planilla diligenciada. Solicitamos que se estudie un cupo extemporáneo o que se nos tenga en cuenta como primer suplente.',
    respuestaArea: 'Se retiró un equipo del grupo C y hay cupo. La empresa debe entregar la planilla antes del {habil+9} y asistir al congresillo técnico.',
    respuesta: 'Con gusto les confirmamos que hay un cupo disponible en el grupo C por el retiro de otro equipo. Para ocuparlo deben entregar la planilla firmada antes del {habil+9} y enviar un delegado al congresillo técnico de ese mismo día, a las 5:00 p. m., en el centro recreativo. Las bases del torneo no cambian.',
    entrega: { medio: 'CORREO', prueba: 'Acuse de recibo de la oficina de bienestar de la empresa.' },
  },
  {
    ...comun, clave: 'carne-ingreso', canal: 'PRESENCIAL', nivel: 1, tipologia: 'RECLAMO', regimen: 'RECLAMO',
    asunto: 'No le permitieron el ingreso con la cédula digital',
    texto: '{El usuario|La usuaria} cuenta que el {dia-4} no pudo entrar al centro recreativo porque en la portería no le aceptaron la cédula digital y le exigieron la física. Tuvo que pagar como particular para no devolver a los niños. Solicita que le reintegren la diferencia y que se instruya al personal.',
    respuestaArea: 'La cédula digital sí es válida. El vigilante era de relevo y no conocía la instrucción. Se autoriza reintegrar la diferencia de tarifa y se envió circular a la empresa de vigilancia.',
    anexos: [{ nombre: 'circular-porteria.txt', con: 'responderArea', lineas: ['Circular para el personal de portería', 'La cédula digital se acepta en todas las sedes.', 'Se verifica en la aplicación, sin pedir documento adicional.'] }],
  },
  {
    ...comun, clave: 'agua-fria', canal: 'WEB', sede: 'VIRTUAL', tipologia: 'RECLAMO', regimen: 'RECLAMO',
    asunto: 'Piscina climatizada con el agua fría',
    texto: 'Pago la mensualidad de la piscina climatizada y desde hace una semana el agua está helada. Los instructores dicen que se dañó la caldera pero no hay ningún aviso ni fecha de arreglo. ¿Van a descontar esos días o a reponer las clases?',
  },
  // What many ask at once, each in her words: cases to group
  {
    ...comun, clave: 'agua-fria-hijos', canal: 'CORREO', sede: 'VIRTUAL', tipologia: 'RECLAMO', regimen: 'RECLAMO',
    asunto: 'Agua helada en la piscina climatizada',
    texto: 'Buen día. Mis dos hijos están en las clases de la piscina climatizada y desde hace una semana el agua está helada; salen temblando. Los instructores dicen que se dañó la caldera y que no tienen fecha de arreglo. Pago la mensualidad completa: pido que descuenten esos días o repongan las clases.',
  },
  {
    ...comun, clave: 'agua-fria-terapia', canal: 'TELEFONO', sede: 'VIRTUAL', tipologia: 'RECLAMO', regimen: 'RECLAMO',
    asunto: 'La piscina climatizada tiene el agua fría',
    texto: '{El usuario|La usuaria} dice que paga la mensualidad de la piscina climatizada por recomendación médica y que desde hace más de una semana el agua está helada. Los instructores le dicen que se dañó la caldera y que no hay fecha de arreglo. Pide que le repongan las clases o le descuenten los días.',
  },
  {
    ...comun, clave: 'agua-fria-aviso', canal: 'WEB', sede: 'VIRTUAL', tipologia: 'RECLAMO', regimen: 'RECLAMO',
    asunto: 'Caldera de la piscina climatizada dañada',
    texto: 'La piscina climatizada tiene el agua helada porque se dañó la caldera y nadie puso un aviso. Los instructores no saben la fecha de arreglo. Pago la mensualidad y llevo una semana sin entrar a clases: ¿van a reponer las clases o a descontar esos días?',
  },
  {
    ...comun, clave: 'rampa-acceso', canal: 'ESCRITO', preferencial: 'Persona en silla de ruedas', tipologia: 'SUGERENCIA', regimen: 'SUGERENCIA',
    asunto: 'Rampa para el restaurante del centro recreativo',
    texto: 'Me movilizo en silla de ruedas y disfruto mucho la sede, pero para entrar al restaurante hay cuatro escalones y siempre me tienen que alzar. Propongo que instalen una rampa, aunque sea portátil, y que la mesa más cercana a la entrada quede reservada para quienes la necesitamos. Anexo un dibujo con las medidas.',
    anexos: [{ nombre: 'medidas-entrada.txt', con: 'radicar', lineas: ['Entrada del restaurante', 'Cuatro escalones de 17 cm. Ancho libre: 1,40 m.', 'Espacio para rampa por el costado derecho: 6 m.'] }],
  },
  {
    ...comun, clave: 'cancha-ruido', canal: 'BUZON_FISICO', quien: { anonima: true }, tipologia: 'QUEJA', regimen: 'QUEJA',
    asunto: 'Ruido de la cancha sintética en las noches',
    texto: 'Somos vecinos de la sede recreativa. Los partidos de la cancha sintética se están alargando hasta las once y media de la noche, con parlantes y gritos. Entre semana madrugamos y hay niños pequeños. Pedimos que respeten el horario que ustedes mismos pusieron en la puerta, que dice diez de la noche.',
  },
  {
    ...comun, clave: 'vacaciones-recreativas', quien: { mismaQue: 'cuota-no-llego' }, canal: 'LINEA_GRATUITA', nivel: 1, tipologia: 'INFORMACION', regimen: 'PETICION_INFORMACION',
    asunto: 'Información de vacaciones recreativas de fin de año',
    texto: 'Llama {un padre|una madre} de familia a preguntar por las vacaciones recreativas de fin de año: fechas, edades, tarifa por categoría, si incluyen transporte desde {municipio} y si reciben niños con alergias alimentarias. Pide la información por correo para revisarla en casa.',
  },
  {
    ...comun, clave: 'tarifa-categoria', canal: 'PRESENCIAL', nivel: 3, tipologia: 'RECLAMO', regimen: 'CONSUMO', quien: { cliente: '1000002' },
    asunto: 'Cobro de tarifa de una categoría que no es la mía',
    texto: 'La usuaria reclama porque el {dia-5} en el centro recreativo le cobraron la entrada de ella y de sus tres hijos con una tarifa superior a la de su categoría. Mostró el certificado en el celular y le dijeron que el sistema no la encontraba. Pide el reintegro del mayor valor y que corrijan sus datos.',
    respuestaArea: 'La base de la taquilla no se había actualizado desde el mes anterior. La diferencia cobrada es cierta y se autoriza el reintegro en efectivo o a la cuenta de la usuaria. La actualización de la base quedó diaria.',
    respuesta: 'Comprobamos que le cobramos una tarifa que no corresponde a su categoría, porque la base de la taquilla estaba desactualizada. Le reintegramos el mayor valor de las cuatro entradas: puede reclamarlo en cualquier punto de atención con su documento o indicarnos una cuenta. También corregimos la actualización de la base, que ahora se hace cada día. Le pedimos disculpas por la demora de esta respuesta.',
    entrega: { medio: 'CORREO_CERTIFICADO', prueba: 'Guía 900123-CO, recibida en la dirección registrada.' },
  },
  {
    ...comun, clave: 'restaurante-demora', canal: 'BUZON_VIRTUAL', sede: 'VIRTUAL', tipologia: 'QUEJA', regimen: 'QUEJA', quien: { desconocida: { nombre: 'Hernando Tabares Guzmán', tratamiento: 'señor', correo: 'h.tabares@correo.example' } },
    asunto: 'Una hora esperando el almuerzo en el centro vacacional',
    texto: 'El servicio del restaurante del centro vacacional fue muy lento: pedimos a las 12:40 y nos sirvieron a las 2. Dos platos llegaron fríos y uno equivocado. Nadie se acercó a dar una explicación y al final el cobro del servicio ya venía incluido en la cuenta.',
    respuestaArea: 'Ese día coincidieron dos grupos empresariales y no se reforzó la cocina. Se acordó con el concesionario un refuerzo obligatorio cuando haya más de ochenta reservas y que el servicio voluntario se pregunte siempre. Se ofrece un almuerzo de cortesía para el grupo.',
    respuesta: 'Le agradecemos el detalle con que contó lo ocurrido. Ese día atendimos a la vez dos grupos empresariales sin reforzar la cocina, y eso explica la demora, pero no la justifica. Acordamos con el concesionario que haya refuerzo cuando existan más de ochenta reservas y que el servicio voluntario siempre se pregunte antes de cobrarlo. Queremos invitarle con su grupo a un almuerzo de cortesía; puede programarlo respondiendo este mensaje.',
    entrega: { medio: 'CORREO', prueba: 'Acuse de lectura.' },
  },
  {
    ...comun, clave: 'salon-alquiler', canal: 'CORREO', quien: { empresa: true }, nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Cotización y reserva de salón para cierre de año',
    texto: 'Solicitamos cotización del salón principal del centro recreativo para 120 personas, con almuerzo, sonido y proyección, para la reunión de cierre de año. Requerimos saber si la tarifa de empresa afiliada cubre a los familiares de los trabajadores y cuál es la política de cancelación.',
    respuestaArea: 'Se envía cotización con dos opciones de menú. La tarifa de empresa afiliada aplica también a familiares hasta primer grado. Cancelación sin cobro hasta diez días antes; después se retiene el 30 %.',
    anexos: [{ nombre: 'cotizacion-salon.pdf', con: 'responderArea', lineas: ['Cotización salón principal', 'Capacidad 120 personas, sonido y proyección incluidos.', 'Dos opciones de menú. Vigencia: treinta días.'] }],
  },
]
