import path from 'node:path'
import cds from '@sap/cds'
import fc from 'fast-check'
import * as actos from '../../../srv/casos/actos'
import type { Acto } from '../../../srv/casos/actos'
import { normalizarRadicacion, radicar } from '../../../srv/casos/actos/radicar'
import { aplicarActo, lecturaDe, type ContextoDelCaso } from '../../../srv/casos/aplicar'
import { historiaDeFila, type FilaActuacion, type FilaCaso } from '../../../srv/casos/fila'
import { destinosPosibles, estadosPermitidos } from '../../../srv/casos/flujo'
import { Rechazo } from '../../../srv/casos/rechazo'
import { hechosDe, hitosDe, leerReloj, suspensionesDe, terminosVigentes } from '../../../srv/casos/reloj'
import { calcularVencimientoSuspendible, calendarioColombia, fechaLocal } from '../../../srv/plazos'
import { resolverPolitica } from '../../../srv/politica/resolver'
import { PAQUETES } from '../politica/de-fabrica'

type Fila = Record<string, any>
const cal = calendarioColombia()
const politica = resolverPolitica(PAQUETES, 'QUINDIO', '2026-07-06')
const contexto = (ahora: string, usuario: string): ContextoDelCaso => ({
  ahora, usuario, politica, calendario: cal, calendarioDe: () => cal, otro: null, nombre: (_l, c) => c, existe: (_l, c) => /^[A-Z_]+$/.test(c),
})

beforeAll(async () => {
  cds.root = path.join(__dirname, '../../..')
  cds.model = cds.compile.for.nodejs(await cds.load('*')) as typeof cds.model
})

const SERVICIO_DE = (nombre: string) => (nombre === 'responderArea' ? 'AreaService' : 'CoordinacionService')
const pedido = (nombre: string) => ({ event: nombre, target: (cds.model as any).definitions[`${SERVICIO_DE(nombre)}.PQRS`] }) as cds.Request

/** The moments where counting goes wrong: end of a day, midnight, holidays of July 2026, double ones, year's end, Holy Week. */
const RECIBOS = [
  '2026-07-06T10:00:00-05:00', '2026-07-10T23:59:59-05:00', '2026-07-11T00:00:00-05:00', '2025-06-27T11:00:00-05:00', '2030-06-28T08:00:00-05:00',
  '2026-12-31T18:30:00-05:00', '2026-03-27T16:00:00-05:00', '2027-03-19T23:50:00-05:00', '2026-12-05T09:00:00-05:00',
]
const NOMBRES = (Object.keys(actos) as (keyof typeof actos)[]).filter(n => n !== 'silencio')
const CLASES = [
  { tipologia: 'QUEJA' }, { tipologia: 'PETICION' }, { tipologia: 'INFORMACION' }, { tipologia: 'PETICION', regimen: 'CONSULTA', aceptaAlargar: true, motivo: 'x' },
  { tipologia: 'RECLAMO', regimen: 'HABEAS_RECLAMO', aceptaAlargar: true, motivo: 'x' }, { tipologia: 'PETICION', regimen: 'HABEAS_CONSULTA' },
  { tipologia: 'FELICITACION', aceptaAlargar: true, motivo: 'x' }, { tipologia: 'PETICION', regimen: 'TUTELA', horasJudiciales: 48, aceptaAlargar: true, motivo: 'x' },
]
const paso = fc.record({
  nombre: fc.constantFrom(...NOMBRES, 'clasificar' as const, 'trasladarAArea' as const, 'solicitarCompletar' as const, 'registrarComplemento' as const, 'prorrogar' as const),
  horas: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 31, max: 900 })),
  clase: fc.constantFrom(...CLASES), otra: fc.boolean(), dias: fc.integer({ min: 1, max: 40 }),
})

function datosDe({ nombre, clase, otra, dias }: { nombre: string; clase: Fila; otra: boolean; dias: number }, fila: FilaCaso, ahora: string): Fila {
  const aviso = otra ? { medio: 'CORREO', entregadaEn: ahora, prueba: 'acuse' } : {}
  switch (nombre) {
    case 'clasificar': return clase
    case 'trasladarAArea': return { area: 'RECREACION' }
    case 'responder': return { texto: 'Respuesta', verificados: politica.calidad }
    case 'registrarEntrega': case 'registrarAviso': return { medio: 'CORREO', entregadaEn: ahora, prueba: 'acuse', comunicacion: fila.comunicaciones.find(c => !c.entregadaEn)?.ID }
    case 'prorrogar': return { nuevaFecha: cal.sumarHabiles(fila.venceLegal ?? fechaLocal(ahora), dias % 8 + 1), motivo: 'Falta un concepto.', ...aviso }
    case 'declararImprocedente': return { causal: otra ? 'OSCURA' : 'IRRESPETUOSA', motivo: 'Motivo' }
    case 'desistir': return { clase: otra ? 'TACITO' : 'EXPRESO', motivo: 'Motivo', continuarDeOficio: !otra && dias % 2 === 0 }
    default: return { texto: 'Texto', motivo: 'Motivo', requerimiento: 'Un documento', resumen: 'Lo trajo', entidad: 'Entidad', ...aviso }
  }
}

