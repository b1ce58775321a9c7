import { randomUUID } from 'node:crypto'
import { appSinC4C, CUALQUIER_VERSION, documentoGenerado, errorDe, leerCaso, radicar, RUTA } from './casos-de-prueba'
import {
  AL_DIA, casoConEspejo, diferenciasDe, leerEspejo, ponerDiferencias, RECHAZADO, RUTA_C4C, sobreCaso, sobreDiferencia,
} from './espejos-de-prueba'

const s = appSinC4C()
const leer = async (ruta: string, usuario = 'coordinador', cabeceras = {}) => (await s.como(usuario).GET(`${RUTA_C4C}/${ruta}`, cabeceras)).data
const NADIE = '00000000-0000-4000-8000-000000000000'

const ponerEncargo = async (fila: Record<string, unknown> = {}): Promise<string> => {
  const ID = randomUUID()
  await s.cds.tx(() => INSERT.into('escucha.EncargosC4C').entries({ ID, clase_code: 'OPORTUNIDAD', asunto: 'Oportunidad de Educación', ...RECHAZADO, ...fila }))
  return ID
}
const ponerTicket = async (fila: Record<string, unknown> = {}): Promise<string> => {
  const objectID = randomUUID().replaceAll('-', '').toUpperCase()
  await s.cds.tx(() => INSERT.into('escucha.TicketsSinCaso').entries({
    objectID, numero: '49100', asunto: 'Asunto generado', estado: 'Abierto', motivo: 'Se creó hace más de 30 días; radíquelo si aún corresponde.', ...fila,
  }))
  return objectID
}
const sobreEncargo = (usuario: string, ID: string, accion: string, datos: unknown = {}) =>
  s.como(usuario).intentar.POST(`${RUTA_C4C}/Encargos(${ID})/SincronizacionService.${accion}`, datos)
const sobreTicket = (usuario: string, objectID: string, accion: string, datos: unknown = {}) =>
  s.como(usuario).intentar.POST(`${RUTA_C4C}/TicketsSinCaso('${objectID}')/SincronizacionService.${accion}`, datos)

// What policies and codes there are stays; of earlier tests nothing waits for C4C
beforeEach(() => s.cds.tx(async () => {
  for (const entidad of ['DivergenciasC4C', 'PartesC4C', 'EspejosC4C', 'EncargosC4C', 'NovedadesC4C', 'TicketsSinCaso']) await DELETE.from(`escucha.${entidad}`)
}))

