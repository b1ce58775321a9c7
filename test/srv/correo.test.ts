import { cerrarTransporte } from '../../srv/correo/transporte'
import { avisar as avisarDe, type Aviso } from '../../srv/notificacion/avisar'
import { hasta } from '../c4c/app/condicion'
import { appSinC4C, radicar, type CasoLeido } from './casos-de-prueba'
import { ServidorSmtp } from './servidor-smtp'

const s = appSinC4C()
const REMITENTE = 'PQRS de la Caja <pqrs@caja.example>'
const ENTREGA = '/odata/v4/notificacion/anotarEntrega'
const abiertos: ServidorSmtp[] = []

const configurar = (correo?: object) => { Object.assign(s.cds.env as any, { escucha: { ...(s.cds.env as any).escucha, correo } }) }
/** A server of this test, which Escucha is told to use. */
async function smtp(clave?: string, user?: object): Promise<ServidorSmtp> {
  const servidor = await new ServidorSmtp(clave).abrir()
  abiertos.push(servidor)
  configurar({ host: '127.0.0.1', port: servidor.puerto, secure: false, remitente: REMITENTE, ...user })
  return servidor
}

afterEach(async () => {
  configurar(undefined)
  cerrarTransporte()
  await Promise.all(abiertos.splice(0).map(servidor => servidor.cerrar()))
})

const filaDe = (ID: string) => s.cds.tx(() => SELECT.one.from('escucha.Avisos').where({ ID })) as Promise<any>
const mensajes = async () => (await s.cds.tx(() => SELECT.from('cds.outbox.Messages').where({ msg: { like: '%"enviar"%' } })) as any[])
/** The queue without its back-off, which is real time. */
async function pasarCola(): Promise<void> {
  await s.cds.tx(async () => {
    await UPDATE('cds.outbox.Messages').with({ lastAttemptTimestamp: '2000-01-01T00:00:00Z' }).where({ status: null, attempts: { '>': 0 }, msg: { like: '%"enviar"%' } })
  })
  await (s.cds as any).flush('queue')
}
const situacion = (ID: string, codigo: string) => hasta(`el aviso en ${codigo}`, async () => {
  await pasarCola()
  const fila = await filaDe(ID)
  return fila.situacion_code === codigo && !fila.tomadoHasta ? fila : undefined
})
/** Until the notice was tried that often and stands as it did. */
const intento = (ID: string, cuantos: number) => hasta(`${cuantos} intentos`, async () => {
  const fila = await filaDe(ID)
  return fila.intentos >= cuantos && !fila.tomadoHasta ? fila : undefined
})
const colaVacia = () => hasta('una cola sin correos', async () => { await pasarCola(); return !(await mensajes()).length })

/** Tells the person of a new case and gives the row of that notice. */
async function avisar(otros: Partial<Aviso> = {}, delCaso: Record<string, unknown> = {}): Promise<{ ID: string; caso: CasoLeido }> {
  // Filed with an address, the case would be told of by itself
  const { correo = 'ana.generada@correo.example', ...sinCorreo } = delCaso
  const caso = await radicar(s, { nombre: 'Ana Generada', ...sinCorreo })
  await s.cds.tx(() => UPDATE('escucha.PQRS').with({ correo }).where({ ID: caso.ID }))
  await s.cds.tx(() => avisarDe({ plantilla: 'radicar', caso: caso.ID, destinos: ['PERSONA'], ...otros }))
  const { ID } = await s.cds.tx(() => SELECT.one.from('escucha.Avisos').columns('ID').where({ caso_ID: caso.ID })) as { ID: string }
  return { ID, caso }
}

const llamarEnviar = async (aviso: string) => {
  const correo = (s.cds as any).unqueued(await s.cds.connect.to('CorreoService'))
  return correo.send('enviar', { aviso })
}

test('accepted: the mail says what the notice says, and is marked as written by a machine', async () => {
  const servidor = await smtp()
  const { ID, caso } = await avisar()
  const fila = await situacion(ID, 'ENVIADO')
  expect(fila).toMatchObject({ intentos: 1, motivo: null, enviadoEn: expect.any(String), idMensaje: `${ID}@caja.example` })
  const [correo, ...mas] = servidor.recibidos
  expect(mas).toEqual([])
  expect(correo).toMatchObject({
    messageId: `<${ID}@caja.example>`, subject: `Recibimos su solicitud: radicado ${caso.radicado}`,
    from: { value: [{ address: 'pqrs@caja.example', name: 'PQRS de la Caja' }] }, to: { value: [{ address: 'ana.generada@correo.example' }] },
  })
  expect(correo!.text!.trim()).toBe(fila.texto)
  expect(correo!.headers.get('auto-submitted')).toBe('auto-generated')
  expect(correo!.sobre.rcptTo).toHaveLength(1)
  await colaVacia()
})

