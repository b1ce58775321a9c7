import { elegirCaso, situacionDelCaso } from './casos.js'
import { destinoDeBorrador, destinoDeCaso, destinoDePersona } from './destinos.js'
import { explicarFalla, explicarSinCaso } from './explicaciones.js'
import { formatos } from './fechas.js'
import { buscar, radicar } from './servicio.js'
import { cargarTextos, idiomaDe } from './textos.js'
import { espera, mostrar } from './vistas.js'

const parametros = new URLSearchParams(window.location.search)
const idioma = idiomaDe(parametros)
const formato = formatos(idioma)

/** As C4C wrote it into the address; the service checks it, and nothing here trusts it. */
const pedido = { ticket: parametros.get('ticket'), oportunidad: parametros.get('oportunidad') }
const esDeTicket = Boolean(pedido.ticket?.trim())

/** In place of this page: «back» in C4C shall not come to it, which would only lead there again. */
const irA = destino => window.location.replace(destino)

/** The page asks for the log-on, its service only says no; the mark outlives the reload and nothing else. */
const vieneDeEntrar = () => window.history.state?.entrada === true
const entrar = () => {
  window.history.replaceState({ entrada: true }, '')
  window.location.reload()
}

const llevar = t => {
  const origen = esDeTicket ? t('origen.ticket', pedido.ticket.trim()) : t('origen.oportunidad', pedido.oportunidad?.trim())
  /** Whoever pressed something here is led to what comes of it; C4C keeps the focus until then. */
  let pulsado = false
  const alPulsar = hacer => (...que) => {
    pulsado = true
    return hacer(...que)
  }
  const ver = vista => mostrar(vista, pulsado)

  const intentar = async (texto, acciones, hacer) => {
    ver(espera(texto))
    try {
      await hacer()
    } catch (falla) {
      if (falla.status === 401 && !vieneDeEntrar()) entrar()
      else ver(explicarFalla(t, falla, origen, { reintentar, ...acciones }))
    }
  }

  const formulario = sinC4C => intentar(t('espera.formulario'), { radicarSinC4C: alPulsar(() => formulario(true)) }, async () => {
    const { casos, borrador } = await radicar(pedido, sinC4C, idioma)
    if (borrador) irA(destinoDeBorrador(borrador, idioma))
    else abrir(casos[0])
  })

  const abrir = (caso, volver) => {
    if (caso.aplicacion) return irA(destinoDeCaso(caso, idioma))
    const verPersona = caso.clienteC4C && (() => irA(destinoDePersona(caso.clienteC4C, idioma)))
    return ver(situacionDelCaso(t, formato, caso, origen, { verPersona, volver }))
  }

  const elegir = (casos, continuar, radicarOtra) => {
    const volver = () => elegir(casos, continuar, radicarOtra)
    ver(elegirCaso(t, formato, casos, origen, { abrir: caso => alPulsar(abrir)(caso, volver), continuar, radicarOtra }))
  }

  const atender = ({ casos, borrador, puedeRadicar }) => {
    // A ticket has one case; an opportunity may have some, and the next one begun
    const continuar = borrador && !(esDeTicket && casos.length) ? () => irA(destinoDeBorrador(borrador, idioma)) : null
    const radicarOtra = puedeRadicar && !continuar ? alPulsar(() => formulario(false)) : null
    if (casos.length + (continuar ? 1 : 0) > 1) return elegir(casos, continuar, radicarOtra)
    if (continuar) return continuar()
    if (casos.length) return abrir(casos[0])
    return puedeRadicar ? formulario(false) : ver(explicarSinCaso(t, origen, { reintentar }))
  }

  const iniciar = () => intentar(t('espera.buscar'), {}, async () => atender(await buscar(pedido, idioma)))
  const reintentar = alPulsar(iniciar)
  return iniciar()
}

document.documentElement.lang = idioma
llevar(await cargarTextos(idioma))
