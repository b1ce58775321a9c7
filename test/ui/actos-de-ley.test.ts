import type { Page } from 'playwright-core'
import { montarEscenario, type Escenario } from './escenario'
import { confirmar, elegir, enDialogo, irASeccion, pulsar, tocar } from './gestos'
import { esperarUI5 } from './navegador'

let e: Escenario
beforeAll(async () => { e = await montarEscenario() })
afterAll(async () => { await e?.cerrar() })

interface Caso { ID: string; radicado: string }
const SELECCION = '$select=estado_code,regimen_code,venceLegal,prorrogaHasta,hito_code,limiteCompletar&$expand=comunicaciones,vinculos($expand=otro($select=radicado))'

const leer = async ({ ID }: Caso) => (await e.app.como('coordinador').GET(`/odata/v4/coordinacion/PQRS(${ID})?${SELECCION}`)).data

const acto = (usuario: string, { ID }: Caso, nombre: string, datos: object = {}) =>
  e.app.como(usuario).POST(`/odata/v4/coordinacion/PQRS(${ID})/CoordinacionService.${nombre}`, datos, { 'if-match': '*' })

/** A case just filed, of an invented person, and classified where `clasificacion` says so. */
async function radicado(clasificacion?: object): Promise<Caso> {
  const { data } = await e.app.como('asesor').POST<Caso>('/odata/v4/atencion/PQRS', {
    nombre: 'Persona Generada', asunto: 'Copia del historial de aportes', texto: 'Pide copia de su historial de aportes.',
  })
  if (clasificacion) await acto('coordinador', data, 'clasificar', clasificacion)
  return data
}

const abrir = (usuario: string, { ID }: Caso) => e.ir(usuario, `#PQRS-bandeja&/PQRS(${ID})`)

const masActos = async (page: Page, nombre: string) => {
  await tocar(page.getByRole('button', { name: /^Más actos/ }).first())
  await page.getByRole('menuitem', { name: nombre, exact: true }).click()
  await enDialogo(page).waitFor()
  await esperarUI5(page)
}

const escribir = (page: Page, campo: RegExp, texto: string) => enDialogo(page).getByRole('textbox', { name: campo }).fill(texto)

/** The act is not to be undone: the dialog asks once more. */
const confirmarSinVuelta = async (page: Page, boton: string) => {
  await enDialogo(page).getByRole('button', { name: boton, exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: boton, exact: true }).click()
  await enDialogo(page).waitFor({ state: 'hidden' })
  await esperarUI5(page)
}

test('a reclassification shows its dates first, and one that lengthens asks for consent', async () => {
  const caso = await radicado({ tipologia: 'DERECHO_PETICION', regimen: 'PETICION_INFORMACION' })
  const page = await abrir('coordinador', caso)
  await masActos(page, 'Reclasificar')
  await elegir(page, /Tipología/, 'Queja')
  await enDialogo(page).getByText(/Petición de documentos o información → Queja: vence .+ → .+ días hábiles/).waitFor()
  const boton = enDialogo(page).getByRole('button', { name: 'Reclasificar', exact: true })
  expect(await boton.isDisabled()).toBe(true)
  await enDialogo(page).getByRole('checkbox', { name: 'Acepto que la persona espere más' }).click()
  await escribir(page, /Motivo/, 'Relata la atención recibida, no pide documentos.')
  await e.revisar(page, '30-reclasificar')
  await confirmar(page, 'Reclasificar')
  expect(await leer(caso)).toMatchObject({ regimen_code: 'QUEJA', estado_code: 'Clasificada' })
})

test('a tutela has its hours, its notice and somebody who answers for it, and says so on top', async () => {
  const caso = await radicado()
  const page = await abrir('coordinador', caso)
  await pulsar(page, 'Clasificar')
  await elegir(page, /Tipología/, 'Derecho de petición (solicitud)')
  await elegir(page, /Régimen/, 'Tutela')
  await enDialogo(page).getByRole('spinbutton', { name: /Término/ }).fill('12')
  await page.keyboard.press('Tab')
  await esperarUI5(page)
  await escribir(page, /Responsable/, 'Abogada Generada')
  await e.revisar(page, '31-tutela')
  await confirmar(page, 'Clasificar')
  await page.getByText(/Tutela, 12 horas desde la notificación: vence el \d/).waitFor()
  await page.getByText(/^Quedan? \d+ horas?$/).first().waitFor()
  await e.revisar(page, '32-tutela-caso')
})

