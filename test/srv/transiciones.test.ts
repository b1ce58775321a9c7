import { appSinC4C, CAMINO, casoEnEstado, datosDe, hacer, intentarActo, leerCaso, QUIEN } from './casos-de-prueba'

const s = appSinC4C()
type Marca = { '#': string }
type Accion = { '@from'?: Marca | Marca[]; '@to'?: Marca; '@escucha.hacia'?: Marca[] }
interface Definicion { actions: Record<string, Accion>; '@restrict': { grant: string | string[]; to: string | string[] }[] }

interface Regla { acto: string; desde: string[]; hacia: string[]; roles: string[] }

const nombres = (marcas: Marca | Marca[] | undefined) => (marcas ? [marcas].flat().map(m => m['#']) : [])

/** Every act that the model knows, with the states and roles that it gives to it: nothing is typed here again. */
function reglas(): Regla[] {
  return ['CoordinacionService.PQRS', 'AreaService.PQRS'].flatMap(entidad => {
    const { actions, '@restrict': permisos } = s.cds.model!.definitions![entidad] as unknown as Definicion
    return Object.entries(actions).filter(([, a]) => a['@from']).map(([acto, a]) => ({
      acto, desde: nombres(a['@from']), hacia: nombres(a['@to'] ?? a['@escucha.hacia']),
      roles: permisos.filter(p => [p.grant].flat().includes(acto)).flatMap(p => [p.to].flat()),
    }))
  })
}

/** What an act needs beside its state. */
const ANTES: Record<string, string[]> = { cerrar: ['registrarEntrega'] }

/** Acts that the model allows in a state, and which a case of that state in these tests still refuses with its reason. */
const PENDIENTE_DE_OTRO = (estado: string, acto: string) =>
  (acto === 'clasificar' && estado !== 'Radicada' && 'ya está clasificado')
  || (acto === 'incluirLeyenda' && 'habeas data')
  || (acto === 'registrarAviso' && !['PorCompletar', 'Improcedente', 'Trasladada', 'Desistida'].includes(estado) && 'no tiene avisos')

test('every state of the list is reached by acts of the model, and every act starts in some of them', async () => {
  const { EstadosPQRS } = s.cds.entities('escucha') as unknown as Record<string, { elements: { code: { enum: Record<string, unknown> } } }>
  const estados = Object.keys(EstadosPQRS!.elements.code.enum).sort()
  expect(Object.keys(CAMINO).sort()).toEqual(estados)
  expect([...new Set(['Radicada', ...reglas().flatMap(r => r.hacia)])].sort()).toEqual(estados)
  for (const { acto, desde } of reglas()) expect([acto, desde.every(e => estados.includes(e))]).toEqual([acto, true])
})

test('what has ended moves no more: only a new round and the proof of its notices', () => {
  const terminales = ['Cerrada', 'Improcedente', 'Trasladada', 'Desistida']
  for (const estado of terminales) {
    expect(reglas().filter(r => r.desde.includes(estado)).map(r => r.acto).filter(a => !['reabrir', 'registrarAviso'].includes(a))).toEqual([])
  }
  expect(reglas().filter(r => ['reabrir', 'registrarAviso'].includes(r.acto)).flatMap(r => r.hacia)).toEqual([])
})

test.each(Object.keys(CAMINO))('from %s every act that the model does not allow answers 409 and changes nothing', async estado => {
  const { ID } = await casoEnEstado(s, estado)
  const antes = await leerCaso(s, ID)
  const ajenos = reglas().filter(({ desde }) => !desde.includes(estado)).map(({ acto }) => acto)
  expect(ajenos.length).toBeGreaterThanOrEqual(5)
  for (const acto of ajenos) {
    const { status, data } = await intentarActo(s, acto, ID)
    // To an area a case not handed over does not exist
    const esperado = acto === 'responderArea' && !VISIBLES_AL_AREA.includes(estado) ? [403, 404] : [409]
    expect([acto, esperado.includes(status)]).toEqual([acto, true])
    expect(data.error.message).toMatch(/estado|caso|rol|cargo/)
  }
  expect({ ...await leerCaso(s, ID), espejo: null }).toEqual({ ...antes, espejo: null })
})

const VISIBLES_AL_AREA = ['EnArea', 'RespuestaArea', 'Respondida', 'Cerrada', 'PorCompletar', 'PorAprobar']

test.each(Object.keys(CAMINO))('from %s the acts that the model allows lead where it says, or tell what is missing', async estado => {
  for (const { acto, desde, hacia } of reglas()) {
    if (!desde.includes(estado)) continue
    const { ID } = await casoEnEstado(s, estado)
    await hacer(s, ID, ...ANTES[acto] ?? [])
    const { comunicaciones } = await leerCaso(s, ID)
    const datos = acto === 'registrarAviso' ? { ...datosDe(acto), comunicacion: comunicaciones[0]?.ID } : undefined
    const { status, data } = await intentarActo(s, acto, ID, { datos })
    const razon = PENDIENTE_DE_OTRO(estado, acto)
    if (razon) {
      expect([acto, status, data.error.message]).toEqual([acto, 409, expect.stringContaining(razon)])
      continue
    }
    expect([acto, status]).toEqual([acto, 200])
    expect([acto, [estado, ...hacia].includes((await leerCaso(s, ID)).estado_code)]).toEqual([acto, true])
    if (hacia.length) expect([acto, hacia.includes((await leerCaso(s, ID)).estado_code)]).toEqual([acto, true])
  }
})

const USUARIOS = ['asesor', 'coordinador', 'area', 'area.subsidio', 'calidad', 'direccion', 'admin', 'auditor', 'integracion']
const rolDe = (usuario: string) => usuario.split('.')[0]!

test.each(Object.keys(CAMINO))('in %s nobody does an act that the model does not give to her role', async estado => {
  const { ID } = await casoEnEstado(s, estado)
  const antes = await leerCaso(s, ID)
  for (const { acto, roles } of reglas()) {
    for (const usuario of USUARIOS.filter(u => !roles.includes(rolDe(u)))) {
      expect([acto, usuario, (await intentarActo(s, acto, ID, { usuario })).status]).toEqual([acto, usuario, 403])
    }
    expect([acto, roles.includes(rolDe(QUIEN[acto] ?? 'coordinador'))]).toEqual([acto, true])
  }
  expect({ ...await leerCaso(s, ID), espejo: null }).toEqual({ ...antes, espejo: null })
})
