import type cds from '@sap/cds'
import { estadoDe, vigente, type Hecho } from '../autorizacion/estado'
import { hechosDe, type Titular } from '../autorizacion/leer'
import type { Codigos } from '../c4c/codigos/leer'
import { FallaC4C } from '../c4c/conexion/falla'
import { contactoDe, huellaDe } from '../c4c/persona/contacto'
import { documentosDeFicha, fichaDe, LISTADOS, type Ficha } from '../c4c/persona/ficha'
import { OBSOLETA } from '../c4c/persona/hallar'
import { documentosDe, personaDeFicha, type PersonaC4C } from '../c4c/personas'
import { esDocumento } from '../casos/documento'
import { fechaLegible } from '../casos/fecha-legible'
import { Rechazo } from '../casos/rechazo'
import { esDireccion } from '../correo/direccion'
import { codigosAparte, deC4C } from './de-c4c'

type Fila = Record<string, any>

/** Her page: what C4C has, and what the ledger of authorisations says; null when unknown. Throws FallaC4C. */
export async function paginaDePersona(clienteC4C: string): Promise<Fila | null> {
  const { ficha, codigos } = await leerFicha(clienteC4C)
  const persona = personaDeFicha(codigos, ficha)
  if (!persona) return null
  const titular = { clienteC4C, documentos: documentosDe(codigos, ficha.documentos()) }
  const hechos = await hechosDe(titular)
  const [cliente] = ficha.clientes() as [Fila]
  const contacto = contactoDe(cliente)
  const segunC4C = persona.autorizacionDatos === 'Otorgada'
  const notas = {
    notaPersona: cliente.estado === OBSOLETA ? 'Esta persona ya no se usa en C4C (obsoleta): quizá se unió a otra. Búsquela por su documento.'
      : titular.documentos.length ? null : 'En C4C no tiene documento: complete el suyo en el formulario cuando radique.',
    notaTickets: notaDeLista(() => ficha.tickets(), ficha.cuantosTickets, 'tickets'),
    notaOportunidades: notaDeLista(() => ficha.oportunidades(), ficha.cuantasOportunidades, 'oportunidades'),
  }
  return {
    ...persona, ...Object.fromEntries(Object.entries(contacto).map(([campo, valor]) => [campo, valor || null])),
    huellaContacto: huellaDe(contacto),
    ...notas,
    sinNotas: !Object.values(notas).some(Boolean),
    autorizacionDatos: estadoDe(hechos, segunC4C),
    notaAutorizacion: notaDe(hechos, segunC4C),
  }
}

/** What C4C has of a person, and the codes to read it with. Throws FallaC4C. */
export async function leerFicha(clienteC4C: string): Promise<{ ficha: Ficha; codigos: Codigos }> {
  return { ficha: await fichaDe(clienteC4C), codigos: await codigosAparte() }
}

/** Whose cases, attentions and authorisations are hers: her code, and every document of hers as we write it. Throws FallaC4C. */
export async function titularDe(clienteC4C: string): Promise<Titular> {
  const documentos = await documentosDeFicha(clienteC4C)
  return { clienteC4C, documentos: documentosDe(await codigosAparte(), documentos) }
}

/** The person as a case takes her. 404 when C4C does not know her, 503 when it does not answer. */
export async function personaConocida(req: cds.Request, clienteC4C: string): Promise<PersonaC4C> {
  const persona = await deC4C(req, async () => {
    const { ficha, codigos } = await leerFicha(clienteC4C)
    return personaDeFicha(codigos, ficha)
  })
  if (!persona) throw new Rechazo(404, 'Esa persona no existe en C4C.', 'clienteC4C')
  return persona
}

/** What of a person goes into a case or an attention: a snapshot, without what is no document or no address by our rules, which people typed in C4C. */
export function datosDePersona(persona: PersonaC4C): Fila {
  const { autorizacionDatos: _autorizacion, tipoDocumento_code, numeroDocumento, correo, ...datos } = persona
  const documento = esDocumento(tipoDocumento_code, numeroDocumento) ? { tipoDocumento_code, numeroDocumento } : { tipoDocumento_code: null, numeroDocumento: null }
  return { ...datos, ...documento, correo: esDireccion(correo) ? correo : null }
}

function notaDe(hechos: readonly Hecho[], segunC4C: boolean): string {
  const hecho = vigente(hechos)
  if (!hecho) return segunC4C ? 'Lo dice C4C; en Escucha no está el soporte.' : 'Sin autorización registrada. No impide radicar.'
  const texto = [hecho.formato, hecho.version && `v${hecho.version}`].filter(Boolean).join(' ')
  const dicho = hecho.hecho_code === 'OTORGADA' ? `${texto || 'Otorgada'}, del ${fechaLegible(hecho.fecha)}.` : `Revocada el ${fechaLegible(hecho.fecha)}.`
  return (hecho.hecho_code === 'OTORGADA') === segunC4C ? dicho : `${dicho} C4C aún dice otra cosa.`
}

/** What is not shown is said. */
function notaDeLista(filas: () => Fila[], cuantas: number | null, nombre: string): string | null {
  try {
    const mostradas = filas().length
    if (mostradas < LISTADOS || cuantas === mostradas) return null
    return cuantas === null ? `Se muestran los ${LISTADOS} más recientes; en C4C puede haber más ${nombre}.`
      : `Se muestran ${LISTADOS} de ${cuantas.toLocaleString('es-CO')} ${nombre}, de lo más reciente a lo más antiguo; los demás están en C4C.`
  } catch (e) {
    if (e instanceof FallaC4C) return null
    throw e
  }
}
