import type { Texto } from './texto'

/** What concerns the house itself: its people, the data it keeps, the law. */
export const ATENCION: Texto[] = [
  {
    clave: 'hoja-de-vida', linea: 'ATENCION', area: 'TALENTO_HUMANO', quien: { afiliacion: 'NO_AFILIADO' }, canal: 'WEB', sede: 'VIRTUAL', tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Resultado de proceso de selección',
    texto: 'Participé en el proceso de selección para auxiliar de biblioteca, presenté las pruebas y la entrevista hace un mes y no he tenido noticias. Quisiera conocer el resultado y, si no continué, que eliminen mis datos y documentos de sus bases.',
  },
  {
    clave: 'felicitacion-vigilante', linea: 'ATENCION', area: 'TALENTO_HUMANO', quien: { tratamiento: 'señora' }, canal: 'BUZON_VIRTUAL', sede: 'VIRTUAL', tipologia: 'FELICITACION', regimen: 'FELICITACION',
    asunto: 'Reconocimiento a un vigilante y a la señora de servicios generales',
    texto: 'En la sede administrativa perdí la billetera con los documentos de mis hijos y el dinero del arriendo. El vigilante y la señora de servicios generales la encontraron, buscaron mi teléfono y me esperaron después de su turno para entregármela completa. Personas así hacen grande a una empresa.',
    respuestaArea: 'Se identificó a las dos personas. Recibirán el reconocimiento trimestral por valores y se informó a las empresas contratistas.',
    respuesta: 'Su mensaje nos llena de orgullo. Las dos personas que encontraron su billetera recibirán el reconocimiento por valores de este trimestre y sus empresas fueron informadas por escrito. Les leímos sus palabras y nos pidieron contarle que cualquiera habría hecho lo mismo; nosotros creemos que no cualquiera.',
  },
  {
    clave: 'asesor-celular', linea: 'ATENCION', area: 'TALENTO_HUMANO', canal: 'TURNERO', sede: 'CENTRO_SERVICIOS', tipologia: 'QUEJA', regimen: 'QUEJA',
    asunto: 'El asesor atendía mientras hablaba por celular',
    texto: 'Se deja constancia de la queja de {un usuario|una usuaria}: en el módulo 6 el asesor sostuvo una conversación personal por celular durante casi toda la atención y le contestaba sin {mirarlo|mirarla}. Cuando pidió que {lo|la} atendiera, le respondió que «si tenía afán, sacara otro turno».',
    respuestaArea: 'El asesor fue escuchado en descargos y aceptó la conducta. Se firmó compromiso de mejora con seguimiento semanal y repitió el taller de atención humanizada.',
    respuesta: 'Lo que describe es contrario al trato que prometemos. El asesor fue escuchado, aceptó lo ocurrido y firmó un compromiso con seguimiento semanal; además repitió el taller de atención humanizada. Recordamos a todo el equipo que los celulares personales no se usan en los módulos. Le damos las gracias por avisarnos y le ofrecemos disculpas en nombre de la Caja.',
    entrega: { medio: 'CORREO', prueba: 'Acuse de lectura, 4:21 p. m.' },
  },
  {
    clave: 'tutela-subsidio', linea: 'SUBSIDIO', area: 'JURIDICA', canal: 'CORREO', sede: 'ADMINISTRATIVA', nivel: 3, tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 2, quien: { afiliacion: 'TRABAJADOR' },
    asunto: 'Traslado de acción de tutela por subsidio familiar',
    texto: 'El juzgado corre traslado de la acción de tutela promovida por la persona afiliada, quien alega vulneración del mínimo vital por la suspensión de la cuota monetaria de sus hijos, y concede dos días para informar sobre los hechos y aportar las pruebas que se pretendan hacer valer.',
    anexos: [{ nombre: 'auto-admisorio.pdf', con: 'radicar', lineas: ['Auto que admite la acción de tutela', 'Se concede a la entidad el término de dos días para rendir informe.'] }],
    respuestaArea: 'Informe elaborado: la cuota se suspendió por falta del certificado escolar, la persona ya lo entregó y el pago se reactivó, incluidas las dos cuotas pendientes. Se pide declarar hecho superado.',
    respuesta: 'Rendimos ante el juzgado el informe pedido dentro del término. En él se explica que la cuota estuvo suspendida por el vencimiento del certificado escolar, que este fue recibido y que el pago se reactivó junto con las dos cuotas pendientes, de lo cual se aportan los comprobantes. En consecuencia, se solicita declarar la carencia actual de objeto por hecho superado. Copia de este informe se envía también a la persona accionante.',
    entrega: { medio: 'CORREO', prueba: 'Acuse del buzón de notificaciones del juzgado y copia leída por la persona.' },
  },
  {
    clave: 'contrato-concesion', linea: 'ATENCION', area: 'JURIDICA', canal: 'CORREO', sede: 'ADMINISTRATIVA', tipologia: 'DERECHO_PETICION', regimen: 'PETICION_INFORMACION', quien: { desconocida: { nombre: 'Veeduría Ciudadana Los Robles', tratamiento: 'señora', correo: 'veeduria.losrobles@correo.example' } },
    asunto: 'Copia del contrato de concesión del restaurante',
    texto: 'Como veeduría ciudadana solicitamos copia del contrato de concesión del restaurante del centro recreativo, sus prórrogas y el informe de supervisión más reciente. Pedimos que, si alguna parte es reservada, se indique la norma y se entregue el resto.',
  },
  {
    clave: 'herederos-saldo', linea: 'SUBSIDIO', area: 'JURIDICA', canal: 'ESCRITO', sede: 'CENTRO_SERVICIOS', tipologia: 'DERECHO_PETICION', regimen: 'CONSULTA', quien: { tratamiento: 'señora', afiliacion: 'BENEFICIARIO' },
    asunto: 'Saldos a favor de un afiliado fallecido',
    texto: 'Mi esposo falleció hace cuatro meses y en la tarjeta tenía saldo de subsidio sin retirar. Quiero que me digan si ese dinero hace parte de la herencia o se le entrega a los hijos, qué papeles exige la Caja y si es necesario abrir sucesión por una suma pequeña.',
  },
  {
    clave: 'habeas-consulta', linea: 'ATENCION', area: 'ATENCION_USUARIO', canal: 'CORREO', sede: 'VIRTUAL', nivel: 2, tipologia: 'PETICION', regimen: 'HABEAS_CONSULTA',
    asunto: 'Consulta de mis datos personales',
    texto: 'En virtud de la Ley 1581 de 2012 deseo saber qué datos personales míos y de mis hijos tiene la Caja, con qué finalidad los usa, con qué empresas los ha compartido y cuándo di la autorización. Solicito copia de la autorización.',
    respuestaArea: 'Se extrajo el reporte de datos de la persona titular y de dos menores. Finalidades: subsidio, servicios sociales y comunicación. Encargados: operador de tarjeta y mensajería. Autorización otorgada en el formulario de afiliación; se adjunta copia.',
    respuesta: 'Le entregamos el reporte de los datos suyos y de sus hijos que reposan en la Caja: identificación, contacto, afiliación, grupo familiar y uso de servicios. Se usan para reconocer el subsidio, prestarle los servicios e informarle sobre ellos. Los han tratado por nuestra cuenta el operador de la tarjeta y la empresa de mensajería; no se han cedido a nadie más. Adjuntamos copia de la autorización de su formulario de afiliación. Puede pedir en cualquier momento que se corrijan o supriman los que no sean necesarios.',
    anexos: [{ nombre: 'autorizacion-datos.pdf', con: 'responderArea', lineas: ['Copia de autorización de tratamiento de datos', 'Formulario de afiliación.'] }],
    entrega: { medio: 'CORREO', prueba: 'Acuse de lectura y firma electrónica de recibido.' },
  },
  {
    clave: 'habeas-supresion', quien: { cliente: '1000001' }, linea: 'ATENCION', area: 'ATENCION_USUARIO', canal: 'WEB', sede: 'VIRTUAL', nivel: 2, tipologia: 'RECLAMO', regimen: 'HABEAS_RECLAMO',
    asunto: 'Suprimir mis datos de las campañas de mercadeo',
    texto: 'He pedido dos veces que no me envíen más mensajes de turismo y créditos y me siguen llegando, hasta tres por día y también al teléfono de mi hija menor. Reclamo que supriman mis datos de las campañas y que me certifiquen que el número de la niña fue borrado.',
  },
  {
    clave: 'turnero-pantalla', linea: 'ATENCION', area: 'ATENCION_USUARIO', canal: 'BUZON_FISICO', sede: 'CENTRO_SERVICIOS', quien: { anonima: true }, tipologia: 'SUGERENCIA', regimen: 'SUGERENCIA',
    asunto: 'Que el turnero también llame en voz alta',
    texto: 'La pantalla del turnero cambia muy rápido y las personas con baja visión o que no saben leer pierden el turno. Sugiero que el sistema diga el número y el módulo en voz alta, como en los bancos.',
    respuestaArea: 'El turnero tiene la función de voz, estaba apagada por quejas de ruido. Se activó con volumen moderado y se amplió el tiempo en pantalla a quince segundos.',
  },
  {
    clave: 'actualizacion-datos', linea: 'ATENCION', area: 'ATENCION_USUARIO', canal: 'WHATSAPP', sede: 'VIRTUAL', nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Cambio de dirección y de correo',
    texto: 'Buenas noches, me pasé a vivir a otro barrio y perdí la clave del correo que tienen registrado, así que no me llegan los códigos para entrar a la página. ¿Cómo actualizo los datos sin ir a la oficina? Puedo mandar foto de la cédula y un recibo.',
  },
]
