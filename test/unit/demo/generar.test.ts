import cds from '@sap/cds'
import { lecturaDe } from '../../../srv/casos/aplicar'
import { normalizarDocumento } from '../../../srv/casos/documento'
import { filaDeTerminos, historiaDeFila, type FilaCaso } from '../../../srv/casos/fila'
import { leerReloj } from '../../../srv/casos/reloj'
import { fechaDeRecibo, fechaLocal } from '../../../srv/plazos'
import { reglasDelCaso, type Reglas } from '../../../srv/politica/activa'
import type { CasoDemo } from '../../data/demo/caso'
import { destinosDe } from '../../data/demo/flujo-del-modelo'
import { generarDemo, type Demo } from '../../data/demo/generar'
import { TEXTOS } from '../../data/demo/textos'
import { baseVacia } from './base'

type Fila = Record<string, any>

/** Weekday, before opening, weekend, first days of a year, the Monday after Easter, a holiday. */
const MOMENTOS = [
  '2026-11-18T15:20:00-05:00', '2026-11-23T06:15:00-05:00', '2026-11-21T21:24:00-05:00',
  '2027-01-14T09:05:00-05:00', '2027-03-29T17:59:00-05:00', '2026-12-08T12:00:00-05:00',
]

baseVacia()

const generar = (ahora: string) => cds.tx(() => generarDemo(new Date(ahora))) as unknown as Promise<Demo>

test('the same moment gives the same demo', async () => {
  expect(JSON.stringify(await generar(MOMENTOS[0]!))).toBe(JSON.stringify(await generar(MOMENTOS[0]!)))
})