describe('who enters', () => {
  test('Atención al Usuario, admin and the auditor; nobody else', async () => {
    const dentro = ['coordinador', 'admin', 'auditor']
    for (const usuario of ['asesor', 'asesor2', 'coordinador', 'area', 'calidad', 'direccion', 'admin', 'auditor', 'integracion']) {
      for (const conjunto of ['Casos', 'Divergencias', 'Encargos', 'Listas', 'Salidas', 'Entradas', 'Resumen', 'Permisos']) {
        const { status } = await s.como(usuario).intentar.GET(`${RUTA_C4C}/${conjunto}`)
        expect([usuario, conjunto, status]).toEqual([usuario, conjunto, dentro.includes(usuario) ? 200 : 403])
      }
    }
    expect((await s.intentar.GET(`${RUTA_C4C}/Casos`)).status).toBe(401)
  })

  test('who only reads acts on nothing', async () => {
    const { ID } = await casoConEspejo(s, RECHAZADO)
    await ponerDiferencias(s, ID, { campo_code: 'ASUNTO' })
    const [encargo, ticket] = [await ponerEncargo(), await ponerTicket()]
    for (const usuario of ['auditor', 'asesor', 'area']) {
      const intentos = [
        ...await Promise.all(['reintentar', 'descartar', 'repararEnC4C', 'compararAhora'].map(a => sobreCaso(s, usuario, ID, a, { motivo: 'x' }))),
        ...await Promise.all(['escribirEnC4C', 'tomarDeC4C', 'aceptar'].map(a => sobreDiferencia(s, ID, 'ASUNTO', a, { motivo: 'x' }, { usuario }))),
        ...await Promise.all(['reintentar', 'descartar'].map(a => sobreEncargo(usuario, encargo, a, { motivo: 'x' }))),
        ...await Promise.all(['radicar', 'ignorar'].map(a => sobreTicket(usuario, ticket, a, { motivo: 'x' }))),
        await s.como(usuario).intentar.POST(`${RUTA_C4C}/reintentarRechazados`, {}),
      ]
      expect([usuario, intentos.map(r => r.status)]).toEqual([usuario, intentos.map(() => 403)])
    }
    expect(await leerEspejo(s, ID)).toMatchObject({ situacion_code: 'ERROR', diferencias: 1 })
    for (const usuario of ['coordinador', 'admin', 'auditor']) {
      expect([usuario, await leer('Permisos', usuario)]).toEqual([usuario, expect.objectContaining({
        atiende: usuario !== 'auditor', coordina: usuario === 'coordinador', administra: usuario === 'admin', veCasos: usuario !== 'admin',
      })])
    }
  })

  test('admin sees that a subject differs, and not what it says; tickets and what cases say are not hers to judge', async () => {
    const { ID } = await casoConEspejo(s, { ...AL_DIA, escrito: JSON.stringify({ Name: 'asuntosecreto', BuyerPartyID: '8099911' }) })
    await ponerDiferencias(s, ID, { campo_code: 'ASUNTO', enEscucha: 'asuntosecreto', enC4C: 'asuntoajeno' }, { campo_code: 'PRIORIDAD' })
    for (const ruta of ['Divergencias', `Casos(${ID})/divergencias`, `Casos(${ID})?$expand=divergencias`, `Casos(${ID})/comparacion`, `Casos?$expand=divergencias($expand=caso($expand=divergencias))`]) {
      const datos = JSON.stringify(await leer(ruta, 'admin'))
      expect([ruta, /asuntosecreto|asuntoajeno|8099911/.test(datos)]).toEqual([ruta, false])
      expect([ruta, datos.includes('PRIORIDAD')]).toEqual([ruta, true])
    }
    const { value } = await leer(`Casos(${ID})/comparacion`, 'admin')
    expect(value.find((c: any) => c.campo_code === 'ASUNTO')).toMatchObject({ campo: 'Asunto', enEscucha: '•••', enC4C: '•••', situacion: 'Dicen distinto' })
    for (const filtro of [`enC4C eq 'asuntoajeno'`, `contains(enEscucha,'secreto')`]) expect((await leer(`Divergencias?$filter=${filtro}`, 'admin')).value).toEqual([])
    for (const [usuario, enC4C] of [['admin', '•••'], ['auditor', 'asuntoajeno'], ['coordinador', 'asuntoajeno']] as const) {
      expect(await leer(`Divergencias(caso_ID=${ID},campo_code='ASUNTO')`, usuario)).toMatchObject({ enC4C })
      expect((await leer(`Casos(${ID})/divergencias?$select=enC4C&$orderby=campo_code`, usuario)).value[0]).toMatchObject({ enC4C })
    }
    expect((await s.como('admin').intentar.GET(`${RUTA_C4C}/TicketsSinCaso`)).status).toBe(403)
    for (const accion of ['escribirEnC4C', 'tomarDeC4C', 'aceptar']) expect((await sobreDiferencia(s, ID, 'PRIORIDAD', accion, { motivo: 'x' }, { usuario: 'admin' })).status).toBe(403)
    expect(await leer(`Casos(${ID})`, 'admin')).toMatchObject({ diferencias: 2 })
  })

  test('nobody finds differences, or what was written, beside the case in other services', async () => {
    const { ID } = await casoConEspejo(s, { ...AL_DIA, escrito: '{"Name":"asuntosecreto"}' })
    await ponerDiferencias(s, ID, { campo_code: 'ASUNTO', enC4C: 'asuntosecreto' })
    for (const [usuario, ruta] of [['asesor2', RUTA.atencion], ['coordinador', RUTA.coordinacion]] as const) {
      for (const conjunto of ['DivergenciasC4C', 'PartesC4C', 'CuentasDivergenciasC4C']) expect((await s.como(usuario).intentar.GET(`${ruta}/${conjunto}`)).status).toBe(404)
      expect((await s.como(usuario).intentar.GET(`${ruta}/EspejosC4C?$expand=divergencias`)).status).toBe(400)
      expect(JSON.stringify((await s.como(usuario).GET(`${ruta}/EspejosC4C`)).data)).not.toContain('asuntosecreto')
    }
    expect(JSON.stringify(await leer(`Casos(${ID})`))).not.toMatch(/asuntosecreto|escrito|pedido|tomadoHasta|objectID/)
  })
})

