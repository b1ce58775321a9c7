import { confirmar, elegir, filasVisibles, pulsar } from './gestos'
import { montarEscenario, type Escenario } from './escenario'
import { esperarUI5 } from './navegador'

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

test('several cases are handed to an area at once', async () => {
  const bandeja = await e.entrar('coordinador', '#PQRS-bandeja?vista=todas')
  const estado = bandeja.getByRole('combobox', { name: /Estado/ }).first()
  await estado.fill('Clasificada')
  await estado.press('Enter')
  await estado.press('Enter')
  await esperarUI5(bandeja)
  const filas = filasVisibles(bandeja)
  const elegidos: string[] = []
  for (let i = 0; i < 3; i++) {
    elegidos.push(/20\d\d-\d{6}/.exec(await filas.nth(i).innerText())![0])
    await filas.nth(i).getByRole('checkbox').click()
  }
  await e.capturar(bandeja, '20-varios-elegidos')
  await pulsar(bandeja, 'Entregar al área')
  await elegir(bandeja, /Área/, 'Recreación y deporte')
  await confirmar(bandeja, 'Entregar al área')
  await e.capturar(bandeja, '21-varios-entregados')

  const { value } = (await e.app.como('area').GET(`/odata/v4/area/PQRS?$select=radicado,estado_code&$filter=${elegidos.map(r => `radicado eq '${r}'`).join(' or ')}&$orderby=radicado`)).data
  expect(value.map((c: { radicado: string; estado_code: string }) => [c.radicado, c.estado_code])).toEqual(elegidos.sort().map(r => [r, 'EnArea']))
})
