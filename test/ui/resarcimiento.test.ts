import type { Page } from 'playwright-core'
import type { Servidor } from '../bases/servidor'
import { casoEnEstado, documentoGenerado } from '../srv/casos-de-prueba'
import { abrir, codigosDeBonos, hacer, leer, verificarExclusiones } from '../srv/resarcimientos-de-prueba'
import { montarEscenario, type Escenario } from './escenario'
import { confirmar, elegir, enDialogo, irASeccion, pronto, pulsar, tocar } from './gestos'
import { esperarUI5 } from './navegador'

let e: Escenario
let s: Servidor
beforeAll(async () => {
  e = await montarEscenario()
  s = { como: e.app.como } as unknown as Servidor
})
afterAll(async () => { await e?.cerrar() })

const escribir = (page: Page, campo: RegExp, texto: string) => enDialogo(page).getByRole('textbox', { name: campo }).first().fill(texto)
const elegirFila = (page: Page, texto: string | RegExp) => tocar(page.getByRole('row').filter({ hasText: texto }).and(page.locator(':visible')).first().locator('.sapMCb:visible, .sapMRb:visible').first())

/** A mesa whose hour comes at once, held by everybody but for its minutes. */
async function reunir(ID: string, tipo: 'TRABAJO' | 'TECNICA'): Promise<{ ID: string }> {
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prepararMesa', { tipo, inicio: new Date(Date.now() + 3_000).toISOString(), lugar: 'Sala de juntas' })
  const mesa = (await leer(s, ID)).mesas.find((m: any) => m.tipo_code === tipo)
  for (const { rol_code } of mesa.miembros) await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'nombrarMiembro', { rol: rol_code, nombre: `Generada ${rol_code.replaceAll('_', ' ').toLowerCase()}`, correo: `${rol_code.toLowerCase()}@caja.example` })
  await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'convocar')
  // It begins within a moment, and not before
  for (const { ID: miembro } of mesa.miembros) await pronto(async () => { await hacer(s, 'coordinador', 'MiembrosMesa', miembro, 'registrarAsistencia', { asistio: true }) })
  return mesa
}

