import cds from '@sap/cds'
import { emitirConstancia } from '../../constancia/emitir'
import type { Codigos } from '../codigos/leer'
import { consulta, escribir, leer, texto } from '../conexion/odata'
import type { CasoParaC4C } from './caso'

/** An opportunity that a ticket refers to (document type 72, predecessor). */
const OPORTUNIDAD = { TypeCode: '72', RoleCode: '1' }
const REFERENCIAS = 'ServiceRequestBusinessTransactionDocumentReference'
const NOTAS = 'ServiceRequestTextCollection'
const ARCHIVOS = 'ServiceRequestAttachmentFolder'

/**
 * Something that hangs on a ticket and is there once: whether C4C has it is asked before it is written, unless the
 * ticket was created just now.
 */
export interface Parte {
  clave: string
  /** It holds only where the case is of the person it came with. */
  delTitular?: boolean
  esta(ticket: string): Promise<boolean>
  poner(ticket: string): Promise<void>
}

/** Who issues the constancia that goes to C4C, when nobody asked for it before. */
const ESPEJO = new cds.User('c4c')

/** What hangs on the ticket of a case in the state it is in. */
export function partesDe(caso: CasoParaC4C, codigos: Codigos): Parte[] {
  return [
    ...(caso.oportunidadC4C ? [enlace(caso.oportunidadC4C)] : []),
    constancia(caso),
    ...(caso.respuesta ? [respuesta(caso, codigos)] : []),
  ]
}

/** The notes with which the ticket of a case is created; nothing else of C4C's model may come with it. */
export const notasDe = (caso: CasoParaC4C, codigos: Codigos): Record<string, object[]> =>
  ({ [NOTAS]: [{ TypeCode: codigos.exigida('TEXTO', 'DESCRIPCION'), LanguageCode: 'ES', Text: caso.texto }] })

const alguna = (hijos: string, filtro: string, campos: string[] = ['ObjectID']) =>
  leer<Record<string, string>>(consulta(`${hijos}Collection`, { filtro, campos, tope: 100, orden: 'ObjectID' }))

/** The description of a ticket, as it was first written; empty where it has none. Throws FallaC4C. */
export async function descripcionDe(ticket: string, codigos: Codigos): Promise<string> {
  const filtro = `ParentObjectID eq ${texto(ticket)} and TypeCode eq ${texto(codigos.exigida('TEXTO', 'DESCRIPCION'))}`
  return (await alguna(NOTAS, filtro, ['ObjectID', 'Text']))[0]?.Text ?? ''
}

const enlace = (oportunidad: string): Parte => ({
  clave: `OPORTUNIDAD ${oportunidad}`,
  delTitular: true,
  esta: async ticket => (await alguna(REFERENCIAS, `ParentObjectID eq ${texto(ticket)} and TypeCode eq ${texto(OPORTUNIDAD.TypeCode)} and ID eq ${texto(oportunidad)}`)).length > 0,
  poner: async ticket => { await escribir('POST', `/${REFERENCIAS}Collection`, { ParentObjectID: ticket, ...OPORTUNIDAD, ID: oportunidad }) },
})

function respuesta({ radicado, respuesta: palabras }: CasoParaC4C, codigos: Codigos): Parte {
  const tipo = codigos.exigida('TEXTO', 'RESPUESTA')
  const encabezado = `Respuesta al radicado ${radicado}`
  return {
    clave: 'RESPUESTA',
    esta: async ticket => (await alguna(NOTAS, `ParentObjectID eq ${texto(ticket)} and TypeCode eq ${texto(tipo)}`, ['ObjectID', 'Text'])).some(n => n.Text?.startsWith(encabezado)),
    poner: async ticket => { await escribir('POST', `/${NOTAS}Collection`, { ParentObjectID: ticket, TypeCode: tipo, LanguageCode: 'ES', Text: `${encabezado}\n\n${palabras}` }) },
  }
}

function constancia({ ID, radicado }: CasoParaC4C): Parte {
  return {
    clave: 'CONSTANCIA',
    esta: async ticket => (await alguna(ARCHIVOS, `ParentObjectID eq ${texto(ticket)} and Name eq ${texto(`constancia-${radicado}.pdf`)}`, ['ObjectID', 'Name'])).length > 0,
    poner: async ticket => {
      const { nombre, pdf } = await cds.tx({ user: ESPEJO }, () => emitirConstancia(ID, ESPEJO))
      await escribir('POST', `/${ARCHIVOS}Collection`, {
        ParentObjectID: ticket, Name: nombre, MimeType: 'application/pdf', TypeCode: '10001', CategoryCode: '2', Binary: pdf.toString('base64'),
      })
    },
  }
}
