import { readFileSync } from 'node:fs'
import path from 'node:path'
import cds from '@sap/cds'

interface Boton { press?: string; visible?: string; menu?: string[] }
const RAIZ = path.resolve(__dirname, '..', '..', '..')
const MANIFIESTO = path.join(RAIZ, 'app', 'bandeja', 'webapp', 'manifest.json')
const botones = () => JSON.parse(readFileSync(MANIFIESTO, 'utf8'))['sap.ui5'].routing.targets.Caso.options.settings.content.header.actions as Record<string, Boton>

/** States in which a button shows, as its expression names them. */
const estadosDe = (boton: Boton) => [...(boton.visible ?? '').matchAll(/estado_code\} === '(\w+)'/g)].map(m => m[1]!).sort()

type Marca = { '#': string }
let actions: Record<string, { '@from': Marca | Marca[] }>
beforeAll(async () => {
  const { definitions } = await cds.load([path.join(RAIZ, 'srv', 'coordinacion')])
  actions = (definitions!['CoordinacionService.PQRS'] as unknown as { actions: typeof actions }).actions
})

const desde = (acto: string): string[] => [actions[acto]!['@from']].flat().map(marca => marca['#']).sort()

test('each button of a case shows in the states from which the model lets its act start, and in no other', () => {
  // What leads to another page is no act of a case
  const { clasificar, reclasificar, abrirResarcimiento: _deOtraPagina, ...otros } = botones()
  // One act, two names: the first time, and from then on
  expect([...estadosDe(clasificar!), ...estadosDe(reclasificar!)].sort()).toEqual(desde('clasificar'))
  for (const [acto, boton] of Object.entries(otros)) {
    if (boton.visible) expect([acto, estadosDe(boton)]).toEqual([acto, desde(acto)])
  }
})

test('what is in the menu is a button with a state of its own', () => {
  const { masActos, ...otros } = botones()
  for (const acto of masActos!.menu!) expect([acto, estadosDe(otros[acto]!).length > 0]).toEqual([acto, true])
})
