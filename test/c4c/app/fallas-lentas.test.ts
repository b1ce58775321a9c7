import cds from '@sap/cds'
import type { Json } from '../sandbox/sandbox-client'
import { appConC4C } from './app-con-c4c'
import { creaTicket } from './compuerta'
import { hasta } from './condicion'
import { A_TIEMPO, LENTAS, pendientePor, probarFallas, PRONTAS, sinDatosPersonales } from './pruebas-de-fallas'

const app = appConC4C({ requestTimeout: 1_500 })
const { como, c4c, compuerta, radicar, espejo, espejoEn, ticketsDe, cola } = app
const atencion = (ruta: string) => `/odata/v4/atencion/${ruta}`

afterEach(async () => {
  await c4c().clearFaults()
  compuerta().despejar()
})

probarFallas(app, LENTAS)

describe('what only a write meets', () => {
  test('timeoutTrasCommit: the answer is lost, the ticket is found', async () => {
    await c4c().fault({ tipo: 'timeoutTrasCommit', veces: 1 })
    const caso = await radicar()
    await pendientePor(app, caso, A_TIEMPO)
    await sinDatosPersonales(app, caso)
    const [creado] = await ticketsDe(caso.radicado)
    await cola.pasanDosMinutos(caso.ID)
    expect((await espejoEn(caso.ID, 'SINCRONIZADO')).objectID).toBe(creado!.ObjectID)
    expect(await ticketsDe(caso.radicado)).toHaveLength(1)
  })

  test('a creation that C4C does after we gave up: no second one is sent meanwhile', async () => {
    const tarde = compuerta().retener(creaTicket)
    const caso = await radicar()
    await tarde.llegadas(1)
    await pendientePor(app, caso, A_TIEMPO)
    for (let vez = 0; vez < 3; vez++) await cola.pasar()
    expect(tarde.detenidas()).toBe(1)
    tarde.soltar()
    await hasta('el ticket tardío', async () => (await ticketsDe(caso.radicado)).length)
    await cola.pasanDosMinutos(caso.ID)
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await ticketsDe(caso.radicado)).toHaveLength(1)
  })

  test('a late change of state does not overtake the next one', async () => {
    const caso = await radicar()
    await espejoEn(caso.ID, 'SINCRONIZADO')
    const acto = (nombre: string, datos: Json) =>
      como('coordinador').POST(`/odata/v4/coordinacion/PQRS(${caso.ID})/CoordinacionService.${nombre}`, datos, { 'if-match': '*' })
    const tarde = compuerta().retener(({ metodo }) => metodo === 'PATCH')
    await acto('clasificar', { tipologia: 'QUEJA' })
    await tarde.llegadas(1)
    await pendientePor(app, caso, A_TIEMPO)
    await acto('trasladarAArea', { area: 'RECREACION' })
    for (let vez = 0; vez < 3; vez++) await cola.pasar()
    expect(tarde.detenidas()).toBe(1)
    tarde.soltar()
    await hasta('el cambio tardío', async () => (await ticketsDe(caso.radicado))[0]!.ServiceRequestUserLifeCycleStatusCode === '2')
    await cola.pasanDosMinutos(caso.ID)
    await espejoEn(caso.ID, 'SINCRONIZADO')
    await cola.agotar()
    expect(await ticketsDe(caso.radicado)).toMatchObject([{ ServiceRequestUserLifeCycleStatusCode: 'Z1' }])
  })

  test('an opportunity whose answer was lost is found, and told once', async () => {
    await c4c().fault({ tipo: 'timeoutTrasCommit', ruta: 'OpportunityCollection', veces: 1 })
    const { status } = await como('asesor').intentar.POST(
      atencion("Personas('1000202')/AtencionService.crearOportunidad"), { nombre: 'Curso generado', lineaServicio: 'EDUCACION' })
    expect(status).toBe(200)
    const suyas = () => c4c().rows(`/OpportunityCollection?$filter=ProspectPartyID eq '1000202'`)
    expect(await suyas()).toHaveLength(1)
    const encargo = async () => await cds.tx(() => SELECT.one.from('escucha.EncargosC4C').columns('situacion_code', 'numero').where({ clase_code: 'OPORTUNIDAD' })) as Json
    await hasta('el número', async () => {
      await cds.tx(() => UPDATE('escucha.EncargosC4C').with({ tomadoHasta: null }))
      await cola.pasar()
      return (await encargo()).situacion_code === 'SINCRONIZADO'
    })
    const [unica, ...mas] = await suyas()
    expect([mas, (await encargo()).numero]).toEqual([[], unica!.ID])
  })
})

test('all faults one after the other, at every step: one ticket, one link, one file', async () => {
  const [oportunidad] = await c4c().rows('/OpportunityCollection?$top=1')
  // The lost answer last: what it wrote is found, and not written again
  const deEscritura = [['csrfVencido', { tipo: 'csrfVencido' }], ['timeoutTrasCommit', { tipo: 'timeoutTrasCommit' }]] as const
  const sobre = (ruta: string, metodo: string) => [...PRONTAS, ...LENTAS, ...(metodo === 'POST' ? deEscritura : [])]
    .map(([, falla]) => ({ ...falla, ruta, metodo, veces: 1 }))
  await c4c().fault([
    ...sobre('ServiceRequestCollection', 'GET'), ...sobre('ServiceRequestCollection', 'POST'),
    ...sobre('AttachmentFolderCollection', 'GET'), ...sobre('AttachmentFolderCollection', 'POST'),
  ])
  const caso = await radicar({ clienteC4C: oportunidad!.ProspectPartyID, oportunidadC4C: oportunidad!.ID, numeroDocumento: null, tipoDocumento_code: null })
  await hasta('el espejo al día', async () => {
    await cola.pasanDosMinutos(caso.ID)
    await cola.pasar()
    return (await espejo(caso.ID)).situacion_code === 'SINCRONIZADO'
  }, 55_000)
  expect((await c4c().call('GET', '/__fallas')).json.fallas).toEqual([])
  const tickets = await ticketsDe(caso.radicado)
  expect(tickets).toHaveLength(1)
  const referencias = await c4c().rows(`/ServiceRequestBusinessTransactionDocumentReferenceCollection?$filter=ParentObjectID eq '${tickets[0]!.ObjectID}'`)
  expect(referencias).toHaveLength(1)
  const archivos = await c4c().rows(`/ServiceRequestAttachmentFolderCollection?$filter=ParentObjectID eq '${tickets[0]!.ObjectID}'&$select=Name,MimeType`)
  expect(archivos).toMatchObject([{ Name: `constancia-${caso.radicado}.pdf`, MimeType: 'application/pdf' }])
})
