import { normalizarDocumento } from '../../../srv/casos/documento'
import type { Random } from '../../c4c-sandbox/seed/random'
import type { Fila } from './caso'
import { uuid } from './clave'
import type { Elenco } from './personas/elenco'
import type { Agendador } from './tiempo/agenda'
import { ATENCIONES, type TextoAtencion } from './textos/atenciones'
import { ASESORES } from './usuarios'

/** The attention log, written as the counter writes it: the person as she was, the turn, the moment. */
export function generarAtenciones(elenco: Elenco, agendador: Agendador, azar: Random): Fila[] {
  return ATENCIONES.map(texto => {
    const atendidaEn = agendador.enOficina(texto.edad).toISOString()
    const createdBy = azar.pick(ASESORES)
    return {
      ID: uuid(azar),
      ...quien(texto, elenco),
      atendidaEn,
      canal_code: texto.canal ?? 'PRESENCIAL',
      sede_code: texto.sede ?? 'CENTRO_SERVICIOS',
      lineaServicio_code: texto.linea,
      nivelInformacion_code: texto.nivel,
      preferencial: Boolean(texto.preferencial),
      turno: texto.canal ? null : `${texto.preferencial ? 'P' : 'A'}-${String(azar.integer(1, 99)).padStart(3, '0')}`,
      tema: texto.tema,
      detalle: texto.detalle,
      createdAt: atendidaEn, createdBy, modifiedAt: atendidaEn, modifiedBy: createdBy,
    }
  })
}

function quien({ afiliacion, anonima, oportunidad, linea }: TextoAtencion, elenco: Elenco): Fila {
  if (anonima) return { anonima: true, accedeAServicio: false, oportunidadC4C: null }
  const persona = elenco.cualquiera({ afiliacion, oportunidad: oportunidad && linea })
  const { tratamiento: _tratamiento, tickets: _tickets, oportunidades, ...datos } = persona
  return {
    anonima: false, ...datos,
    numeroDocumento: normalizarDocumento(datos.tipoDocumento_code, datos.numeroDocumento!),
    accedeAServicio: Boolean(oportunidad),
    oportunidadC4C: oportunidad ? oportunidades.find(o => o.linea === linea)!.numero : null,
  }
}
