import { chromium, devices } from 'playwright-core'
import type { Browser, BrowserContext } from 'playwright-core'
import { encontrarEjecutable } from './ejecutable'
import { PATIENCE } from './espera'

/** Nothing may leave the machine, and no graphics card is there. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync'
]

export async function abrirNavegador(): Promise<Browser> {
  const { path, env } = encontrarEjecutable()
  return chromium.launch({ executablePath: path, env: definedOnly(env), args: FLAGS, headless: true })
}

export interface Visita {
  baseURL: string
  /** Mock user whose session is open from the start. */
  usuario?: string
  viewport?: { width: number, height: number }
  enTelefono?: boolean
}

const { defaultBrowserType: _, ...TELEFONO } = devices['Galaxy S24']!

/** A person in Colombia in front of the screen. */
export async function abrirContexto(navegador: Browser, visita: Visita): Promise<BrowserContext> {
  const context = await navegador.newContext({
    baseURL: visita.baseURL,
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
    viewport: visita.viewport ?? { width: 1280, height: 900 },
    // UI5 goes by the browser's name and by touch, not by the width alone
    ...(visita.enTelefono && TELEFONO)
  })
  context.setDefaultTimeout(PATIENCE)
  // UI5's waiter writes down the stack of every timer; nobody reads it
  await context.addInitScript('Error.stackTraceLimit = 0')
  if (visita.usuario) {
    await context.addCookies([{
      name: 'escucha_usuario',
      value: visita.usuario,
      url: visita.baseURL,
      httpOnly: true,
      sameSite: 'Lax'
    }])
  }
  return context
}

const definedOnly = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
