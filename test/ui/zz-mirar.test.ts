import { montarEscenario, type Escenario } from './escenario'

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

const PAGINAS: [string, string, string][] = [
  ['coordinador', 'PQRS-bandeja', 'bandeja'],
  ['coordinador', 'Resarcimiento-gestionar', 'lista'], ['area', 'Resarcimiento-area', 'area'], ['direccion', 'Resarcimiento-aprobar', 'aprobar'], ['admin', 'Incentivo-gestionar', 'incentivos'],
  ['calidad', 'Resarcimiento-analizar', 'analisis'], ['asesor', 'Reconexion-atender', 'reconexion'],
]

test('mirar', async () => {
  for (const [usuario, hash, nombre] of PAGINAS) {
    const page = await e.entrar(usuario, `#${hash}`)
    await e.capturar(page, `zz-${nombre}`)
    await page.close()
  }
  const { data } = await e.app.como('coordinador').GET('/odata/v4/resarcimiento/Resarcimientos?$select=ID,numero,estado_code&$orderby=numero') as any
  for (const { ID, numero, estado_code } of data.value) {
    const page = await e.entrar('coordinador', `#Resarcimiento-gestionar&/Resarcimientos(${ID})`)
    await e.capturar(page, `zz-op-${numero}-${estado_code}`)
    await page.close()
  }
}, 600000)
