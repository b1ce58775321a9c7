import { appSinC4C, casoEn, casoEnEstado, CUALQUIER_VERSION, leerCaso, peticion, radicar, RUTA } from './casos-de-prueba'
import { casoConEspejo, leerEspejo, RECHAZADO, RUTA_C4C } from './espejos-de-prueba'

const s = appSinC4C()

const lote = (usuario: string, servicio: 'atencion' | 'coordinacion', requests: object[]) =>
  s.como(usuario).intentar.POST(`${RUTA[servicio]}/$batch`, { requests: requests.map((r, i) => ({ id: String(i + 1), method: 'POST', ...r })) })
const clasificar = (ID: string, tipologia: string) => ({
  atomicityGroup: 'g', url: `${casoEn('coordinacion', ID)}/CoordinacionService.clasificar`.replace(`${RUTA.coordinacion}/`, ''),
  headers: { 'If-Match': '*', 'content-type': 'application/json' }, body: { tipologia },
})
const multiparte = (partes: object[]) => [
  '--b', 'Content-Type: multipart/mixed; boundary=c', '',
  ...partes.flatMap((cuerpo, i) => ['--c', 'Content-Type: application/http', `Content-ID: ${i + 1}`, '', 'POST PQRS HTTP/1.1', 'Content-Type: application/json', '', JSON.stringify(cuerpo)]),
  '--c--', '--b--', '',
].join('\r\n')
const enviarMultiparte = (partes: object[], accept = 'multipart/mixed') => fetch(`${s.url()}${RUTA.atencion}/$batch`, {
  method: 'POST', body: multiparte(partes),
  headers: { accept, 'content-type': 'multipart/mixed; boundary=b', 'authorization': `Basic ${Buffer.from('asesor:').toString('base64')}` },
})

test('two acts of one changeset on one case: neither stays, the history tells no act twice', async () => {
  const { ID } = await radicar(s)
  const { data } = await lote('coordinador', 'coordinacion', [clasificar(ID, 'QUEJA'), clasificar(ID, 'QUEJA')])
  expect(data.responses.some((r: { status: number }) => r.status === 409)).toBe(true)
  const caso = await leerCaso(s, ID)
  expect([caso.estado_code, caso.tipologia_code, caso.historia.map((h: { orden: number }) => h.orden)]).toEqual(['Radicada', null, [1]])
})

test('one changeset classifies many cases, whatever the case of its header names', async () => {
  const casos = [await radicar(s), await radicar(s), await radicar(s)]
  const { data } = await lote('coordinador', 'coordinacion', casos.map(({ ID }) => clasificar(ID, 'QUEJA')))
  expect(data.responses.map((r: { status: number }) => r.status)).toEqual([200, 200, 200])
  for (const { ID } of casos) expect((await leerCaso(s, ID)).estado_code).toBe('Clasificada')
})

const filar = (datos = {}) => ({ atomicityGroup: 'g', url: 'PQRS', headers: { 'content-type': 'application/json' }, body: peticion(datos) })

test.each([
  ['another filing', filar({ texto: '' })],
  ['an attention', { atomicityGroup: 'g', url: 'Atenciones', headers: { 'content-type': 'application/json' }, body: { tema: '' } }],
  ['a question', { atomicityGroup: 'g', method: 'GET', url: 'NoExiste' }],
])('%s that fails in the group of a filing takes its number back in the answer too', async (_, mala) => {
  const antes = await radicar(s)
  const { data } = await lote('asesor', 'atencion', [filar(), mala])
  expect(data.responses.map((r: { status: number }) => r.status)).toEqual([424, expect.any(Number)])
  expect(JSON.stringify(data.responses[0])).not.toMatch(/\d{4}-\d{6}|location/i)
  expect(Number((await radicar(s)).radicado.slice(5)) - Number(antes.radicado.slice(5))).toBe(1)
})