describe('the worklist', () => {
  test('says how each case stands, filtered as its tabs do, and found by number', async () => {
    const rechazado = await casoConEspejo(s, { ...RECHAZADO, intentos: 3 })
    const enCola = await casoConEspejo(s, { situacion_code: 'PENDIENTE', motivo: 'C4C no está disponible.', pendienteDesde: '2026-07-01T15:00:00.000Z', intentos: 2 })
    const distinto = await casoConEspejo(s, AL_DIA)
    await ponerDiferencias(s, distinto.ID, { campo_code: 'PRIORIDAD' }, { campo_code: 'ESTADO', aceptadaEn: '2026-07-03T15:00:00.000Z' })
    const igual = await casoConEspejo(s, AL_DIA)
    await ponerDiferencias(s, igual.ID, { campo_code: 'ESTADO', aceptadaEn: '2026-07-03T15:00:00.000Z' })
    const radicados = async (opciones: string) => (await leer(`Casos?$orderby=radicado${opciones}`)).value.map((c: any) => c.radicado)
    expect(await radicados('')).toEqual([rechazado, enCola, distinto, igual].map(c => c.radicado))
    expect(await radicados(`&$filter=situacion_code eq 'ERROR'`)).toEqual([rechazado.radicado])
    expect(await radicados(`&$filter=situacion_code eq 'PENDIENTE'`)).toEqual([enCola.radicado])
    expect(await radicados('&$filter=diferencias gt 0')).toEqual([distinto.radicado])
    expect(await radicados(`&$search=${enCola.radicado}`)).toEqual([enCola.radicado])
    expect(await s.como('auditor').GET(`${RUTA_C4C}/Casos/$count?$filter=situacion_code eq 'ERROR' or diferencias gt 0`)).toMatchObject({ data: '2' })
    expect(await leer(`Casos(${rechazado.ID})?$expand=situacion,estado`)).toMatchObject({
      radicado: rechazado.radicado, motivo: RECHAZADO.motivo, intentos: 3, situacion: { name: 'Rechazado por C4C' }, estado: { name: 'Radicada' }, diferencias: 0,
    })
  })

  test('sums up in one answer, for tile and page', async () => {
    expect(await leer('Resumen')).toMatchObject({ enCola: 0, enColaDesde: null, sinRespuesta: 0, rechazados: 0, conDiferencias: 0, ticketsSinCaso: 0, pausaHasta: null })
    await casoConEspejo(s, RECHAZADO)
    for (const [dia, intentos] of [[2, 4], [1, 0]]) await casoConEspejo(s, { situacion_code: 'PENDIENTE', pendienteDesde: `2026-07-0${dia}T15:00:00.000Z`, intentos })
    const distinto = await casoConEspejo(s, AL_DIA)
    await ponerDiferencias(s, distinto.ID, { campo_code: 'PRIORIDAD' }, { campo_code: 'ESTADO' })
    await casoConEspejo(s, { ...RECHAZADO, situacion_code: 'DESCARTADO' })
    await ponerEncargo()
    await ponerTicket()
    await ponerTicket({ ignoradoEn: '2026-07-01T15:00:00.000Z' })
    expect(await leer('Resumen')).toMatchObject({
      enCola: 2, enColaDesde: '2026-07-01T15:00:00.000Z', sinRespuesta: 1, rechazados: 1, descartados: 1, conDiferencias: 1, encargosEnCola: 0, encargosRechazados: 1, ticketsSinCaso: 1,
    })
  })

  test('nothing of it is written by any other way', async () => {
    const { ID } = await casoConEspejo(s, RECHAZADO)
    await ponerDiferencias(s, ID, { campo_code: 'ESTADO' })
    const quien = s.como('admin', CUALQUIER_VERSION).intentar
    for (const [conjunto, clave] of [['Casos', ID], ['Divergencias', `caso_ID=${ID},campo_code='ESTADO'`], ['Encargos', await ponerEncargo()]] as const) {
      for (const r of [await quien.POST(`${RUTA_C4C}/${conjunto}`, {}), await quien.PATCH(`${RUTA_C4C}/${conjunto}(${clave})`, { motivo: 'x' }), await quien.DELETE(`${RUTA_C4C}/${conjunto}(${clave})`)]) {
        expect([conjunto, r.status]).toEqual([conjunto, 405])
      }
    }
  })
})

describe('try again', () => {
  test.each(['coordinador', 'admin'])('%s: what was refused or discarded is asked for anew', async usuario => {
    const rechazado = await casoConEspejo(s, { ...RECHAZADO, intentos: 7 })
    const descartado = await casoConEspejo(s, { ...RECHAZADO, situacion_code: 'DESCARTADO', descartadoEn: '2026-07-01T15:00:00.000Z', descartadoPor: 'admin', motivoDescarte: 'Prueba' })
    for (const { ID } of [rechazado, descartado]) {
      const { status, data } = await sobreCaso(s, usuario, ID, 'reintentar')
      expect([status, data]).toMatchObject([200, { situacion_code: 'PENDIENTE', motivo: 'En cola para escribirse en C4C.', intentos: 0, descartadoEn: null, descartadoPor: null, motivoDescarte: null }])
      expect(data.proximoIntento).toMatch(/^20/)
    }
  })

  test('what C4C has is not', async () => {
    const { ID } = await casoConEspejo(s, AL_DIA)
    const r = await sobreCaso(s, 'coordinador', ID, 'reintentar')
    expect([r.status, errorDe(r).message]).toEqual([409, 'Su estado actual no permite esta acción; actualice la página.'])
    expect((await sobreCaso(s, 'coordinador', NADIE, 'reintentar')).status).toBe(404)
  })

  test('all that was refused at once, orders included, and nothing else', async () => {
    const rechazados = [await casoConEspejo(s, RECHAZADO), await casoConEspejo(s, RECHAZADO)]
    const otros = [await casoConEspejo(s, AL_DIA), await casoConEspejo(s, { ...RECHAZADO, situacion_code: 'DESCARTADO' })]
    const encargo = await ponerEncargo()
    await s.cds.tx(() => INSERT.into('escucha.NovedadesC4C').entries({ objectID: 'A'.repeat(32), tipo: 'Ticket', situacion_code: 'ERROR' }))
    const { data } = await s.como('admin').POST(`${RUTA_C4C}/reintentarRechazados`, {})
    expect(data.reintentados).toBe(3)
    for (const { ID } of rechazados) expect((await leerEspejo(s, ID)).situacion_code).toBe('PENDIENTE')
    expect(await Promise.all(otros.map(async ({ ID }) => (await leerEspejo(s, ID)).situacion_code))).toEqual(['SINCRONIZADO', 'DESCARTADO'])
    expect((await leer(`Encargos(${encargo})`)).situacion_code).toBe('PENDIENTE')
    expect((await s.cds.tx(() => SELECT.from('escucha.NovedadesC4C').where({ situacion_code: 'ERROR' })) as object[]).length).toBe(0)
    expect((await s.como('coordinador').POST(`${RUTA_C4C}/reintentarRechazados`, {})).data.reintentados).toBe(0)
  })

  test.each(['each in a group of its own', 'all in one group'])('many rows in one request, %s', async modo => {
    const casos = []
    for (let i = 0; i < 25; i++) casos.push(await casoConEspejo(s, RECHAZADO))
    const requests = casos.map(({ ID }, i) => ({
      id: String(i), method: 'POST', url: `Casos(${ID})/SincronizacionService.reintentar`, headers: { 'content-type': 'application/json' }, body: {},
      atomicityGroup: modo === 'all in one group' ? 'g' : `g${i}`,
    }))
    const { data } = await s.como('coordinador').POST(`${RUTA_C4C}/$batch`, { requests })
    expect(data.responses.map((r: any) => r.status)).toEqual(casos.map(() => 200))
    expect((await leer('Resumen')).rechazados).toBe(0)
  })
})

