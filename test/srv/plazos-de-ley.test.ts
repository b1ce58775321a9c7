import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { concederVencidos } from '../../srv/silencio/conceder'
import { appSinC4C, casoEn, casoEnEstado, datosDe, errorDe, hacer, intentarActo, leerCaso, radicar, type CasoLeido } from './casos-de-prueba'

const s = appSinC4C()
const cal = calendarioColombia()
const hoy = () => fechaLocal(new Date())
/** Received so that `n` business days have run until today, today among them when it is one. */
const haceHabiles = (n: number, hora = '10:00:00') => `${cal.restarHabiles(cal.restarHabiles(hoy(), 0), n)}T${hora}-05:00`

const clasificado = async (tipologia: string, regimen?: string, recibidaEn?: string): Promise<CasoLeido> => {
  const { ID } = await radicar(s, recibidaEn ? { recibidaEn } : {})
  await acto(ID, 'clasificar', { tipologia, regimen })
  return leerCaso(s, ID)
}
async function acto(ID: string, nombre: string, datos?: Record<string, unknown>, usuario?: string) {
  const r = await intentarActo(s, nombre, ID, { datos, usuario })
  if (r.status >= 400) throw new Error(`${nombre}: ${r.status} ${errorDe(r).message}`)
  return r.data as CasoLeido
}
const rechaza = async (ID: string, nombre: string, datos: Record<string, unknown>, status: number, dice: RegExp, campo?: string) => {
  const r = await intentarActo(s, nombre, ID, { datos })
  expect([nombre, r.status, errorDe(r).target ?? null]).toEqual([nombre, status, campo ?? null])
  expect(errorDe(r).message).toMatch(dice)
}
const AVISO = () => ({ medio: 'CORREO', entregadaEn: new Date().toISOString(), prueba: 'Acuse generado 0002' })

