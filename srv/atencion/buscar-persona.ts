import type cds from '@sap/cds'
import { estadoDe } from '../autorizacion/estado'
import { hechosDe } from '../autorizacion/leer'
import { FallaC4C } from '../c4c/conexion/falla'
import { hallarPorDocumento, type Hallada } from '../c4c/persona/hallar'
import { normalizarDocumento } from '../casos/documento'
import { conRechazo } from '../casos/rechazo'
import { codigosAparte } from './de-c4c'

interface Respuesta { clienteC4C: string | null; mensaje: string | null; personas: object[]; puedeCrear: boolean }

/** `buscarPersona`: who bears a document in C4C. C4C down is a sentence and a way to go on, not an error. */
export function registrarBusquedaDePersona(servicio: cds.ApplicationService): void {
  servicio.on('buscarPersona', req => conRechazo(req, async () => {
    const { tipoDocumento, numeroDocumento } = req.data as { tipoDocumento?: string; numeroDocumento?: string }
    const tipo = tipoDocumento || 'CC'
    const numero = normalizarDocumento(tipo, numeroDocumento ?? '')
    const hallado = await buscar(tipo, numero, numeroDocumento!)
    const hechos = hallado.clienteC4C ? [] : await hechosDe({ clienteC4C: null, documentos: [{ tipoDocumento_code: tipo, numeroDocumento: numero }] })
    return { tipoDocumento: tipo, numeroDocumento: numero, ...hallado, autorizacion: hechos.length ? estadoDe(hechos) : null }
  }))
}

async function buscar(tipo: string, numero: string, escrito: string): Promise<Respuesta> {
  try {
    return respuestaA(await hallarPorDocumento(await codigosAparte(), tipo, numero, escrito))
  } catch (e) {
    if (!(e instanceof FallaC4C)) throw e
    return { clienteC4C: null, mensaje: `${e.message} Puede radicar con los datos que dé la persona; nada se pierde.`, personas: [], puedeCrear: false }
  }
}

/** Nobody is taken for another in silence: where several bear the document, who is in front of the person chooses. */
function respuestaA(halladas: Hallada[]): Respuesta {
  const activas = halladas.filter(h => !h.obsoleta)
  if (activas.length === 1) return { clienteC4C: activas[0]!.clienteC4C, mensaje: null, personas: [], puedeCrear: false }
  const base = { clienteC4C: null, personas: halladas.map(paraElegir), puedeCrear: !activas.length }
  if (activas.length) return { ...base, mensaje: 'Varias personas de C4C tienen ese documento: elija cuál es, y avise para que las unan.' }
  if (halladas.length) return { ...base, mensaje: 'En C4C solo lo tiene una persona que ya no se usa. Ábrala para ver lo suyo, cree a la persona o radique con los datos que ella dé.' }
  return { ...base, mensaje: 'No hay una persona con ese documento en C4C. Puede crearla, o radicar con los datos que ella dé.' }
}

export const paraElegir = ({ clienteC4C, nombre, municipio, obsoleta }: Hallada) => ({ clienteC4C, nombre, contacto: municipio, obsoleta })