describe('discard', () => {
  test('with the reason and who gave it; the next act of the case asks again', async () => {
    const { ID } = await casoConEspejo(s, RECHAZADO)
    const { status, data } = await sobreCaso(s, 'coordinador', ID, 'descartar', { motivo: '  El ticket se llevó a mano.  ' })
    expect([status, data]).toMatchObject([200, { situacion_code: 'DESCARTADO', descartadoPor: 'coordinador', motivoDescarte: 'El ticket se llevó a mano.', proximoIntento: null, motivo: RECHAZADO.motivo }])
    expect(data.descartadoEn).toMatch(/^20/)
    await s.como('coordinador').POST(`${RUTA.coordinacion}/PQRS(${ID})/CoordinacionService.clasificar`, { tipologia: 'QUEJA' }, CUALQUIER_VERSION)
    expect(await leerEspejo(s, ID)).toMatchObject({ situacion_code: 'PENDIENTE', motivoDescarte: null })
  })

  test.each<[unknown, number]>([[{}, 400], [{ motivo: '  ' }, 400], [{ motivo: null }, 400], [{ motivo: 'x'.repeat(501) }, 400], [{ motivo: 7 }, 400], [{ motivo: ['x'] }, 400]])('not with %j', async (datos, estado) => {
    const { ID } = await casoConEspejo(s, RECHAZADO)
    const r = await sobreCaso(s, 'coordinador', ID, 'descartar', datos)
    expect([r.status, errorDe(r).target]).toEqual([estado, 'motivo'])
    expect((await leerEspejo(s, ID)).situacion_code).toBe('ERROR')
  })

  test('neither what C4C has, nor twice, nor what is not there', async () => {
    const alDia = await casoConEspejo(s, AL_DIA)
    const descartado = await casoConEspejo(s, { ...RECHAZADO, situacion_code: 'DESCARTADO' })
    for (const { ID } of [alDia, descartado]) expect((await sobreCaso(s, 'admin', ID, 'descartar', { motivo: 'Prueba' })).status).toBe(409)
    expect((await sobreCaso(s, 'admin', NADIE, 'descartar', { motivo: 'Prueba' })).status).toBe(404)
    expect((await sobreCaso(s, 'admin', 'x', 'descartar', { motivo: 'Prueba' })).status).toBe(404)
  })
})

