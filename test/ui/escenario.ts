import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { iniciarSandbox, SERVICE_ROOT } from '../c4c-sandbox'
import { lanzar, type Proceso } from '../bases/proceso-app'
import { hallazgos } from './axe'
import { abrirContexto, abrirNavegador, esperarUI5 } from './navegador'

const CAPTURAS = path.resolve(__dirname, '..', '..', 'resultados', 'capturas')

const ESCRITORIO = { width: 1366, height: 900 }

export interface Escenario {
  app: Proceso
  /** Origin of the C4C sandbox, whose screens embed the app. */
  c4c: string
  /** A window of a mock user on the launchpad, or on `hash` in it. */
  entrar(usuario: string, hash?: string): Promise<Page>
  /** A window on any address, of a mock user or of somebody who has not said yet who she is; on a telephone where asked. */
  ventana(usuario: string | null, url: string, enTelefono?: boolean): Promise<Page>
  /** The window that the user has open already, taken to `hash`; what it loaded once it need not load again. */
  ir(usuario: string, hash: string): Promise<Page>
  capturar(page: Page, nombre: string): Promise<void>
  /** A picture of what stands accessible to everybody; under an open dialog was looked at before it opened. */
  revisar(page: Page, nombre: string): Promise<void>
  cerrar(): Promise<void>
}

/** The product as a person meets it: C4C sandbox, app with demo cases on SQLite (in memory, or the file `base`), browser. */
export async function montarEscenario(base = ':memory:'): Promise<Escenario> {
  mkdirSync(CAPTURAS, { recursive: true })
  // Asked for with each screen, when the app has its port
  const c4c = await iniciarSandbox({ port: 0, get escuchaUrl() { return app.url } })
  const app = await lanzar({
    CDS_ENV: 'development,demo',
    CDS_TYPESCRIPT: 'true',
    NODE_ENV: 'development',
    cds_requires_db_credentials_url: base,
    cds_requires_c4c_credentials_url: c4c.url + SERVICE_ROOT,
  })
  const navegador: Browser = await abrirNavegador()
  const contextos = new Map<string, BrowserContext>()

  const contextoDe = async (usuario: string) => {
    const contexto = contextos.get(usuario) ?? await abrirContexto(navegador, { baseURL: app.url, usuario, viewport: ESCRITORIO })
    contextos.set(usuario, contexto)
    return contexto
  }

  const ventana = async (usuario: string | null, url: string, enTelefono = false) => {
    const propio = !usuario || enTelefono
    const contexto = propio
      ? await abrirContexto(navegador, { baseURL: app.url, usuario: usuario ?? undefined, viewport: ESCRITORIO, enTelefono })
      : await contextoDe(usuario)
    const page = await contexto.newPage()
    await page.goto(url)
    return page
  }

  const llevar = async (page: Page, hash: string) => {
    // What fades or slides is not where it was seen, and everybody waits for it
    await page.goto(`/launchpad/?sap-ui-animation-mode=none${hash}`)
    // A test that failed left it open: the next one begins anew
    if (await page.getByRole('dialog').count()) await page.reload()
    await esperarUI5(page)
    return page
  }

  const capturar = async (page: Page, nombre: string) => {
    await esperarUI5(page)
    await page.screenshot({ path: path.join(CAPTURAS, `${nombre}.png`), fullPage: true })
  }

  return {
    app,
    c4c: c4c.url,
    capturar,
    ventana,
    entrar: async (usuario, hash = '') => llevar(await (await contextoDe(usuario)).newPage(), hash),
    async ir(usuario, hash) {
      const contexto = await contextoDe(usuario)
      return llevar(contexto.pages()[0] ?? await contexto.newPage(), hash)
    },
    async revisar(page, nombre) {
      await capturar(page, nombre)
      expect(await hallazgos(page, await page.getByRole('dialog').count() ? '[role="dialog"]' : undefined)).toEqual([])
    },
    async cerrar() {
      await navegador.close()
      await app.parar()
      await c4c.cerrar()
    },
  }
}
