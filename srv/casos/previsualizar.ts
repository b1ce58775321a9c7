import type cds from '@sap/cds'
import { diasHabilesRestantes, fechaLocal, type FechaISO } from '../plazos'
import { clasificar } from './actos'
import { loQueCambia } from './actos/clasificar'
import { aplicarActo, type ContextoDelCaso } from './aplicar'
import { leerFilaDeCaso } from './bloquear'
import { contextoDelCaso } from './contexto'
import { casoDeFila, type FilaCaso } from './fila'
import { conRechazo } from './rechazo'
import { claveDe } from './visibilidad'

/** Serves `previsualizarClasificacion`: the act itself is done on a copy, and nothing of it is written. */
export function registrarPrevisualizacion(servicio: cds.ApplicationService): void {
  servicio.on('previsualizarClasificacion', 'PQRS', req => conRechazo(req, async () => {
    const fila = await leerFilaDeCaso(claveDe(req))
    const contexto = await contextoDelCaso(fila, { ahora: req.timestamp.toISOString(), usuario: req.user.id })
    return previsualizar(fila, req.data as Record<string, unknown>, contexto)
  }))
}

/**
 * "Queja → Petición de documentos o información: vence 29 jul → 22 jul, quedan 2 días hábiles": what a
 * classification would do to the legal and the internal date (local dates, America/Bogota), and which of them would
 * come later; while the term is suspended, as if it went on today.
 */
export function previsualizar(fila: FilaCaso, datos: Record<string, unknown>, contexto: ContextoDelCaso) {
  // To be shown, a later date needs nobody's word yet
  const consentido = { ...datos, aceptaAlargar: true, motivo: 'Previsualización' }
  const { campos } = aplicarActo(fila, { nombre: 'clasificar', acto: clasificar, datos: consentido, destinos: ['Clasificada'] }, contexto)
  const { ahora, calendario, nombre } = contexto
  const { antes, despues, alargues, salida } = loQueCambia(casoDeFila(fila), datos, contexto)
  const [legalAntes, legalDespues] = [antes.legal?.vence ?? null, despues.legal?.vence ?? null]
  const restantes = legalDespues && diasHabilesRestantes(legalDespues, ahora, calendario)
  const regimenAntes = fila.regimen_code ? nombre('Regimenes', fila.regimen_code) : 'Petición general (provisional)'
  return {
    venceLegalAntes: legalAntes,
    venceLegalDespues: legalDespues,
    venceInternoAntes: antes.interna?.vence ?? null,
    venceInternoDespues: despues.interna?.vence ?? null,
    diasRestantes: restantes,
    alarga: alargues.length > 0,
    mensaje: `${regimenAntes} → ${nombre('Regimenes', String(campos.regimen_code))}: vence ${diaYMes(legalAntes, ahora)} → ${diaYMes(legalDespues, ahora)}${cuanto(restantes)}${alargues.map(a => `; ${a}`).join('')}${salida ? `. ${salida}` : ''}`,
  }
}

const corta = (opciones: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('es-CO', { ...opciones, timeZone: 'UTC' })
const DEL_ANIO = corta({ day: 'numeric', month: 'short' })
const DE_OTRO_ANIO = corta({ day: 'numeric', month: 'short', year: 'numeric' })

function diaYMes(fecha: FechaISO | null, ahora: string): string {
  if (!fecha) return 'sin término'
  const formato = fecha.slice(0, 4) === fechaLocal(ahora).slice(0, 4) ? DEL_ANIO : DE_OTRO_ANIO
  return formato.format(new Date(`${fecha}T12:00:00Z`)).replaceAll(' de ', ' ').replaceAll('.', '')
}

function cuanto(restantes: number | null | '' | undefined): string {
  if (typeof restantes !== 'number') return ''
  const dias = Math.abs(restantes) === 1 ? '1 día hábil' : `${Math.abs(restantes)} días hábiles`
  if (restantes === 0) return ', vence hoy'
  return restantes < 0 ? `, ya venció hace ${dias}` : `, ${restantes === 1 ? 'queda' : 'quedan'} ${dias}`
}
