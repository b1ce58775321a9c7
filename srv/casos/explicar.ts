import cds from '@sap/cds'
import { reglasDelCaso } from '../politica/activa'
import { explicarHoras, explicarVencimiento, type Explicacion } from '../plazos'
import { claveDe, exigirVisible } from './visibilidad'
import { paginaCalculada } from './lista-calculada'
import { leerFilaDeCaso } from './bloquear'
import { historiaDeFila, terminosDeFila } from './fila'
import { hechosDe } from './reloj'

/**
 * Why the legal date of a case is that date, day by day with the norm; the internal term where the
 * law gives none (felicitación). Counted under the policy and calendar of the receipt.
 */
export async function explicarCaso(ID: string): Promise<Explicacion> {
  const fila = await leerFilaDeCaso(ID)
  const { politica, calendario } = await reglasDelCaso(fila)
  const terminos = terminosDeFila(fila)
  const norma = politica.regimen(fila.regimen_code ?? 'PETICION_GENERAL')?.norma ?? null
  const hechos = hechosDe(fila, historiaDeFila(fila))
  if (terminos.legalHoras) return explicarHoras(hechos.notificadaEn ?? fila.recibidaEn, terminos.legalHoras, norma, calendario)
  if (hechos.notificadaEn && terminos.legalDias !== null) {
    return explicarVencimiento({ recibidaEn: hechos.notificadaEn, dias: terminos.legalDias, politicaRecepcion: 'A', calendario, norma })
  }
  return explicarVencimiento({
    recibidaEn: fila.recibidaEn,
    dias: terminos.legalDias ?? terminos.internoDias ?? 0,
    politicaRecepcion: fila.politicaRecepcion,
    primerDia: terminos.primerDia,
    calendario,
    norma,
  }, { ...hechos, prorrogaDias: terminos.prorrogaDias })
}

/** Serves `explicar` and the rows of "¿Por qué esta fecha?" from the same computation. */
export function registrarExplicacion(servicio: cds.ApplicationService): void {
  servicio.on('explicar', 'PQRS', async req => {
    const ID = claveDe(req)
    await exigirVisible(servicio, ID, req)
    const { vence, venceEn, dias } = await explicarCaso(ID)
    return { vence, venceEn, dias }
  })

  servicio.on('READ', 'DiasExplicados', async req => {
    const ID = casoPedido(req)
    if (!ID) return req.reject(400, 'Pida la explicación de un caso: PQRS(<ID>)/explicacion.')
    await exigirVisible(servicio, ID, req)
    const { dias } = await explicarCaso(ID)
    return paginaCalculada(req, dias.map(dia => ({ caso: ID, ...dia })), ['caso'])
  })
}

/** The case whose computed rows are asked for: `PQRS(ID)/explicacion`, or a filter `caso eq ID`. */
export function casoPedido(req: cds.Request): string | undefined {
  if (req.params.length) return claveDe(req)
  const donde = JSON.stringify(req.query.SELECT?.where ?? req.query.SELECT?.from ?? '')
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(donde)?.[0]
}
