import { appSinC4C, CAMINO, casoEnEstado, intentarActo, leerCaso } from './casos-de-prueba'

const s = appSinC4C()
type Marca = { '#': string }
type Accion = { kind: string; '@from'?: Marca | Marca[]; '@to'?: Marca }

/** The states that the model itself gives to each act: whatever is not among them must be refused. */
function flujo(): Map<string, { desde: string[]; hacia?: string }> {
  const acciones = ['CoordinacionService.PQRS', 'AreaService.PQRS']
    .flatMap(entidad => Object.entries((s.cds.model!.definitions![entidad] as unknown as { actions: Record<string, Accion> }).actions))
  return new Map(acciones.filter(([, a]) => a['@from']).map(([nombre, a]) =>
    [nombre, { desde: [a['@from']!].flat().map(m => m['#']), hacia: a['@to']?.['#'] }]))
}

test('the model declares the straight line', () => {
  expect([...flujo()].map(([acto, { desde, hacia }]) => [acto, desde.join(), hacia]).sort()).toEqual([
    ['cerrar', 'Respondida', 'Cerrada'],
    ['clasificar', 'Radicada', 'Clasificada'],
    ['devolverAlArea', 'RespuestaArea', 'EnArea'],
    ['registrarEntrega', 'Respondida', undefined],
    ['responder', 'RespuestaArea', 'Respondida'],
    ['responderArea', 'EnArea', 'RespuestaArea'],
    ['trasladarAArea', 'Clasificada', 'EnArea'],
  ])
})

test.each(Object.keys(CAMINO))('from %s every act that the model does not allow answers 409 and changes nothing', async estado => {
  const { ID } = await casoEnEstado(s, estado)
  const antes = await leerCaso(s, ID)
  const ajenos = [...flujo()].filter(([, { desde }]) => !desde.includes(estado)).map(([acto]) => acto)
  expect(ajenos.length).toBeGreaterThanOrEqual(5)
  for (const acto of ajenos) {
    const { status, data } = await intentarActo(s, acto, ID)
    // To an area a case not handed over does not exist
    const esperado = acto === 'responderArea' && ['Radicada', 'Clasificada'].includes(estado) ? [403, 404] : [409]
    expect([acto, esperado.includes(status)]).toEqual([acto, true])
    expect(data.error.message).toMatch(/caso|rol|cargo/)
  }
  expect({ ...await leerCaso(s, ID), espejo: null }).toEqual({ ...antes, espejo: null })
})

test.each(Object.keys(CAMINO))('from %s the acts that the model allows lead where it says', async estado => {
  for (const [acto, { desde, hacia }] of flujo()) {
    if (!desde.includes(estado) || acto === 'cerrar') continue
    const { ID } = await casoEnEstado(s, estado)
    expect((await intentarActo(s, acto, ID)).status).toBe(200)
    expect((await leerCaso(s, ID)).estado_code).toBe(hacia ?? estado)
  }
  expect(Object.keys(CAMINO)).toContain(estado)
})