describe('prórroga', () => {
  test('moves the date owed to the person once, and leaves a notice to be proved before the term is over', async () => {
    const { ID, venceLegal } = await clasificado('PETICION')
    const nueva = cal.sumarHabiles(venceLegal, 10)
    await acto(ID, 'prorrogar', { nuevaFecha: nueva, motivo: 'Falta el concepto de otra dependencia.' })
    const caso = await leerCaso(s, ID)
    expect(caso).toMatchObject({ venceLegal: nueva, venceInterno: nueva, prorrogaHasta: nueva, estado_code: 'Clasificada' })
    expect(caso.comunicaciones).toEqual([expect.objectContaining({ acto_code: 'prorrogar', destino_code: 'PERSONA', vence: venceLegal, entregadaEn: null })])
    expect(caso.historia.at(-1)).toMatchObject({ acto_code: 'prorrogar', fecha: nueva, venceLegal: nueva })
    await rechaza(ID, 'prorrogar', { nuevaFecha: nueva, motivo: 'Otra vez.' }, 409, /una sola vez/)
    await acto(ID, 'registrarAviso', AVISO())
    expect((await leerCaso(s, ID)).comunicaciones[0].prueba).toBe('Acuse generado 0002')
  })

  test('a case cannot be closed while a notice lacks its proof', async () => {
    const { ID, venceLegal } = await clasificado('PETICION')
    await acto(ID, 'prorrogar', { nuevaFecha: cal.sumarHabiles(venceLegal, 1), motivo: 'Falta un soporte.' })
    await hacer(s, ID, 'trasladarAArea', 'responderArea', 'responder', 'registrarEntrega')
    await rechaza(ID, 'cerrar', {}, 409, /avisos sin prueba/)
  })

  test.each([
    ['PETICION', undefined, 30], ['INFORMACION', 'PETICION_INFORMACION', 20], ['PETICION', 'CONSULTA', 60],
    ['PETICION', 'HABEAS_CONSULTA', 15], ['RECLAMO', 'HABEAS_RECLAMO', 23],
  ])('%s with regime %s ends at most %i business days after receipt', async (tipologia, regimen, dias) => {
    const { ID, recibidaEn, terminos_primerDia } = await clasificado(tipologia, regimen, haceHabiles(1))
    const recibo = fechaLocal(recibidaEn)
    const tope = cal.sumarHabiles(recibo, terminos_primerDia === 'RECIBO' ? dias - 1 : dias)
    await rechaza(ID, 'prorrogar', { nuevaFecha: cal.sumarHabiles(tope, 1), motivo: 'De más.' }, 400, /no puede pasar/, 'nuevaFecha')
    await acto(ID, 'prorrogar', { nuevaFecha: tope, motivo: 'Hasta donde deja la ley.' })
    expect((await leerCaso(s, ID)).venceLegal).toBe(tope)
  })

  test('is refused, with its explanation, once the term is over', async () => {
    const { ID } = await clasificado('PETICION', undefined, haceHabiles(16))
    await rechaza(ID, 'prorrogar', { nuevaFecha: cal.sumarHabiles(hoy(), 5), motivo: 'Tarde.' }, 409, /venció el .*antes del vencimiento/)
  })

  test('is granted to the last day of the term', async () => {
    const { ID, venceLegal } = await clasificado('PETICION', undefined, haceHabiles(cal.esHabil(hoy()) ? 15 : 14))
    await acto(ID, 'prorrogar', { nuevaFecha: cal.sumarHabiles(venceLegal, 1), motivo: 'El último día.' })
  })

  test.each([
    [{ motivo: 'x' }, 'nuevaFecha'], [{ nuevaFecha: '2026-02-30', motivo: 'x' }, 'nuevaFecha'], [{ nuevaFecha: '2020-01-02', motivo: 'x' }, 'nuevaFecha'],
    [{ nuevaFecha: 'LEGAL+1' }, 'motivo'], [{ nuevaFecha: 'SABADO', motivo: 'x' }, 'nuevaFecha'],
    [{ nuevaFecha: 'LEGAL+1', motivo: 'x', medio: 'CORREO' }, 'prueba'], [{ nuevaFecha: 'LEGAL+1', motivo: 'x', prueba: 'guía' }, 'medio'],
  ])('refuses %j', async (datos, campo) => {
    const { ID, venceLegal } = await clasificado('PETICION')
    const sabado = [1, 2, 3, 4, 5, 6, 7].map(n => new Date(Date.parse(`${venceLegal}T12:00:00Z`) + n * 86_400_000)).find(d => d.getUTCDay() === 6)!.toISOString().slice(0, 10)
    const fechas: Record<string, string> = { 'LEGAL+1': cal.sumarHabiles(venceLegal, 1), 'SABADO': sabado }
    const conFecha = { ...datos, ...('nuevaFecha' in datos && { nuevaFecha: fechas[datos.nuevaFecha!] ?? datos.nuevaFecha }) }
    const r = await intentarActo(s, 'prorrogar', ID, { datos: conFecha })
    expect([r.status, errorDe(r).target]).toEqual([400, campo])
    expect((await leerCaso(s, ID)).historia).toHaveLength(2)
  })

  test('a congratulation has no legal term to extend', async () => {
    const { ID } = await clasificado('FELICITACION')
    await rechaza(ID, 'prorrogar', { nuevaFecha: cal.sumarHabiles(hoy(), 20), motivo: 'x' }, 409, /no admite prórroga/)
  })
})

