import { aviso } from './vistas.js'

/** Why nothing opens, and what to do about it. `origen`: what C4C named, in words; `acciones`: { reintentar, radicarSinC4C }. */

const reintentar = (t, { reintentar: alPulsar }) => ({ texto: t('boton.reintentar'), alPulsar })

const sinRespuesta = (t, acciones) => aviso({
  titulo: t('sinRespuesta.titulo'), parrafos: [t('sinRespuesta.texto')], botones: [{ ...reintentar(t, acciones), principal: true }],
})

export const explicarSinCaso = (t, origen, acciones) => aviso({
  titulo: t('sinCaso.titulo'), origen, parrafos: [t('sinCaso.texto')], botones: [reintentar(t, acciones)],
})

const sinC4C = (t, mensaje, origen, acciones) => aviso({
  titulo: t('sinC4C.titulo'), origen, parrafos: [mensaje, t('sinC4C.texto')],
  botones: [{ texto: t('boton.radicarSinC4C'), principal: true, alPulsar: acciones.radicarSinC4C }, reintentar(t, acciones)],
})

/** `status` as the service answered, undefined where nothing did; the number is repeated only where the service took it for one. */
export const explicarFalla = (t, { status, message }, origen, acciones) => {
  switch (status) {
    case 400: return aviso({ titulo: t('sinNumero.titulo'), parrafos: [message, t('sinNumero.texto')], botones: [] })
    case 401: return aviso({
      titulo: t('sinSesion.titulo'), parrafos: [t('sinSesion.texto')],
      botones: [{ texto: t('boton.otraVentana'), principal: true, enlace: window.location.href }, reintentar(t, acciones)],
    })
    case 403: return aviso({ titulo: t('sinRol.titulo'), parrafos: [t('sinRol.texto')], botones: [reintentar(t, acciones)] })
    case 404: return aviso({ titulo: t('noExiste.titulo'), origen, parrafos: [message, t('noExiste.texto')], botones: [reintentar(t, acciones)] })
    case 409: return aviso({ titulo: t('yaRadicado.titulo'), origen, parrafos: [message, t('yaRadicado.texto')], botones: [reintentar(t, acciones)] })
    // Without a word of the service it is a router that does not reach it
    case 503: return message && acciones.radicarSinC4C ? sinC4C(t, message, origen, acciones) : sinRespuesta(t, acciones)
    default: return sinRespuesta(t, acciones)
  }
}