describe('differences', () => {
  const ESCRITO = JSON.stringify({ Name: 'Asunto de aquí', ServicePriorityCode: '3', ServiceRequestUserLifeCycleStatusCode: '1' })
  const conDiferencias = async (...campos: (string | Record<string, unknown>)[]) => {
    const caso = await casoConEspejo(s, { ...AL_DIA, escrito: ESCRITO }, { asunto: 'Asunto de aquí' })
    await ponerDiferencias(s, caso.ID, ...campos.map(c => (typeof c === 'string' ? { campo_code: c } : c)))
    return caso
  }
  const situaciones = async (caso: string) => Object.fromEntries((await diferenciasDe(s, caso)).map(d => [d.campo_code, d.situacion_code]))

  test('are named, with both sides, since when, and what can be done', async () => {
    const { ID, radicado } = await conDiferencias('PRIORIDAD', { campo_code: 'ASUNTO', enC4C: 'Asunto de allá' }, { campo_code: 'ESTADO', escribible: false })
    const { value } = await leer(`Divergencias?$expand=campo,situacion,caso&$orderby=campo_code`)
    expect(value).toMatchObject([
      { caso_ID: ID, radicado, ticket: '49001', campo: { name: 'Asunto' }, enC4C: 'Asunto de allá', tomable: true, escribible: true, situacion: { name: 'Dicen distinto' }, caso: { radicado } },
      { campo: { name: 'Estado' }, tomable: false, escribible: false },
      { campo: { name: 'Prioridad' }, enEscucha: 'Lo de aquí', enC4C: 'Lo de allá', distintaDesde: '2026-07-02T15:00:00.000Z', tomable: false },
    ])
    expect((await leer(`Divergencias?$expand=campo,situacion`, 'coordinador', { 'accept-language': 'en' })).value[0]).toMatchObject({ campo: { name: 'Subject' }, situacion: { name: 'They differ' } })
  })

  test('repaired in C4C: all that nobody accepted', async () => {
    const { ID } = await conDiferencias('PRIORIDAD', 'ASUNTO', { campo_code: 'AREA', aceptadaEn: '2026-07-03T15:00:00.000Z' })
    const { status, data } = await sobreCaso(s, 'coordinador', ID, 'repararEnC4C')
    expect([status, data.situacion_code]).toEqual([200, 'PENDIENTE'])
    expect(await situaciones(ID)).toEqual({ AREA: 'ACEPTADO', ASUNTO: 'POR_ESCRIBIR', PRIORIDAD: 'POR_ESCRIBIR' })
  })

  test('repaired in C4C: those that are named, accepted ones too', async () => {
    const { ID } = await conDiferencias('PRIORIDAD', 'ASUNTO', { campo_code: 'AREA', aceptadaEn: '2026-07-03T15:00:00.000Z' })
    expect((await sobreCaso(s, 'admin', ID, 'repararEnC4C', { campos: ['PRIORIDAD', 'AREA'] })).status).toBe(200)
    expect(await situaciones(ID)).toEqual({ AREA: 'POR_ESCRIBIR', ASUNTO: 'DISTINTO', PRIORIDAD: 'POR_ESCRIBIR' })
    expect((await sobreDiferencia(s, ID, 'ASUNTO', 'escribirEnC4C')).data).toMatchObject({ campo_code: 'ASUNTO', situacion_code: 'POR_ESCRIBIR' })
  })

  test('a ticket that is gone is forgotten, so that another is created', async () => {
    const { ID } = await conDiferencias('TICKET')
    await s.cds.tx(() => INSERT.into('escucha.PartesC4C').entries({ espejo_caso_ID: ID, parte: 'CONSTANCIA' }))
    expect((await sobreDiferencia(s, ID, 'TICKET', 'escribirEnC4C')).status).toBe(200)
    expect(await leerEspejo(s, ID)).toMatchObject({ situacion_code: 'PENDIENTE', ticket: null })
    expect(await s.cds.tx(() => SELECT.from('escucha.PartesC4C').where({ espejo_caso_ID: ID }))).toEqual([])
  })

  test('are not repaired where there are none, or C4C lets nobody', async () => {
    const { ID } = await casoConEspejo(s, AL_DIA)
    const ninguna = await sobreCaso(s, 'coordinador', ID, 'repararEnC4C')
    expect([ninguna.status, errorDe(ninguna).message]).toEqual([409, 'Este caso no tiene diferencias por reparar.'])
    const cerrado = await conDiferencias({ campo_code: 'ESTADO', escribible: false })
    const r = await sobreDiferencia(s, cerrado.ID, 'ESTADO', 'escribirEnC4C')
    expect([r.status, errorDe(r).message]).toEqual([409, 'C4C no vuelve a abrir un ticket cerrado. Deje la diferencia con su motivo, o lleve el caso a su cierre.'])
    expect((await leerEspejo(s, cerrado.ID)).situacion_code).toBe('SINCRONIZADO')
    for (const campos of [['PRIORIDAD', 'ESTADO'], ['INVENTADO']]) {
      const otra = await sobreCaso(s, 'coordinador', cerrado.ID, 'repararEnC4C', { campos })
      expect([otra.status, errorDe(otra).target]).toEqual([409, 'campos'])
    }
    for (const campos of ['ESTADO', [null], [7], { a: 1 }]) expect((await sobreCaso(s, 'coordinador', cerrado.ID, 'repararEnC4C', { campos })).status).toBe(400)
    expect((await sobreCaso(s, 'coordinador', NADIE, 'repararEnC4C')).status).toBe(404)
    for (const accion of ['escribirEnC4C', 'aceptar']) expect((await sobreDiferencia(s, ID, 'ESTADO', accion, accion === 'aceptar' ? { motivo: 'x' } : {})).status).toBe(404)
    expect((await sobreDiferencia(s, ID, 'ASUNTO', 'tomarDeC4C')).status).toBe(404)
  })

  test('taken from C4C: the case says so, and its history who decided it', async () => {
    const { ID } = await conDiferencias({ campo_code: 'ASUNTO', enC4C: 'Asunto corregido en C4C' }, { campo_code: 'CLIENTE', enC4C: '1000777' })
    for (const campo of ['ASUNTO', 'CLIENTE']) expect((await sobreDiferencia(s, ID, campo, 'tomarDeC4C')).status).toBe(204)
    const caso = await leerCaso(s, ID)
    expect(caso).toMatchObject({ asunto: 'Asunto corregido en C4C', clienteC4C: '1000777', espejo: { situacion_code: 'PENDIENTE' } })
    expect(caso.historia.slice(-2)).toMatchObject([
      { acto_code: 'tomarDeC4C', por: 'coordinador', detalle: 'El asunto se tomó del ticket de C4C.' }, { acto_code: 'tomarDeC4C', detalle: 'El cliente de C4C se tomó del ticket de C4C.' },
    ])
    expect((await s.como('coordinador').GET(`${RUTA.coordinacion}/PQRS?$search=corregido`)).data.value.map((c: any) => c.ID)).toEqual([ID])
  })

  test('what acts decide is not taken, nor what C4C does not say', async () => {
    const { ID } = await conDiferencias('ESTADO', { campo_code: 'CLIENTE', enC4C: null })
    const estado = await sobreDiferencia(s, ID, 'ESTADO', 'tomarDeC4C')
    expect([estado.status, errorDe(estado).message]).toEqual([409, expect.stringMatching(/^Esto lo deciden los actos del caso/)])
    expect((await sobreDiferencia(s, ID, 'CLIENTE', 'tomarDeC4C')).status).toBe(409)
    expect((await leerCaso(s, ID)).historia.map((h: any) => h.acto_code)).not.toContain('tomarDeC4C')
  })

  test('left as it is, with the reason; then it counts no more', async () => {
    const { ID } = await conDiferencias('PRIORIDAD')
    const { status, data } = await sobreDiferencia(s, ID, 'PRIORIDAD', 'aceptar', { motivo: 'La subió su jefe.' })
    expect([status, data]).toMatchObject([200, { situacion_code: 'ACEPTADO', aceptadaPor: 'coordinador', motivo: 'La subió su jefe.' }])
    expect((await leerEspejo(s, ID)).diferencias).toBe(0)
    for (const motivo of ['', '   ', null, undefined, 'x'.repeat(501), 5]) {
      const r = await sobreDiferencia(s, ID, 'PRIORIDAD', 'aceptar', { motivo })
      expect([motivo, r.status, errorDe(r).target]).toEqual([motivo, 400, 'motivo'])
    }
  })

  test('decided on the version that was seen', async () => {
    const { ID } = await conDiferencias({ campo_code: 'ASUNTO', enC4C: 'Uno' })
    expect((await sobreDiferencia(s, ID, 'ASUNTO', 'tomarDeC4C', {}, { cabeceras: {} })).status).toBe(428)
    const vista = (await diferenciasDe(s, ID))[0]!['@odata.etag']
    await s.cds.tx(() => UPDATE('escucha.DivergenciasC4C').with({ enC4C: 'Dos', detectadaEn: '2026-07-04T15:00:00.000Z' }).where({ espejo_caso_ID: ID }))
    const tarde = await sobreDiferencia(s, ID, 'ASUNTO', 'tomarDeC4C', {}, { cabeceras: { 'if-match': vista } })
    expect([tarde.status, errorDe(tarde).message]).toEqual([412, 'Otra persona cambió este registro; actualice la página y repita la acción.'])
    expect((await leerCaso(s, ID)).asunto).toBe('Asunto de aquí')
    const nueva = (await diferenciasDe(s, ID))[0]!['@odata.etag']
    expect((await sobreDiferencia(s, ID, 'ASUNTO', 'tomarDeC4C', {}, { cabeceras: { 'if-match': nueva } })).status).toBe(204)
    expect((await leerCaso(s, ID)).asunto).toBe('Dos')
  })
})

