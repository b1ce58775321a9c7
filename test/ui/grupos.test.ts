import { abrirFila, enDialogo, filasVisibles, irASeccion, pronto, pulsar, tocar } from './gestos'
import { montarEscenario, type Escenario } from './escenario'
import { esperarUI5 } from './navegador'

let e: Escenario
const TEXTO = 'El torneo de ajedrez se canceló sin aviso y no devolvieron la inscripción.'
let casos: { ID: string; radicado: string }[]

beforeAll(async () => {
  e = await montarEscenario()
  casos = []
  for (let i = 0; i < 3; i++) {
    const { data } = await e.app.como('asesor').POST('/odata/v4/atencion/PQRS', { nombre: `Persona Generada ${i}`, texto: TEXTO, lineaServicio_code: 'RECREACION' })
    casos.push(data)
  }
  for (const { ID } of casos.slice(1)) {
    const acto = (usuario: string, servicio: string, nombre: string, datos: object) => e.app.como(usuario).POST(`/odata/v4/${servicio}/PQRS(${ID})/${servicio === 'area' ? 'AreaService' : 'CoordinacionService'}.${nombre}`, datos, { 'if-match': '*' })
    await acto('coordinador', 'coordinacion', 'clasificar', { tipologia: 'RECLAMO' })
    await acto('coordinador', 'coordinacion', 'trasladarAArea', { area: 'RECREACION' })
    await acto('area', 'area', 'responderArea', { texto: 'Se devuelve el dinero.' })
  }
})
afterAll(async () => { await e?.cerrar() })

test('similar cases are grouped from one of them, and the group is answered at once', async () => {
  const caso = await e.entrar('coordinador', `#PQRS-bandeja&/PQRS(${casos[0]!.ID})`)
  await irASeccion(caso, 'Casos parecidos')
  for (const { radicado } of casos.slice(1)) await tocar(caso.getByRole('row').filter({ hasText: radicado }).getByRole('checkbox'))
  await e.capturar(caso, '30-casos-parecidos')
  await pulsar(caso, 'Agrupar')
  await enDialogo(caso).getByRole('textbox', { name: /Nombre/ }).fill('Torneo de ajedrez')
  await enDialogo(caso).getByRole('textbox', { name: /parecen/ }).fill('Piden la devolución de la misma inscripción.')
  await enDialogo(caso).getByRole('button', { name: 'Agrupar', exact: true }).click()
  await enDialogo(caso).waitFor({ state: 'hidden' })
  await esperarUI5(caso)
  await caso.getByText('Torneo de ajedrez').first().waitFor()
  await e.capturar(caso, '31-agrupados')
  await pulsar(caso, 'Ver grupo')
  await caso.getByRole('button', { name: 'Responder al grupo' }).waitFor()
  await tocar(filasVisibles(caso).getByText(casos[1]!.radicado, { exact: true }))
  await caso.getByRole('button', { name: 'Constancia' }).waitFor()
  await e.capturar(caso, '31-del-grupo-al-caso')
  expect(caso.url()).toContain(casos[1]!.ID)
  await caso.close()

  const grupos = await e.entrar('coordinador', '#Grupo-gestionar')
  await e.revisar(grupos, '32-grupos')
  await abrirFila(grupos, 'Torneo de ajedrez')
  await e.revisar(grupos, '33-grupo')
  await pulsar(grupos, 'Responder al grupo')
  await enDialogo(grupos).getByRole('textbox', { name: /Respuesta/ }).fill('{{nombre}}: se le devuelve la inscripción ({{radicado}}).')
  for (const punto of await enDialogo(grupos).getByRole('checkbox').all()) await punto.click()
  await e.capturar(grupos, '34-responder-grupo')
  await enDialogo(grupos).getByRole('button', { name: 'Responder al grupo' }).click()
  await grupos.getByText('Casos respondidos: 2.', { exact: false }).waitFor()
  await e.capturar(grupos, '35-grupo-respondido')
  const { value } = (await e.app.como('coordinador').GET(`/odata/v4/coordinacion/PQRS?$select=estado_code,respuesta&$filter=${casos.map(c => `ID eq ${c.ID}`).join(' or ')}&$orderby=radicado`)).data
  expect(value.map((c: { estado_code: string }) => c.estado_code)).toEqual(['Radicada', 'Respondida', 'Respondida'])
  expect(value[2].respuesta).toBe(`Persona Generada 2: se le devuelve la inscripción (${casos[2]!.radicado}).`)
})

test('what the detector suggests becomes a group', async () => {
  for (let i = 0; i < 2; i++) await e.app.como('asesor').POST('/odata/v4/atencion/PQRS', { nombre: 'Persona Generada', texto: 'La máquina trotadora del gimnasio lleva dañada varias semanas.', lineaServicio_code: 'SALUD' })
  const grupos = await e.entrar('coordinador', '#Grupo-gestionar')
  await tocar(grupos.getByRole('tab', { name: /Sugerencias/ }).or(grupos.getByRole('option', { name: /Sugerencias/ })).first())
  await grupos.getByRole('combobox', { name: 'Línea de servicio' }).fill('Salud')
  await grupos.keyboard.press('Enter')
  await pulsar(grupos, 'Ir')
  await pronto(async () => {
    for (const fila of await filasVisibles(grupos).allInnerTexts()) expect(fila).toContain('Salud')
  })
  await e.capturar(grupos, '36-sugerencias')
  await tocar(filasVisibles(grupos).filter({ hasText: 'trotadora' }).first().getByRole('radio'))
  await pulsar(grupos, 'Formar grupo')
  await enDialogo(grupos).getByRole('textbox', { name: /Nombre/ }).fill('Trotadora')
  await enDialogo(grupos).getByRole('textbox', { name: /parecen/ }).fill('La misma máquina.')
  await enDialogo(grupos).getByRole('button', { name: 'Formar grupo' }).click()
  await enDialogo(grupos).waitFor({ state: 'hidden' })
  await esperarUI5(grupos)
  await e.capturar(grupos, '37-grupo-formado')
  const { value } = (await e.app.como('coordinador').GET(`/odata/v4/coordinacion/Grupos?$filter=nombre eq 'Trotadora'`)).data
  expect(value).toMatchObject([{ casos: 2 }])
})
