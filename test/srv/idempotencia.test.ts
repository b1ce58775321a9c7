import { appSinC4C, base64, borradorEn, CUALQUIER_VERSION, errorDe, peticion, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const PQRS = `${RUTA.atencion}/PQRS`
const conClave = (clave: string) => ({ 'idempotency-key': clave })
const contar = async (nombre: unknown) =>
  (await s.como('coordinador').GET(`${RUTA.coordinacion}/PQRS?$count=true&$top=0&$filter=nombre eq '${nombre}'`)).data['@odata.count']

test('a double click makes one case and answers twice the same', async () => {
  const cuerpo = peticion()
  const respuestas = await Promise.all([1, 2].map(() => s.como('asesor').intentar.POST(PQRS, cuerpo, conClave('doble-clic'))))
  for (const { status } of respuestas) expect(status).toBeLessThan(300)
  const [a, b] = respuestas.map(({ data }) => ({ ID: data.ID, radicado: data.radicado, vence: data.vence }))
  expect(a).toEqual(b)
  expect(await contar(cuerpo.nombre)).toBe(1)
})

test('a repeat later, or with the key in the body, finds the case too', async () => {
  const cuerpo = peticion({ anexos: [{ nombre: 'a.txt', tipo: 'text/plain', contenido: base64('uno') }] })
  const primero = await s.como('asesor').POST(PQRS, cuerpo, conClave('repetida'))
  const segundo = await s.como('asesor').POST(PQRS, { ...cuerpo, claveIdempotencia: 'repetida' })
  expect(segundo.data).toMatchObject({ ID: primero.data.ID, radicado: primero.data.radicado })
  expect(await contar(cuerpo.nombre)).toBe(1)
})

test('a key that looks like an instant finds its case as any other', async () => {
  const cuerpo = peticion()
  const dos = [1, 2].map(() => s.como('asesor').POST(PQRS, cuerpo, conClave('2026-11-20T10:00:00-05:00')))
  const [a, b] = [await dos[0]!, await dos[1]!]
  expect(b.data.radicado).toBe(a.data.radicado)
})

test.each([
  ['text', { texto: 'Otra cosa' }],
  ['e-mail', { correo: 'otro@ejemplo.co' }],
  ['receipt', { recibidaEn: new Date(Date.now() - 86_400_000).toISOString() }],
  ['preference', { preferencial: true }],
  ['attachments', { anexos: [{ nombre: 'b.txt', tipo: 'text/plain', contenido: base64('dos') }] }],
])('the same key with other %s is refused with the radicado it belongs to', async (que, otro) => {
  const cuerpo = peticion()
  const clave = `ocupada-${que}`
  const { data } = await s.como('asesor').POST(PQRS, cuerpo, conClave(clave))
  const r = await s.como('asesor').intentar.POST(PQRS, { ...cuerpo, ...otro }, conClave(clave))
  expect(r.status).toBe(409)
  expect(errorDe(r)).toMatchObject({ target: 'claveIdempotencia', message: expect.stringContaining(data.radicado) })
})

test('the key of one asesor neither finds nor blocks the case of another', async () => {
  const cuerpo = peticion()
  const uno = await s.como('asesor').POST(PQRS, cuerpo, conClave('de-cada-quien'))
  const otro = await s.como('asesor2').POST(PQRS, cuerpo, conClave('de-cada-quien'))
  expect(otro.data.ID).not.toBe(uno.data.ID)
  expect((await s.como('asesor2').POST(PQRS, cuerpo, conClave('de-cada-quien'))).data.ID).toBe(otro.data.ID)
})

test('without a key two equal petitions are two cases', async () => {
  const cuerpo = peticion()
  const [a, b] = [await radicar(s, cuerpo), await radicar(s, cuerpo)]
  expect(a.ID).not.toBe(b.ID)
})

test('a key too long is refused', async () => {
  const r = await s.como('asesor').intentar.POST(PQRS, peticion(), conClave('k'.repeat(101)))
  expect(r.status).toBe(400)
  expect(errorDe(r).target).toBe('claveIdempotencia')
})

test('two drafts with one key end as one case', async () => {
  const cuerpo = peticion({ claveIdempotencia: 'dos-borradores' })
  const activar = async () => {
    const { data } = await s.como('asesor').POST(`${PQRS}/AtencionService.draftNew`, {})
    await s.como('asesor').PATCH(borradorEn(data.ID), cuerpo, CUALQUIER_VERSION)
    return s.como('asesor').intentar.POST(`${borradorEn(data.ID)}/AtencionService.draftActivate`, {}, CUALQUIER_VERSION)
  }
  const [primero, segundo] = [await activar(), await activar()]
  expect(primero.status).toBe(201)
  expect(segundo.status).toBeLessThan(500)
  expect(await contar(cuerpo.nombre)).toBe(1)
})
