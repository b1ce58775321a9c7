import type { Acto, Contexto } from '../../../../srv/casos/actos'
import type { Lista } from '../../../../srv/casos/actos/acto'
import type { ActuacionHecha, Caso, Comunicacion, OtroCaso } from '../../../../srv/casos/caso'
import { Rechazo } from '../../../../srv/casos/rechazo'
import { calendarioColombia } from '../../../../srv/plazos'
import { resolverPolitica } from '../../../../srv/politica/resolver'
import { PAQUETES } from '../../politica/de-fabrica'

/** Bogotá time of a day of July 2026: Monday the 13th and Monday the 20th are holidays. */
export const julio = (dia: number, hora = '10:00:00') => new Date(`2026-07-${String(dia).padStart(2, '0')}T${hora}-05:00`).toISOString()

export const politica = resolverPolitica(PAQUETES, 'QUINDIO', '2026-07-06')
const CODIGOS: Partial<Record<Lista, string[]>> = { Areas: ['RECREACION', 'JURIDICA'], MediosEntrega: ['CORREO'], CausalesImprocedencia: ['OSCURA', 'REITERADA', 'IRRESPETUOSA'] }

/** Who acts and when; the name of a code is its list and the code, so that a test sees which list was read. */
export const contexto = (otros: Partial<Contexto> = {}): Contexto => ({
  ahora: julio(10), usuario: 'quien-actua', politica, calendario: calendarioColombia('CO-LV'),
  nombre: (lista, codigo) => `${lista} ${codigo}`, existe: (lista, codigo) => CODIGOS[lista]?.includes(codigo) ?? false, ...otros,
})

export const hecho = (acto: string, en: string, estadoAnterior: string | null, estadoNuevo: string, otros: Partial<ActuacionHecha> = {}): ActuacionHecha =>
  ({ acto, en, por: 'alguien', estadoAnterior, estadoNuevo, terminos: null, fecha: null, ocurridoEn: null, calendarioVersion: null, ...otros })

const RADICADA = hecho('radicar', julio(6), null, 'Radicada', { terminos: politica.terminos('PETICION_GENERAL'), calendarioVersion: 1 })

/** A petition received on Monday 6 July 2026 at 10:00, with the area since the 7th: its 15 business days end on the 29th. */
export const caso = (otros: Partial<Caso> = {}): Caso => ({
  ID: '1', radicado: '2026-000001', estado: 'EnArea', recibidaEn: julio(6), canal: 'WEB', politicaRecepcion: 'B', area: 'RECREACION', tipologia: 'PETICION', regimen: 'PETICION_GENERAL',
  paquete: 'QUINDIO', paqueteVersion: 1, calendario: 'CO-LV', calendarioVersion: 1, terminos: politica.terminos('PETICION_GENERAL'), venceLegal: '2026-07-29', venceInterno: '2026-07-16',
  respondidaEn: null, anonima: false, nombre: 'Persona Generada', tipoDocumento: 'CC', numeroDocumento: '1000000001', responsable: null, limiteCompletar: null, prorrogaHasta: null, silencioEn: null,
  enTramiteDesde: null, improcedencia: { causal: null, motivo: null, propuestaPor: null, respondidaEn: null }, entregas: [], comunicaciones: [],
  historia: [RADICADA, hecho('clasificar', julio(7, '08:00:00'), 'Radicada', 'Clasificada'), hecho('trasladarAArea', julio(7), 'Clasificada', 'EnArea')], ...otros,
})

/** The same case, waiting since the 8th for what the person must complete, until 10 August. */
export const porCompletar = (otros: Partial<Caso> = {}): Caso => {
  const base = caso()
  const historia = [...base.historia, hecho('solicitarCompletar', julio(8), 'EnArea', 'PorCompletar', { fecha: '2026-08-10' })]
  return caso({ estado: 'PorCompletar', limiteCompletar: '2026-08-10', venceLegal: null, historia, comunicaciones: [aviso({ acto: 'solicitarCompletar', entregadaEn: julio(9) })], ...otros })
}

export const aviso = (otros: Partial<Comunicacion> = {}): Comunicacion =>
  ({ ID: 'a1', acto: 'prorrogar', destino: 'PERSONA', vence: '2026-07-29', creadaEn: julio(8), entregadaEn: null, ...otros })

export const otroCaso = (otros: Partial<OtroCaso> = {}): OtroCaso =>
  ({ ID: '2', radicado: '2026-000002', estado: 'Cerrada', tipoDocumento: 'CC', numeroDocumento: '1000000001', recibidaEn: julio(1), respondidaEn: julio(3), ...otros })

/** What an act refuses: its HTTP status, the field at fault and the words the person reads; undefined when it does its work. */
export function rechazo(hacer: () => unknown): { status: number; campo: string | undefined; dice: string } | undefined {
  try {
    hacer()
    return undefined
  } catch (e) {
    if (!(e instanceof Rechazo)) throw e
    return { status: e.status, campo: e.campo, dice: e.message }
  }
}

/** Rows of what an act refuses: why, what is sent, on which case, when and by whom; status, field and some of its words. */
export type Negativa = [por: string, datos: Record<string, unknown>, de: Caso, con: Partial<Contexto>, status: number, campo: string | undefined, dice: RegExp]

export const seNiega = (acto: Acto, filas: Negativa[]) => test.each(filas)('refuses %s', (_por, datos, de, con, status, campo, dice) => {
  expect(rechazo(() => acto(de, datos, contexto(con)))).toEqual({ status, campo, dice: expect.stringMatching(dice) })
})
