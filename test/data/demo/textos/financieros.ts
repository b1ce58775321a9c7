import type { Texto } from './texto'

const comun = { linea: 'SERVICIOS_FINANCIEROS', area: 'SERVICIOS_FINANCIEROS', sede: 'ADMINISTRATIVA' } as const

export const FINANCIEROS: Texto[] = [
  {
    ...comun, clave: 'cobro-doble', quien: { ticket: 'Cobro doble en crédito' },
    canal: 'PRESENCIAL', sede: 'CENTRO_SERVICIOS', nivel: 3, tipologia: 'RECLAMO', regimen: 'RECLAMO', asunto: 'Cobro doble en crédito',
    texto: '{El usuario|La usuaria} presenta dos recibos de la cuota de {mesAnterior}: una descontada por nómina y otra debitada de su cuenta. El asesor de crédito le ofreció abonar el segundo cobro a capital, pero necesita el dinero de vuelta. Solicita la devolución y que se revise que no vuelva a pasar.',
    anexos: [{ nombre: 'recibos-cuota.pdf', con: 'radicar', lineas: ['Recibos de la cuota del crédito', 'Descuento por nómina y débito a la cuenta, mismo periodo.'] }],
    respuestaArea: 'El débito automático seguía activo después de aprobarse la libranza. Se canceló la autorización y se ordenó la devolución del segundo cobro a la cuenta de origen para el {habil+8}.',
    respuesta: 'Confirmamos que la cuota de {mesAnterior} se cobró dos veces, porque el débito a su cuenta quedó activo cuando empezó el descuento por nómina. Cancelamos ese débito y ordenamos la devolución del segundo cobro a la misma cuenta; la verá reflejada el {habil+8}. La devolución no modifica su plan de pagos ni genera reporte alguno.',
  },
  {
    ...comun, clave: 'paz-salvo-credito', canal: 'WEB', sede: 'VIRTUAL', nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Paz y salvo y levantamiento de la libranza',
    texto: 'Terminé de pagar mi crédito de libre inversión el {dia-8}. Necesito el paz y salvo y que le informen a mi empresa que ya no me siga descontando, porque la nómina cierra en pocos días.',
    respuestaArea: 'Crédito cancelado en su totalidad. Paz y salvo expedido y orden de levantamiento de libranza enviada a la empresa con acuse de recibo.',
    respuesta: 'Felicitaciones por terminar su crédito. Adjuntamos el paz y salvo y le informamos que la empresa ya recibió la orden de suspender el descuento. Si la nómina de este mes alcanzara a salir con la cuota, le devolveremos ese valor sin que tenga que pedirlo.',
    anexos: [{ nombre: 'paz-y-salvo.pdf', con: 'responder', lineas: ['Paz y salvo', 'Crédito de libre inversión cancelado en su totalidad.'] }],
    entrega: { medio: 'CORREO', prueba: 'Acuse de lectura, 11:47 a. m.' },
  },
  {
    ...comun, clave: 'libranza-descuento', canal: 'TELEFONO', nivel: 3, tipologia: 'RECLAMO', regimen: 'RECLAMO', quien: { afiliacion: 'TRABAJADOR' },
    asunto: 'Le descuentan más de lo pactado',
    texto: 'Llama {un afiliado|una afiliada} porque en los dos últimos desprendibles el descuento de la libranza es mayor que la cuota firmada. En su empresa le dicen que se limitan a aplicar el archivo que envía la Caja. Quiere que le expliquen la diferencia por escrito y, si es un error, que se la devuelvan.',
    notas: [{ con: 'clasificar', texto: 'Solicitar al área el archivo de novedades de los dos últimos meses.' }],
  },
  {
    ...comun, clave: 'credito-negado', canal: 'ESCRITO', nivel: 3, tipologia: 'DERECHO_PETICION', regimen: 'PETICION_INFORMACION', quien: { oportunidad: true },
    asunto: 'Razones por las que se negó el crédito',
    texto: 'Solicité un crédito educativo y la respuesta fue un mensaje de texto que decía «su solicitud no fue viable». Pido conocer los motivos concretos, el puntaje obtenido y el reglamento que se aplicó, así como copia del estudio de mi solicitud.',
    respuestaArea: 'La solicitud se negó por capacidad de pago: los descuentos vigentes llegan al 50 % del ingreso. Se entrega copia del estudio y del reglamento de crédito. Puede presentarse con codeudor.',
    respuesta: 'Usted tiene derecho a conocer por qué se negó su crédito. La razón fue la capacidad de pago: los descuentos que ya tiene llegan a la mitad de su ingreso, que es el límite de la ley y de nuestro reglamento. No influyó ningún reporte negativo. Adjuntamos copia del estudio, con el puntaje, y del reglamento. Si presenta un codeudor o reduce uno de los descuentos, la solicitud puede estudiarse otra vez.',
    entrega: { medio: 'CORREO_CERTIFICADO', prueba: 'Guía 900204-CO, entrega efectiva en la portería de la unidad.' },
  },
  {
    ...comun, clave: 'reporte-centrales', canal: 'CORREO', nivel: 3, tipologia: 'RECLAMO', regimen: 'HABEAS_RECLAMO',
    asunto: 'Corrección de reporte negativo en centrales de riesgo',
    texto: 'Me negaron un crédito en un banco porque la Caja me tiene {reportado|reportada} en mora de un crédito que pagué hace un año. Nunca me avisaron que me iban a reportar. Con base en la Ley 1581 y la Ley 1266 solicito que actualicen el dato y me entreguen copia de la comunicación previa que debieron enviarme.',
    respuestaArea: 'El crédito está pagado y el dato no se actualizó por un error en el archivo de novedades. Se envió la corrección a los operadores. No se encontró la comunicación previa al reporte, por lo que procede eliminarlo.',
    notas: [{ con: 'radicar', texto: 'Reclamo de habeas data: marcar «reclamo en trámite» dentro de los dos días hábiles.' }],
  },
  {
    ...comun, clave: 'seguro-credito', canal: 'LINEA_GRATUITA', nivel: 2, tipologia: 'RECLAMO', regimen: 'CONSUMO',
    asunto: 'Seguro incluido en el crédito sin autorización',
    texto: 'La persona que llama revisó su extracto y encontró el cobro mensual de un seguro de desempleo que no recuerda haber autorizado. Pidió la copia firmada en la oficina y no se la han mostrado. Solicita la cancelación del seguro y la devolución de lo pagado si no aparece su firma.',
  },
  {
    ...comun, clave: 'refinanciacion', quien: { mismaQue: 'cuota-certificado-escolar' }, canal: 'WHATSAPP', nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
    asunto: 'Alivio o refinanciación del crédito',
    texto: 'Buenos días. Me redujeron la jornada y desde {mesAnterior} gano casi la mitad. Quiero seguir pagando pero la cuota me ahoga. ¿Hay alguna forma de ampliar el plazo o dejar de pagar dos meses sin que me manden a cobro jurídico? Siempre he sido cumplid{o|a}.',
  },
  {
    ...comun, clave: 'llamadas-cobranza', canal: 'PRESENCIAL', sede: 'CENTRO_SERVICIOS', tipologia: 'QUEJA', regimen: 'QUEJA',
    asunto: 'Llamadas de cobranza en domingo y a familiares',
    texto: '{El usuario|La usuaria} se queja porque la casa de cobranza {lo|la} llama los domingos desde las siete de la mañana y llamó también a su hermano, a quien le contó de la deuda. Reconoce una cuota atrasada, que ya pagó. Pide que se respete la ley y que no vuelvan a comentar sus asuntos con terceros.',
    respuestaArea: 'Se escucharon las grabaciones: hubo dos llamadas en domingo y una a un tercero. Se aplicó la sanción contractual a la casa de cobranza y se retiró el caso de su gestión. La cuota figura pagada.',
    respuesta: 'Escuchamos las grabaciones y usted tiene razón: hubo dos llamadas en domingo y una a un familiar, y ninguna debió hacerse. La ley prohíbe las dos cosas y nuestro contrato con la casa de cobranza también; por eso le aplicamos la sanción pactada y retiramos sus datos de esa gestión. Su crédito está al día. Le ofrecemos disculpas a usted y, por su conducto, a su hermano.',
    entrega: { medio: 'PERSONAL', prueba: 'Firma de recibido y lectura conjunta de la respuesta en el punto de atención.' },
  },
]
