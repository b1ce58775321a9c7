import cds from '@sap/cds'
import { calendarioVigente, CalendarioDesconocido } from '../calendario/indice'
import { exigirFuncionesOfrecidas } from '../entrada/funciones-ofrecidas'
import { DIAS_MAXIMOS, ErrorPlazo, explicarVencimiento, fechaLocal, type PoliticaRecepcion } from '../plazos'
import { cargarPaquete } from './paquetes'

/** The engine's names for what callers know as parameters. */
const PARAMETROS: Record<string, string> = { instante: 'recibida', recibidaEn: 'recibida', fecha: 'recibida' }

export class PoliticaService extends cds.ApplicationService {
  override init() {
    this.on('explicarPlazo', req => this.explicar(req))
    this.on('cargarPaquete', req => this.cargar(req))
    return super.init()
  }

  override async dispatch(req: cds.Request) {
    exigirFuncionesOfrecidas(req)
    return super.dispatch(req)
  }

  private async explicar(req: cds.Request) {
    const { recibida, dias, politicaRecepcion, calendario: codigo } = req.data as {
      recibida: string; dias: number; politicaRecepcion: PoliticaRecepcion; calendario: string
    }
    try {
      if (!(dias >= 1 && dias <= DIAS_MAXIMOS)) throw new ErrorPlazo('dias', `Los días deben estar entre 1 y ${DIAS_MAXIMOS}.`)
      const calendario = await calendarioVigente(codigo, fechaLocal(recibida))
      const { vence, venceEn, dias: explicados } = explicarVencimiento({ recibidaEn: recibida, dias, politicaRecepcion, calendario })
      return { vence, venceEn, dias: explicados }
    } catch (e) {
      if (e instanceof ErrorPlazo) {
        const campo = PARAMETROS[e.campo] ?? e.campo
        return req.reject({ status: 400, message: e.message.replace(`${e.campo}:`, `${campo}:`), target: campo } as never)
      }
      if (e instanceof CalendarioDesconocido) return req.reject({ status: 400, message: e.message, target: 'calendario' } as never)
      throw e
    }
  }

  private async cargar(req: cds.Request) {
    let contenido: unknown
    try {
      contenido = JSON.parse(String((req.data as { contenido: string }).contenido))
    } catch {
      return req.reject({ status: 400, message: 'El paquete no es un JSON válido.', target: 'contenido' } as never)
    }
    // JSON text may carry the NUL character, which PostgreSQL cannot store
    if (JSON.stringify(contenido).includes('\\u0000')) {
      return req.reject({ status: 400, message: 'El paquete trae un carácter que no se puede guardar.', target: 'contenido' } as never)
    }
    const carga = await cargarPaquete(contenido)
    if ('problemas' in carga) {
      for (const { fila, mensaje } of carga.problemas) req.error({ status: 400, message: `${fila}: ${mensaje}`, target: fila } as never)
      return
    }
    return carga
  }
}
