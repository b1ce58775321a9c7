import type { Texto } from './texto'

const comun = { linea: 'SALUD', area: 'SALUD', sede: 'CENTRO_SERVICIOS' } as const

export const SALUD: Texto[] = [
  {
    ...comun, clave: 'cita-odontologia', canal: 'LINEA_GRATUITA', nivel: 2, tipologia: 'RECLAMO', regimen: 'RECLAMO',
    asunto: 'Cita de odontología reprogramada tres veces',
    texto: 'Se recibe llamada de {un usuario|una usuaria} a quien le han cambiado tres veces la cita de odontología. La última vez le avisaron cuando ya estaba en la sala de espera. Tiene un diente provisional que se está soltando. Pide una cita en firme y que la atienda el mismo profesional.',
    respuestaArea: 'Las reprogramaciones se debieron a incapacidad de la odontóloga. Se asignó cita prioritaria para el {habil+6} a las 7:40 a. m. con el profesional que hizo el tratamiento.',
    respuesta: 'Sus tres citas se movieron por una incapacidad de la odontóloga y no buscamos un reemplazo a tiempo; por eso le pedimos disculpas. Le asignamos una cita prioritaria, en firme, para el {habil+6} a las 7:40 a. m., con el mismo profesional que comenzó su tratamiento. Si antes siente dolor o el provisional se desprende, puede acercarse sin cita en el horario de urgencias odontológicas.',
    entrega: { medio: 'TELEFONO', prueba: 'Llamada contestada a las 3:05 p. m.; confirma asistencia.' },
  },
  {
    ...comun, clave: 'historia-clinica', canal: 'CORREO', nivel: 3, tipologia: 'DERECHO_PETICION', regimen: 'PETICION_INFORMACION',
    asunto: 'Copia completa de mi historia clínica',
    texto: 'Con fundamento en el derecho de petición solicito copia íntegra de mi historia clínica en el centro médico de la Caja, incluidos los resultados de laboratorio de los dos últimos años. La necesito para una segunda opinión. Autorizo el envío a este mismo correo y adjunto copia de mi documento.',
    anexos: [{ nombre: 'autorizacion-envio.pdf', con: 'radicar', lineas: ['Autorización de envío por medio electrónico', 'Autorizo el envío de mi historia clínica al correo desde el que escribo.'] }],
    respuestaArea: 'Copia generada en archivo protegido; la clave se entrega por teléfono a la persona titular. Incluye laboratorios de los dos últimos años.',
    respuesta: 'Le enviamos la copia completa de su historia clínica, con los resultados de laboratorio de los dos últimos años. Por tratarse de datos sensibles el archivo está protegido: le daremos la clave por teléfono, al número registrado, después de confirmar su identidad. La copia no tiene ningún costo.',
    entrega: { medio: 'CORREO', prueba: 'Acuse de lectura y llamada de entrega de la clave el mismo día.' },
  },
  {
    ...comun, clave: 'vacunacion-horario', canal: 'WEB', sede: 'VIRTUAL', tipologia: 'SUGERENCIA', regimen: 'SUGERENCIA',
    asunto: 'Jornadas de vacunación fuera del horario laboral',
    texto: 'Las vacunas solo las aplican de 8 a 12 entre semana. Para los que trabajamos significa pedir permiso o no vacunar a los niños. ¿No sería posible una jornada mensual los sábados o hasta las siete de la noche? Con gusto ayudo a difundirla en mi empresa.',
    respuestaArea: 'Se aprobó jornada el primer sábado de cada mes, de 8 a. m. a 2 p. m., sin cita previa. Inicia el próximo mes.',
    respuesta: 'Su sugerencia fue aprobada. Desde el próximo mes habrá jornada de vacunación el primer sábado, de 8:00 a. m. a 2:00 p. m., sin cita previa. Le enviamos la pieza para que la comparta en su empresa, como amablemente lo ofreció.',
    entrega: { medio: 'CORREO', prueba: 'Acuse de lectura y solicitud de la pieza en formato vertical.' },
  },
  {
    ...comun, clave: 'enfermera-trato', canal: 'PRESENCIAL', preferencial: 'Persona mayor de 60 años', quien: { afiliacion: 'PENSIONADO', tratamiento: 'señora' }, tipologia: 'QUEJA', regimen: 'QUEJA',
    asunto: 'Mal trato en la toma de presión',
    texto: 'La señora relata que en el programa de control de presión la auxiliar le habló en tono fuerte porque no escuchó su nombre, y delante de los demás le dijo que «para eso traigan acompañante». Usa audífono. Se retiró sin que le tomaran la presión y salió llorando. Pide que alguien le dé una explicación.',
    notas: [{ con: 'clasificar', texto: 'Posible reconexión: ofrecer acompañamiento de la coordinadora del programa en el próximo control.' }],
  },
  {
    ...comun, clave: 'copago-errado', quien: { cliente: '1000004' }, canal: 'CORREO', nivel: 3, tipologia: 'RECLAMO', regimen: 'RECLAMO',
    asunto: 'Cobro de tarifa plena en terapia física',
    texto: 'Me cobraron las diez sesiones de terapia física con tarifa de particular aunque soy {afiliado|afiliada} y presenté el carné. En la caja dijeron que después lo corregían. Ya terminé las terapias y no hay corrección ni devolución. Adjunto las facturas.',
    anexos: [{ nombre: 'facturas-terapia.pdf', con: 'radicar', lineas: ['Facturas de terapia física', 'Diez sesiones a tarifa particular.', 'Total pagado por la persona.'] }],
    respuestaArea: 'El cajero digitó categoría D. Se anulan las diez facturas y se reexpiden con la categoría real. El mayor valor se devuelve por transferencia el {habil+10}.',
  },
  {
    ...comun, clave: 'felicitacion-asesora', quien: { ticket: 'Felicitación a la asesora del turno' },
    canal: 'TURNERO', tipologia: 'FELICITACION', regimen: 'FELICITACION', asunto: 'Felicitación a la asesora del turno',
    texto: '{El usuario|La usuaria} pide dejar constancia de su agradecimiento con la asesora que le atendió en el módulo de salud. Llegó con varios papeles en desorden y sin saber qué pedir; la asesora se los organizó, le explicó cada paso y hasta le anotó los teléfonos. Dice que salió con todo resuelto.',
    respuestaArea: 'Se identificó a la asesora por el número de turno y se le entregó copia de la felicitación en la reunión semanal.',
    respuesta: 'Gracias por sus palabras. Por el número del turno supimos quién es la asesora y le entregamos su mensaje en la reunión del equipo. Para ella, y para nosotros, es la mejor manera de empezar la semana. Cuente siempre con este módulo.',
    entrega: { medio: 'WHATSAPP', prueba: 'Mensaje leído a las 9:32 a. m.' },
  },
  {
    ...comun, clave: 'gafas-garantia', quien: { mismaQue: 'piscina-cerrada' }, canal: 'PRESENCIAL', nivel: 2, tipologia: 'RECLAMO', regimen: 'CONSUMO',
    asunto: 'Garantía de gafas formuladas',
    texto: '{El usuario|La usuaria} trae unas gafas compradas en la óptica de la Caja hace dos meses. El lente izquierdo se desprendió y el antirreflejo se está pelando. En la óptica le ofrecieron un descuento en unas nuevas, pero lo que pide es la garantía, porque las ha cuidado y tiene la factura.',
    anexos: [{ nombre: 'factura-optica.pdf', con: 'radicar', lineas: ['Factura de óptica', 'Montura y lentes con antirreflejo.', 'Garantía: un año por defectos de fabricación.'] }],
  },
  {
    ...comun, clave: 'terapia-lenguaje', canal: 'ESCRITO', preferencial: 'Niño con discapacidad', quien: { tratamiento: 'señora', afiliacion: 'BENEFICIARIO' }, nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Continuidad de la terapia de lenguaje',
    texto: 'Mi hijo de seis años asiste a terapia de lenguaje en el centro de la Caja y me informaron que el programa termina este mes. Su terapeuta recomienda no suspenderla. Pido que se nos permita continuar hasta cerrar el año o que nos digan con qué entidad quedaría el proceso.',
  },
  {
    ...comun, clave: 'nutricion-informacion', quien: { tratamiento: 'señor', afiliacion: 'TRABAJADOR' }, canal: 'WHATSAPP', nivel: 1, tipologia: 'INFORMACION', regimen: 'PETICION_INFORMACION',
    asunto: 'Requisitos del programa de nutrición para gestantes',
    texto: 'Hola, quisiera saber qué se necesita para entrar al programa de nutrición para gestantes, si cubre a la beneficiaria o solo a la trabajadora, cuánto vale y si dan los suplementos. Mi esposa tiene trece semanas.',
  },
]