test('a whole ALTO case: coordinator, area, asesor and Dirección', async () => {
  const documento = documentoGenerado()
  const caso = await casoEnEstado(s, 'EnArea', { tipoDocumento_code: 'CC', numeroDocumento: documento, lineaServicio_code: 'RECREACION', correo: 'persona.generada@ejemplo.invalid' })

  // Coordinator: opens it from the case, looks at the exclusions, recognises
  const au = await e.entrar('coordinador', '#Resarcimiento-gestionar')
  await pulsar(au, 'Abrir desde una PQRS')
  await escribir(au, /Radicado/, caso.radicado)
  await elegir(au, /Causa/, 'Omisión')
  await e.revisar(au, 'resarcimiento-01-abrir')
  await confirmar(au, 'Abrir desde una PQRS')
  await au.getByRole('heading', { name: /R-\d{4}-\d{6}/ }).first().waitFor()
  const { data } = await e.app.como('coordinador').GET(`/odata/v4/resarcimiento/Resarcimientos?$select=ID,numero&$filter=radicado eq '${caso.radicado}'`)
  const { ID, numero } = data.value[0] as { ID: string; numero: string }
  await e.revisar(au, 'resarcimiento-02-abierto')
  await irASeccion(au, 'Exclusiones')
  await elegirFila(au, 'Fuerza mayor')
  await pulsar(au, 'Verificar')
  await elegir(au, /Aplica/, 'No')
  await escribir(au, /Evidencia/, 'Se revisó la bitácora: no hubo fuerza mayor.')
  await e.capturar(au, 'resarcimiento-03-verificar')
  await confirmar(au, 'Verificar')
  expect((await leer(s, ID)).exclusiones[0]).toMatchObject({ aplica: false, verificadaPor: 'coordinador' })
  await verificarExclusiones(s, ID)
  await au.reload()
  await esperarUI5(au)
  await pulsar(au, 'Reconocer la falla')
  await pronto(async () => { expect((await leer(s, ID)).estado_code).toBe('Reconocer') })

  // How grave it is: said by Atención al Usuario, agreed by the area
  await irASeccion(au, 'Valoración')
  await pulsar(au, 'Valorar criticidad')
  await elegir(au, /Criticidad/, 'Alto')
  await escribir(au, /Por qué/, 'La persona perdió el curso completo y sus vacaciones.')
  await e.capturar(au, 'resarcimiento-04-criticidad')
  await confirmar(au, 'Valorar criticidad')
  for (const { ID: riesgo } of (await leer(s, ID)).riesgos) await hacer(s, 'coordinador', 'Riesgos', riesgo, 'valorar', { probabilidad: 3, impacto: 4, motivo: 'Puede repetirse.' })
  const area = await e.entrar('area', `#Resarcimiento-area&/ResarcimientosDelArea(${ID})`)
  await e.revisar(area, 'resarcimiento-05-area')
  await pulsar(area, 'Dar el concepto')
  await elegir(area, /acuerdo/, 'Sí')
  await escribir(area, /Concepto/, 'El área coincide con la valoración.')
  await e.capturar(area, 'resarcimiento-06-concepto')
  await confirmar(area, 'Dar el concepto')
  expect(await leer(s, ID)).toMatchObject({ conceptoArea: true, conceptoPor: 'area' })

  // Asesor: speaks with the person
  const asesor = await e.entrar('asesor', `#Reconexion-atender&/Reconexiones(${ID})`)
  await e.revisar(asesor, 'resarcimiento-07-guion')
  await pulsar(asesor, 'Registrar contacto')
  await escribir(asesor, /Qué se habló/, 'Se le escuchó y se le pidieron excusas.')
  await e.capturar(asesor, 'resarcimiento-08-contacto')
  await confirmar(asesor, 'Registrar contacto')
  expect((await leer(s, ID)).contactos).toMatchObject([{ tipo_code: 'INICIAL', realizadoPor: 'asesor', logrado: true }])

  // The mesa de trabajo, whose minutes are written on its page
  const { ID: mesa } = await reunir(ID, 'TRABAJO')
  await au.goto(`/launchpad/?sap-ui-animation-mode=none#Resarcimiento-gestionar&/Resarcimientos(${ID})/mesas(${mesa})`)
  await esperarUI5(au)
  await e.revisar(au, 'resarcimiento-09-mesa')
  await pulsar(au, 'Registrar acta')
  await escribir(au, /Acta/, 'Se oyó al responsable del servicio y se revisaron los cupos.')
  await escribir(au, /Decisiones/, 'Se repite el curso sin costo.')
  await e.capturar(au, 'resarcimiento-10-acta')
  await confirmar(au, 'Registrar acta')
  expect((await leer(s, ID)).mesas[0].estado_code).toBe('Celebrada')
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reparar')
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'registrarReparacion', { acuerdo: 'Se repite el curso sin costo.' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'establecerResponsabilidad', { responsable: true, analisis: 'El área no reservó el cupo: la omisión es de la Caja.' })
  const { ID: tecnica } = await reunir(ID, 'TECNICA')
  await hacer(s, 'coordinador', 'Mesas', tecnica, 'celebrar', { acta: 'Se revisaron los hechos.', decisiones: 'Se compensa con dos entradas.' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'compensar', { fundamento: 'INSUFICIENCIA', motivo: 'Perdió unas vacaciones que no vuelven.' })

  // Proposed by one, decided by another on one page
  await au.goto(`/launchpad/?sap-ui-animation-mode=none#Resarcimiento-gestionar&/Resarcimientos(${ID})`)
  await esperarUI5(au)
  await e.revisar(au, 'resarcimiento-11-compensar')
  await irASeccion(au, 'Compensación')
  await pulsar(au, 'Proponer compensación')
  const incentivo = enDialogo(au).getByLabel(/Incentivo del catálogo/).first()
  await incentivo.pressSequentially('Entrada al centro')
  await esperarUI5(au)
  await incentivo.press('ArrowDown')
  await incentivo.press('Enter')
  await esperarUI5(au)
  await escribir(au, /Por qué se propone/, 'Dos entradas, para ella y su hijo.')
  await e.capturar(au, 'resarcimiento-12-proponer')
  await confirmar(au, 'Proponer compensación')
  const [compensacion] = (await leer(s, ID)).compensaciones
  expect(compensacion).toMatchObject({ estado_code: 'Propuesta', monto: '32000' })
  const direccion = await e.entrar('direccion', `#Resarcimiento-aprobar&/Compensaciones(${compensacion.ID})`)
  await e.revisar(direccion, 'resarcimiento-13-decidir')
  await pulsar(direccion, 'Aprobar')
  await escribir(direccion, /Por qué se aprueba/, 'La omisión está probada y el costo es bajo.')
  await e.capturar(direccion, 'resarcimiento-14-aprobar')
  await confirmar(direccion, 'Aprobar')
  expect((await leer(s, ID)).compensaciones[0]).toMatchObject({ estado_code: 'Aprobada', decididaPor: 'direccion' })

  // Told, promised and delivered with her signature
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'Una entrada al centro recreacional y el curso sin costo.', medio: 'CORREO', prueba: 'Acuse de recibo' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prometerNoRepeticion', { descripcion: 'Doble control de cupos.', responsable: 'Jefe de Recreación', vence: `${new Date().getUTCFullYear() + 1}-03-01` })
  await au.goto(`/launchpad/?sap-ui-animation-mode=none#Resarcimiento-aprobar&/Compensaciones(${compensacion.ID})`)
  await esperarUI5(au)
  await pulsar(au, 'Entregar')
  await elegir(au, /Cómo aceptó/, 'Firma')
  await escribir(au, /Prueba/, 'Acta de entrega firmada')
  await e.capturar(au, 'resarcimiento-15-entregar')
  await confirmar(au, 'Entregar')
  expect(await leer(s, ID)).toMatchObject({ estado_code: 'Compensado', costo: '32000' })
  await e.capturar(au, 'resarcimiento-16-entregada')
  await au.goto(`/launchpad/?sap-ui-animation-mode=none#Resarcimiento-gestionar&/Resarcimientos(${ID})`)
  await esperarUI5(au)
  await e.revisar(au, 'resarcimiento-17-compensado')
  expect(await au.getByRole('heading', { name: numero }).count()).toBeGreaterThan(0)

  // At the entrance: for nobody else, and once
  const [codigo] = await codigosDeBonos(s, ID)
  const mostrar = async (page: Page, numeroDocumento: string, dice: RegExp) => {
    await escribir(page, /Código del bono/, codigo!)
    await escribir(page, /Número de documento/, numeroDocumento)
    await tocar(enDialogo(page).getByRole('button', { name: 'Consultar', exact: true }))
    await enDialogo(page).getByText(dice).first().waitFor()
  }
  await e.ir('area', '#Resarcimiento-area')
  await pulsar(area, 'Usar un bono')
  await mostrar(area, documentoGenerado(), /Ese bono es de otra persona/)
  await mostrar(area, documento, /Estado: Por usar/)
  await e.capturar(area, 'resarcimiento-18-bono')
  await tocar(enDialogo(area).getByRole('button', { name: 'Usar', exact: true }))
  await area.getByText(/quedó usado/).first().waitFor()
  await e.capturar(area, 'resarcimiento-19-bono-recibido')
  expect((await leer(s, ID)).compensaciones[0].bonos).toMatchObject([{ estado_code: 'Usado', usadoPor: 'area' }])
  await e.ir('asesor', '#Reconexion-atender')
  await pulsar(asesor, 'Usar un bono')
  await mostrar(asesor, documento, /Estado: Usado/)
  await e.capturar(asesor, 'resarcimiento-20-bono-usado')
  expect(await enDialogo(asesor).getByRole('button', { name: 'Usar', exact: true }).count()).toBe(0)
})

test.each([['coordinador', 'Resarcimiento-gestionar', 'lista'], ['area', 'Resarcimiento-area', 'area'], ['direccion', 'Resarcimiento-aprobar', 'aprobar'], ['admin', 'Incentivo-gestionar', 'incentivos'], ['asesor', 'Reconexion-atender', 'reconexion']])('what %s sees of it is for everybody, also on a telephone: %s', async (usuario, intencion, nombre) => {
  await e.revisar(await e.entrar(usuario, `#${intencion}`), `resarcimientos-${nombre}`)
  const telefono = await e.ventana(usuario, `/launchpad/?sap-ui-animation-mode=none#${intencion}`, true)
  await esperarUI5(telefono)
  await e.capturar(telefono, `resarcimientos-${nombre}-telefono`)
})

test('a refusal is read, and what was written stays; from the case one comes to it', async () => {
  const { ID, caso_ID, numero } = await abrir(s)
  const page = await e.entrar('coordinador', `#PQRS-bandeja&/PQRS(${caso_ID})`)
  await irASeccion(page, 'Resarcimientos')
  await tocar(page.getByText(numero, { exact: true }).first())
  await page.waitForURL(/Resarcimiento-gestionar/)
  await esperarUI5(page)
  await pulsar(page, 'No procede')
  const motivo = enDialogo(page).getByRole('textbox', { name: /Motivo/ })
  await motivo.fill('Un motivo que costó escribir.')
  await tocar(enDialogo(page).getByRole('button', { name: 'No procede', exact: true }))
  const dicho = page.locator('.sapMDialog:visible').filter({ hasText: 'Ninguna exclusión aplica' })
  await dicho.getByText('Lo que escribió se conserva.').first().waitFor({ state: 'attached' })
  await tocar(dicho.getByRole('button', { name: 'Cerrar' }))
  expect(await motivo.inputValue()).toBe('Un motivo que costó escribir.')
  expect(await leer(s, ID)).toMatchObject({ estado_code: 'Abierto' })
})

test('what failures cost is drawn and added up', async () => {
  const page = await e.entrar('calidad', '#Resarcimiento-analizar')
  await pronto(async () => { expect(await page.locator('.v-datapoint').count()).toBeGreaterThan(0) })
  await e.capturar(page, 'resarcimientos-analisis')
})
