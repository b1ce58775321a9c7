import { SERVICE_ROOT } from '../c4c-sandbox'
import type { Page } from 'playwright-core'
import { montarEscenario, type Escenario } from './escenario'
import { abrirFila, confirmar, enDialogo, filasVisibles, pronto, pulsar, tocar } from './gestos'
import { esperarUI5 } from './navegador'

const RUTA = '/odata/v4/sincronizacion'

interface Caso { ID: string; radicado: string; ticket: string }

let e: Escenario
beforeAll(async () => {
  e = await montarEscenario()
  // The demo is told to the sandbox in the background; two of its cases differ from their tickets
  await pronto(async () => expect(await resumen()).toMatchObject({ enCola: 1, rechazados: 2, conDiferencias: 2 }))
})
afterAll(async () => { await e?.cerrar() })

const leer = async (ruta: string) => (await e.app.como('coordinador').GET(`${RUTA}/${ruta}`)).data
const resumen = () => leer('Resumen')
const casos = async (filtro: string): Promise<Caso[]> => (await leer(`Casos?$filter=${filtro}&$orderby=radicado`)).value

/** What people see of a text: UI5 keeps some for screen readers alone. */
const visto = (page: Page, texto: string | RegExp) => page.getByText(texto).and(page.locator(':visible')).first()
/** What stands there; UI5 keeps the last two words of an empty list together. */
const textoDe = async (page: Page) => (await page.locator('body').innerText()).replaceAll('\u00A0', ' ')
const dice = (page: Page, ...partes: string[]) => pronto(async () => {
  const texto = await textoDe(page)
  for (const parte of partes) expect(texto).toContain(parte)
})
const pestana = (page: Page, nombre: string | RegExp) => tocar(page.getByRole('tab', { name: nombre }))
const marcar = async (page: Page, ...textos: string[]) => {
  for (const texto of textos) await tocar(filasVisibles(page).filter({ hasText: texto }).first().getByRole('checkbox'))
}
/** A look at a page on a phone, in a window of its own. */
const enTelefono = async (usuario: string, page: Page, nombre: string) => {
  const telefono = await e.entrar(usuario)
  await telefono.setViewportSize({ width: 390, height: 844 })
  // Without the state that the launchpad keeps of the other window
  await telefono.goto(page.url().replace(/\?sap-iapp-state=\w+/, ''))
  await telefono.reload()
  await esperarUI5(telefono)
  await e.capturar(telefono, `${nombre}-telefono`)
  await telefono.close()
}

/** A case filed now, and known to C4C. */
const alDia = async (asunto: string): Promise<Caso> => {
  const { data: { ID } } = await e.app.como('asesor').POST('/odata/v4/atencion/PQRS', { nombre: 'Persona Generada', asunto, texto: 'Me cobraron dos veces la misma cuota.' })
  await pronto(async () => expect(await leer(`Casos(${ID})`)).toMatchObject({ situacion_code: 'SINCRONIZADO' }))
  return leer(`Casos(${ID})`)
}

/** Somebody of the other system changes a ticket there. */
const enC4C = async (numero: string, cambio: object) => {
  const cabeceras = { 'authorization': `Basic ${btoa('_alguien:clave')}`, 'accept': 'application/json', 'content-type': 'application/json' }
  const { d } = await (await fetch(`${e.c4c}${SERVICE_ROOT}/ServiceRequestCollection?$filter=ID eq '${numero}'&$select=ObjectID`, { headers: cabeceras })).json() as { d: { results: { ObjectID: string }[] } }
  const { status } = await fetch(`${e.c4c}${SERVICE_ROOT}/ServiceRequestCollection('${d.results[0]!.ObjectID}')`, { method: 'PATCH', headers: cabeceras, body: JSON.stringify(cambio) })
  expect(status).toBe(204)
}

