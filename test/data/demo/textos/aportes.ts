import type { Texto } from './texto'

const comun = { linea: 'REGISTRO_APORTES', area: 'REGISTRO_APORTES', sede: 'ADMINISTRATIVA' } as const

export const APORTES: Texto[] = [
  {
    ...comun, clave: 'planilla-doble', quien: { empresa: true }, canal: 'CORREO', nivel: 3, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Devolución de aportes pagados dos veces',
    texto: 'Por un error del operador la planilla de {mesAnterior} se pagó dos veces. Solicitamos la devolución de los aportes del segundo pago o su aplicación al periodo siguiente. Remitimos los dos soportes y quedamos atentos a los documentos adicionales que se requieran.',
    anexos: [{ nombre: 'soportes-planilla.pdf', con: 'radicar', lineas: ['Soportes de pago de planilla integrada', 'Mismo periodo, mismo valor, dos transacciones.'] }],
  },
  {
    ...comun, clave: 'paz-salvo-aportes', quien: { empresa: true }, canal: 'WEB', sede: 'VIRTUAL', nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Paz y salvo de aportes parafiscales',
    texto: 'Requerimos el certificado de paz y salvo de aportes con corte al mes pasado para presentarnos a una licitación. El portal genera el documento con una inconsistencia de hace dos años que ya fue aclarada con ustedes.',
    respuestaArea: 'La inconsistencia correspondía a dos trabajadores retirados cuyo retiro no se aplicó. Se depuró el estado de cuenta y se expide paz y salvo sin observaciones.',
    respuesta: 'Adjuntamos el paz y salvo sin observaciones. La inconsistencia que mostraba el portal venía de dos retiros que no se habían aplicado en su estado de cuenta; ya quedó depurada y en adelante podrán generar el certificado directamente. Les deseamos éxitos en la licitación.',
    anexos: [{ nombre: 'paz-y-salvo-aportes.pdf', con: 'responder', lineas: ['Paz y salvo de aportes', 'La empresa se encuentra al día con corte al mes anterior.'] }],
    entrega: { medio: 'CORREO', prueba: 'Acuse de recibo del auxiliar contable.' },
  },
  {
    ...comun, clave: 'afiliacion-demora', quien: { empresa: true }, canal: 'TELEFONO', nivel: 3, tipologia: 'QUEJA', regimen: 'QUEJA',
    asunto: 'Demora en la afiliación de trabajadores nuevos',
    texto: 'La empresa manifiesta que radicó la afiliación de seis trabajadores nuevos el {dia-15} y que siguen en estado «en validación». Los trabajadores están reclamando porque no pueden acceder a los servicios ni a la cuota. Han enviado los documentos tres veces por tres correos diferentes.',
    respuestaArea: 'Cuatro afiliaciones estaban listas y no se habían liberado; las otras dos tenían el documento ilegible. Las seis quedan activas con fecha de ingreso. Se designó una ejecutiva de cuenta para la empresa.',
    respuesta: 'Las seis personas ya figuran como afiliadas, con efectos desde la fecha de ingreso que ustedes reportaron. Cuatro solicitudes estaban aprobadas y no las liberamos; las otras dos tenían documentos ilegibles y debimos avisar. Para que no se repita, les asignamos una ejecutiva de cuenta, que los contactará esta semana, y un único correo de radicación.',
    entrega: { medio: 'CORREO', prueba: 'Respuesta de gestión humana con copia a la gerencia.' },
  },
  {
    ...comun, clave: 'certificado-afiliacion', quien: { ticket: 'Solicitud de certificado de afiliación' },
    canal: 'PRESENCIAL', sede: 'CENTRO_SERVICIOS', nivel: 1, tipologia: 'PETICION', regimen: 'PETICION_INFORMACION', asunto: 'Solicitud de certificado de afiliación',
    texto: '{El afiliado|La afiliada} requiere certificado de afiliación con fecha de ingreso, categoría y grupo familiar para un trámite en el colegio de sus hijos. Intentó descargarlo por la página pero sale sin los beneficiarios.',
    respuestaArea: 'El certificado salía incompleto por un beneficiario con documento vencido. Se actualizó con la tarjeta de identidad nueva y se generó el certificado completo.',
    respuesta: 'Le entregamos el certificado con fecha de ingreso, categoría y todo su grupo familiar. En la página salía incompleto porque uno de sus hijos figuraba todavía con registro civil; lo actualizamos a tarjeta de identidad y desde hoy puede descargarlo usted {mismo|misma} cuando lo necesite.',
    entrega: { medio: 'PERSONAL', prueba: 'Certificado entregado en mano, firma en el libro de entregas.' },
  },
  {
    ...comun, clave: 'retiro-trabajador', quien: { empresa: true }, canal: 'CORREO', nivel: 3, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Novedad de retiro no aplicada',
    texto: 'Informamos que la novedad de retiro de un trabajador reportada en la planilla de {mesAnterior} no fue aplicada y la Caja nos está generando deuda presunta. Pedimos corregir el estado de cuenta y detener el cobro persuasivo que recibimos esta semana.',
  },
  {
    ...comun, clave: 'independiente-afiliacion', quien: { afiliacion: 'INDEPENDIENTE' }, canal: 'WHATSAPP', nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Afiliación como independiente al 0,6 %',
    texto: 'Hola, hice la solicitud de afiliación como independiente al 0,6 % hace más de diez días y no me han contestado. Quiero saber si ya puedo pagar y con qué código, y si mi mamá puede quedar como beneficiaria para recreación.',
    respuestaArea: 'Afiliación aprobada. Puede pagar desde este periodo con el tipo de cotizante que se indica en la carta de aprobación. La tarifa del 0,6 % da acceso a recreación, capacitación y turismo, también para la madre a cargo.',
  },
  {
    ...comun, clave: 'empresa-deuda', quien: { empresa: true }, canal: 'ESCRITO', nivel: 3, tipologia: 'DERECHO_PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Derecho de petición sobre liquidación de deuda',
    texto: 'En nombre de la empresa presentamos derecho de petición para que se nos entregue la liquidación detallada de la deuda que se nos cobra, trabajador por trabajador y mes por mes, con la base que se tomó, y para que se suspenda el cobro mientras se aclara. Varios de los relacionados nunca han trabajado con nosotros.',
    notas: [{ con: 'trasladarAArea', texto: 'La empresa aporta a la Caja hace más de diez años; coordinar respuesta con la ejecutiva de cuenta.' }],
  },
  {
    ...comun, clave: 'empresa-capacitacion', quien: { empresa: true }, canal: 'WEB', sede: 'VIRTUAL', nivel: 1, tipologia: 'INFORMACION', regimen: 'PETICION_INFORMACION',
    asunto: 'Capacitación sobre el portal de aportantes',
    texto: 'Cambiamos de auxiliar de nómina y queremos saber si la Caja ofrece capacitación sobre el portal de aportantes, en qué fechas, si es virtual y si tiene costo. También cómo se cambia el usuario administrador, porque la persona anterior ya no está en la empresa.',
  },
]
