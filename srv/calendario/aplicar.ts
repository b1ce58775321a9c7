import cds from '@sap/cds'
import { fechaLegible } from '../casos/fecha-legible'
import { fechaValida } from '../casos/instante'
import { Rechazo } from '../casos/rechazo'
import { fechaLocal, type FechaISO } from '../plazos'
import { baseVigente, leerBorrador } from './cambio'
import type { FilaCalendario } from './definicion'
import { conLineas } from './lineas'
import { conPrefijo, NINGUNO } from './sumar'

/**
 * Makes the new version of the calendar, under which whatever is received from now on is counted, and leaves the
 * open cases to be moved to it from the queue: both in the caller's transaction. `vigenteDesde` (local date, not
 * after today) is the first receipt that it rules; unless given, as its base, since holidays carry their own dates.
 * Nothing is applied that nobody looked at: throws Rechazo (409) without a review of these very dates.
 */
export async function aplicarCambio(ID: string, datos: { vigenteDesde?: unknown }, { ahora, usuario }: { ahora: string; usuario: string }): Promise<void> {
  const cambio = await leerBorrador(ID)
  if (!cambio.lineas.length) throw new Rechazo(400, 'Agregue primero las fechas que cambian.')
  if (!cambio.revisadoEn) {
    const falta = cambio.revisionAnulada ? 'Las fechas cambiaron y la revisión quedó sin efecto: vea otra vez los casos afectados.' : 'Vea primero los casos afectados; se aplica lo que se revisó.'
    throw new Rechazo(409, falta)
  }
  // Two changes of one calendar: the second waits here, and finds its base gone
  await SELECT.one.from('escucha.Calendarios').columns('codigo').where({ codigo: cambio.base_codigo, version: cambio.base_version }).forUpdate()
  const base = await baseVigente(cambio)
  const vigenteDesde = desdeCuando(datos.vigenteDesde, base, fechaLocal(ahora))
  await INSERT.into('escucha.Calendarios').entries(versionNueva(conLineas(base, cambio.lineas), vigenteDesde))
  await UPDATE('escucha.CambiosCalendario', ID).with({
    situacion_code: 'APLICANDO', nueva_codigo: base.codigo, nueva_version: base.version + 1, vigenteDesde,
    ...conPrefijo('hecho', NINGUNO), progreso: 0, aplicadoPor: usuario, iniciadoEn: ahora,
  })
  const recalculo = await cds.connect.to('RecalculoService')
  await cds.queued(recalculo).send('recalcular', { cambio: ID })
}

function desdeCuando(valor: unknown, base: FilaCalendario, hoy: FechaISO): FechaISO {
  if (valor === undefined || valor === null || valor === '') return String(base.vigenteDesde).slice(0, 10)
  const fecha = fechaValida(valor, 'vigenteDesde', 'Escriba una fecha que exista (AAAA-MM-DD).')
  if (fecha > hoy) throw new Rechazo(400, 'La versión no puede empezar después de hoy: los casos abiertos pasan a ella desde ahora.', 'vigenteDesde')
  if (fecha < base.vigenteDesde) throw new Rechazo(400, `La versión no puede empezar antes que la anterior, que rige desde el ${fechaLegible(base.vigenteDesde)}.`, 'vigenteDesde')
  return fecha
}

function versionNueva({ codigo, version, nombre, turnos, festivos, cierres }: FilaCalendario, vigenteDesde: FechaISO) {
  const propias = <F extends object>(filas: F[], columnas: (keyof F)[]) => filas.map(f => Object.fromEntries(columnas.map(c => [c, f[c]])))
  return {
    codigo, nombre, version: version + 1, vigenteDesde,
    turnos: propias(turnos, ['dia', 'desde', 'hasta']),
    festivos: propias(festivos, ['fecha', 'nombre', 'norma']),
    cierres: propias(cierres, ['fecha', 'nombre', 'acto']),
  }
}
