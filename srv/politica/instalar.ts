import cds from '@sap/cds'
import { instalarCalendarios, instalarReglas } from '../calendario/instalar'
import { instalarEntero } from '../instalacion/instalar'
import { CALENDARIOS_CO } from '../plazos'
import BASE from './paquetes/BASE.json'
import COOTRAYAL from './paquetes/COOTRAYAL.json'
import LEY from './paquetes/LEY.json'
import QUINDIO from './paquetes/QUINDIO.json'
import VALLE from './paquetes/VALLE.json'
import { paqueteActivo } from './activa'
import { cargarPaquete, paquetesInstalados } from './paquetes'

/** Heirs after those they inherit from. */
const DE_FABRICA = [LEY, BASE, QUINDIO, COOTRAYAL, VALLE]

const CALENDARIOS = CALENDARIOS_CO.map(({ codigo, nombre, horario }) => ({
  codigo, nombre,
  horario: Object.fromEntries(Object.entries(horario).map(([dia, turnos]) => [dia, turnos.map(({ desde, hasta }): [string, string] => [desde, hasta])])),
}))

/**
 * Brings holiday rules, calendars and the packs that ship with the product into an empty database;
 * does nothing where they are. Stops the start when a pack is refused or the active one is unknown:
 * no case may be received without rules.
 */
export const instalarPolitica = (): Promise<void> => instalarEntero(instalar)

async function instalar(): Promise<void> {
  await instalarReglas()
  await instalarCalendarios(CALENDARIOS)
  const instalados = await paquetesInstalados()
  for (const paquete of DE_FABRICA) {
    if (instalados.some(p => p.codigo === paquete.codigo)) continue
    const carga = await cargarPaquete(paquete)
    if ('problemas' in carga) throw new Error(`El paquete ${paquete.codigo} no se pudo cargar: ${carga.problemas.map(p => `${p.fila}: ${p.mensaje}`).join('; ')}`)
  }
  const activo = paqueteActivo()
  const codigos = (await paquetesInstalados()).map(p => p.codigo)
  if (!codigos.includes(activo)) {
    throw new Error(`La política activa «${activo}» no existe; cds.escucha.politica puede ser: ${[...new Set(codigos)].join(', ')}.`)
  }
  cds.log('politica').info(`Política activa: ${activo}`)
}