test('an extension proposes the last date of the law and takes the proof of its notice', async () => {
  const caso = await radicado({ tipologia: 'QUEJA' })
  const antes = await leer(caso)
  const page = await abrir('coordinador', caso)
  await masActos(page, 'Prorrogar')
  await escribir(page, /Motivo/, 'Falta el informe de otra dependencia.')
  await enDialogo(page).getByRole('checkbox', { name: 'Ya se avisó a la persona' }).click()
  await elegir(page, /Medio/, 'Correo electrónico con acuse')
  await escribir(page, /Prueba/, 'Acuse 4471 del servidor de correo')
  await e.revisar(page, '33-prorrogar')
  await confirmar(page, 'Prorrogar')
  await page.getByText(/El término se prorrogó hasta el \d/).waitFor()
  await e.capturar(page, '34-prorrogado')
  const despues = await leer(caso)
  expect(despues.prorrogaHasta > antes.venceLegal).toBe(true)
  expect(despues.comunicaciones).toMatchObject([{ acto_code: 'prorrogar', prueba: 'Acuse 4471 del servidor de correo' }])
})

test('what the service objects to stands beside its field, and the dialog stays', async () => {
  const caso = await radicado({ tipologia: 'QUEJA' })
  const page = await abrir('coordinador', caso)
  await masActos(page, 'Proponer improcedencia')
  await elegir(page, /Causal/, 'Reiterada: Ya se respondió: se remite a la respuesta anterior')
  await escribir(page, /Radicado en que ya se respondió/, '2026-999999')
  await escribir(page, /Motivo/, 'Ya se respondió.')
  await enDialogo(page).getByRole('button', { name: 'Proponer improcedencia', exact: true }).click()
  await page.getByText('No hay otro caso con ese radicado.').filter({ visible: true }).first().waitFor()
  await e.capturar(page, '35-error-junto-al-campo')
  await enDialogo(page).getByRole('button', { name: 'Cancelar' }).click()
  expect(await leer(caso)).toMatchObject({ estado_code: 'Clasificada' })
})

test('the person is asked to complete, the notice is proved from its row, and what she brings sets the term going', async () => {
  const caso = await radicado({ tipologia: 'QUEJA' })
  const page = await abrir('coordinador', caso)
  await masActos(page, 'Pedir que complete')
  await escribir(page, /Qué debe completar/, 'Copia del recibo de pago.')
  await e.revisar(page, '36-pedir-que-complete')
  await confirmar(page, 'Pedir que complete')
  await page.getByText(/El término está suspendido: la persona puede completar hasta el \d/).waitFor()
  await e.revisar(page, '37-por-completar')

  await irASeccion(page, 'Avisos debidos')
  await pulsar(page, 'Registrar prueba')
  await elegir(page, /Medio/, 'Entrega personal con firma')
  await escribir(page, /Prueba/, 'Firma en la copia')
  await e.revisar(page, '38-registrar-prueba')
  await confirmar(page, 'Registrar prueba')
  expect((await leer(caso)).comunicaciones).toMatchObject([{ acto_code: 'solicitarCompletar', prueba: 'Firma en la copia' }])

  const { limiteCompletar: antes } = await leer(caso)
  await masActos(page, 'Ampliar plazo para completar')
  await escribir(page, /Lo que dijo la persona/, 'Está de viaje y pidió otro mes.')
  await e.revisar(page, '38-ampliar')
  await confirmar(page, 'Ampliar plazo para completar')
  const { limiteCompletar, comunicaciones } = await leer(caso)
  expect([limiteCompletar > antes, comunicaciones.map((c: { acto_code: string }) => c.acto_code).sort()]).toEqual([true, ['ampliarCompletar', 'solicitarCompletar']])

  await pulsar(page, 'Registrar complemento')
  await escribir(page, /Qué entregó/, 'Trajo la copia del recibo.')
  await e.capturar(page, '39-complemento')
  await confirmar(page, 'Registrar complemento')
  expect(await leer(caso)).toMatchObject({ estado_code: 'Clasificada', hito_code: 'TRASLADO_AREA' })
})

