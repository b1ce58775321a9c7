import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const RAIZ = path.resolve(__dirname, '..', '..', '..')
const leer = (...partes: string[]) => readFileSync(path.join(RAIZ, ...partes), 'utf8')

interface Ruta {
  source: string
  target?: string
  destination?: string
  authenticationType: string
  csrfProtection?: boolean
  httpMethods?: string[]
}
const { routes, authenticationMethod } = JSON.parse(leer('app', 'router', 'xs-app.json')) as { routes: Ruta[]; authenticationMethod: string }

/** As the router does: the first route whose source fits the path. */
const rutaDe = (camino: string) => routes.find(({ source }) => new RegExp(source).test(camino))

/** Folders of pages that people open, but the launchpad of this machine. */
const aplicaciones = readdirSync(path.join(RAIZ, 'app'))
  .filter(nombre => nombre !== 'launchpad' && (existsSync(path.join(RAIZ, 'app', nombre, 'index.html')) || existsSync(path.join(RAIZ, 'app', nombre, 'webapp'))))

test('every page is behind the log-on and travels with the deployment', () => {
  expect(authenticationMethod).toBe('route')
  expect(aplicaciones).toContain('mashup')
  const copiadas = /cp -R (.*) gen\/srv\/app\//.exec(leer('mta.yaml'))![1]!.split(' ').map(c => c.replace('app/', ''))
  for (const nombre of aplicaciones) {
    expect([nombre, rutaDe(`/${nombre}/webapp/index.html`)]).toEqual([nombre, expect.objectContaining({ destination: 'srv-api', authenticationType: 'xsuaa' })])
    expect(copiadas).toContain(nombre)
  }
})

test('every service that a page asks is reached from it, with log-on and CSRF token', () => {
  const manifiestos = globSync('*/webapp/manifest.json', { cwd: path.join(RAIZ, 'app') })
  const pedidos = manifiestos.flatMap(archivo => {
    const { dataSources = {} } = (JSON.parse(leer('app', archivo)) as { 'sap.app': { dataSources?: Record<string, { uri: string }> } })['sap.app']
    return Object.values(dataSources).map(({ uri }) => (uri.startsWith('/') ? uri : `/${path.dirname(archivo)}/${uri}`))
  })
  expect(pedidos.length).toBeGreaterThan(5)
  for (const camino of [...pedidos, '/odata/v4/mashup/']) {
    const ruta = rutaDe(`${camino}$batch`)
    expect([camino, ruta]).toEqual([camino, expect.objectContaining({ destination: 'srv-api', authenticationType: 'xsuaa', csrfProtection: true })])
    expect(`${camino}$batch`.replace(new RegExp(ruta!.source), ruta!.target ?? '$&')).toMatch(/^\/odata\/v4\/\w+\/\$batch$/)
  }
})

test('what C4C tells comes in without a session, by POST alone: who it is from is checked behind', () => {
  expect(rutaDe('/rest/c4c/eventos')).toMatchObject({ destination: 'srv-api', authenticationType: 'none', csrfProtection: false, httpMethods: ['POST'] })
  for (const camino of ['/rest/c4c/eventos/otra', '/rest/c4c/', '/rest/c4c/eventos2', '/rest/otra']) expect([camino, rutaDe(camino)]).toEqual([camino, undefined])
  const abiertas = routes.filter(r => r.authenticationType === 'none').map(r => r.destination)
  expect(abiertas).toEqual(['srv-api', 'ui5'])
})

test('the example of a Caja names the two destinations of C4C and holds no secret', () => {
  const ejemplo = leer('c4c.mtaext.ejemplo')
  expect([...ejemplo.matchAll(/- Name: (\w+)/g)].map(m => m[1])).toEqual(['ui5', 'C4C', 'C4C_USUARIO'])
  expect(ejemplo).toMatch(/Name: C4C_USUARIO[^]*Authentication: OAuth2SAMLBearerAssertion[^]*scope: UIWC:CC_HOME/)
  for (const [, clave, valor] of ejemplo.matchAll(/^\W*(\w*(?:assword|clave|usuario|User|Key))\s*:\s*(.+)$/gm)) expect([clave, valor]).toEqual([clave, expect.stringMatching(/^<.+>$/)])
  expect(leer('.gitignore').split('\n')).toContain('*.mtaext')
})