describe('completar', () => {
  test('stops every clock, and they go on the day after with what was left', async () => {
    const { ID } = await clasificado('PETICION', undefined, haceHabiles(4))
    await acto(ID, 'solicitarCompletar', { requerimiento: 'Copia del recibo.' })
    const suspendido = await leerCaso(s, ID)
    expect(suspendido).toMatchObject({ estado_code: 'PorCompletar', venceLegal: null, venceInterno: null, hito_code: 'AVISO' })
    await acto(ID, 'registrarComplemento', { resumen: 'Trajo la copia.' })
    const caso = await leerCaso(s, ID)
    // Fifteen less the four that had run, counted from the day after today
    expect(caso).toMatchObject({ estado_code: 'Clasificada', venceLegal: cal.sumarHabiles(hoy(), 11), limiteCompletar: null })
  })

  test('goes back to where it was asked from', async () => {
    for (const estado of ['Radicada', 'Clasificada', 'EnArea', 'RespuestaArea']) {
      const { ID } = await casoEnEstado(s, estado)
      await hacer(s, ID, 'solicitarCompletar', 'registrarComplemento')
      expect((await leerCaso(s, ID)).estado_code).toBe(estado)
    }
  })

  test('is asked within ten business days of receipt, five for a habeas data claim', async () => {
    const tarde = await clasificado('PETICION', undefined, haceHabiles(11))
    await rechaza(tarde.ID, 'solicitarCompletar', { requerimiento: 'Algo.' }, 409, /10 días hábiles del recibo/)
    const habeas = await clasificado('RECLAMO', 'HABEAS_RECLAMO', haceHabiles(6))
    await rechaza(habeas.ID, 'solicitarCompletar', { requerimiento: 'Algo.' }, 409, /5 días hábiles del recibo/)
    const aTiempo = await clasificado('PETICION', undefined, haceHabiles(cal.esHabil(hoy()) ? 10 : 9))
    await acto(aTiempo.ID, 'solicitarCompletar', { requerimiento: 'Algo.' })
  })

  test('the month of the person counts from the day she was told, and may be doubled once', async () => {
    const { ID } = await casoEnEstado(s, 'PorCompletar')
    const { limiteCompletar } = await leerCaso(s, ID)
    expect(limiteCompletar > cal.sumarHabiles(hoy(), 15)).toBe(true)
    await acto(ID, 'ampliarCompletar', { motivo: 'Pidió más tiempo.' })
    const ampliado = (await leerCaso(s, ID)).limiteCompletar
    expect(ampliado > limiteCompletar).toBe(true)
    await rechaza(ID, 'ampliarCompletar', { motivo: 'Otra vez.' }, 409, /ya se amplió/)
    await rechaza(ID, 'desistir', { clase: 'TACITO', motivo: 'No completó.' }, 409, /todavía no hay desistimiento/)
  })

  test('a classification that comes while the person completes is where the case goes on', async () => {
    const { ID } = await radicar(s)
    await hacer(s, ID, 'solicitarCompletar', 'clasificar', 'registrarComplemento')
    expect((await leerCaso(s, ID)).estado_code).toBe('Clasificada')
  })
})