test('the coordinator proposes to reject and Dirección approves', async () => {
  const caso = await radicado({ tipologia: 'QUEJA' })
  const propone = await abrir('coordinador', caso)
  await masActos(propone, 'Proponer improcedencia')
  await elegir(propone, /Causal/, 'Irrespetuosa: Falta al respeto y se rechaza con motivo')
  await escribir(propone, /Motivo/, 'Contiene expresiones irrespetuosas.')
  await e.revisar(propone, '40-proponer-improcedencia')
  await confirmar(propone, 'Proponer improcedencia')
  await propone.getByText(/Improcedencia propuesta por coordinador, causal Irrespetuosa/).waitFor()
  expect(await propone.getByRole('button', { name: 'Aprobar improcedencia' }).count()).toBe(0)

  const lista = await e.ir('direccion', '#PQRS-bandeja?vista=porAprobar')
  await e.revisar(lista, '41-por-aprobar')
  await tocar(lista.getByText(caso.radicado, { exact: true }).first())
  await e.capturar(lista, '42-por-aprobar-caso')
  await pulsar(lista, 'Aprobar improcedencia')
  await e.revisar(lista, '43-aprobar')
  await confirmarSinVuelta(lista, 'Aprobar improcedencia')
  expect(await leer(caso)).toMatchObject({ estado_code: 'Improcedente', comunicaciones: [{ acto_code: 'aprobarImprocedencia' }] })
})

test('what another entity must answer goes to it, once and for all, and both are owed a notice', async () => {
  const caso = await radicado({ tipologia: 'QUEJA' })
  const page = await abrir('coordinador', caso)
  await masActos(page, 'Trasladar por competencia')
  await escribir(page, /Entidad competente/, 'Superintendencia Generada')
  await escribir(page, /Por qué es competente/, 'Vigila el servicio del que se queja.')
  await e.revisar(page, '44-trasladar')
  await confirmarSinVuelta(page, 'Trasladar por competencia')
  await page.getByText('Trasladada a Superintendencia Generada.').waitFor()
  expect((await leer(caso)).comunicaciones.map((c: { destino_code: string }) => c.destino_code).sort()).toEqual(['ENTIDAD', 'PERSONA'])
})

test('reopening lands on a new case, tied to the one that stays ended', async () => {
  const caso = await radicado({ tipologia: 'QUEJA' })
  await acto('coordinador', caso, 'desistir', { motivo: 'La persona dijo que ya no lo necesita.' })
  const page = await abrir('coordinador', caso)
  await pulsar(page, 'Reabrir')
  await escribir(page, /Por qué se reabre/, 'La persona lo necesita otra vez.')
  await e.revisar(page, '45-reabrir')
  await confirmar(page, 'Reabrir')
  const { estado_code, vinculos } = await leer(caso)
  expect(estado_code).toBe('Desistida')
  const nuevo = vinculos[0].otro.radicado
  await page.getByRole('heading', { name: nuevo }).first().waitFor()
  await page.getByRole('button', { name: 'Clasificar', exact: true }).waitFor()

  // And back by the link between them
  await irASeccion(page, 'Casos vinculados')
  await tocar(page.getByRole('link', { name: caso.radicado }).first())
  await page.getByRole('heading', { name: caso.radicado }).first().waitFor()
  await e.capturar(page, '46-vinculos')
})

test('an area sees its case on hold, with the reason, and cannot answer it', async () => {
  const caso = await radicado({ tipologia: 'QUEJA' })
  await acto('coordinador', caso, 'trasladarAArea', { area: 'RECREACION' })
  await acto('coordinador', caso, 'solicitarCompletar', { requerimiento: 'Copia del recibo de pago.' })
  const page = await e.ir('area', `#PQRS-area&/PQRS(${caso.ID})`)
  await page.getByText(/En pausa: la persona puede completar su petición hasta el \d/).waitFor()
  expect(await page.getByRole('button', { name: 'Responder', exact: true }).isDisabled()).toBe(true)
  await e.revisar(page, '47-area-en-pausa')
})
