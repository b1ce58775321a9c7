import type cds from '@sap/cds'
import { reglasDelCaso } from '../politica/activa'
import { loProrrogable } from './actos/prorrogar'
import { leerFilaDeCaso } from './bloquear'
import { contextoDelCaso } from './contexto'
import { casoDeFila } from './fila'
import { conRechazo, Rechazo } from './rechazo'
import { claveDe } from './visibilidad'

/** Serves what dialogs propose before an act is done, from the same rules that will judge it. */
export function registrarPropuestas(servicio: cds.ApplicationService): void {
  servicio.on('regimenesAdmitidos', 'PQRS', req => conRechazo(req, async () => {
    const { politica } = await reglasDelCaso(await leerFilaDeCaso(claveDe(req)))
    const codigos = politica.admitidos(String((req.data as { tipologia?: unknown }).tipologia ?? ''))
    const nombres = new Map((await servicio.run(SELECT.from(servicio.entities.Regimenes as never).columns('code', 'name')) as { code: string; name: string }[]).map(r => [r.code, r.name]))
    return codigos.filter(code => politica.regimen(code)?.clasificable)
      .map(code => ({ code, name: nombres.get(code) ?? code, judicial: Boolean(politica.regimen(code)?.judicial) }))
  }))

  servicio.on('prorrogaPosible', 'PQRS', req => conRechazo(req, async () => {
    const fila = await leerFilaDeCaso(claveDe(req))
    const contexto = await contextoDelCaso(fila, { ahora: req.timestamp.toISOString(), usuario: req.user.id })
    try {
      return { ...loProrrogable(casoDeFila(fila), contexto), motivo: null }
    } catch (e) {
      if (e instanceof Rechazo) return { vence: null, tope: null, motivo: e.message }
      throw e
    }
  }))
}
