import { normalizarContacto, normalizarPersona } from '../casos/actos/radicar'
import { exigirTipoDocumento, normalizarDocumento } from '../casos/documento'
import { textoObligatorio } from '../casos/rechazo'
import { turnoLimpio } from './turno'

type Fila = Record<string, unknown>

/**
 * An attention as it is logged, whoever logs it (Decreto 1166/2016: information given in full at once leaves a
 * line): cleaned and checked; `atendidaEn` and `canal_code` are given. Throws Rechazo (400) naming the field.
 */
export function normalizarAtencion(datos: Fila): Fila {
  return {
    ...datos,
    ...persona(datos),
    tema: textoObligatorio(datos.tema, 'tema', 'el tema de la atención', 160),
    turno: turnoLimpio(datos.turno),
    nivelInformacion_code: datos.nivelInformacion_code ?? 1,
  }
}

/** Who only asks need not say her name; what she says is checked all the same. */
function persona(datos: Fila): Fila {
  if (datos.anonima || datos.nombre) return normalizarPersona(datos)
  const contacto = normalizarContacto(datos)
  exigirTipoDocumento(datos.tipoDocumento_code)
  if (!datos.numeroDocumento) return contacto
  const tipo = String(datos.tipoDocumento_code ?? 'CC')
  return { ...contacto, tipoDocumento_code: tipo, numeroDocumento: normalizarDocumento(tipo, String(datos.numeroDocumento)) }
}