/** A case as the database would keep it: the rows that acts leave, and nothing else. */
function radicada(recibidaEn: string): FilaCaso {
  const en = new Date(recibidaEn).toISOString()
  const { hitos: _hitos, ...fila } = radicar(normalizarRadicacion({ nombre: 'Persona Generada', texto: 'Pide algo.', recibidaEn: en }, en), '2026-000001', contexto(en, 'asesor'))
  return { ID: '1', improcedencia_causal_code: null, improcedencia_propuestaPor: null, silencioEn: null, enTramiteDesde: null, area_code: null, tipologia_code: null, regimen_code: null, respondidaEn: null, entregas: [], comunicaciones: [], ...fila } as unknown as FilaCaso
}

test('whatever acts are tried, in whatever order, the dates are those that the history alone gives', () => {
  let hechos = 0
  fc.assert(fc.property(fc.constantFrom(...RECIBOS), fc.array(paso, { minLength: 1, maxLength: 25 }), (recibidaEn, pasos) => {
    const fila = radicada(recibidaEn)
    let ahora = Date.parse(fila.recibidaEn)
    const juzgados = new Map<string, unknown>()
    for (const p of pasos) {
      ahora += p.horas * 3_600_000
      const instante = new Date(ahora).toISOString()
      if (!estadosPermitidos(pedido(p.nombre)).includes(fila.estado_code)) continue
      const quien = contexto(instante, ['aprobarImprocedencia', 'rechazarImprocedencia'].includes(p.nombre) ? 'direccion' : 'coordinador')
      let a
      try {
        a = aplicarActo(fila, { nombre: p.nombre, acto: actos[p.nombre as 'cerrar'] as Acto, datos: datosDe(p, fila, instante), destinos: destinosPosibles(pedido(p.nombre)) }, quien)
      } catch (e) {
        expect(e).toBeInstanceOf(Rechazo)
        continue
      }
      hechos++
      Object.assign(fila, a.campos)
      fila.historia.push(a.actuacion as unknown as FilaActuacion)
      fila.entregas.push(...a.entregas)
      if (a.probada) Object.assign(fila.comunicaciones.find(c => c.ID === a.probada!.ID)!, a.probada)
      fila.comunicaciones.push(...a.comunicaciones.map((c, i) => ({ ...c, ID: `${fila.historia.length}-${i}`, createdAt: instante })))

      // Counted again from the rows, as another process would
      const lectura = lecturaDe(fila, historiaDeFila({ historia: fila.historia } as FilaCaso), quien, fila.comunicaciones)
      const otraVez = leerReloj(fila.estado_code, lectura)
      expect(fila).toMatchObject(otraVez.reloj)
      expect(hitosDe(lectura)).toEqual(otraVez.hitos)
      expect(fila.estado_code).toBe(fila.historia.at(-1)!.estadoNuevo_code)
      expect(Date.parse(fila.recibidaEn)).toBe(Date.parse(recibidaEn))
      // Whatever moved it, the legal date is not past what the law allows from receipt, the days of the person left out
      const historia = historiaDeFila(fila)
      const { legalDias, prorrogaDias, primerDia } = terminosVigentes(historia)
      const { notificadaEn, suspensiones, prorroga } = hechosDe(fila, historia)
      if (!notificadaEn && fila.venceLegal && legalDias !== null) {
        const tope = calcularVencimientoSuspendible({ recibidaEn: fila.recibidaEn, politicaRecepcion: fila.politicaRecepcion, dias: prorroga ? prorrogaDias! : legalDias, primerDia, calendario: cal }, suspensiones!)
        // An extended date may be over when the person is asked, and the longest extension of the law not yet: then it waits for her
        expect(tope ? fila.venceLegal <= tope.vence : Boolean(prorroga) && fila.estado_code === 'PorCompletar').toBe(true)
      }
      // What was met stays judged as it was; who waits for the person has no date of the house
      for (const h of otraVez.hitos) {
        const clave = `${h.tipo}/${h.ronda}`
        if (juzgados.has(clave)) expect([clave, h]).toEqual([clave, juzgados.get(clave)])
        // Met while the case waited for the person, it is judged once its term goes on
        if (h.cumplidoEn && h.vence) juzgados.set(clave, h)
      }
      const desde = suspensionesDe(historiaDeFila(fila)).at(-1)
      if (fila.estado_code === 'PorCompletar') {
        expect(typeof fila.limiteCompletar).toBe('string')
        // What was over before the person was asked stays over
        if (!fila.terminos_legalHoras && fila.venceLegal) expect(fila.venceLegal < fechaLocal(desde!.desde)).toBe(true)
      }
      if (!['Cerrada', 'Desistida', 'Improcedente', 'Trasladada'].includes(fila.estado_code) && !fila.entregas.length) expect([fila.estado_code, typeof (fila as Fila).vence]).toEqual([fila.estado_code, 'string'])
      if (['Cerrada', 'Desistida', 'Improcedente', 'Trasladada'].includes(fila.estado_code)) expect(['AVISO', null]).toContain((fila as Fila).hito_code)
    }
  }), { numRuns: 400 })
  expect(hechos).toBeGreaterThan(400)
})
