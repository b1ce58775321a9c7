import { clasificar, devolverAlArea, prorrogar, registrarComplemento, responderArea, solicitarCompletar, trasladarAArea, type Acto } from '../../../srv/casos/actos'
import { normalizarRadicacion, radicar } from '../../../srv/casos/actos/radicar'
import { aplicarActo, type ContextoDelCaso } from '../../../srv/casos/aplicar'
import type { FilaActuacion, FilaCaso } from '../../../srv/casos/fila'
import { previsualizar } from '../../../srv/casos/previsualizar'
import { Rechazo } from '../../../srv/casos/rechazo'
import { calendarioColombia } from '../../../srv/plazos'
import { resolverPolitica } from '../../../srv/politica/resolver'
import { PAQUETES } from '../politica/de-fabrica'

type Fila = Record<string, any>
const cal = calendarioColombia()
const politicaDe = (paquete: string) => resolverPolitica(PAQUETES, paquete, '2026-07-06')
const RECIBIDA = '2026-07-06T15:00:00.000Z'

/** A case received on Monday, July 6, 2026, its acts done one a business day, each at 10:00. */
class Expediente {
  readonly fila: FilaCaso
  hitos: Fila[] = []
  private dia = '2026-07-06'
  constructor(private readonly paquete: string) {
    const { hitos: _hitos, ...fila } = radicar(normalizarRadicacion({ nombre: 'Persona Generada', texto: 'Pide algo.', recibidaEn: RECIBIDA }, RECIBIDA), '2026-000001', this.contexto())
    this.fila = { ID: '1', improcedencia_propuestaPor: null, silencioEn: null, area_code: null, tipologia_code: null, regimen_code: null, respondidaEn: null, entregas: [], comunicaciones: [], ...fila } as unknown as FilaCaso
  }

  contexto(): ContextoDelCaso {
    return {
      ahora: `${this.dia}T15:00:00.000Z`, usuario: 'coordinador', politica: politicaDe(this.paquete), calendario: cal, calendarioDe: () => cal, otro: null,
      nombre: (_l, c) => c, existe: (_l, c) => /^[A-Z_]+$/.test(c),
    }
  }

  hacer(nombre: string, acto: Acto, datos: Fila, ...destinos: string[]): this {
    this.dia = cal.sumarHabiles(this.dia, 1)
    const a = aplicarActo(this.fila, { nombre, acto, datos, destinos }, this.contexto())
    Object.assign(this.fila, a.campos)
    this.fila.historia.push(a.actuacion as unknown as FilaActuacion)
    this.hitos = a.hitos
    return this
  }

  clasificar = (datos: Fila) => this.hacer('clasificar', clasificar, datos, 'Clasificada', 'EnArea', 'RespuestaArea')
  trasladar = (area?: string) => this.hacer('trasladarAArea', trasladarAArea, { area }, 'EnArea')
  responderArea = () => this.hacer('responderArea', responderArea, { texto: 'Respuesta del área' }, 'RespuestaArea')
  devolver = () => this.hacer('devolverAlArea', devolverAlArea, { motivo: 'Falta algo.' }, 'EnArea')
  completar = () => this.hacer('solicitarCompletar', solicitarCompletar, { requerimiento: 'Un documento.' }, 'PorCompletar')
  entregado = () => this.hacer('registrarComplemento', registrarComplemento, { resumen: 'Lo trajo.' }, 'Clasificada')
  prorrogar = (nuevaFecha: string) => this.hacer('prorrogar', prorrogar, { nuevaFecha, motivo: 'Falta un concepto.' })
  hito = (tipo: string, ronda = 1) => this.hitos.find(h => h.tipo_code === tipo && h.ronda === ronda)
}

const TUTELA = { tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 3 }
const CONFIRMADA = { aceptaAlargar: true, motivo: 'Se leyó mejor.' }
const QUEJA = { tipologia: 'QUEJA', aceptaAlargar: true, motivo: 'No es una tutela.' }
const caso = (paquete = 'QUINDIO') => new Expediente(paquete)

