import cds from '@sap/cds'
import { appConC4C } from './app-con-c4c'
import { creaTicket, escribe } from './compuerta'
import { hasta } from './condicion'
import { CREDENCIALES, pendientePor, probarFallas, PRONTAS, SESION, sinDatosPersonales } from './pruebas-de-fallas'

const app = appConC4C()
const { como, c4c, compuerta, radicar, espejo, espejoEn, ticketsDe, cola } = app

afterEach(async () => {
  await c4c().clearFaults()
  compuerta().despejar()
})

probarFallas(app, PRONTAS)

test('csrfVencido: 403 Required is a session gone by, and another is opened', async () => {
  await c4c().fault({ tipo: 'csrfVencido' })
  const caso = await radicar()
  await pendientePor(app, caso, SESION)
  expect(await espejo(caso.ID)).toMatchObject({ situacion_code: 'PENDIENTE', tomadoHasta: null })
  await sinDatosPersonales(app, caso)
  await c4c().clearFaults()
  await espejoEn(caso.ID, 'SINCRONIZADO')
  expect(await ticketsDe(caso.radicado)).toHaveLength(1)
})

describe('C4C says no', () => {
  const rechazo = (value: string) => JSON.stringify({ error: { code: 'ABSL_1', message: { lang: 'es', value } } })

  test('400: its words without our data, no further attempts, and the next act tries again', async () => {
    const palabras = "Propiedad 'BuyerPartyID': el valor '99.123.456 Persona' de inventada@correo.example no existe"
    compuerta().responder(creaTicket, { estado: 400, cuerpo: rechazo(palabras) })
    const caso = await radicar()
    const fila = await hasta('el rechazo', async () => {
      const { situacion_code, ...resto } = await espejo(caso.ID)
      return situacion_code === 'ERROR' ? resto : undefined
    })
    expect(fila).toMatchObject({ motivo: "C4C rechazó la operación (400): Propiedad 'BuyerPartyID': el valor … de … no existe", tomadoHasta: null })
    await hasta('un mensaje menos en la cola', async () => !(await cola.mensajes()).length)
    await sinDatosPersonales(app, caso)
    const enviadas = compuerta().vistas.length
    for (let vez = 0; vez < 3; vez++) await cola.pasar()
    expect(compuerta().vistas).toHaveLength(enviadas)

    compuerta().despejar()
    await como('coordinador').POST(`/odata/v4/coordinacion/PQRS(${caso.ID})/CoordinacionService.clasificar`, { tipologia: 'QUEJA' }, { 'if-match': '*' })
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await ticketsDe(caso.radicado)).toHaveLength(1)
  })

  test('403 with words of its own is a right that is missing: of this one thing, until it is granted and somebody asks again', async () => {
    const otro = await radicar()
    await espejoEn(otro.ID, 'SINCRONIZADO')
    compuerta().responder(creaTicket, { estado: 403, cuerpo: rechazo('Sin autorización para crear tickets de este tipo') })
    const caso = await radicar()
    await hasta('el rechazo', async () => (await espejo(caso.ID)).situacion_code === 'ERROR')
    expect((await espejo(caso.ID)).motivo).toBe('C4C rechazó la operación (403): Sin autorización para crear tickets de este tipo')
    await como('coordinador').POST(`/odata/v4/coordinacion/PQRS(${otro.ID})/CoordinacionService.clasificar`, { tipologia: 'QUEJA' }, { 'if-match': '*' })
    await espejoEn(otro.ID, 'SINCRONIZADO')
    compuerta().despejar()
    await como('coordinador').POST('/odata/v4/sincronizacion/reintentarRechazados', {})
    await espejoEn(caso.ID, 'SINCRONIZADO')
  })

  test.each([[403, CREDENCIALES], [412, 'C4C rechazó la operación (412): sin explicación']])('%s is tried again', async (estado, motivo) => {
    compuerta().responder(creaTicket, { estado, cuerpo: '{}' })
    const caso = await radicar()
    await pendientePor(app, caso, motivo)
    compuerta().despejar()
    await espejoEn(caso.ID, 'SINCRONIZADO')
  })

  test('garbage for an answer writes nothing twice', async () => {
    compuerta().responder(p => p.metodo === 'GET' && /ServiceRequestCollection\?/.test(p.ruta), { estado: 200, cuerpo: '{"d":' })
    const caso = await radicar()
    await hasta('un intento', async () => (await espejo(caso.ID)).intentos > 0)
    expect(await espejo(caso.ID)).toMatchObject({ situacion_code: 'PENDIENTE' })
    expect(compuerta().vistas.filter(escribe)).toEqual([])
    compuerta().despejar()
    await espejoEn(caso.ID, 'SINCRONIZADO')
    expect(await ticketsDe(caso.radicado)).toHaveLength(1)
  })

  test.each([
    [503, 'C4C tuvo un error interno (503).'],
    [429, 'C4C pidió esperar: recibió demasiadas solicitudes.'],
    [400, "C4C rechazó la operación (400): Invalid token 'IDNumber' at …"],
  ])('%s inside of a $batch, whose own answer is a success', async (estado, motivo) => {
    const remoto = cds.env as unknown as { remote: { max_get_url_length: number } }
    const { max_get_url_length: antes } = remoto.remote
    remoto.remote.max_get_url_length = 10
    compuerta().responder(({ ruta }) => ruta.endsWith('/$batch'), {
      estado: 202,
      cabeceras: { 'content-type': 'multipart/mixed; boundary=ejjeeffe0' },
      cuerpo: [
        '--ejjeeffe0\r\nContent-Type: application/http\r\ncontent-transfer-encoding: binary',
        `HTTP/1.1 ${estado} Refused\r\nContent-Type: application/json`,
        `${rechazo("Invalid token 'IDNumber' at 99123456")}\r\n--ejjeeffe0--`,
      ].join('\r\n\r\n'),
    })
    try {
      const { data } = await como('asesor').POST('/odata/v4/atencion/buscarPersona', { numeroDocumento: '99123456' })
      expect(data.mensaje).toBe(`${motivo} Puede radicar con los datos que dé la persona; nada se pierde.`)
    } finally {
      remoto.remote.max_get_url_length = antes
    }
  })
})