describe('side by side', () => {
  const comparar = async (ID: string, usuario = 'coordinador') => (await leer(`Casos(${ID})/comparacion`, usuario)).value as Record<string, any>[]

  test('every field that is compared, what differs first', async () => {
    const { ID } = await casoConEspejo(s, {
      ...AL_DIA, escrito: JSON.stringify({ Name: 'Asunto generado', ServicePriorityCode: '3', ServiceRequestUserLifeCycleStatusCode: '1', EscalationStatusCode: '2' }),
    })
    await ponerDiferencias(s, ID, { campo_code: 'PRIORIDAD', enEscucha: 'Normal', enC4C: 'Urgente' })
    const campos = await comparar(ID)
    expect(campos[0]).toMatchObject({ campo: 'Prioridad', enEscucha: 'Normal', enC4C: 'Urgente', situacion: 'Dicen distinto', criticality: 1 })
    expect(campos.filter(c => c.campo_code === 'PRIORIDAD')).toHaveLength(1)
    expect(campos).toEqual(expect.arrayContaining([
      expect.objectContaining({ campo: 'Asunto', enEscucha: 'Asunto generado', enC4C: 'Asunto generado', situacion: 'Dicen lo mismo', criticality: 3 }),
      expect.objectContaining({ campo: 'Estado', enEscucha: 'Abierto', enC4C: 'Abierto', situacion: 'Dicen lo mismo' }),
      expect.objectContaining({ campo: 'Escalamiento', enEscucha: 'Sin escalar', enC4C: 'Escalado', situacion: 'Por escribir en C4C' }),
    ]))
    expect(campos.find(c => c.campo_code === 'VENCE_LEGAL')!.enEscucha).toMatch(/^\d\d\/\d\d\/20\d\d 23:59:59$/)
    expect(JSON.stringify(campos)).not.toMatch(/\d{4}-\d\d-\d\dT|"(Z1|SRRQ)"/)
    expect((await leer(`Casos(${ID})/comparacion?$count=true&$top=1`))['@odata.count']).toBe(campos.length)
  })

  test('of a case without a ticket, or whose ticket is gone, C4C says nothing', async () => {
    const nuevo = await casoConEspejo(s, RECHAZADO)
    const perdido = await casoConEspejo(s, { ...AL_DIA, escrito: '{"ServicePriorityCode":"3"}' })
    await ponerDiferencias(s, perdido.ID, { campo_code: 'TICKET', enEscucha: '49001', enC4C: null })
    for (const { ID } of [nuevo, perdido]) {
      const campos = await comparar(ID)
      expect(campos.length).toBeGreaterThan(5)
      expect(campos.every(c => c.enC4C === null)).toBe(true)
    }
  })

  test('a status without a code is shown with the rest', async () => {
    const { ID } = await casoConEspejo(s, AL_DIA)
    const salidas = { lista_code: 'ESTADO', codigo: 'Radicada' }
    await s.cds.tx(() => DELETE.from('escucha.SalidasC4C').where(salidas))
    expect((await comparar(ID)).map(c => c.campo_code)).toEqual(expect.arrayContaining(['PRIORIDAD', 'RECIBIDO']))
    await s.cds.tx(() => INSERT.into('escucha.SalidasC4C').entries({ ...salidas, valor: '1' }))
  })

  test('is asked for by case', async () => {
    expect((await s.como('coordinador').intentar.GET(`${RUTA_C4C}/Comparaciones`)).status).toBe(400)
    expect((await s.como('coordinador').intentar.GET(`${RUTA_C4C}/Casos(${NADIE})/comparacion`)).status).toBe(404)
    const { ID } = await casoConEspejo(s, AL_DIA)
    expect((await s.como('coordinador').intentar.GET(`${RUTA_C4C}/Casos(${ID})/comparacion?$filter=enC4C eq 'x'`)).status).toBe(400)
  })
})

