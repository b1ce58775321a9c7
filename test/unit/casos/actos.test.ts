import fc from 'fast-check'
import * as todos from '../../../srv/casos/actos'
import type { Acto, Contexto } from '../../../srv/casos/actos'
import { normalizarRadicacion, radicar } from '../../../srv/casos/actos/radicar'
import type { Caso } from '../../../srv/casos/caso'
import { Rechazo } from '../../../srv/casos/rechazo'
import { calendarioColombia } from '../../../srv/plazos'
import { resolverPolitica } from '../../../srv/politica/resolver'
import { PAQUETES } from '../politica/de-fabrica'

const AHORA = '2026-07-10T15:00:00.000Z'
const contexto: Contexto = {
  ahora: AHORA, usuario: 'alguien', politica: resolverPolitica(PAQUETES, 'QUINDIO', '2026-07-06'), calendario: calendarioColombia('CO-LV'),
  nombre: (_lista, codigo) => codigo, existe: (_lista, codigo) => /^[A-Z_]+$/.test(codigo),
}
const caso: Caso = {
  ID: '1', radicado: '2026-000001', estado: 'Radicada', recibidaEn: '2026-07-06T15:00:00.000Z', canal: 'WEB', politicaRecepcion: 'B', area: null, tipologia: null, regimen: null,
  paquete: 'QUINDIO', paqueteVersion: 1, calendario: 'CO-LV', calendarioVersion: 1, terminos: contexto.politica.terminos('PETICION_GENERAL'), venceLegal: null, venceInterno: null,
  respondidaEn: '2026-07-09T15:00:00.000Z', anonima: false, nombre: 'Persona Generada', tipoDocumento: null, numeroDocumento: null, responsable: null, limiteCompletar: null, prorrogaHasta: null, silencioEn: null,
  enTramiteDesde: null, improcedencia: { causal: null, motivo: null, propuestaPor: null, respondidaEn: null }, entregas: [], comunicaciones: [],
  historia: [{ acto: 'radicar', en: '2026-07-06T15:00:00.000Z', por: 'alguien', estadoAnterior: null, estadoNuevo: 'Radicada', terminos: contexto.politica.terminos('PETICION_GENERAL'), fecha: null, ocurridoEn: null, calendarioVersion: 1 }],
}
const ACTOS = Object.entries(todos).filter(([, v]) => typeof v === 'function') as [string, Acto][]
const CAMPOS = ['tipologia', 'regimen', 'diasJudiciales', 'area', 'mensaje', 'texto', 'motivo', 'verificados', 'medio', 'entregadaEn', 'prueba']
const FILADOS = ['texto', 'asunto', 'nombre', 'anonima', 'recibidaEn', 'depositadaEl', 'canal_code', 'correo', 'telefono', 'tipoDocumento_code', 'numeroDocumento', 'clienteC4C']
const datos = (campos: string[]) => fc.dictionary(fc.constantFrom(...campos), fc.oneof(
  fc.jsonValue(), fc.string(), fc.constantFrom('QUEJA', 'PETICION', 'TUTELA', 'RECREACION', 'CORREO', AHORA, '2026-07-09T16:00:00Z', '2026-02-30T00:00:00Z', '__proto__', 'constructor'),
)) as fc.Arbitrary<Record<string, unknown>>

const soloRechaza = <T>(hacer: () => T): T | undefined => {
  try {
    return hacer()
  } catch (e) {
    expect(e).toBeInstanceOf(Rechazo)
    expect((e as Rechazo).message).toMatch(/\S/)
    return undefined
  }
}

test.each(ACTOS)('%s does its work or refuses, whatever the data', (_nombre, acto) => {
  fc.assert(fc.property(datos(CAMPOS), d => {
    const efecto = soloRechaza(() => acto(caso, d, contexto))
    if (efecto) expect(efecto.detalle).toMatch(/\S/)
  }), { numRuns: 500 })
})

test('a filing is cleaned or refused, whatever the data', () => {
  fc.assert(fc.property(datos(FILADOS), d => {
    const fila = soloRechaza(() => radicar(normalizarRadicacion(d, AHORA), '2026-000001', contexto))
    if (!fila) return
    expect(fila).toMatchObject({ estado_code: 'Radicada', paquete: 'QUINDIO', politicaRecepcion: 'B' })
    expect(String(fila.recibidaEn) <= AHORA).toBe(true)
    expect(fila.anonima ? fila.nombre : String(fila.nombre).length > 0).toBe(fila.anonima ? null : true)
  }), { numRuns: 1000 })
})

test('an answer needs every item, in any order, and no other', () => {
  const { calidad } = contexto.politica
  fc.assert(fc.property(fc.shuffledSubarray(calidad), fc.boolean(), (marcados, extra) => {
    const efecto = soloRechaza(() => todos.responder(caso, { texto: 'Respuesta', verificados: [...marcados, ...extra ? ['OTRA'] : []] }, contexto))
    expect(Boolean(efecto)).toBe(marcados.length === calidad.length && !extra)
  }))
})
