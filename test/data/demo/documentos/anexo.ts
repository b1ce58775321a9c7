import { revisarAnexo } from '../../../../srv/casos/anexos'
import type { Parametros } from '../../../../srv/politica/resolver'
import type { Anexo } from '../textos'
import { documentoPdf } from './pdf'

const PROCEDENCIAS: Record<Anexo['con'], string> = {
  radicar: 'RADICACION', responderArea: 'AREA', responder: 'RESPUESTA', registrarEntrega: 'ENTREGA',
}

/** The attachment as the services would have let it in; throws Rechazo where they would. */
export async function filaDeAnexo({ nombre, con, lineas }: Anexo, limites: Parametros) {
  const pdf = nombre.endsWith('.pdf')
  const contenido = pdf ? documentoPdf(lineas) : Buffer.from(`${lineas.join('\n')}\n`, 'utf8')
  return {
    ...await revisarAnexo({ nombre, tipo: pdf ? 'application/pdf' : 'text/plain', contenido }, limites),
    procedencia_code: PROCEDENCIAS[con],
  }
}