describe('what is a tutela no more has the owner of its new kind', () => {
  test('not handed over yet: the area of tutelas goes, and its area is asked when it is handed over', () => {
    const { fila } = caso().clasificar(TUTELA).clasificar(QUEJA)
    expect(fila).toMatchObject({ area_code: null, estado_code: 'Clasificada', responsable: null, prioridad: 2, hito_code: 'TRASLADO_AREA' })
    expect((fila.historia.at(-1) as Fila).detalle).toMatch(/Sale de JURIDICA: falta trasladarla al área/)
  })

  test.each(['EnArea', 'RespuestaArea'])('from %s of that area it comes back to Atención al Usuario, to be handed over to its own', estado => {
    const e = caso().clasificar(TUTELA).trasladar()
    if (estado === 'RespuestaArea') e.responderArea()
    expect(e.clasificar(QUEJA).fila).toMatchObject({ area_code: null, estado_code: 'Clasificada', hito_code: 'RESPUESTA' })
    // The hand-over was met once; what is due now is the answer to the person
    expect(e.hito('TRASLADO_AREA')!.cumplidoEn).not.toBeNull()
    expect((e.fila as Fila).vence).toBe(e.fila.venceInterno)
    e.trasladar('RECREACION').responderArea()
    expect(e.fila).toMatchObject({ area_code: 'RECREACION', estado_code: 'RespuestaArea' })
    expect(e.hitos.filter(h => h.tipo_code === 'RESPUESTA_AREA').every(h => h.cumplidoEn)).toBe(true)
  })

  test('taken back from a second round, the answer of the first still closes the first', () => {
    const e = caso().clasificar(TUTELA).trasladar().responderArea().devolver().clasificar(QUEJA).trasladar('RECREACION')
    expect([e.hito('RESPUESTA_AREA', 1)!.cumplidoEn, e.hito('RESPUESTA_AREA', 2)!.cumplidoEn, e.hito('RESPUESTA_AREA', 3)]).toEqual([expect.any(String), null, undefined])
  })

  test('an area that somebody chose keeps it: before the tutela, or for it', () => {
    expect(caso().clasificar({ tipologia: 'QUEJA' }).trasladar('RECREACION').clasificar(TUTELA).clasificar(QUEJA).fila).toMatchObject({ area_code: 'RECREACION', estado_code: 'EnArea' })
    expect(caso().clasificar({ tipologia: 'QUEJA' }).trasladar('JURIDICA').clasificar(TUTELA).clasificar(QUEJA).fila).toMatchObject({ area_code: 'JURIDICA', estado_code: 'EnArea' })
    expect(caso().clasificar(TUTELA).trasladar('RECREACION').clasificar(QUEJA).fila).toMatchObject({ area_code: 'RECREACION', estado_code: 'EnArea' })
  })

  test('what was a tutela once stays with whom it was handed over to since, and leaves the area of tutelas each time that it was one', () => {
    const e = caso().clasificar(TUTELA).trasladar().clasificar(QUEJA).trasladar('JURIDICA')
    expect(e.clasificar({ ...QUEJA, tipologia: 'RECLAMO' }).fila).toMatchObject({ area_code: 'JURIDICA', estado_code: 'EnArea' })
    const otraVez = caso().clasificar(TUTELA).trasladar().clasificar(QUEJA).clasificar(TUTELA)
    expect(otraVez.fila.area_code).toBe('JURIDICA')
    expect(otraVez.clasificar(QUEJA).fila).toMatchObject({ area_code: null, estado_code: 'Clasificada' })
  })

  test('the preview says that it leaves the area of tutelas', () => {
    const e = caso().clasificar(TUTELA)
    expect(previsualizar(e.fila, QUEJA, e.contexto()).mensaje).toMatch(/\. Sale de JURIDICA: falta trasladarla/)
  })

  test('a tutela that stays one keeps its owner', () => {
    const { fila } = caso().clasificar({ ...TUTELA, responsable: 'Persona Generada' }).trasladar().clasificar({ ...TUTELA, diasJudiciales: 2 })
    expect(fila).toMatchObject({ area_code: 'JURIDICA', estado_code: 'EnArea', responsable: 'Persona Generada', prioridad: 1 })
  })
})

describe('no date that the person waits for comes later in silence', () => {
  // COOTRAYAL answers a complaint in 5 days and a petition in 15; the law gives 15 to both
  const queja = () => caso('COOTRAYAL').clasificar({ tipologia: 'QUEJA' })
  const PETICION = { tipologia: 'PETICION' }
  const rechazo = (datos: Fila): Rechazo => {
    try {
      queja().clasificar(datos)
    } catch (e) {
      return e as Rechazo
    }
    throw new Error('No se rechazó')
  }

  test('the internal date asks for consent and its reason as the legal one does', () => {
    expect(rechazo(PETICION)).toMatchObject({ status: 409, campo: 'aceptaAlargar', message: expect.stringMatching(/la fecha interna pasa del 14\/07\/2026 al 29\/07\/2026/) })
    expect(rechazo(PETICION).message).not.toMatch(/término legal/)
    expect(rechazo({ ...PETICION, aceptaAlargar: true })).toMatchObject({ status: 400, campo: 'motivo' })
    expect(queja().clasificar({ ...PETICION, aceptaAlargar: true, motivo: 'Pide algo.' }).fila.regimen_code).toBe('PETICION_GENERAL')
  })

  test('the preview says which date comes later, and asks for nothing', () => {
    const e = queja()
    const vista = previsualizar(e.fila, PETICION, e.contexto())
    expect(vista).toMatchObject({ alarga: true, venceLegalAntes: '2026-07-29', venceLegalDespues: '2026-07-29', venceInternoAntes: '2026-07-14', venceInternoDespues: '2026-07-29' })
    expect(vista.mensaje).toMatch(/; la fecha interna pasa del 14\/07\/2026 al 29\/07\/2026$/)
  })

  test('a judge’s hours that end later on the same day are later', () => {
    const horas = (n: number) => ({ tipologia: 'PETICION', regimen: 'TUTELA', horasJudiciales: n })
    expect(() => caso().clasificar(horas(3)).clasificar(horas(5))).toThrow(/a las 13:00.*a las 15:00/)
  })

  test('an earlier date asks for nothing, and while the person completes it is told as if she did today', () => {
    const peticion = caso('COOTRAYAL').clasificar(PETICION)
    expect(previsualizar(peticion.fila, { tipologia: 'QUEJA' }, peticion.contexto()).alarga).toBe(false)
    expect(peticion.clasificar({ tipologia: 'QUEJA' }).fila.venceInterno).toBe('2026-07-14')
    const suspendida = queja().completar()
    expect(previsualizar(suspendida.fila, PETICION, suspendida.contexto())).toMatchObject({ alarga: true, venceInternoAntes: expect.any(String) })
    expect(() => suspendida.clasificar(PETICION)).toThrow(/fecha interna/)
  })

  test('classified for the first time there is nothing yet to lengthen', () => {
    const e = caso()
    expect(previsualizar(e.fila, { tipologia: 'PETICION', regimen: 'CONSULTA' }, e.contexto()).alarga).toBe(false)
  })
})

