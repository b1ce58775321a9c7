import { circuitBreakers } from '@sap-cloud-sdk/resilience/internal'
import { appConC4C } from './app-con-c4c'
import { hasta } from './condicion'

const { como, c4c, compuerta, radicar, espejo, espejoEn, ticketsDe, cola } = appConC4C({ cortacircuito: { volumeThreshold: 5, resetTimeout: 50_000 } })

const buscar = async (numeroDocumento = '99123456') => (await como('asesor').POST('/odata/v4/atencion/buscarPersona', { numeroDocumento })).data.mensaje as string
/** What was asked of C4C about something; reads under way are repeated a second later, whatever happens meanwhile. */
const preguntado = (que: string) => compuerta().vistas.filter(p => p.ruta.includes(que) || p.cuerpo.includes(que))
const corte = () => Object.values(circuitBreakers) as { opened: boolean; close(): void }[]

test('a C4C that fails again and again is left alone; nothing is lost, and it is asked again later', async () => {
  await c4c().fault({ tipo: 'estado', estado: 500 })
  const casos = [await radicar(), await radicar()]
  await hasta('el corte', async () => {
    await Promise.all(Array.from({ length: 5 }, () => buscar()))
    return corte().some(c => c.opened)
  })
  expect(await buscar('99777666')).toBe('C4C viene fallando; Escucha espera antes de volver a llamarlo. Puede radicar con los datos que dé la persona; nada se pierde.')
  casos.push(await radicar())
  for (const caso of casos) {
    await hasta('el motivo', async () => {
      await cola.pasar()
      return (await espejo(caso.ID)).motivo === 'C4C viene fallando; Escucha espera antes de volver a llamarlo.'
    })
  }
  expect([preguntado('99777666'), preguntado(casos[2]!.radicado)]).toEqual([[], []])
  // What was held back here is no failed attempt
  const { intentos, situacion_code } = await espejo(casos[2]!.ID)
  expect([intentos, situacion_code]).toEqual([0, 'PENDIENTE'])

  await c4c().clearFaults()
  for (const c of corte()) c.close()
  for (const caso of casos) {
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await ticketsDe(caso.radicado)).toHaveLength(1)
  }
})

test('a pause that C4C asks for holds for all that can wait, and not for who is at the counter', async () => {
  const primero = await radicar()
  await espejoEn(primero.ID, 'SINCRONIZADO')
  await cola.agotar()
  await c4c().fault({ tipo: '429', reintentarEn: 40, veces: 1 })
  const casos = [await radicar()]
  await hasta('la pausa', async () => (await espejo(casos[0]!.ID)).intentos === 1)
  casos.push(await radicar())
  await hasta('la espera', async () => /pidió esperar/.test((await espejo(casos[1]!.ID)).motivo))
  const { intentos, proximoIntento } = await espejo(casos[1]!.ID)
  expect(intentos).toBe(0)
  expect(Date.parse(proximoIntento) - Date.now()).toBeGreaterThan(10_000)
  expect(await ticketsDe(casos[1]!.radicado)).toEqual([])
  expect(await buscar()).not.toContain('esperar')
  for (const caso of casos) await espejoEn(caso.ID, 'SINCRONIZADO')
})
