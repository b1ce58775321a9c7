import { fechaLocal, type Calendario } from '../plazos'
import { paquetesInstalados } from '../politica/paquetes'
import { resolverPolitica } from '../politica/resolver'
import { indiceDe } from './indice'
import type { FilaAbierta } from './recontar'

/** What each case is counted with besides its history: the calendars it went through and the days of warning of its policy. */
export interface ContextoDeRecuento {
  calendarioDe(fila: FilaAbierta): (version: number | null) => Calendario
  avisoDias(fila: FilaAbierta): number
}

/** Reads what some cases need, once for all that share it. */
export async function contextoDeRecuento(filas: readonly FilaAbierta[]): Promise<ContextoDeRecuento> {
  const paquetes = await paquetesInstalados()
  const calendarios = new Map<string, Calendario>()
  for (const { calendario, calendarioVersion, historia } of filas) {
    for (const version of [calendarioVersion, ...historia.map(h => h.calendarioVersion)]) {
      const clave = `${calendario}@${version}`
      if (version !== null && !calendarios.has(clave)) calendarios.set(clave, await indiceDe(calendario, version))
    }
  }
  const avisos = new Map<string, number>()
  return {
    calendarioDe: ({ calendario, calendarioVersion, historia }) => {
      const recibo = historia.find(h => h.calendarioVersion !== null)?.calendarioVersion ?? calendarioVersion
      return version => calendarios.get(`${calendario}@${version ?? recibo}`)!
    },
    avisoDias: ({ paquete, cadenaPolitica, recibidaEn }) => {
      const fecha = fechaLocal(recibidaEn)
      const clave = `${cadenaPolitica} ${fecha}`
      const sabido = avisos.get(clave)
      if (sabido !== undefined) return sabido
      const cadena = cadenaPolitica.split(',')
      const { avisoDias } = resolverPolitica(paquetes.filter(p => cadena.includes(`${p.codigo}@${p.version}`)), paquete, fecha).parametros
      avisos.set(clave, avisoDias)
      return avisoDias
    },
  }
}