describe('reclassification', () => {
  test('shows before it does, counts from the receipt, and says what it was', async () => {
    const { ID, recibidaEn } = await clasificado('PETICION', undefined, haceHabiles(8))
    const { data } = await intentarActo(s, 'previsualizarClasificacion', ID, { datos: { tipologia: 'INFORMACION' }, cabeceras: {} })
    const vence = cal.sumarHabiles(fechaLocal(recibidaEn), 10)
    expect(data).toMatchObject({ venceLegalDespues: vence, diasRestantes: 2, alarga: false, mensaje: expect.stringMatching(/Petición general → Petición de documentos o información: vence .* → .*, quedan 2 días hábiles/) })
    expect((await leerCaso(s, ID)).regimen_code).toBe('PETICION_GENERAL')
    await acto(ID, 'clasificar', { tipologia: 'INFORMACION' })
    const caso = await leerCaso(s, ID)
    expect(caso).toMatchObject({ venceLegal: vence, regimen_code: 'PETICION_INFORMACION', estado_code: 'Clasificada' })
    expect(caso.historia.at(-1)).toMatchObject({ acto_code: 'reclasificar', detalle: expect.stringContaining('Era Petición, régimen Petición general') })
    expect(caso.hitos.find((h: { tipo_code: string }) => h.tipo_code === 'CLASIFICACION').cumplidoEn).toBe(caso.clasificadaEn)
  })

  test('never makes the person wait longer in silence', async () => {
    const { ID } = await clasificado('PETICION')
    const consulta = { tipologia: 'PETICION', regimen: 'CONSULTA' }
    expect((await intentarActo(s, 'previsualizarClasificacion', ID, { datos: consulta })).data.alarga).toBe(true)
    await rechaza(ID, 'clasificar', consulta, 409, /esperaría más/, 'aceptaAlargar')
    await rechaza(ID, 'clasificar', { ...consulta, aceptaAlargar: true }, 400, /motivo/, 'motivo')
    await acto(ID, 'clasificar', { ...consulta, aceptaAlargar: true, motivo: 'Pide un concepto.' })
    expect((await leerCaso(s, ID)).terminos_legalDias).toBe(30)
  })

  test('what turns out to be no tutela leaves its area, to be handed over to its own', async () => {
    const { ID } = await radicar(s)
    await acto(ID, 'clasificar', { tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 3 })
    await acto(ID, 'trasladarAArea', {})
    expect(await leerCaso(s, ID)).toMatchObject({ area_code: 'JURIDICA', estado_code: 'EnArea' })
    const queja = { tipologia: 'QUEJA', aceptaAlargar: true, motivo: 'Ningún juez la ordenó.' }
    expect((await intentarActo(s, 'previsualizarClasificacion', ID, { datos: { tipologia: 'QUEJA' } })).data.mensaje).toMatch(/Sale de .*: falta trasladarla/)
    await acto(ID, 'clasificar', queja)
    const caso = await leerCaso(s, ID)
    expect(caso).toMatchObject({ area_code: null, estado_code: 'Clasificada', responsable: null, hito_code: 'RESPUESTA', vence: caso.venceInterno })
    expect(caso.historia.at(-1)).toMatchObject({ estadoAnterior_code: 'EnArea', estadoNuevo_code: 'Clasificada', detalle: expect.stringMatching(/Sale de /) })
    await hacer(s, ID, 'trasladarAArea', 'responderArea', 'responder')
    expect(await leerCaso(s, ID)).toMatchObject({ area_code: 'RECREACION', estado_code: 'Respondida' })
  })

  test('cuts an extension to what the new regime allows', async () => {
    const { ID, recibidaEn, venceLegal } = await clasificado('PETICION', undefined, haceHabiles(1))
    await acto(ID, 'prorrogar', { nuevaFecha: cal.sumarHabiles(venceLegal, 15), motivo: 'Falta un concepto.' })
    await acto(ID, 'clasificar', { tipologia: 'INFORMACION' })
    expect((await leerCaso(s, ID)).venceLegal).toBe(cal.sumarHabiles(fechaLocal(recibidaEn), 20))
    await acto(ID, 'clasificar', { tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 3 })
    expect((await leerCaso(s, ID)).venceLegal).toBe(cal.sumarHabiles(fechaLocal(recibidaEn), 3))
  })

  test('keeps the suspensions, whether they were before or it comes during one', async () => {
    const antes = await clasificado('PETICION', undefined, haceHabiles(4))
    await hacer(s, antes.ID, 'solicitarCompletar', 'registrarComplemento')
    await acto(antes.ID, 'clasificar', { tipologia: 'INFORMACION' })
    expect((await leerCaso(s, antes.ID)).venceLegal).toBe(cal.sumarHabiles(hoy(), 6))

    const durante = await clasificado('PETICION', undefined, haceHabiles(4))
    await hacer(s, durante.ID, 'solicitarCompletar')
    await acto(durante.ID, 'clasificar', { tipologia: 'INFORMACION' })
    await hacer(s, durante.ID, 'registrarComplemento')
    expect((await leerCaso(s, durante.ID)).venceLegal).toBe(cal.sumarHabiles(hoy(), 6))
  })

  test('what was met before is judged by what was in force then', async () => {
    const { ID } = await clasificado('PETICION', undefined, haceHabiles(6))
    await hacer(s, ID, 'trasladarAArea', 'responderArea')
    const area = async () => (await leerCaso(s, ID)).hitos.find((h: { tipo_code: string }) => h.tipo_code === 'RESPUESTA_AREA')
    const antes = await area()
    await acto(ID, 'clasificar', { tipologia: 'PETICION', regimen: 'CONSULTA', aceptaAlargar: true, motivo: 'Pide un concepto.' })
    expect(await area()).toEqual(antes)
  })
})

