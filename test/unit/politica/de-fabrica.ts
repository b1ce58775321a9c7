import BASE from '../../../srv/politica/paquetes/BASE.json'
import COOTRAYAL from '../../../srv/politica/paquetes/COOTRAYAL.json'
import LEY from '../../../srv/politica/paquetes/LEY.json'
import QUINDIO from '../../../srv/politica/paquetes/QUINDIO.json'
import VALLE from '../../../srv/politica/paquetes/VALLE.json'
import { esquemaPaquete, type Paquete } from '../../../srv/politica/paquete'

/** The packs that ship with the product, as the loader reads them. */
export const PAQUETES: Paquete[] = [LEY, BASE, QUINDIO, COOTRAYAL, VALLE].map(p => esquemaPaquete.parse(p))

export function paquete(otros: Record<string, unknown>): Paquete {
  return esquemaPaquete.parse({ codigo: 'PRUEBA', version: 1, nombre: 'De prueba', fuente: 'prueba', vigenteDesde: '2020-01-01', hereda: 'BASE', ...otros })
}