describe('compare now', () => {
  test('with C4C away: told so, nothing changed', async () => {
    const { ID } = await casoConEspejo(s, AL_DIA)
    const r = await sobreCaso(s, 'coordinador', ID, 'compararAhora')
    expect([r.status, errorDe(r).message, errorDe(r).target]).toEqual([503, expect.stringMatching(/^C4C .*No se cambió nada; inténtelo más tarde\.$/), 'in/ticket'])
    expect(await leerEspejo(s, ID)).toMatchObject({ situacion_code: 'SINCRONIZADO', comparadoEn: null })
  })

  test.each(['PENDIENTE', 'ERROR', 'DESCARTADO'])('not while it is %s', async situacion_code => {
    const { ID } = await casoConEspejo(s, { ...AL_DIA, situacion_code })
    const r = await sobreCaso(s, 'coordinador', ID, 'compararAhora')
    expect([r.status, errorDe(r).message]).toEqual([409, expect.stringMatching(/compara/)])
  })

  test('not what is not there', async () => {
    expect((await sobreCaso(s, 'coordinador', NADIE, 'compararAhora')).status).toBe(404)
    const { ID } = await casoConEspejo(s, { situacion_code: 'SINCRONIZADO' })
    expect((await sobreCaso(s, 'coordinador', ID, 'compararAhora')).status).toBe(409)
  })
})

describe('orders to C4C besides the tickets', () => {
  test('are read, tried again and discarded', async () => {
    const caso = await radicar(s)
    const ID = await ponerEncargo({ caso_ID: caso.ID })
    expect(await leer(`Encargos(${ID})?$expand=clase,situacion`)).toMatchObject({
      radicado: caso.radicado, asunto: 'Oportunidad de Educación', clase: { name: 'Oportunidad' }, situacion: { name: 'Rechazado por C4C' }, motivo: RECHAZADO.motivo,
    })
    const descartado = await sobreEncargo('admin', ID, 'descartar', { motivo: 'Se creó a mano.' })
    expect([descartado.status, descartado.data]).toMatchObject([200, { situacion_code: 'DESCARTADO', descartadoPor: 'admin', motivoDescarte: 'Se creó a mano.' }])
    expect((await sobreEncargo('admin', ID, 'descartar', { motivo: 'Otra vez.' })).status).toBe(409)
    const otraVez = await sobreEncargo('coordinador', ID, 'reintentar')
    expect([otraVez.status, otraVez.data]).toMatchObject([200, { situacion_code: 'PENDIENTE', motivoDescarte: null }])
    const hecho = await ponerEncargo({ situacion_code: 'SINCRONIZADO' })
    for (const [accion, datos] of [['reintentar', {}], ['descartar', { motivo: 'x' }]] as const) {
      expect((await sobreEncargo('coordinador', hecho, accion, datos)).status).toBe(409)
      expect((await sobreEncargo('coordinador', NADIE, accion, datos)).status).toBe(404)
    }
    expect((await sobreEncargo('coordinador', ID, 'descartar', { motivo: ' ' })).status).toBe(400)
  })
})