describe('exits', () => {
  test('a transfer owes a notice to the person and a copy to the entity, and shows as late after its term', async () => {
    const { ID } = await clasificado('PETICION', undefined, haceHabiles(6))
    await acto(ID, 'trasladarPorCompetencia', { entidad: 'Entidad Generada', motivo: 'Es de su competencia.' })
    const caso = await leerCaso(s, ID)
    expect(caso).toMatchObject({ estado_code: 'Trasladada', entidadCompetente: 'Entidad Generada', hito_code: 'AVISO' })
    expect(caso.comunicaciones.map((c: { destino_code: string }) => c.destino_code).sort()).toEqual(['ENTIDAD', 'PERSONA'])
    expect(caso.historia.at(-1).detalle).toMatch(/Fuera del término de 5 días hábiles/)
    await rechaza(ID, 'registrarAviso', AVISO(), 400, /Elija cuál/, 'comunicacion')
    for (const { ID: comunicacion } of caso.comunicaciones) await acto(ID, 'registrarAviso', { ...AVISO(), comunicacion })
    expect(await leerCaso(s, ID)).toMatchObject({ hito_code: null, vence: null })
  })

  test('nobody approves the rejection she proposed', async () => {
    const { ID } = await casoEnEstado(s, 'PorAprobar')
    await UPDATE('escucha.PQRS', ID).with({ improcedencia_propuestaPor: 'direccion' })
    const r = await intentarActo(s, 'aprobarImprocedencia', ID)
    expect([r.status, errorDe(r).message]).toEqual([403, expect.stringContaining('otra persona')])
  })

  test('what is not understood is returned for ten business days, and the clock waits', async () => {
    const { ID } = await clasificado('PETICION', undefined, haceHabiles(3))
    await acto(ID, 'declararImprocedente', { causal: 'OSCURA', motivo: 'No se entiende qué pide.' })
    await acto(ID, 'aprobarImprocedencia', {}, 'direccion')
    expect(await leerCaso(s, ID)).toMatchObject({ estado_code: 'PorCompletar', limiteCompletar: cal.sumarHabiles(hoy(), 10), venceLegal: null })
    await hacer(s, ID, 'registrarComplemento')
    expect(await leerCaso(s, ID)).toMatchObject({ estado_code: 'Clasificada', venceLegal: cal.sumarHabiles(hoy(), 12) })
  })

  test('a repeated petition points to the answer that was given to the same person', async () => {
    const documento = '1234567890'
    const respondido = await casoEnEstado(s, 'Respondida', { tipoDocumento_code: 'CC', numeroDocumento: documento })
    const ajeno = await casoEnEstado(s, 'Respondida', { tipoDocumento_code: 'CC', numeroDocumento: '1987654321' })
    const abierto = await radicar(s, { tipoDocumento_code: 'CC', numeroDocumento: documento })
    const { ID } = await radicar(s, { tipoDocumento_code: 'CC', numeroDocumento: documento })
    const proponer = { causal: 'REITERADA', motivo: 'Ya se respondió.' }
    await rechaza(ID, 'declararImprocedente', proponer, 400, /Escriba el radicado/, 'casoAnterior')
    await rechaza(ID, 'declararImprocedente', { ...proponer, casoAnterior: '2020-000001' }, 400, /No hay otro caso/, 'casoAnterior')
    await rechaza(ID, 'declararImprocedente', { ...proponer, casoAnterior: ajeno.radicado }, 400, /otra persona/, 'casoAnterior')
    await rechaza(ID, 'declararImprocedente', { ...proponer, casoAnterior: abierto.radicado }, 400, /todavía no/, 'casoAnterior')
    await acto(ID, 'declararImprocedente', { ...proponer, casoAnterior: respondido.radicado })
    expect((await leerCaso(s, ID)).vinculos).toEqual([])
    await acto(ID, 'aprobarImprocedencia', {}, 'direccion')
    expect((await leerCaso(s, ID)).vinculos).toEqual([expect.objectContaining({ otro_ID: respondido.ID, tipo_code: 'RESPUESTA_ANTERIOR' })])
    expect((await leerCaso(s, respondido.ID)).vinculos).toEqual([expect.objectContaining({ otro_ID: ID, tipo_code: 'REITERADA_EN' })])
  })

  test('who withdraws may be gone on with ex officio', async () => {
    const { ID } = await casoEnEstado(s, 'EnArea')
    await acto(ID, 'desistir', { motivo: 'Hay interés público.', continuarDeOficio: true })
    expect((await leerCaso(s, ID)).estado_code).toBe('EnArea')
  })

  test('tacit withdrawal needs the month over and the proof that she was asked', async () => {
    const { ID } = await casoEnEstado(s, 'PorCompletar')
    await UPDATE('escucha.PQRS', ID).with({ limiteCompletar: cal.restarHabiles(hoy(), 1) })
    await rechaza(ID, 'desistir', { clase: 'TACITO', motivo: 'No completó.' }, 409, /Falta probar/)
    await UPDATE('escucha.Comunicaciones').with({ entregadaEn: new Date().toISOString() }).where({ caso_ID: ID })
    await acto(ID, 'desistir', { clase: 'TACITO', motivo: 'No completó en el mes.' })
    const nuevo = await acto(ID, 'reabrir', { motivo: 'Vuelve a presentarla.' })
    expect((await leerCaso(s, nuevo.ID)).vinculos).toEqual([expect.objectContaining({ otro_ID: ID, tipo_code: 'RONDA_ANTERIOR' })])
  })

  test('reopening is another case with its own number and clocks, once', async () => {
    const { ID, radicado } = await casoEnEstado(s, 'Cerrada')
    const nuevo = await acto(ID, 'reabrir', datosDe('reabrir'))
    expect(nuevo).toMatchObject({ estado_code: 'Radicada', ID: expect.not.stringContaining(ID) })
    expect(nuevo.radicado > radicado).toBe(true)
    expect(await leerCaso(s, ID)).toMatchObject({ estado_code: 'Cerrada', vinculos: [expect.objectContaining({ otro_ID: nuevo.ID, tipo_code: 'RONDA_SIGUIENTE' })] })
    await rechaza(ID, 'reabrir', { motivo: 'Otra vez.' }, 409, new RegExp(nuevo.radicado))
  })

  test('reopening asks for the version and the state as every act does', async () => {
    const { ID } = await casoEnEstado(s, 'Improcedente')
    const { '@odata.etag': vieja } = await leerCaso(s, ID)
    await acto(ID, 'registrarAviso', AVISO())
    expect((await intentarActo(s, 'reabrir', ID, { cabeceras: { 'if-match': vieja } })).status).toBe(412)
    const abierto = await casoEnEstado(s, 'EnArea')
    const mensajes = await Promise.all(['reabrir', 'cerrar'].map(async nombre => errorDe(await intentarActo(s, nombre, abierto.ID)).message))
    expect(new Set(mensajes.map(m => m.replace(/reabrir|cerrar/g, '')))).toHaveProperty('size', 1)
  })
})

