import { readFileSync } from 'node:fs'
import path from 'node:path'
import cds from '@sap/cds'

interface Boton { visible?: string }
interface Tabla { actions?: Record<string, Boton> }
type Marca = { '#': string }
interface Acto { '@from'?: Marca | Marca[]; '@escucha.enEstado'?: Marca | Marca[] }

const RAIZ = path.resolve(__dirname, '..', '..', '..')
const SERVICIO = 'ResarcimientoService'
const paginas = JSON.parse(readFileSync(path.join(RAIZ, 'app', 'resarcimientos', 'webapp', 'manifest.json'), 'utf8'))['sap.ui5'].routing.targets as Record<string, { options: { settings: { controlConfiguration: Record<string, Tabla> } } }>

let entidades: Record<string, { actions?: Record<string, Acto>; elements: Record<string, { target?: string }> }>
beforeAll(async () => { entidades = (await cds.load([path.join(RAIZ, 'srv', 'resarcimiento')])).definitions as never })

const nombres = (marcas: Marca | Marca[] | undefined) => [marcas ?? []].flat().map(marca => marca['#']).sort()
const nombrados = (boton: Boton, estado: string) => [...(boton.visible ?? '').matchAll(/%\{([\w/]+)\} === '(\w+)'/g)].filter(m => m[1] === estado).map(m => m[2]!).sort()

/** The buttons above the tables of a page that show in some states only: each with its act, and whether that is one of the whole page or of a row. */
function botonesDe(pagina: string, entidad: string) {
  return Object.entries(paginas[pagina]!.options.settings.controlConfiguration).flatMap(([tabla, { actions = {} }]) => Object.entries(actions).filter(([, boton]) => boton.visible?.includes('===')).map(([clave, boton]) => {
    const [, deFila] = /^DataFieldForAction::\w+\.(\w+)$/.exec(clave) ?? []
    const filas = entidades[`${SERVICIO}.${entidad}`]!.elements[tabla.split('/')[0]!]!.target!
    return { nombre: deFila ?? clave, boton, acto: entidades[deFila ? filas : `${SERVICIO}.${entidad}`]!.actions![deFila ?? clave]!, deFila: Boolean(deFila) }
  }))
}

test('each button of a Resarcimiento shows in the states in which the model allows its act, and in no other', () => {
  const botones = botonesDe('Resarcimiento', 'Resarcimientos')
  expect(botones.length).toBeGreaterThan(15)
  for (const { nombre, boton, acto, deFila } of botones) {
    expect([nombre, nombrados(boton, 'estado_code')]).toEqual([nombre, nombres(deFila ? acto['@escucha.enEstado'] : acto['@from'])])
  }
})

test('each button of a mesa shows in the states of its Resarcimiento in which the model allows its act', () => {
  const botones = botonesDe('Mesa', 'Mesas')
  expect(botones.map(b => b.nombre).sort()).toEqual(['nombrarMiembro', 'registrarAsistencia', 'retirar'])
  for (const { nombre, boton, acto, deFila } of botones) {
    expect([nombre, nombrados(boton, 'resarcimiento/estado_code')]).toEqual([nombre, nombres(acto['@escucha.enEstado'])])
    if (!deFila) expect(nombrados(boton, 'estado_code')).toEqual(nombres(acto['@from']))
  }
})
