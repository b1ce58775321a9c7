import cds from '@sap/cds'
import { FallaC4C } from '../c4c/conexion/falla'
import { ajustes } from '../c4c/ajustes'
import { despertarEncargos } from '../c4c/encargos/despertar'
import { crearCliente, CreacionEnCurso, type PersonaNueva } from '../c4c/persona/crear'
import { hallarPorDocumento } from '../c4c/persona/hallar'
import { parecidasA } from '../c4c/persona/parecidas'
import { conRechazo, Rechazo } from '../casos/rechazo'
import { paraElegir } from './buscar-persona'
import { personaNueva } from './datos-de-contacto'
import { codigosAparte, deC4C } from './de-c4c'

const YA_ESTABA = 'Esa persona ya estaba en C4C; no se creó otra.'

/** `crearPersona`: into C4C, once, after who creates her has seen who may be her already. */
export function registrarCreacionDePersona(servicio: cds.ApplicationService): void {
  servicio.on('crearPersona', req => conRechazo(req, () => deC4C(req, async () => {
    const nueva = personaNueva(req.data as Record<string, unknown>)
    const codigos = await codigosAparte()
    // As it was looked for: who is found so is not created again
    const escrito = String(req.data.numeroDocumento)
    const activas = (await hallarPorDocumento(codigos, nueva.tipoDocumento, nueva.numeroDocumento, escrito)).filter(h => !h.obsoleta)
    if (activas.length === 1) {
      await despertar(nueva)
      return { clienteC4C: activas[0]!.clienteC4C, creada: false, mensaje: YA_ESTABA, personas: [] }
    }
    if (activas.length) return { clienteC4C: null, creada: false, mensaje: 'Varias personas de C4C tienen ese documento: elija cuál es.', personas: activas.map(paraElegir) }
    if (!req.data.noEsNinguna) {
      const parecidas = await parecidasA(nueva, codigos)
      if (parecidas.length) return { clienteC4C: null, creada: false, mensaje: '¿Es una de estas personas?', personas: parecidas.map(({ parecido: _, ...persona }) => persona) }
    }
    const { clienteC4C, creada } = await conAviso(() => crearCliente(nueva, codigos, escrito))
    await despertar(nueva)
    return { clienteC4C, creada, mensaje: creada ? 'Persona creada en C4C.' : YA_ESTABA, personas: [] }
  })))
}

/** What waited for her to be in C4C, whoever put her there. */
const despertar = async ({ tipoDocumento, numeroDocumento }: PersonaNueva): Promise<void> => {
  await cds.tx(() => despertarEncargos(tipoDocumento, numeroDocumento))
}

/** What to do where nobody knows whether she was created. */
async function conAviso(crear: () => ReturnType<typeof crearCliente>): ReturnType<typeof crearCliente> {
  try {
    return await crear()
  } catch (e) {
    if (e instanceof CreacionEnCurso) {
      throw new Rechazo(409, `Ya se pidió crear a esa persona y C4C no lo ha confirmado. Búsquela a partir de las ${hora(e.hasta)}; si no aparece, créela entonces. Mientras tanto puede radicar con sus datos.`)
    }
    if (e instanceof FallaC4C && e.incierta) {
      const hasta = new Date(Date.now() + ajustes().inciertaMs).toISOString()
      throw new Rechazo(503, `${e.message} Puede que la persona haya quedado creada: búsquela a partir de las ${hora(hasta)}; si no aparece, créela entonces. Mientras tanto puede radicar con sus datos.`)
    }
    throw e
  }
}

const enBogota = new Intl.DateTimeFormat('es-CO', { timeStyle: 'short', timeZone: 'America/Bogota' })
/** The minute after which it is certain. */
const hora = (instante: string) => enBogota.format(new Date(Date.parse(instante) + 60_000))