describe('what it shows', () => {
  let casos: CasoDemo[]
  beforeAll(async () => { ({ casos } = await generar(MOMENTOS[0]!)) })

  const valores = (columna: string) => new Set(casos.map(c => (c.pqrs as Fila)[columna]).filter(v => v !== null && v !== undefined))
  const codigos = async (tabla: string) => (await SELECT.from(tabla).columns('code') as { code: string }[]).map(f => f.code)

  test('every state', async () => {
    expect(valores('estado_code')).toEqual(new Set(await codigos('escucha.EstadosPQRS')))
  })

  test('every act that a case may see, but a change of its calendar, what is done with many and what is taken from C4C', async () => {
    const hechos = new Set(casos.flatMap(c => c.pqrs.historia.map(h => h.acto_code)))
    expect([...hechos].sort()).toEqual((await codigos('escucha.Actos')).filter(acto => !['recalcular', 'agrupar', 'sacarDelGrupo', 'tomarDeC4C'].includes(acto)).sort())
  })

  const con = (estado: string, acto: string) => casos.filter(c => c.pqrs.estado_code === estado && c.pqrs.historia.some(h => h.acto_code === acto))
  const avisados = (estado: string, acto: string) => con(estado, acto).map(c => c.pqrs.comunicaciones.map(a => Boolean(a.entregadaEn))).sort()

  test('who has to complete, told and not told yet; who did, and the case went on', () => {
    expect(avisados('PorCompletar', 'solicitarCompletar')).toEqual([[false], [true, true]])
    expect(con('PorCompletar', 'aprobarImprocedencia').map(c => c.pqrs.improcedencia_causal_code)).toEqual(['OSCURA'])
    expect(con('EnArea', 'registrarComplemento')).toHaveLength(1)
  })

  test('extensions told and not told yet; each kind of withdrawal; a transfer that one of two knows', () => {
    expect([avisados('EnArea', 'prorrogar'), avisados('Cerrada', 'prorrogar')]).toEqual([[[false]], [[true]]])
    expect(casos.filter(c => c.pqrs.estado_code === 'Desistida').map(c => c.pqrs.historia.some(h => h.acto_code === 'solicitarCompletar')).sort()).toEqual([false, true])
    expect(con('Trasladada', 'trasladarPorCompetencia').map(c => c.pqrs.comunicaciones.map(a => [a.destino_code, Boolean(a.entregadaEn)]))).toEqual([[['PERSONA', false], ['ENTIDAD', true]]])
  })

  test('a tutela in hours with its owner; what silence granted, with its copies due; a claim with its legend', () => {
    expect(casos.filter(c => c.pqrs.terminos_legalHoras).map(c => [c.pqrs.terminos_legalHoras, c.pqrs.estado_code, Boolean((c.pqrs as Fila).responsable), (c.pqrs as Fila).prioridad]))
      .toEqual([[48, 'EnArea', true, 1]])
    expect(casos.filter(c => c.pqrs.silencioEn).map(c => [c.pqrs.regimen_code, (c.pqrs as Fila).hito_code, c.pqrs.historia.findLast(h => h.acto_code === 'silencio')!.por]))
      .toEqual([['PETICION_INFORMACION', 'COPIAS', 'sistema']])
    expect(casos.filter(c => c.pqrs.enTramiteDesde).map(c => c.pqrs.regimen_code)).toEqual(['HABEAS_RECLAMO'])
  })

  test('every tie between cases but that of like petitions, told by both', async () => {
    const vinculos = casos.flatMap(c => c.vinculos) as Fila[]
    const lados = new Set(vinculos.map(v => `${v.caso_ID}/${v.otro_ID}`))
    for (const v of vinculos) expect(lados).toContain(`${v.otro_ID}/${v.caso_ID}`)
    expect(vinculos.map(v => v.tipo_code).sort()).toEqual((await codigos('escucha.TiposVinculo')).filter(t => t !== 'ANALOGA').sort())
  })

  test.each([
    ['tipologia_code', 'escucha.Tipologias'], ['area_code', 'escucha.Areas'], ['lineaServicio_code', 'escucha.LineasServicio'],
    ['canal_code', 'escucha.Canales'], ['sede_code', 'escucha.Sedes'], ['nivelInformacion_code', 'escucha.NivelesInformacion'],
  ])('every %s', async (columna, tabla) => {
    expect(valores(columna)).toEqual(new Set(await codigos(tabla)))
  })

  test('every régimen that a case may be classified in', async () => {
    const { politica } = await reglasDelCaso(casos[0]!.pqrs)
    const clasificables = (await codigos('escucha.Regimenes')).filter(r => politica.regimen(r)?.clasificable)
    expect(valores('regimen_code')).toEqual(new Set(clasificables))
  })

  test('most closed cases met their dates, some did not', () => {
    const cerradas = casos.filter(c => c.pqrs.estado_code === 'Cerrada')
    const tarde = cerradas.filter(c => c.hitos.some(h => h.aTiempo === false && h.protegido))
    expect(tarde.length).toBeGreaterThan(2)
    expect(tarde.length).toBeLessThan(cerradas.length / 3)
  })

  test('one case came back from the area twice', () => {
    expect(casos.filter(c => c.pqrs.historia.filter(h => h.acto_code === 'devolverAlArea').length === 2)).toHaveLength(1)
  })

  test('people who give no name, people who go first, tickets and opportunities of C4C', () => {
    expect(casos.filter(c => (c.pqrs as Fila).anonima).length).toBeGreaterThanOrEqual(3)
    expect(casos.filter(c => (c.pqrs as Fila).preferencial).length).toBeGreaterThanOrEqual(5)
    expect(valores('ticketC4C').size).toBe(10)
    expect(valores('oportunidadC4C').size).toBeGreaterThanOrEqual(2)
  })

  test('no text stands more than twice, and no slot is left open', () => {
    const textos = casos.flatMap(({ pqrs }) => [pqrs.texto, pqrs.respuestaArea, pqrs.respuesta] as (string | null)[]).filter(t => t)
    const veces = new Map<string, number>()
    for (const texto of textos) veces.set(texto!, (veces.get(texto!) ?? 0) + 1)
    expect([...veces].filter(([, n]) => n > 2)).toEqual([])
    expect(new Set(casos.map(c => (c.pqrs as Fila).texto)).size).toBeGreaterThanOrEqual(60)
    const todo = JSON.stringify(casos.map(({ pqrs, notas }) => [pqrs, notas]))
    expect(/[{][a-záéíóúñ+| \d-]+[}]|undefined/i.exec(todo)).toBeNull()
  })

  test('every text is told once', () => {
    expect(casos.map(c => c.clave).sort()).toEqual([...TEXTOS.keys()].sort())
  })
})