test('in a group of acts that fails none is told as done', async () => {
  const [uno, dos] = [await radicar(s), await radicar(s)]
  const { data } = await lote('coordinador', 'coordinacion', [clasificar(uno.ID, 'QUEJA'), clasificar(dos.ID, 'NADA')])
  expect(data.responses.map((r: { status: number }) => r.status)).toEqual([424, 400])
  expect((await leerCaso(s, uno.ID)).estado_code).toBe('Radicada')
})

test('a multipart changeset answered in JSON tells no number of what was taken back', async () => {
  const texto = await (await enviarMultiparte([peticion(), peticion({ texto: '' })], 'application/json')).text()
  expect(JSON.parse(texto).responses.map((r: { status: number }) => r.status).sort()).toEqual([400, 424])
  expect(texto).not.toMatch(/"radicado"/)
})

test('two filings in a multipart changeset are two consecutive numbers', async () => {
  const texto = await (await enviarMultiparte([peticion(), peticion()])).text()
  const [uno, dos] = [...texto.matchAll(/"radicado":"\d{4}-(\d{6})"/g)].map(m => Number(m[1]))
  expect(dos! - uno!).toBe(1)
})

test('the idempotency key of a request within a $batch counts however it is spelt', async () => {
  const filar = { url: 'PQRS', headers: { 'Idempotency-Key': 'lote-de-prueba', 'content-type': 'application/json' }, body: peticion() }
  const radicados = []
  for (let i = 0; i < 2; i++) radicados.push((await lote('asesor', 'atencion', [filar])).data.responses[0].body.radicado)
  expect(radicados[0]).toMatch(/^\d{4}-\d{6}$/)
  expect(radicados[1]).toBe(radicados[0])
})

describe.each(['2026-11-19T03:00:00', '2026-11-20', '2026-02-30T10:00:00Z', '20 Nov 2026 10:00', 'ayer'])('a receipt written «%s»', recibidaEn => {
  const esRechazo = ({ status, data }: { status: number; data: { error: { target?: string } } }) => expect([status, data.error.target]).toEqual([400, 'recibidaEn'])

  test('is refused in one call and within a $batch of either kind', async () => {
    esRechazo(await s.como('asesor').intentar.POST(`${RUTA.atencion}/PQRS`, peticion({ recibidaEn })) as never)
    const { data } = await lote('asesor', 'atencion', [{ url: 'PQRS', headers: { 'content-type': 'application/json' }, body: peticion({ recibidaEn }) }])
    const partes = await (await enviarMultiparte([peticion({ recibidaEn })])).text()
    const [, status, cuerpo = ''] = /HTTP\/1\.1 (\d{3})[^]*?(\{.*\})/.exec(partes) ?? []
    for (const r of [{ status: data.responses[0].status, data: data.responses[0].body }, { status: Number(status), data: JSON.parse(cuerpo) }]) esRechazo(r)
  })

  test('is refused in a draft', async () => {
    const { data } = await s.como('asesor').POST(`${RUTA.atencion}/PQRS/AtencionService.draftNew`, {})
    esRechazo(await s.como('asesor', CUALQUIER_VERSION).intentar.PATCH(`${RUTA.atencion}/PQRS(ID=${data.ID},IsActiveEntity=false)`, { recibidaEn }) as never)
  })
})

test('the same words inside somebody\'s text are only words', async () => {
  const texto = 'Escribió "recibidaEn":"ayer" en la carta.'
  expect((await leerCaso(s, (await radicar(s, { texto })).ID)).texto).toBe(texto)
  expect(await (await enviarMultiparte([peticion({ texto })])).text()).toContain('201 Created')
})

test('what the area answered before it was returned stays in the history, and the counter does not read it', async () => {
  const { ID } = await casoEnEstado(s, 'RespuestaArea')
  const historia = async (usuario: string, servicio: 'atencion' | 'coordinacion') => (await s.como(usuario).GET(`${casoEn(servicio, ID)}/historia`)).data.value
  const respuesta = (await leerCaso(s, ID)).respuestaArea
  expect((await historia('coordinador', 'coordinacion')).find((h: { acto_code: string }) => h.acto_code === 'responderArea').texto).toBe(respuesta)
  expect(JSON.stringify(await historia('asesor', 'atencion'))).not.toContain(respuesta)
})