test('a delivery report is asked for where the server offers it', async () => {
  const servidor = await smtp()
  const { ID } = await avisar()
  await situacion(ID, 'ENVIADO')
  const { dsn, rcptTo } = servidor.recibidos[0]!.sobre as any
  expect([dsn, rcptTo[0].dsn]).toMatchObject([{ envid: `${ID}@caja.example`, ret: 'HDRS' }, { notify: ['SUCCESS', 'FAILURE'] }])
})

test.each([['destinatario'], ['datos'], ['conexion']] as const)('a 4xx at %s, then accepted: told as pending, one mail, the same Message-ID', async paso => {
  const servidor = await smtp()
  servidor.rechazar(paso, 451, '4.7.1 try again later')
  const { ID } = await avisar()
  expect(await intento(ID, 1)).toMatchObject({ situacion_code: 'PENDIENTE', motivo: expect.stringMatching(/^El servidor de correo pidió intentar más tarde \(451/), enviadoEn: null })
  expect(await situacion(ID, 'ENVIADO')).toMatchObject({ intentos: 2, motivo: null })
  expect(servidor.recibidos.map(c => c.messageId)).toEqual([`<${ID}@caja.example>`])
})

test.each([['destinatario', '5.1.1 <ana.generada@correo.example> no such user'], ['datos', '5.7.1 ana.generada@correo.example refused']] as const)(
  'a 5xx at %s: bounced with its code, without the words that repeat the address, and not tried again', async (paso, texto) => {
    const servidor = await smtp()
    servidor.rechazar(paso, 550, texto)
    const { ID } = await avisar()
    expect(await situacion(ID, 'REBOTADO')).toMatchObject({ intentos: 1, motivo: `El correo fue rechazado (550 ${texto.slice(0, 5)}).`, enviadoEn: null })
    await colaVacia()
    expect(servidor.recibidos).toEqual([])
  })

test('no server at the address, then one: the mail waits and goes out', async () => {
  const cerrado = await smtp()
  await cerrado.cerrar()
  abiertos.pop()
  const { ID } = await avisar()
  expect(await intento(ID, 1)).toMatchObject({ situacion_code: 'PENDIENTE', motivo: 'El servidor de correo no está disponible.' })
  abiertos.push(await cerrado.abrir(cerrado.puerto))
  await situacion(ID, 'ENVIADO')
  expect(cerrado.recibidos).toHaveLength(1)
})

test('credentials that the server refuses are no bounce', async () => {
  const servidor = await smtp('correcta', { user: 'escucha', pass: 'equivocada' })
  const { ID } = await avisar()
  expect(await intento(ID, 1)).toMatchObject({ situacion_code: 'PENDIENTE', motivo: 'El servidor de correo no aceptó las credenciales de Escucha (535).' })
  configurar({ host: '127.0.0.1', port: servidor.puerto, secure: false, remitente: REMITENTE, user: 'escucha', pass: 'correcta' })
  await situacion(ID, 'ENVIADO')
  expect(servidor.recibidos).toHaveLength(1)
})

describe('once', () => {
  test('the same message delivered again after it went out sends nothing', async () => {
    const servidor = await smtp()
    const { ID } = await avisar()
    await situacion(ID, 'ENVIADO')
    await llamarEnviar(ID)
    await llamarEnviar(ID)
    expect(servidor.recibidos).toHaveLength(1)
    expect(await filaDe(ID)).toMatchObject({ intentos: 1 })
  })

  test('and while it is on its way: the second one waits its turn', async () => {
    const servidor = await smtp()
    const retencion = servidor.retener()
    const { ID } = await avisar()
    await retencion.llego
    await expect(llamarEnviar(ID)).rejects.toThrow('Otro envío de este aviso sigue abierto.')
    retencion.soltar()
    await situacion(ID, 'ENVIADO')
    await llamarEnviar(ID)
    expect(servidor.recibidos).toHaveLength(1)
  })

  test('a process that died with a mail in its hands lets go of it', async () => {
    const servidor = await smtp()
    configurar({ host: '127.0.0.1', port: 9, remitente: REMITENTE })
    const { ID } = await avisar()
    await intento(ID, 1)
    await s.cds.tx(() => UPDATE('escucha.Avisos').with({ tomadoHasta: new Date(Date.now() + 60_000).toISOString() }).where({ ID }))
    configurar({ host: '127.0.0.1', port: servidor.puerto, remitente: REMITENTE })
    await expect(llamarEnviar(ID)).rejects.toThrow('sigue abierto')
    await s.cds.tx(() => UPDATE('escucha.Avisos').with({ tomadoHasta: '2020-01-01T00:00:00Z' }).where({ ID }))
    await situacion(ID, 'ENVIADO')
    expect(servidor.recibidos).toHaveLength(1)
  })
})

test('a server taken away: the mail waits, nothing pretends to be sent', async () => {
  const servidor = await smtp()
  servidor.rechazar('datos', 451, 'later')
  const { ID } = await avisar()
  await intento(ID, 1)
  configurar(undefined)
  await pasarCola()
  expect(await intento(ID, 2)).toMatchObject({ situacion_code: 'PENDIENTE', motivo: 'Sin servidor de correo configurado.' })
  configurar({ host: '127.0.0.1', port: servidor.puerto, remitente: REMITENTE })
  await situacion(ID, 'ENVIADO')
})

test('an internal role is mailed at its mailbox', async () => {
  const servidor = await smtp()
  await s.como('admin').POST('/odata/v4/notificacion/Buzones', { destino_code: 'COORDINACION', correo: 'atencion@caja.example' })
  const { ID } = await avisar({ plantilla: 'escalamiento', destinos: ['COORDINACION'], datos: { nivel: 2 } })
  await situacion(ID, 'ENVIADO')
  expect(servidor.recibidos[0]).toMatchObject({ to: { value: [{ address: 'atencion@caja.example' }] }, subject: expect.stringContaining('2 % del plazo de') })
})

test('what a person wrote adds neither headers nor recipients nor markup', async () => {
  const servidor = await smtp()
  await s.como('admin').PATCH(`/odata/v4/notificacion/Plantillas(codigo='radicar',medio='CORREO')`, { asunto: '{{nombre}} {{radicado}}' }, { 'if-match': '*' })
  const { ID, caso } = await avisar({}, { nombre: 'Ana <b>ñandú</b> Bcc: otro@correo.example' })
  await situacion(ID, 'ENVIADO')
  const [correo] = servidor.recibidos
  expect(correo).toMatchObject({ subject: `Ana <b>ñandú</b> Bcc: otro@correo.example ${caso.radicado}`, html: false })
  expect(correo!.bcc).toBeUndefined()
  expect(correo!.sobre.rcptTo.map(r => r.address)).toEqual(['ana.generada@correo.example'])
  await s.como('admin').POST(`/odata/v4/notificacion/Plantillas(codigo='radicar',medio='CORREO')/NotificacionService.restablecer`, {}, { 'if-match': '*' })
})

test('neither the queue nor its errors keep an address or a text', async () => {
  const servidor = await smtp()
  servidor.rechazar('destinatario', 451, 'ana.generada@correo.example is busy')
  const { ID } = await avisar()
  await intento(ID, 1)
  const [mensaje] = await hasta('el mensaje devuelto', async () => { const m = await mensajes(); return m.some(x => x.lastError) ? m : undefined })
  expect(JSON.stringify(mensaje)).toContain(ID)
  expect(JSON.stringify(mensaje)).not.toMatch(/generada|Generada|Cordial/)
  await situacion(ID, 'ENVIADO')
})

describe('what comes back later', () => {
  const anotar = (datos: object, usuario = 'integracion') => s.como(usuario).intentar.POST(ENTREGA, datos)
  let ID: string
  let idMensaje: string
  beforeEach(async () => {
    await smtp()
    ID = (await avisar()).ID
    idMensaje = (await situacion(ID, 'ENVIADO')).idMensaje
  })

  test('delivered, and bounced further on; what bounced stays so', async () => {
    expect((await anotar({ idMensaje: `<${idMensaje}>`, situacion: 'ENTREGADO' })).status).toBe(204)
    const entregado = await filaDe(ID)
    expect(entregado).toMatchObject({ situacion_code: 'ENTREGADO', entregadoEn: expect.any(String) })
    await anotar({ idMensaje, situacion: 'ENTREGADO' })
    expect(await filaDe(ID)).toEqual(entregado)
    await anotar({ idMensaje, situacion: 'REBOTADO', motivo: '5.2.2 mailbox of ana.generada@correo.example is full' })
    expect(await filaDe(ID)).toMatchObject({ situacion_code: 'REBOTADO', motivo: '5.2.2 mailbox of … is full' })
    expect((await anotar({ idMensaje, situacion: 'ENTREGADO' })).status).toBe(204)
    expect(await filaDe(ID)).toMatchObject({ situacion_code: 'REBOTADO' })
  })

  test('by integracion only, of a mail that went out, with a known outcome', async () => {
    for (const usuario of ['coordinador', 'admin', 'area', 'auditor', 'asesor']) expect([usuario, (await anotar({ idMensaje, situacion: 'REBOTADO' }, usuario)).status]).toEqual([usuario, 403])
    expect((await anotar({ idMensaje: 'nadie@caja.example', situacion: 'REBOTADO' })).status).toBe(404)
    for (const malo of [{ idMensaje, situacion: 'LEIDO' }, { idMensaje }, { situacion: 'REBOTADO' }, { idMensaje, situacion: 'PENDIENTE' }]) expect((await anotar(malo)).status).toBe(400)
    expect(await filaDe(ID)).toMatchObject({ situacion_code: 'ENVIADO' })
  })
})