describe.each(MOMENTOS)('seen from %s', ahora => {
  let demo: Demo
  const reglas = new Map<string, Reglas>()
  beforeAll(async () => {
    demo = await generar(ahora)
    for (const { pqrs } of demo.casos) reglas.set(pqrs.ID, await reglasDelCaso(pqrs))
  })

  const cadaCaso = (comprobar: (pqrs: Fila & FilaCaso, caso: CasoDemo, reglas: Reglas) => void) => {
    for (const caso of demo.casos) comprobar(caso.pqrs, caso, reglas.get(caso.pqrs.ID)!)
  }

  test('radicados are consecutive within their year, in the order of filing', () => {
    const anios = new Map<string, number>()
    let anterior = ''
    cadaCaso(pqrs => {
      const anio = fechaLocal(pqrs.radicadaEn).slice(0, 4)
      anios.set(anio, (anios.get(anio) ?? 0) + 1)
      expect(pqrs.radicado).toBe(`${anio}-${String(anios.get(anio)).padStart(6, '0')}`)
      expect(pqrs.radicadaEn >= anterior).toBe(true)
      anterior = pqrs.radicadaEn
    })
  })

  test('acts follow one another in office hours, none after now, and the last one dates the case', () => {
    const limite = new Date(ahora).toISOString()
    cadaCaso((pqrs, caso, { calendario }) => {
      const instantes = pqrs.historia.map(h => h.en)
      // A new round is received by filing it
      if (caso.vinculos.some(v => v.tipo_code === 'RONDA_ANTERIOR')) expect(pqrs.recibidaEn).toBe(pqrs.radicadaEn)
      else expect(pqrs.recibidaEn < pqrs.radicadaEn).toBe(true)
      expect(instantes[0]).toBe(pqrs.radicadaEn)
      expect(instantes).toEqual([...new Set(instantes)].sort())
      expect(instantes.filter(en => en > limite || !calendario.enHorario(en))).toEqual([])
      expect([pqrs.createdAt, pqrs.createdBy]).toEqual([pqrs.radicadaEn, pqrs.historia[0]!.por])
      expect([pqrs.modifiedAt, pqrs.modifiedBy]).toEqual([instantes.at(-1), pqrs.historia.at(-1)!.por])
    })
  })

  test('the history walks the flow of the model and ends in the state of the case', () => {
    cadaCaso(pqrs => {
      let estado = 'Radicada'
      for (const [i, hecho] of (pqrs.historia as Fila[]).entries()) {
        expect(hecho.orden).toBe(i + 1)
        if (i) {
          expect(hecho.estadoAnterior_code).toBe(estado)
          const destinos = destinosDe(estado, hecho.acto_code)
          // Classifying again what is on its way leaves it there
          const posibles = destinos.length && hecho.acto_code !== 'reclasificar' ? destinos : [...destinos, estado]
          expect(posibles).toContain(hecho.estadoNuevo_code)
        }
        estado = hecho.estadoNuevo_code
      }
      expect(pqrs.estado_code).toBe(estado)
    })
  })

  test('dates and milestones are those that the history gives', () => {
    cadaCaso((pqrs, { hitos }, { calendario, politica }) => {
      const terminos = politica.terminos(pqrs.regimen_code ?? 'PETICION_GENERAL', pqrs.tipologia_code ?? undefined)
      if (pqrs.regimen_code !== 'TUTELA') expect(pqrs).toMatchObject(filaDeTerminos(terminos))
      const esperado = leerReloj(pqrs.estado_code, lecturaDe(pqrs, historiaDeFila(pqrs), { politica, calendarioDe: () => calendario }, pqrs.comunicaciones))
      expect(pqrs).toMatchObject(esperado.reloj)
      expect(hitos.map(({ tipo_code, ronda, vence, cumplidoEn, aTiempo }) => [tipo_code, ronda, vence, cumplidoEn, aTiempo]))
        .toEqual(esperado.hitos.map(({ tipo, ronda, vence, cumplidoEn, aTiempo }) => [tipo, ronda, vence, cumplidoEn, aTiempo]))
      expect(pqrs.fechaRecibo).toBe(fechaDeRecibo(pqrs.recibidaEn, pqrs.politicaRecepcion, calendario).fecha)
      expect((pqrs.historia.at(-1) as Fila).vence).toBe(pqrs.vence)
    })
  })

  test('notices are proved after receipt and not after now, and nothing is closed with one owed', () => {
    const limite = new Date(ahora).toISOString()
    cadaCaso(pqrs => {
      for (const { entregadaEn } of pqrs.comunicaciones) {
        if (entregadaEn) expect(entregadaEn >= pqrs.recibidaEn && entregadaEn <= limite).toBe(true)
        else expect(pqrs.estado_code).not.toBe('Cerrada')
      }
    })
  })

  test('a case points only to what stood when it did', () => {
    const casos = new Map(demo.casos.map(c => [c.pqrs.ID, c.pqrs as Fila]))
    for (const v of demo.casos.flatMap(c => c.vinculos) as Fila[]) {
      const [caso, otro] = [casos.get(v.caso_ID)!, casos.get(v.otro_ID)!]
      if (v.tipo_code === 'RESPUESTA_ANTERIOR') expect(otro.respondidaEn < caso.radicadaEn).toBe(true)
      if (v.tipo_code === 'RONDA_ANTERIOR') expect(otro.cerradaEn < caso.radicadaEn).toBe(true)
      if (v.tipo_code === 'PETICION_DE_TUTELA') expect(otro.respondidaEn).toBeUndefined()
      expect([caso.numeroDocumento, caso.nombre]).toEqual([otro.numeroDocumento, otro.nombre])
    }
  })

  test('who signs is not who proposed, and silence grants once the term is over', () => {
    cadaCaso(pqrs => {
      const por = (acto: string) => pqrs.historia.findLast(h => h.acto_code === acto)?.por
      const firma = por('aprobarImprocedencia') ?? por('rechazarImprocedencia')
      if (firma) expect([firma, por('declararImprocedente')]).toEqual(['direccion', 'coordinador'])
      if (pqrs.silencioEn) expect(fechaLocal(pqrs.silencioEn) > pqrs.venceLegal!).toBe(true)
    })
  })

  test('nothing is closed without an answer, its checklist and proof of delivery', () => {
    cadaCaso((pqrs, { verificaciones }, { politica }) => {
      const respondida = ['Respondida', 'Cerrada'].includes(pqrs.estado_code)
      expect(Boolean(pqrs.respuesta)).toBe(respondida)
      expect(verificaciones.map(v => v.item_code)).toEqual(respondida ? politica.calidad : [])
      if (pqrs.estado_code === 'Cerrada') expect(pqrs.entregas).toHaveLength(1)
      for (const { entregadaEn } of pqrs.entregas) expect(entregadaEn >= pqrs.respondidaEn!).toBe(true)
    })
  })

  test('documents are numbers of their type, and each answer of an area is by a user of that area', () => {
    for (const fila of [...demo.casos.map(c => c.pqrs as Fila), ...demo.atenciones as Fila[]]) {
      if (!fila.numeroDocumento) continue
      expect(normalizarDocumento(fila.tipoDocumento_code, fila.numeroDocumento)).toBe(fila.numeroDocumento)
    }
    cadaCaso(pqrs => {
      const porElArea = pqrs.historia.filter(h => h.acto_code === 'responderArea').map(h => h.por)
      const usuario = pqrs.area_code === 'RECREACION' ? 'area' : `area.${pqrs.area_code?.toLowerCase()}`
      expect(porElArea.filter(por => por !== usuario)).toEqual([])
    })
  })

  test('worklists have something to do, in term and overdue', () => {
    const abiertos = (estado: string) => demo.casos.filter(c => c.pqrs.estado_code === estado).map(c => String((c.pqrs as Fila).venceEn))
    const limite = new Date(ahora).toISOString()
    for (const estado of ['Radicada', 'EnArea', 'RespuestaArea', 'Respondida']) {
      expect(abiertos(estado).some(vence => vence < limite)).toBe(true)
      expect(abiertos(estado).some(vence => vence >= limite)).toBe(true)
    }
  })
})
