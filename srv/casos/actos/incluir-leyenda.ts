import { Rechazo } from '../rechazo'
import type { Acto } from './acto'

/**
 * The "reclamo en trámite" legend stands beside the datum in the data base, within two business days of the
 * complete claim and until it is decided (Ley 1581/2012 art. 15 num. 2).
 */
export const incluirLeyenda: Acto = (caso, _datos, { ahora }) => {
  if (caso.terminos.leyendaDias == null) throw new Rechazo(409, 'La leyenda «reclamo en trámite» es de los reclamos de habeas data.')
  if (caso.enTramiteDesde) throw new Rechazo(409, 'La leyenda «reclamo en trámite» ya se incluyó.')
  return { campos: { enTramiteDesde: ahora }, detalle: 'La leyenda «reclamo en trámite» quedó junto al dato en la base de datos.' }
}
