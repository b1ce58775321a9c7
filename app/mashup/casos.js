import { eleccion, ficha } from './vistas.js'

/** Several cases, and perhaps a petition begun: `acciones` are { abrir(caso), continuar, radicarOtra }, the last two where there is such a thing. */
export const elegirCaso = (t, { instante }, casos, origen, acciones) => eleccion({
  titulo: t('eleccion.titulo'), origen,
  entradas: [
    ...(acciones.continuar ? [{ titulo: t('eleccion.borrador'), detalle: t('eleccion.borradorDetalle'), estado: '', fecha: '', alElegir: acciones.continuar }] : []),
    ...casos.map(caso => ({
      titulo: caso.radicado, detalle: caso.asunto, estado: caso.estado, fecha: t('caso.recibido', instante(caso.recibidaEn)), alElegir: () => acciones.abrir(caso),
    })),
  ],
  botones: acciones.radicarOtra ? [{ texto: t('boton.radicarOtra'), alPulsar: acciones.radicarOtra }] : [],
})

/** What who attends tells the person of a case that somebody else filed: `acciones` are { verPersona, volver }, where there is such a thing. */
export const situacionDelCaso = (t, { instante, fecha }, caso, origen, acciones) => ficha({
  titulo: t('situacion.titulo', caso.radicado), origen, nota: t('situacion.nota'),
  datos: [
    [t('caso.asunto'), caso.asunto], [t('caso.estado'), caso.estado], [t('caso.tipologia'), caso.tipologia], [t('caso.area'), caso.area],
    [t('caso.recibidaEn'), instante(caso.recibidaEn)], [t('caso.venceLegal'), fecha(caso.venceLegal)],
    [t('caso.respondidaEn'), instante(caso.respondidaEn)], [t('caso.cerradaEn'), instante(caso.cerradaEn)],
  ],
  botones: [
    ...(acciones.verPersona ? [{ texto: t('boton.verPersona'), principal: true, alPulsar: acciones.verPersona }] : []),
    ...(acciones.volver ? [{ texto: t('boton.volver'), alPulsar: acciones.volver }] : []),
  ],
})
