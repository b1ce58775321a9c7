import type cds from '@sap/cds'
import { calendarioVigente, CalendarioDesconocido } from '../calendario/indice'
import { registrarCalendario } from '../calendario/registrar'
import { conRechazo } from '../casos/rechazo'
import { ServicioRevisado } from '../entrada/servicio-revisado'
import { DIAS_MAXIMOS, ErrorPlazo, explicarVencimiento, fechaLocal, type PoliticaRecepcion } from '../plazos'
import { leerJson } from './archivo'
import { registrarBorradores } from './borrador/registrar'
import { cargarPaquete } from './paquetes'
import { decirProblemas, registrarArchivos } from './registrar-archivos'

/** The engine's names for what callers know as parameters. */
const PARAMETROS: Record<string, string> = { instante: 'recibida', recibidaEn: 'recibida', fecha: 'recibida' }

export class PoliticaService extends ServicioRevisado {
  override async init() {
    this.on('explicarPlazo', req => this.explicar(req))
    this.on('cargarPaquete', req => this.cargar(req))
    registrarBorradores(this)
    registrarArchivos(this)
    registrarCalendario(this)
    await super.init()
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

  private cargar(req: cds.Request) {
    return conRechazo(req, async () => {
      const carga = await cargarPaquete(leerJson((req.data as { contenido: string }).contenido))
      if (!('problemas' in carga)) return carga
      decirProblemas(req, carga.problemas)
      return undefined
    })
  }
}
