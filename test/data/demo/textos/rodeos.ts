import type { Texto } from './texto'

/** What is asked in the cases that leave the straight line. */
export const RODEOS: Texto[] = [
  {
    clave: 'cuota-custodia', linea: 'SUBSIDIO', area: 'SUBSIDIO', canal: 'WEB', sede: 'VIRTUAL', nivel: 3, tipologia: 'PETICION', regimen: 'PETICION_GENERAL', quien: { tratamiento: 'señora', afiliacion: 'TRABAJADOR' },
    asunto: 'Pago de la cuota a quien tiene la custodia',
    texto: 'Me separé y mis dos hijos viven conmigo, pero la cuota monetaria la sigue recibiendo el papá, que también está afiliado. Pido que desde este mes me la paguen a mí. Tenemos un acuerdo en la comisaría de familia.',
    notas: [{ con: 'clasificar', texto: 'Falta el acta de la comisaría; sin ella el área no puede cambiar quién recibe.' }],
  },
  {
    clave: 'reembolso-comprobante', linea: 'RECREACION', area: 'RECREACION', canal: 'WHATSAPP', sede: 'VIRTUAL', tipologia: 'RECLAMO', regimen: 'CONSUMO', quien: { tratamiento: 'señor', afiliacion: 'INDEPENDIENTE' },
    asunto: 'Reembolso de entradas que no se usaron',
    texto: 'Compré por la página cuatro entradas al centro recreativo y ese día nos enfermamos. Quiero el reembolso, pero borré el correo de la compra y no me acuerdo bien de la fecha. ¿Ustedes lo pueden buscar con mi cédula?',
  },
  {
    clave: 'mensaje-confuso', linea: 'ATENCION', area: 'ATENCION_USUARIO', canal: 'WHATSAPP', sede: 'VIRTUAL', tipologia: 'PETICION', regimen: 'PETICION_GENERAL', quien: { afiliacion: 'BENEFICIARIO', tratamiento: 'señor' },
    asunto: 'Lo del papel que quedó pendiente',
    texto: 'Buenas, es para lo del otro día que me dijeron que sí pero después que no, lo que habló con la señora del papel, entonces quedo pendiente a ver cómo hacemos porque ya van dos veces y nada, me confirman y gracias.',
  },
  {
    clave: 'beca-notas', linea: 'EDUCACION', area: 'EDUCACION', canal: 'CORREO', sede: 'VIRTUAL', nivel: 2, tipologia: 'PETICION', regimen: 'PETICION_GENERAL', quien: { tratamiento: 'señora', afiliacion: 'BENEFICIARIO' },
    asunto: 'Descuento por rendimiento académico',
    texto: 'Quedé entre los cinco mejores promedios del técnico en logística y la coordinadora nos dijo que la Caja hace un descuento en la matrícula siguiente. Solicito que me lo apliquen antes de que cierren los pagos, el {habil+18}.',
  },
  {
    clave: 'parque-obras', linea: 'RECREACION', area: 'RECREACION', canal: 'ESCRITO', sede: 'SEDE_RECREATIVA', tipologia: 'DERECHO_PETICION', regimen: 'PETICION_GENERAL', quien: { tratamiento: 'señor', afiliacion: 'TRABAJADOR' },
    asunto: 'Fecha real de entrega de las obras del parque acuático',
    texto: 'Van ocho meses con el parque acuático cerrado y los incapaces que lo administran cambian la fecha cada vez que uno pregunta. En ejercicio del derecho de petición solicito el cronograma vigente, el avance de la obra y que se diga si el valor de la entrada va a bajar mientras tanto.',
    mensaje: 'Pedir al contratista el cronograma vigente; la persona pregunta también por la tarifa.',
  },
  {
    clave: 'aportes-historia', linea: 'REGISTRO_APORTES', area: 'REGISTRO_APORTES', canal: 'PRESENCIAL', sede: 'CENTRO_SERVICIOS', nivel: 3, tipologia: 'PETICION', regimen: 'PETICION_GENERAL', quien: { afiliacion: 'PENSIONADO', tratamiento: 'señor' },
    asunto: 'Historia de afiliación desde 1988',
    texto: 'El señor solicita la relación de las empresas que lo afiliaron a la Caja desde 1988, con fechas de ingreso y retiro. Una de ellas ya no existe y necesita demostrar que trabajó allí.',
    respuestaArea: 'Se ubicaron en el archivo central las planillas de 1988 a 1994. Se certifican tres empresas, con fechas de ingreso y de retiro; de la primera solo hay registro desde marzo de 1989.',
    respuesta: 'Le entregamos la certificación de sus afiliaciones por tres empresas, con las fechas de ingreso y de retiro de cada una. De la primera encontramos planillas desde marzo de 1989; de los meses anteriores no hay registro en nuestro archivo. Le informamos a tiempo que necesitábamos más plazo, porque esos documentos están en papel.',
    entrega: { medio: 'PERSONAL', prueba: 'Firma de recibido en el centro de servicios.' },
  },
  {
    clave: 'insultos-taquilla', linea: 'RECREACION', area: 'RECREACION', canal: 'BUZON_VIRTUAL', sede: 'SEDE_RECREATIVA', tipologia: 'QUEJA', regimen: 'QUEJA', quien: { anonima: true },
    asunto: 'Mensaje contra las personas de la taquilla',
    texto: 'Partida de brutos y muertos de hambre los de la taquilla, ojalá los echen a todos. Algún día me los encuentro afuera y ahí sí vamos a ver.',
  },
  {
    clave: 'credito-insiste', linea: 'SERVICIOS_FINANCIEROS', area: 'SERVICIOS_FINANCIEROS', canal: 'CORREO', sede: 'ADMINISTRATIVA', tipologia: 'DERECHO_PETICION', regimen: 'PETICION_INFORMACION', quien: { mismaQue: 'credito-negado' },
    asunto: 'Otra vez: por qué se negó mi crédito',
    texto: 'Vuelvo a solicitar que se me informe por qué no fue viable mi crédito educativo, con el puntaje y copia del estudio. Ya había escrito por lo mismo.',
  },
  {
    clave: 'cupo-colegio-oficial', linea: 'EDUCACION', area: 'EDUCACION', canal: 'TELEFONO', nivel: 1, tipologia: 'PETICION', regimen: 'PETICION_GENERAL', quien: { tratamiento: 'señora', afiliacion: 'NO_AFILIADO' },
    asunto: 'Cupo en un colegio oficial',
    texto: 'La señora pide que le asignen cupo para su hija en el colegio oficial del barrio, en grado sexto. Le dijeron que «en la Caja» le ayudaban. No tiene afiliación.',
  },
  {
    clave: 'curso-desiste', linea: 'EDUCACION', area: 'EDUCACION', canal: 'LINEA_GRATUITA', tipologia: 'RECLAMO', regimen: 'RECLAMO', quien: { tratamiento: 'señora', afiliacion: 'TRABAJADOR' },
    asunto: 'Aplazaron el curso de repostería',
    texto: 'Se recibe llamada de una afiliada a quien le aplazaron por segunda vez el curso de repostería. Pide que le confirmen una fecha o le devuelvan lo que pagó por los materiales.',
  },
  {
    clave: 'vivienda-soportes', linea: 'VIVIENDA', area: 'VIVIENDA', canal: 'ESCRITO', sede: 'ADMINISTRATIVA', nivel: 3, tipologia: 'PETICION', regimen: 'PETICION_GENERAL', quien: { tratamiento: 'señor', afiliacion: 'TRABAJADOR' },
    asunto: 'Cambio del inmueble al que se aplica el subsidio',
    texto: 'Tengo asignado el subsidio de vivienda para un apartamento que el constructor no terminó. Encontré una casa usada y pido que me dejen aplicarlo a ella.',
  },
  {
    clave: 'copias-actas', linea: 'ATENCION', area: 'TALENTO_HUMANO', canal: 'PRESENCIAL', sede: 'ADMINISTRATIVA', nivel: 2, tipologia: 'DERECHO_PETICION', regimen: 'PETICION_INFORMACION', quien: { tratamiento: 'señora', afiliacion: 'INDEPENDIENTE' },
    asunto: 'Copia de las actas de la convocatoria de instructores',
    texto: 'Participé en la convocatoria de instructores de danza y no quedé. Solicito copia de las actas de evaluación, de los criterios de calificación y de mi prueba práctica.',
    mensaje: 'Piden copias: si algo es reservado, decir la norma y entregar el resto.',
  },
  {
    clave: 'tutela-copias', linea: 'ATENCION', area: 'JURIDICA', canal: 'CORREO', sede: 'ADMINISTRATIVA', nivel: 3, tipologia: 'PETICION', regimen: 'TUTELA', quien: { mismaQue: 'copias-actas' },
    asunto: 'Tutela por las copias de la convocatoria',
    texto: 'El juzgado admite la acción de tutela por la presunta vulneración del derecho de petición: la accionante afirma que pidió copia de las actas de una convocatoria y no obtuvo respuesta. Ordena rendir informe en el término de cuarenta y ocho horas.',
    anexos: [{ nombre: 'auto-admisorio-copias.pdf', con: 'radicar', lineas: ['Auto que admite la acción de tutela', 'Se ordena rendir informe en cuarenta y ocho horas.'] }],
    mensaje: 'Informe para el juzgado: entregar las copias y aportar la prueba.',
  },
  {
    clave: 'certificado-tiempos', linea: 'REGISTRO_APORTES', area: 'REGISTRO_APORTES', canal: 'PRESENCIAL', sede: 'CENTRO_SERVICIOS', nivel: 2, tipologia: 'DERECHO_PETICION', regimen: 'PETICION_INFORMACION', quien: { tratamiento: 'señora', afiliacion: 'TRABAJADOR' },
    asunto: 'Copia de las planillas de su antiguo empleador',
    texto: 'La señora necesita copia de las planillas con las que su antiguo empleador pagó aportes por ella en los dos últimos años. Las va a presentar en un proceso laboral.',
  },
  {
    clave: 'habeas-rectificar', linea: 'ATENCION', area: 'ATENCION_USUARIO', canal: 'WEB', sede: 'VIRTUAL', nivel: 2, tipologia: 'RECLAMO', regimen: 'HABEAS_RECLAMO', quien: { tratamiento: 'señor', afiliacion: 'TRABAJADOR' },
    asunto: 'Corregir mi fecha de nacimiento y mi estado civil',
    texto: 'En la base de datos de la Caja figuro como soltero y con otra fecha de nacimiento, y por eso me rechazan trámites. Reclamo que corrijan los dos datos; adjunto el registro civil.',
    anexos: [{ nombre: 'registro-civil.pdf', con: 'radicar', lineas: ['Registro civil', 'Copia para rectificación de datos.'] }],
  },
  {
    clave: 'matricula-no-llega', linea: 'EDUCACION', area: 'EDUCACION', canal: 'ESCRITO', nivel: 2, sede: 'SEDE_EDUCATIVA', tipologia: 'RECLAMO', regimen: 'CONSUMO', quien: { mismaQue: 'matricula-devolucion' },
    asunto: 'Devolución de la matrícula del técnico en auxiliar administrativo',
    texto: 'La persona informa que la devolución anunciada en la respuesta no ha llegado a su cuenta y pide que se revise otra vez.',
    mensaje: 'Segunda ronda: revisar con tesorería por qué no salió el giro.',
  },
]