describe('tickets without a case', () => {
  test('are left so with a reason, once', async () => {
    const objectID = await ponerTicket()
    expect((await leer('TicketsSinCaso?$filter=ignorado eq false')).value).toMatchObject([{ numero: '49100', ignorado: false }])
    expect((await sobreTicket('coordinador', objectID, 'ignorar', { motivo: ' ' })).status).toBe(400)
    const { status, data } = await sobreTicket('coordinador', objectID, 'ignorar', { motivo: 'Es una prueba.' })
    expect([status, data]).toMatchObject([200, { ignorado: true, ignoradoPor: 'coordinador', motivoIgnorado: 'Es una prueba.' }])
    expect((await sobreTicket('coordinador', objectID, 'ignorar', { motivo: 'Otra vez.' })).status).toBe(409)
    expect((await leer('TicketsSinCaso?$filter=ignorado eq false')).value).toEqual([])
    expect((await sobreTicket('coordinador', 'F'.repeat(32), 'ignorar', { motivo: 'x' })).status).toBe(404)
  })

  test('are not filed with C4C away, nor when they are not there', async () => {
    const objectID = await ponerTicket()
    const r = await sobreTicket('coordinador', objectID, 'radicar')
    expect([r.status, errorDe(r).message, errorDe(r).target]).toEqual([503, expect.stringMatching(/^C4C .*No se cambió nada; inténtelo más tarde\.$/), 'in/numero'])
    expect((await leer('TicketsSinCaso')).value).toHaveLength(1)
    expect((await sobreTicket('coordinador', 'F'.repeat(32), 'radicar')).status).toBe(404)
    expect((await sobreTicket('admin', objectID, 'radicar')).status).toBe(403)
  })
})

test('no odd question or body ends in an error of ours', async () => {
  const { ID } = await casoConEspejo(s, AL_DIA, { numeroDocumento: documentoGenerado() })
  await ponerDiferencias(s, ID, { campo_code: 'ASUNTO' })
  const rutas = [
    'Casos?$apply=groupby((situacion_code),aggregate($count as n))', `Casos?$filter=contains(motivo,'x')`, 'Casos?$orderby=diferencias desc,pendienteDesde', 'Casos?$top=-1',
    `Casos('x')`, `Casos(${ID})/comparacion/campo`, `Comparaciones(caso=${ID},campo_code='ESTADO')`, `Comparaciones?$apply=aggregate($count as n)`, 'Casos?$expand=comparacion',
    `Divergencias(caso_ID=${ID},campo_code='%00')`, 'Divergencias?$filter=tomable eq true', 'Divergencias?$apply=groupby((campo_code,enC4C))', 'Divergencias?$apply=aggregate($count as n)', 'Salidas?$apply=groupby((lista_code))', 'Entradas?$apply=groupby((lista_code),aggregate($count as n))', 'Divergencias?$orderby=tomable', 'Listas?$filter=faltan gt 0', `Listas('NADA')/escritura`, `Listas('constructor')/escritura`, `Listas('__proto__')/SincronizacionService.significados()`, `Escrituras?$filter=lista eq 'toString'`,
    `Listas('NADA')/SincronizacionService.significados()`, `Escrituras`, 'Resumen/enCola', 'Resumen/enCola/$value', 'Resumen?$select=enCola', `Salidas(lista_code='CANAL',codigo='NADA')`,
    `Entradas?$filter=significado eq 'x'`, 'Casos/$count?$search="x', `Casos?$filter=caso_ID eq ${ID}`, 'TicketsSinCaso?$filter=ignorado eq null', 'Encargos?$expand=caso',
  ]
  for (const ruta of rutas) {
    const { status } = await s.como('coordinador').intentar.GET(`${RUTA_C4C}/${ruta}`)
    expect([ruta, status < 500]).toEqual([ruta, true])
  }
  for (const cuerpo of ['null', '[]', '"x"', '{"motivo":{"a":1}}', '{"otro":1}', '{"campos":[[]]}', '{']) {
    for (const accion of ['reintentar', 'descartar', 'repararEnC4C', 'compararAhora']) {
      const { status } = await s.como('coordinador').intentar.POST(`${RUTA_C4C}/Casos(${ID})/SincronizacionService.${accion}`, cuerpo, { 'content-type': 'application/json' })
      expect([accion, cuerpo, status < 500 || (status === 503 && accion === 'compararAhora')]).toEqual([accion, cuerpo, true])
    }
  }
})
