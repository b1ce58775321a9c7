import { montarEscenario, type Escenario } from './escenario'

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

test('mirar', async () => {
  for (const url of ["/odata/v4/coordinacion/PQRS/$count?$filter=estado_code eq 'Radicada'", '/odata/v4/resarcimiento/Resarcimientos/$count', "/odata/v4/resarcimiento/Compensaciones/$count?$filter=estado_code eq 'Propuesta'", '/odata/v4/resarcimiento/Contactos/$count?$filter=realizadoEn eq null']) {
    const t = Date.now()
    const r = await Promise.race([e.app.como('coordinador').intentar.GET(url), new Promise<any>(r => setTimeout(() => r({ status: 'HANGS' }), 10000))])
    process.stderr.write(`REQ ${url} ${r.status} ${JSON.stringify(r.data)?.slice(0, 100)} ${Date.now() - t}\n`)
  }
  const page = await e.ventana('coordinador', '/launchpad/')
  page.on('request', r => { if (r.url().includes('odata')) process.stderr.write('OPEN ' + r.url() + '\n') })
  page.on('requestfinished', r => { if (r.url().includes('odata')) process.stderr.write('DONE ' + r.url() + '\n') })
  await new Promise(r => setTimeout(r, 30000))
  const s = await page.evaluate(`(() => ['XHR', 'fetch', 'timeout', 'navigationContainer', 'cssTransition', 'cssAnimation', 'jsAnimation', 'UIUpdates', 'module', 'resource'].map(n => { const w = sap.ui.require('sap/ui/test/autowaiter/_' + n + 'Waiter'); return n + ':' + (w ? w.hasPending() : '?') }).join(' '))()`)
  process.stderr.write('STATE ' + s + '\n')
  await page.screenshot({ path: '/tmp/zz-home.png' })
}, 600000)
