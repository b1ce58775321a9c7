import type { Texto } from './texto'

const comun = { linea: 'VIVIENDA', area: 'VIVIENDA', sede: 'ADMINISTRATIVA' } as const

export const VIVIENDA: Texto[] = [
  {
    ...comun, clave: 'estado-postulacion', quien: { ticket: 'Estado del subsidio de vivienda' },
    canal: 'PRESENCIAL', nivel: 3, tipologia: 'INFORMACION', regimen: 'PETICION_INFORMACION', asunto: 'Estado del subsidio de vivienda',
    texto: '{El afiliado|La afiliada} pregunta en qué va su postulación al subsidio familiar de vivienda. Entregó el formulario hace dos meses, la asignación estaba anunciada para {mesAnterior} y no aparece en el listado publicado. Quiere saber si quedó en lista de espera o si le falta algún documento.',
    respuestaArea: 'La postulación es hábil y quedó en el puesto 38 de la lista de espera de la última asignación por puntaje. No faltan documentos. Se calificará de nuevo en la próxima asignación sin trámite adicional.',
    respuesta: 'Su postulación está completa y fue calificada como hábil. En la última asignación los recursos alcanzaron hasta un puntaje superior al suyo y usted quedó en el puesto 38 de la lista de espera. No debe entregar nada más: en la próxima asignación participará de nuevo automáticamente. Si entre tanto aumenta su ahorro o cambia su grupo familiar, repórtelo, porque puede subir el puntaje.',
    entrega: { medio: 'PERSONAL', prueba: 'Firma de recibido en la ventanilla de vivienda.' },
  },
  {
    ...comun, clave: 'postulacion-rechazada', canal: 'ESCRITO', nivel: 3, tipologia: 'DERECHO_PETICION', regimen: 'PETICION_GENERAL', quien: { afiliacion: 'TRABAJADOR' },
    asunto: 'Derecho de petición por rechazo de la postulación',
    texto: 'Me rechazaron la postulación porque mi cónyuge figura como propietaria de un inmueble. Ese predio es un lote rural heredado entre nueve hermanos y ella tiene una novena parte, sin construcción. Solicito que se revise la decisión, se me indique la norma exacta que me excluye y, de ser procedente, se me incluya en la siguiente asignación. Anexo certificado de tradición.',
    anexos: [{ nombre: 'certificado-tradicion.pdf', con: 'radicar', lineas: ['Certificado de tradición y libertad', 'Predio rural, nueve propietarios en común y proindiviso.', 'Sin construcciones registradas.'] }],
    notas: [{ con: 'trasladarAArea', texto: 'Se pidió apoyo del área jurídica sobre la propiedad en proindiviso.' }],
  },
  {
    ...comun, clave: 'desembolso-constructora', canal: 'CORREO', nivel: 3, tipologia: 'RECLAMO', regimen: 'RECLAMO', quien: { afiliacion: 'TRABAJADOR' },
    asunto: 'El subsidio no ha sido desembolsado a la constructora',
    texto: 'Tengo el subsidio asignado y la escritura registrada desde hace mes y medio. La constructora me dice que la Caja no ha girado y que me va a cobrar intereses. En cada llamada me dan una razón distinta: que falta una firma, que está en tesorería, que hay que esperar comité. Necesito una fecha cierta de pago.',
    respuestaArea: 'Faltaba la certificación de existencia de la vivienda, que la constructora entregó con otro número de matrícula. Ya está corregida. El giro sale el {habil+8} y se notificará a la constructora que no procede cobro de intereses por este tiempo.',
    respuesta: 'El giro estaba detenido porque la constructora entregó la certificación de existencia de la vivienda con un número de matrícula equivocado y nadie se lo informó a usted; esa omisión fue nuestra. El documento ya está corregido y el desembolso se hará el {habil+8}. También escribimos a la constructora para que no le cobre intereses por este periodo. Le enviaremos el comprobante en cuanto el giro se haga efectivo.',
    anexos: [{ nombre: 'oficio-constructora.pdf', con: 'responder', lineas: ['Oficio a la constructora', 'Se informa la fecha del desembolso del subsidio.', 'Se solicita no causar intereses por el periodo de verificación.'] }],
  },
  {
    ...comun, clave: 'mejoramiento-consulta', canal: 'CORREO', nivel: 1, tipologia: 'PETICION', regimen: 'CONSULTA', quien: { afiliacion: 'INDEPENDIENTE' },
    asunto: 'Consulta: mejoramiento de vivienda sin escritura',
    texto: 'Vivo en una casa que compré con promesa de compraventa hace once años y nunca la escrituré. El techo está en mal estado. ¿Puedo pedir el subsidio de mejoramiento con la sana posesión? ¿Qué pruebas aceptan y quién las certifica? Agradezco que me digan en qué norma está.',
    respuestaArea: 'Procede con posesión sana y regular de más de cinco años, acreditada con declaración del poseedor y certificación de no existir procesos sobre el inmueble. La vivienda no puede estar en zona de riesgo. Base: Decreto 1077 de 2015, título del subsidio familiar de vivienda.',
    respuesta: 'Sí puede postularse. El subsidio de mejoramiento admite la posesión sana y regular cuando lleva más de cinco años, y los suyos son once. Debe aportar: declaración de posesión ante notario, recibos de servicios o impuesto predial de ese tiempo y constancia de que no hay procesos sobre el inmueble. Planeación municipal certifica que la casa no está en zona de riesgo. La norma es el Decreto 1077 de 2015. Si quiere, un asesor le ayuda a revisar los papeles antes de postularse.',
    entrega: { medio: 'CORREO', prueba: 'Acuse de lectura de las 8:14 a. m.' },
  },
  {
    ...comun, clave: 'renuncia-subsidio', canal: 'ESCRITO', nivel: 3, tipologia: 'PETICION', regimen: 'PETICION_GENERAL', quien: { afiliacion: 'TRABAJADOR' },
    asunto: 'Renuncia al subsidio de vivienda asignado',
    texto: 'Por medio de esta carta renuncio al subsidio de vivienda que me fue asignado, ya que el proyecto se encareció y no alcanzo el cierre financiero. Pido que la renuncia se acepte antes del vencimiento para no quedar {inhabilitado|inhabilitada} y que me digan si puedo volver a postularme.',
    respuestaArea: 'Renuncia aceptada dentro de la vigencia. No genera inhabilidad y la persona puede postularse en la siguiente convocatoria con documentos actualizados.',
    respuesta: 'Aceptamos su renuncia, presentada dentro de la vigencia del subsidio. Por eso no queda con ninguna inhabilidad y puede postularse desde la próxima convocatoria con el formulario y los documentos actualizados. Sabemos que es una decisión difícil; si quiere, podemos mostrarle otros proyectos donde el cierre financiero le resulte posible.',
    entrega: { medio: 'PERSONAL', prueba: 'Copia firmada en el punto de atención.' },
  },
  {
    ...comun, clave: 'visita-tecnica', canal: 'TELEFONO', tipologia: 'QUEJA', regimen: 'QUEJA',
    asunto: 'El ingeniero no llegó a la visita de mejoramiento',
    texto: '{El usuario|La usuaria} comenta que pidió permiso en el trabajo para atender la visita técnica del programa de mejoramiento y el ingeniero no llegó ni llamó. Es la segunda vez. La reprogramación la hicieron por mensaje para un día en que ya había dicho que no podía.',
    respuestaArea: 'El profesional tuvo dos visitas cruzadas por error de programación. Se asignó otro ingeniero y la visita se acordó por teléfono con la persona para el {habil+7}, a las 5:30 p. m., después de su jornada.',
  },
  {
    ...comun, clave: 'devolucion-ahorro', canal: 'WEB', sede: 'VIRTUAL', nivel: 3, tipologia: 'PETICION', regimen: 'PETICION_GENERAL', quien: { afiliacion: 'TRABAJADOR' },
    asunto: 'Liberar el ahorro programado',
    texto: 'Mi postulación al subsidio venció sin asignación. Tengo el ahorro programado inmovilizado en la cooperativa y me piden una carta de la Caja para liberarlo. Requiero esa carta con urgencia porque apareció una vivienda usada que puedo comprar sin subsidio.',
  },
  {
    ...comun, clave: 'feria-vivienda', canal: 'BUZON_VIRTUAL', sede: 'VIRTUAL', tipologia: 'SUGERENCIA', regimen: 'SUGERENCIA',
    asunto: 'Feria de vivienda también en los municipios',
    texto: 'La feria de vivienda siempre la hacen en la capital. Quienes vivimos en {municipio} tenemos que pagar pasajes para toda la familia y al final casi nadie va. ¿Por qué no la hacen rotativa o por lo menos envían un asesor un fin de semana al mes?',
  },
  {
    ...comun, clave: 'vivienda-traslado', canal: 'PRESENCIAL', sede: 'CENTRO_SERVICIOS', preferencial: 'Víctima del conflicto armado', nivel: 3, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Traslado del subsidio a otro municipio',
    texto: '{El señor|La señora} tiene asignado un subsidio para vivienda nueva y debió cambiar de municipio por razones de seguridad. Solicita que se le permita aplicarlo en otro proyecto, en el lugar donde vive ahora, sin perder la asignación. Pide reserva con la dirección y que no la mencionen en los mensajes.',
    notas: [{ con: 'radicar', texto: 'Contactar solo por correo electrónico. No dejar recados telefónicos.' }],
  },
]
