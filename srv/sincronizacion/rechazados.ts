import cds from '@sap/cds'
import { pedirRechazados } from '../c4c/envio/pedir'
import { ESPEJOS } from '../c4c/espejo/reflejar'
import { NOVEDADES } from '../c4c/eventos/novedad'
import { barrerPronto } from './barrer-pronto'
import { ENCARGOS } from './encargos'

/** All that C4C refused, once its cause is mended. */
export function registrarRechazados(servicio: cds.ApplicationService): void {
  servicio.on('reintentarRechazados', async req => {
    const reintentados = await pedirRechazados(ESPEJOS) + await pedirRechazados(ENCARGOS)
    // Readings that C4C refused are nobody's to decide: they are done again along with the rest
    const lecturas = await pedirRechazados(NOVEDADES)
    if (reintentados + lecturas) await barrerPronto()
    req.notify(reintentados ? `Se reintentan ${reintentados} de los que C4C rechazó.` : 'No hay nada que C4C haya rechazado.')
    return { reintentados }
  })
}
