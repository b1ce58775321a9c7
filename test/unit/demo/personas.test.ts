import { elencadosDelSandbox } from '../../data/demo/personas/del-sandbox'
import elencados from '../../data/demo/personas/elencados.json'

test('the people of the demo are those of the C4C sandbox', () => {
  expect(elencados).toEqual(elencadosDelSandbox())
})