test('a filing tells where its case is, and one within a $batch neither breaks the answer nor changes it', async () => {
  const { data, headers } = await s.como('asesor').POST(`${RUTA.atencion}/PQRS`, peticion())
  expect(headers.get('location')).toBe(`PQRS(ID=${data.ID},IsActiveEntity=true)`)
  const r = await enviarMultiparte([peticion()])
  expect([r.status, r.headers.get('location')]).toEqual([200, null])
  expect(await r.text()).toContain('201 Created')
})

describe('what asks C4C and commits on the way is asked alone', () => {
  const parte = (url: string, body: object = {}) => ({ atomicityGroup: 'g', url, headers: { 'If-Match': '*', 'content-type': 'application/json' }, body })
  const enGrupo = async (usuario: string, ruta: string, requests: object[]) => {
    const { status, data } = await s.como(usuario).intentar.POST(`${ruta}/$batch`, { requests: requests.map((r, i) => ({ id: String(i), method: 'POST', ...r })) })
    expect(status).toBe(200)
    return data.responses as { status: number; body: { error?: { message: string } } }[]
  }
  const alAzar = <T>(partes: T[], orden: string) => (orden === 'first' ? partes : partes.toReversed())

  test.each(['first', 'last'])('comparing a case with its ticket, %s of a group: the whole is refused, nothing waits for ever', async orden => {
    const [uno, otro] = [await casoConEspejo(s, RECHAZADO), await casoConEspejo(s, RECHAZADO)]
    const respuestas = await enGrupo('coordinador', RUTA_C4C, alAzar([
      parte(`Casos(${uno.ID})/SincronizacionService.compararAhora`), parte(`Casos(${otro.ID})/SincronizacionService.reintentar`),
    ], orden))
    expect(respuestas.map(r => r.status)).toEqual([400, 400])
    expect(alAzar(respuestas, orden)[0]!.body.error!.message).toBe('Esta acción se pide sola y no en un grupo con otras.')
    expect((await leerEspejo(s, otro.ID)).situacion_code).toBe('ERROR')
  })

  test('two of them, a ticket to be filed, a person to be created and another\'s opportunity', async () => {
    const { ID } = await casoConEspejo(s, RECHAZADO)
    const comparar = parte(`Casos(${ID})/SincronizacionService.compararAhora`)
    const radicarTicket = parte(`TicketsSinCaso('${'0'.repeat(32)}')/SincronizacionService.radicar`)
    const crear = parte('crearPersona', { tipoDocumento: 'CC', numeroDocumento: '1094000111', primerNombre: 'Ana', primerApellido: 'Generada' })
    const oportunidad = parte(`Personas('1000001')/AtencionService.crearOportunidad`, { nombre: 'Natación' })
    for (const [usuario, ruta, grupo] of [
      ['coordinador', RUTA_C4C, [comparar, comparar]], ['coordinador', RUTA_C4C, [radicarTicket, comparar]],
      ['asesor', RUTA.atencion, [crear, oportunidad]], ['asesor', RUTA.atencion, [filar(), crear]],
    ] as const) {
      const estados = (await enGrupo(usuario, ruta, [...grupo])).map(r => r.status)
      expect([grupo.map(p => p.url), estados.every(e => e === 400 || e === 424), estados.includes(400)]).toEqual([grupo.map(p => p.url), true, true])
    }
    expect(await radicar(s)).toMatchObject({ estado_code: 'Radicada' })
  })

  test('in a group of its own, as pages ask it, it is done', async () => {
    const { ID } = await casoConEspejo(s, RECHAZADO)
    const [respuesta] = await enGrupo('coordinador', RUTA_C4C, [parte(`Casos(${ID})/SincronizacionService.compararAhora`)])
    expect([respuesta!.status, respuesta!.body.error!.message]).toEqual([409, expect.stringContaining('C4C rechazó')])
  })
})