describe('regimes with clocks of their own', () => {
  // The app's own pass goes by the clock of the machine; these tests bring their own
  beforeAll(async () => {
    const servicio = await s.cds.connect.to('SilencioService') as unknown as { unschedule(tarea: string): Promise<void> }
    await servicio.unschedule('concederPorSilencio')
  })

  test('silence grants a request for information and opens the clock of the copies', async () => {
    const { ID, venceLegal } = await clasificado('INFORMACION', 'PETICION_INFORMACION', haceHabiles(11))
    expect(await leerCaso(s, ID)).toMatchObject({ concedida: true, silencioEn: null })
    expect(await concederVencidos(new Date().toISOString())).toBeGreaterThanOrEqual(1)
    const caso = await leerCaso(s, ID)
    expect(caso).toMatchObject({ hito_code: 'COPIAS', vence: cal.sumarHabiles(venceLegal, 3), concedida: true })
    expect(caso.historia.at(-1)).toMatchObject({ acto_code: 'silencio', por: 'sistema' })
    await concederVencidos(new Date().toISOString())
    expect((await leerCaso(s, ID)).historia).toHaveLength(caso.historia.length)
  })

  test('a case that silence cannot be granted to is left alone for a while, holds back no other, and is granted in the end', async () => {
    const malo = await clasificado('INFORMACION', 'PETICION_INFORMACION', haceHabiles(11))
    const bueno = await clasificado('INFORMACION', 'PETICION_INFORMACION', haceHabiles(11))
    const { cadenaPolitica } = await leerCaso(s, malo.ID)
    await UPDATE('escucha.PQRS', malo.ID).with({ cadenaPolitica: 'NADIE@1' })
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const ahora = Date.now()
    const pasada = (minutos: number) => concederVencidos(new Date(ahora + minutos * 60_000).toISOString())
    for (let minuto = 0; minuto < 6; minuto++) await pasada(minuto)
    expect(log.mock.calls.flat().filter(dicho => String(dicho).includes(malo.ID))).toHaveLength(2)
    log.mockRestore()
    expect((await leerCaso(s, bueno.ID)).silencioEn).not.toBeNull()
    await UPDATE('escucha.PQRS', malo.ID).with({ cadenaPolitica })
    await pasada(5)
    expect((await leerCaso(s, malo.ID)).silencioEn).toBeNull()
    await pasada(7)
    expect((await leerCaso(s, malo.ID)).silencioEn).not.toBeNull()
    expect(await SELECT.from('escucha.Tropiezos').where({ caso_ID: malo.ID })).toEqual([])
  })

  test('what was delivered in time, is suspended, or has days left is granted by nobody', async () => {
    const enTermino = await clasificado('INFORMACION', 'PETICION_INFORMACION', haceHabiles(3))
    const suspendido = await clasificado('INFORMACION', 'PETICION_INFORMACION', haceHabiles(9))
    await hacer(s, suspendido.ID, 'solicitarCompletar')
    const enDosMeses = new Date(Date.now() + 60 * 86_400_000).toISOString()
    await concederVencidos(new Date().toISOString())
    for (const { ID } of [enTermino, suspendido]) expect(await leerCaso(s, ID)).toMatchObject({ silencioEn: null, concedida: false })
    await concederVencidos(enDosMeses)
    expect((await leerCaso(s, suspendido.ID)).silencioEn).toBeNull()
  })

  test('what was answered waits for its proof and is granted by nobody; what silence granted is not lost in another regime', async () => {
    const { ID } = await clasificado('INFORMACION', 'PETICION_INFORMACION', haceHabiles(11))
    await concederVencidos(new Date().toISOString())
    await acto(ID, 'clasificar', { tipologia: 'PETICION', aceptaAlargar: true, motivo: 'Pide que se decida algo.' })
    const caso = await leerCaso(s, ID)
    expect(caso.hito_code).toBe('TRASLADO_AREA')
    expect(caso.hitos.some((h: { tipo_code: string }) => h.tipo_code === 'COPIAS')).toBe(false)

    const respondida = await clasificado('INFORMACION', 'PETICION_INFORMACION', haceHabiles(11))
    await hacer(s, respondida.ID, 'trasladarAArea', 'responderArea', 'responder')
    expect(await leerCaso(s, respondida.ID)).toMatchObject({ silencioDesde: null, concedida: false })
  })

  test('nothing of the house stops or ends a tutela, and its notice can be put right', async () => {
    const { ID } = await radicar(s, { recibidaEn: haceHabiles(10) })
    const dosDias = { tipologia: 'PETICION', regimen: 'TUTELA', diasJudiciales: 2 }
    await acto(ID, 'clasificar', { ...dosDias, notificadaEn: new Date().toISOString(), responsable: 'Jurídica Generada' })
    expect(await leerCaso(s, ID)).toMatchObject({ venceLegal: cal.sumarHabiles(hoy(), 2), venceInterno: cal.sumarHabiles(hoy(), 2) })
    for (const nombre of ['solicitarCompletar', 'declararImprocedente', 'desistir', 'trasladarPorCompetencia']) await rechaza(ID, nombre, datosDe(nombre), 409, /tutela/)
    await rechaza(ID, 'clasificar', dosDias, 409, /ya está clasificado/)
    await rechaza(ID, 'clasificar', { ...dosDias, notificadaEn: '1980-01-02T10:00:00-05:00' }, 400, /más de un año/, 'notificadaEn')
    await acto(ID, 'clasificar', { ...dosDias, notificadaEn: haceHabiles(1) })
    expect(await leerCaso(s, ID)).toMatchObject({ venceLegal: cal.sumarHabiles(fechaLocal(haceHabiles(1)), 2), responsable: 'Jurídica Generada' })
    const horas = await radicar(s)
    await acto(horas.ID, 'clasificar', { tipologia: 'PETICION', regimen: 'TUTELA', horasJudiciales: 6 })
    const { vence, venceEn } = await leerCaso(s, horas.ID)
    expect(vence).toBe(fechaLocal(venceEn))
  })

  test('going on ex officio ends the wait for the person, and is said once', async () => {
    const { ID } = await casoEnEstado(s, 'PorCompletar')
    await acto(ID, 'desistir', { motivo: 'Hay interés público.', continuarDeOficio: true })
    expect(await leerCaso(s, ID)).toMatchObject({ estado_code: 'EnArea', venceLegal: expect.any(String) })
    await rechaza(ID, 'desistir', { motivo: 'Otra vez.', continuarDeOficio: true }, 409, /Ya se decidió/)
  })

  test('a habeas data claim carries its legend within two business days', async () => {
    const { ID, recibidaEn } = await clasificado('RECLAMO', 'HABEAS_RECLAMO')
    const caso = await leerCaso(s, ID)
    const leyenda = caso.hitos.find((h: { tipo_code: string }) => h.tipo_code === 'LEYENDA')
    expect(leyenda.vence).toBe(cal.sumarHabiles(cal.sumarHabiles(fechaLocal(recibidaEn), 0), 2))
    await acto(ID, 'incluirLeyenda', {})
    expect((await leerCaso(s, ID)).enTramiteDesde).not.toBeNull()
    await rechaza(ID, 'incluirLeyenda', {}, 409, /ya se incluyó/)
  })

  test('a tutela counts its hours to the minute, comes first, has an owner and names the petition nobody answered', async () => {
    const peticion = await clasificado('PETICION')
    const { ID } = await radicar(s, { recibidaEn: new Date(Date.now() - 3_600_000).toISOString() })
    const { recibidaEn } = await leerCaso(s, ID)
    await acto(ID, 'clasificar', { tipologia: 'PETICION', regimen: 'TUTELA', horasJudiciales: 48, responsable: 'Jurídica Generada', casoAnterior: peticion.radicado })
    const caso = await leerCaso(s, ID)
    expect(caso).toMatchObject({ prioridad: 1, responsable: 'Jurídica Generada', area_code: 'JURIDICA', terminos_legalHoras: 48 })
    const legal = caso.hitos.find((h: { tipo_code: string }) => h.tipo_code === 'LEGAL')
    expect(Date.parse(legal.venceEn)).toBe(Date.parse(recibidaEn) + 48 * 3_600_000)
    expect(caso.vinculos).toEqual([expect.objectContaining({ otro_ID: peticion.ID, tipo_code: 'PETICION_DE_TUTELA' })])
    const { data } = await s.como('coordinador').GET(`${casoEn('coordinacion', ID)}/CoordinacionService.explicar()`)
    expect(data.venceEn).toBe(legal.venceEn)
    for (const datos of [{ horasJudiciales: 0 }, { horasJudiciales: 1000 }, { diasJudiciales: 2, horasJudiciales: 5 }, { horasJudiciales: 5, notificadaEn: '2999-01-01T00:00:00Z' }]) {
      const r = await intentarActo(s, 'clasificar', ID, { datos: { tipologia: 'PETICION', regimen: 'TUTELA', ...datos } })
      expect([datos, r.status]).toEqual([datos, 400])
    }
  })
})
