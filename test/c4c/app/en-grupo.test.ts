import { appConC4C } from './app-con-c4c'

const { como } = appConC4C()

const parte = (id: string, method: string, url: string, body?: object) => ({ id, method, url, atomicityGroup: 'g', headers: { 'content-type': 'application/json' }, body })
const enGrupo = async (...requests: object[]) => (await como('asesor').POST('/odata/v4/atencion/$batch', { requests })).data.responses

describe('one connection to the database is enough for a group that asks C4C', () => {
  test('persons, and what reads the database beside them', async () => {
    const respuestas = await enGrupo(
      parte('1', 'GET', `Personas('1000001')`), parte('2', 'GET', 'Tipologias?$top=1'), parte('3', 'GET', `Personas('1000003')?$expand=tickets`),
    )
    expect(respuestas.map((r: any) => r.status)).toEqual([200, 200, 200])
    expect([respuestas[0].body.clienteC4C, respuestas[2].body.clienteC4C]).toEqual(['1000001', '1000003'])
  })

  test('filings that start from C4C, and attentions', async () => {
    const respuestas = await enGrupo(
      parte('1', 'POST', 'iniciarRadicacion', { clienteC4C: '1000001' }), parte('2', 'POST', 'iniciarRadicacion', { clienteC4C: '1000003' }),
      parte('3', 'POST', `Personas('1000003')/AtencionService.registrarAtencion`, { tema: 'Cupo en natación' }), parte('4', 'POST', 'buscarPersona', { numeroDocumento: '99888777' }),
    )
    expect(respuestas.map((r: any) => r.status)).toEqual([200, 200, 200, 200])
  })
})