test.each([
  ['before it answered', (e: Expediente) => e], ['after it answered', (e: Expediente) => e.responderArea()],
])('taken from the area of tutelas %s, a second tutela does not leave it there either', (_, entretanto) => {
  const primera = entretanto(caso().clasificar(TUTELA).trasladar()).clasificar(QUEJA)
  expect(primera.fila).toMatchObject({ area_code: null, estado_code: 'Clasificada' })
  expect(primera.clasificar(TUTELA).fila.area_code).toBe('JURIDICA')
  expect(primera.clasificar(QUEJA).fila).toMatchObject({ area_code: null, estado_code: 'Clasificada' })
})

test('both dates are named where both come later, and an hour by its minute', () => {
  const queja = caso('COOTRAYAL').clasificar({ tipologia: 'QUEJA' })
  expect(() => queja.clasificar({ tipologia: 'PETICION', regimen: 'CONSULTA' })).toThrow(/término legal pasa del \d\d\/\d\d\/2026 al \d\d\/\d\d\/2026 y la fecha interna pasa/)
  const horas = (n: number) => ({ tipologia: 'PETICION', regimen: 'TUTELA', horasJudiciales: n })
  expect(() => caso().clasificar(horas(3)).clasificar(horas(5))).toThrow(/a las 13:00 al \d\d\/\d\d\/2026 a las 15:00\b(?!:)/)
})

describe('an extension reaches as far as the law of the régimen that rules now lets it, counted from receipt', () => {
  const GENERAL = { tipologia: 'PETICION', ...CONFIRMADA }
  const INFORMACION = { tipologia: 'PETICION', regimen: 'PETICION_INFORMACION', ...CONFIRMADA }
  // Received on July 6: the double of fifteen business days is August 19, of ten August 5
  const prorrogada = () => caso().clasificar(GENERAL).prorrogar('2026-08-19')
  const legal = ({ fila }: Expediente) => fila.venceLegal

  test('what was told to the person stands in her own régimen, and is cut in a shorter one', () => {
    expect(legal(prorrogada())).toBe('2026-08-19')
    expect(legal(prorrogada().clasificar(INFORMACION))).toBe('2026-08-05')
    expect(legal(prorrogada().clasificar(INFORMACION).clasificar(GENERAL))).toBe('2026-08-19')
  })

  test('reclassified while the person completes, or after: the same date', () => {
    const durante = prorrogada().completar().clasificar(INFORMACION).entregado()
    const despues = prorrogada().completar().entregado().clasificar(INFORMACION)
    // A business day more than the person took: what her petition lacked came on the second day or on the first
    expect([legal(durante), legal(despues)]).toEqual(['2026-08-10', '2026-08-06'])
  })

  test.each([
    ['in days', { diasJudiciales: 3 }], ['in hours', { horasJudiciales: 48 }],
  ])('a tutela %s in between neither loses it nor frees it', (_, termino) => {
    const tutela = { tipologia: 'PETICION', regimen: 'TUTELA', ...termino, ...CONFIRMADA }
    expect(prorrogada().clasificar(tutela).fila.prorrogaHasta).toBeNull()
    expect(legal(prorrogada().clasificar(tutela).clasificar(GENERAL))).toBe('2026-08-19')
    expect(legal(prorrogada().clasificar(tutela).clasificar(INFORMACION))).toBe('2026-08-05')
  })

  test('and so when the tutela came while the person was completing', () => {
    const tutela = { tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 3, ...CONFIRMADA }
    expect(legal(prorrogada().completar().clasificar(tutela).clasificar(INFORMACION))).toBe('2026-08-06')
  })
})
