import type { Page } from 'playwright-core'
import { confirmar, elegir, filasVisibles, pronto, pulsar, tocar } from './gestos'
import { montarEscenario, type Escenario } from './escenario'
import { esperarUI5 } from './navegador'

const RADICADO = /20\d\d-\d{6}/

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

/** Ticks the first rows; gives their radicados. */
async function marcar(bandeja: Page, cuantas: number): Promise<string[]> {
  const filas = filasVisibles(bandeja).filter({ hasText: RADICADO })
  const elegidos: string[] = []
  for (let i = 0; i < cuantas; i++) {
    elegidos.push(RADICADO.exec((await filas.nth(i).textContent())!)![0])
    await tocar(filas.nth(i).getByRole('checkbox'))
  }
  return elegidos
}

const leer = async (usuario: string, servicio: string, campos: string, radicados: string[]) => {
  const { value } = (await e.app.como(usuario).GET(`/odata/v4/${servicio}/PQRS?$select=radicado,${campos}&$filter=${radicados.map(r => `radicado eq '${r}'`).join(' or ')}`)).data
  return value as Record<string, string>[]
}

test('several cases are classified at once where they wait for it, and go on to their area', async () => {
  const bandeja = await e.entrar('coordinador', '#PQRS-bandeja')
  const elegidos = await marcar(bandeja, 2)
  await pulsar(bandeja, 'Clasificar')
  await elegir(bandeja, /Tipología/, 'Reclamo')
  await confirmar(bandeja, 'Clasificar')
  await e.revisar(bandeja, '19-varios-clasificados')
  for (const radicado of elegidos) await pronto(async () => expect(await filasVisibles(bandeja).filter({ hasText: radicado }).innerText()).toContain('Clasificada'))
  expect((await leer('coordinador', 'coordinacion', 'estado_code,tipologia_code', elegidos)).map(c => [c.estado_code, c.tipologia_code]))
    .toEqual(elegidos.map(() => ['Clasificada', 'RECLAMO']))

  await pulsar(bandeja, 'Entregar al área')
  await elegir(bandeja, /Área/, 'Recreación y deporte')
  await confirmar(bandeja, 'Entregar al área')
  expect((await leer('area', 'area', 'estado_code', elegidos)).map(c => c.estado_code)).toEqual(['EnArea', 'EnArea'])
})

test('several cases are handed to an area at once', async () => {
  const bandeja = await e.entrar('coordinador', '#PQRS-bandeja?vista=todas')
  const estado = bandeja.getByRole('combobox', { name: /Estado/ }).first()
  await estado.fill('Clasificada')
  await estado.press('Enter')
  await estado.press('Enter')
  await esperarUI5(bandeja)
  await pronto(async () => expect(await filasVisibles(bandeja).filter({ hasNotText: 'Clasificada' }).count()).toBe(0))
  const elegidos = await marcar(bandeja, 3)
  await e.capturar(bandeja, '20-varios-elegidos')
  await pulsar(bandeja, 'Entregar al área')
  await elegir(bandeja, /Área/, 'Recreación y deporte')
  await confirmar(bandeja, 'Entregar al área')
  await e.capturar(bandeja, '21-varios-entregados')

  expect((await leer('area', 'area', 'estado_code', elegidos)).map(c => c.estado_code)).toEqual(['EnArea', 'EnArea', 'EnArea'])
})