test('what C4C refused is counted on the home page, read in its own words, tried again and seen written; another is discarded', async () => {
  const [otro, primero] = await casos(`situacion_code eq 'ERROR'`) as [Caso, Caso]
  const inicio = await e.entrar('coordinador')
  await pronto(async () => expect(await inicio.locator('.sapMGT').filter({ hasText: 'C4C: sincronización' }).innerText()).toMatch(/\b4\b/))
  await inicio.close()

  const page = await e.entrar('coordinador', '#SincronizacionC4C-atender')
  await page.getByRole('tab', { name: 'Rechazados (2)' }).waitFor()
  await e.revisar(page, '60-c4c-rechazados')
  await enTelefono('coordinador', page, '60-c4c-rechazados')
  await abrirFila(page, 'El equipo de servicio que atiende a las empresas está inactivo.')
  await dice(page, primero.radicado, 'Rechazado por C4C', 'C4C rechazó la operación (400): El equipo de servicio')
  await e.revisar(page, '61-c4c-rechazado')
  await enTelefono('coordinador', page, '61-c4c-rechazado')
  await pulsar(page, 'Reintentar')
  await dice(page, 'Al día en C4C', 'El caso y su ticket dicen lo mismo.', 'Dicen lo mismo')
  const { ticket } = await leer(`Casos(${primero.ID})`)
  await dice(page, ticket)
  await e.capturar(page, '62-c4c-reintentado')
  await pulsar(page, 'Abrir el caso')
  await page.waitForURL(/#PQRS-bandeja/)
  await dice(page, primero.radicado)
  await page.close()

  const lista = await e.entrar('coordinador', '#SincronizacionC4C-atender')
  await lista.getByRole('tab', { name: 'Rechazados (1)' }).waitFor()
  await marcar(lista, otro.radicado)
  await pulsar(lista, 'Descartar')
  await enDialogo(lista).getByRole('textbox', { name: /Por qué se descarta/ }).fill('La categoría se lleva a mano.')
  await e.revisar(lista, '63-c4c-descartar')
  await confirmar(lista, 'Descartar')
  await lista.getByRole('tab', { name: 'Rechazados (0)' }).waitFor()
  await dice(lista, 'Aquí no hay nada por atender.')
  await pestana(lista, /^Descartados \(2\)/)
  await filasVisibles(lista).filter({ hasText: 'La categoría se lleva a mano.' }).waitFor()
  await e.capturar(lista, '64-c4c-descartados')
  await marcar(lista, otro.radicado)
  await pulsar(lista, 'Reintentar')
  await pronto(async () => expect(await leer(`Casos(${otro.ID})`)).toMatchObject({ situacion_code: 'SINCRONIZADO' }))
  await lista.close()
})

test('a difference is seen side by side and written back; another, made in C4C, is found at once and left as it is', async () => {
  const [, uno] = await casos('diferencias gt 0') as [Caso, Caso]
  const page = await e.entrar('coordinador', '#SincronizacionC4C-atender')
  await pestana(page, 'Con diferencias (2)')
  await e.revisar(page, '65-c4c-con-diferencias')
  await abrirFila(page, uno.radicado)
  const diferencia = filasVisibles(page).filter({ hasText: 'En gestión del área' }).first()
  await pronto(async () => expect(await diferencia.innerText()).toMatch(/Estado[\s\S]*En gestión del área[\s\S]*Abierto[\s\S]*Dicen distinto/))
  await e.revisar(page, '66-c4c-diferencia')
  expect(await page.getByRole('button', { name: 'Tomar de C4C' }).isEnabled()).toBe(false)
  await tocar(diferencia.getByRole('checkbox'))
  expect(await page.getByRole('button', { name: 'Tomar de C4C' }).isEnabled()).toBe(false)
  await pulsar(page, 'Escribir en C4C')
  await visto(page, /Lo que alguien cambió allí se pierde/).waitFor()
  await e.capturar(page, '67-c4c-escribir')
  await page.getByRole('alertdialog').or(enDialogo(page)).getByRole('button', { name: 'OK', exact: true }).click()
  await dice(page, 'El caso y su ticket dicen lo mismo.')
  await pronto(async () => expect((await leer(`Casos(${uno.ID})/divergencias`)).value).toEqual([]))

  await enC4C(uno.ticket, { ServicePriorityCode: '1' })
  await pulsar(page, 'Comparar ahora')
  await filasVisibles(page).filter({ hasText: 'Inmediata' }).first().waitFor()
  await marcar(page, 'Inmediata')
  await pulsar(page, 'Dejar así')
  await enDialogo(page).getByRole('textbox', { name: /Por qué se deja así/ }).fill('La subió su jefe.')
  await confirmar(page, 'Dejar así')
  await dice(page, 'La subió su jefe.', 'Se deja así')
  await e.capturar(page, '68-c4c-aceptada')
  expect(await leer(`Casos(${uno.ID})`)).toMatchObject({ diferencias: 0 })
  await page.close()
})

test('many differences of a kind are decided at once, and a case takes its subject from C4C', async () => {
  const [uno] = await casos('diferencias gt 0') as [Caso]
  const nuevo = await alDia('Cobro repetido')
  await enC4C(nuevo.ticket, { Name: 'Cobro doble de la cuota de julio' })
  await e.app.como('coordinador').POST(`${RUTA}/Casos(${nuevo.ID})/SincronizacionService.compararAhora`, {})

  const page = await e.entrar('coordinador', '#SincronizacionC4C-atender')
  await pestana(page, /^Diferencias por campo \([45]\)/)
  await filasVisibles(page).filter({ hasText: 'Vence por ley' }).waitFor()
  await e.revisar(page, '69-c4c-por-campo')
  await marcar(page, 'Vence por ley', 'Completado')
  await pulsar(page, 'Escribir en C4C')
  await visto(page, /Lo que alguien cambió allí se pierde/).waitFor()
  await page.getByRole('alertdialog').or(enDialogo(page)).getByRole('button', { name: 'OK', exact: true }).click()
  await pronto(async () => expect((await leer(`Casos(${uno.ID})/divergencias`)).value).toEqual([]))
  await pulsar(page, 'Actualizar')
  await pronto(async () => expect(await filasVisibles(page).filter({ hasText: uno.radicado }).count()).toBe(0))

  await marcar(page, 'Cobro doble de la cuota de julio')
  await pulsar(page, 'Tomar de C4C')
  await visto(page, 'El caso dirá lo que dice C4C').waitFor()
  await page.getByRole('alertdialog').or(enDialogo(page)).getByRole('button', { name: 'OK', exact: true }).click()
  await pronto(async () => expect(await filasVisibles(page).filter({ hasText: nuevo.radicado }).count()).toBe(0))
  expect((await e.app.como('coordinador').GET(`/odata/v4/coordinacion/PQRS(${nuevo.ID})?$select=asunto`)).data.asunto).toBe('Cobro doble de la cuota de julio')
  await page.close()
})

test('tickets that became no case wait for somebody', async () => {
  const evento = async (numero: string) => {
    const { d } = await (await fetch(`${e.c4c}${SERVICE_ROOT}/ServiceRequestCollection?$filter=ID eq '${numero}'&$select=ObjectID&$format=json`, { headers: { authorization: `Basic ${btoa('_alguien:clave')}` } })).json() as { d: { results: { ObjectID: string }[] } }
    await e.app.como('x', { authorization: `Basic ${btoa('c4c:c4c')}` }).POST('/rest/c4c/eventos', { 'event-id': numero, 'event-type': 'Ticket.Root.Updated', 'data': { 'root-entity-id': d.results[0]!.ObjectID } })
  }
  // Open tickets of the sandbox's first person, months old
  for (const numero of ['40010', '40019']) await evento(numero)
  await pronto(async () => expect((await resumen()).ticketsSinCaso).toBe(2))
  const page = await e.entrar('coordinador', '#SincronizacionC4C-atender')
  await pestana(page, 'Tickets sin caso (2)')
  await filasVisibles(page).filter({ hasText: '40010' }).waitFor()
  await e.revisar(page, '70-c4c-tickets-sin-caso')
  await marcar(page, '40010')
  await pulsar(page, 'Radicar')
  await visto(page, /su plazo corre desde entonces/).waitFor()
  await page.getByRole('alertdialog').or(enDialogo(page)).getByRole('button', { name: 'OK', exact: true }).click()
  await page.getByRole('tab', { name: 'Tickets sin caso (1)' }).waitFor()
  await marcar(page, '40019')
  await pulsar(page, 'Dejar sin caso')
  await enDialogo(page).getByRole('textbox', { name: /Por qué no es un caso/ }).fill('Se resolvió por teléfono.')
  await confirmar(page, 'Dejar sin caso')
  await page.getByRole('tab', { name: 'Tickets sin caso (0)' }).waitFor()
  await dice(page, 'Cada ticket de Escucha tiene su caso.')
  await page.close()
  const { value } = (await e.app.como('coordinador').GET(`/odata/v4/coordinacion/PQRS?$filter=ticketC4C eq '40010'&$select=radicado,createdBy`)).data
  expect(value).toMatchObject([{ createdBy: 'coordinador' }])
})

test('admin corrects the codes of the tenant; what is wrong is said beside its code; the auditor only reads', async () => {
  const page = await e.entrar('admin', '#CodigosC4C-gestionar')
  await filasVisibles(page).filter({ hasText: 'Canal de entrada' }).waitFor()
  await e.revisar(page, '71-codigos')
  await abrirFila(page, 'Estado del ticket')
  await filasVisibles(page).filter({ hasText: 'Con respuesta del área' }).waitFor()
  await e.revisar(page, '72-codigos-estado')
  await pulsar(page, 'Editar')
  const codigoDe = (nombre: string) => enDialogo(page).getByRole('textbox', { name: nombre })
  await codigoDe('Por aprobar').fill('')
  await codigoDe('Con respuesta del área').fill('Z9')
  await e.revisar(page, '73-codigos-editar')
  await enDialogo(page).getByRole('button', { name: 'Guardar', exact: true }).click()
  await pronto(async () => expect(await codigoDe('Por aprobar').getAttribute('aria-invalid')).toBe('true'))
  await codigoDe('Por aprobar').focus()
  await visto(page, /«Por aprobar» no puede quedar sin código/).waitFor()
  await e.capturar(page, '74-codigos-error')
  await codigoDe('Por aprobar').fill('2')
  await confirmar(page, 'Guardar')
  await pronto(async () => expect(await filasVisibles(page).filter({ hasText: 'Con respuesta del área' }).innerText()).toMatch(/Z9[\s\S]*admin/))
  await enTelefono('admin', page, '72-codigos-estado')

  const lectura = page.getByRole('region', { name: 'Lo que se lee de C4C' })
  await tocar(lectura.getByRole('button', { name: 'Crear', exact: true }))
  await enDialogo(page).getByRole('textbox', { name: /Código en C4C/ }).fill('Z9')
  await enDialogo(page).getByRole('textbox', { name: /Nombre/ }).fill('Respondió el área')
  await e.revisar(page, '75-codigo-crear')
  await confirmar(page, 'Guardar')
  const nueva = filasVisibles(page).filter({ hasText: 'Respondió el área' })
  await nueva.waitFor()
  await tocar(nueva.getByRole('radio'))
  await tocar(lectura.getByRole('button', { name: 'Editar', exact: true }))
  await enDialogo(page).getByRole('textbox', { name: /Nombre/ }).fill('Con respuesta del área')
  await confirmar(page, 'Guardar')
  const cambiada = filasVisibles(page).filter({ hasText: 'Z9' }).filter({ has: page.getByRole('radio') })
  await pronto(async () => expect(await cambiada.innerText()).toContain('Con respuesta del área'))
  await tocar(cambiada.getByRole('radio'))
  await tocar(lectura.getByRole('button', { name: 'Borrar', exact: true }))
  await page.getByRole('alertdialog').or(enDialogo(page)).getByRole('button', { name: /^(OK|Aceptar)$/ }).click()
  await pronto(async () => expect(await cambiada.count()).toBe(0))
  await page.close()

  const auditor = await e.entrar('auditor', '#CodigosC4C-gestionar')
  await abrirFila(auditor, 'Canal de entrada')
  await filasVisibles(auditor).filter({ hasText: 'WhatsApp o asistente virtual' }).first().waitFor()
  for (const nombre of ['Editar', 'Crear', 'Borrar']) expect(await auditor.getByRole('button', { name: nombre, exact: true }).and(auditor.locator(':visible')).count()).toBe(0)
  await e.capturar(auditor, '76-codigos-auditor')
  await auditor.close()
})

test('once codes are saved, what C4C refused is offered to be tried again', async () => {
  const [caso] = (await e.app.como('coordinador').GET(`/odata/v4/coordinacion/PQRS?$filter=estado_code eq 'Radicada'&$top=1&$orderby=radicado`)).data.value as Caso[]
  const admin = e.app.como('admin', { 'if-match': '*' })
  // A code that C4C does not know: it refuses what comes with it
  await admin.POST(`${RUTA}/Listas('PRIORIDAD')/SincronizacionService.guardarSalidas`, { codigos: [{ codigo: 'NORMAL', valor: '9' }, { codigo: 'PREFERENCIAL', valor: '9' }] })
  await e.app.como('coordinador').POST(`/odata/v4/coordinacion/PQRS(${caso!.ID})/CoordinacionService.clasificar`, { tipologia: 'QUEJA' }, { 'if-match': '*' })
  await pronto(async () => expect(await leer(`Casos(${caso!.ID})`)).toMatchObject({ situacion_code: 'ERROR', motivo: expect.stringMatching(/^C4C rechazó la operación \(400\)/) }))
  const page = await e.entrar('admin', '#CodigosC4C-gestionar')
  await abrirFila(page, 'Prioridad del ticket')
  await filasVisibles(page).filter({ hasText: 'Preferencial' }).first().waitFor()
  await pulsar(page, 'Editar')
  const codigoDe = (nombre: string) => enDialogo(page).getByRole('textbox', { name: nombre })
  await codigoDe('Normal').fill('3')
  await codigoDe('Preferencial').fill('2')
  await enDialogo(page).getByRole('button', { name: 'Guardar', exact: true }).click()
  await visto(page, /C4C rechazó \d+\. ¿Intentarlos de nuevo\?/).waitFor()
  await e.capturar(page, '77-codigos-reintentar')
  await page.getByRole('alertdialog').getByRole('button', { name: 'OK', exact: true }).click()
  await pronto(async () => expect(await leer(`Casos(${caso!.ID})`)).toMatchObject({ situacion_code: 'SINCRONIZADO' }))
})

test('with C4C away, what asks it says so and the page stays; above the list is said how many wait', async () => {
  // Nobody escalates what was just filed: what a sweep has written would wait in the queue
  const caso = await alDia('Con respuesta')
  await fetch(`${e.c4c}/__fallas`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ tipo: 'estado', estado: 500 }) })
  await e.app.como('asesor').POST('/odata/v4/atencion/PQRS', { nombre: 'Persona Generada', asunto: 'Sin respuesta', texto: 'Nadie responde.' })
  await pronto(async () => expect((await resumen()).sinRespuesta).toBeGreaterThan(0))
  const page = await e.entrar('coordinador', '#SincronizacionC4C-atender')
  await dice(page, 'C4C no responde:')
  await e.revisar(page, '78-c4c-sin-respuesta')
  await pestana(page, /^Todos/)
  await abrirFila(page, caso.radicado)
  await pulsar(page, 'Comparar ahora')
  await visto(page, /No se cambió nada; inténtelo más tarde\./).waitFor()
  await page.getByRole('alertdialog').or(enDialogo(page)).getByRole('button', { name: 'Cerrar', exact: true }).click()
  await dice(page, caso.radicado, 'Al día en C4C')
  await page.close()
})
