import { appSinC4C, CUALQUIER_VERSION, errorDe } from './casos-de-prueba'
import { casoConEspejo, leerEspejo, RECHAZADO, RUTA_C4C } from './espejos-de-prueba'

const s = appSinC4C()
const admin = () => s.como('admin', CUALQUIER_VERSION)
const leer = async (ruta: string, usuario = 'admin', cabeceras = {}) => (await s.como(usuario).GET(`${RUTA_C4C}/${ruta}`, cabeceras)).data
const salida = (lista: string, codigo: string) => `${RUTA_C4C}/Salidas(lista_code='${lista}',codigo='${codigo}')`
const entrada = (lista: string, valor: string) => `${RUTA_C4C}/Entradas(lista_code='${lista}',valor='${valor}')`
const guardar = (lista: string, codigos: unknown, usuario = 'admin') =>
  s.como(usuario).intentar.POST(`${RUTA_C4C}/Listas('${lista}')/SincronizacionService.guardarSalidas`, { codigos })
const escritura = async (lista: string): Promise<Record<string, any>[]> => (await leer(`Listas('${lista}')/escritura`)).value
const rechazo = (r: Parameters<typeof errorDe>[0]) => [r.status, errorDe(r).target, errorDe(r).message]

describe('what is written in C4C', () => {
  test('is shown for every code of Escucha, with its name, who changed it and what is missing', async () => {
    const canales = await escritura('CANAL')
    expect(canales).toContainEqual(expect.objectContaining({ codigo: 'WHATSAPP', nombre: 'WhatsApp o asistente virtual', valor: 'Z03', exigido: false, modifiedBy: 'instalación' }))
    expect(canales).toHaveLength(10)
    const afiliaciones = await escritura('AFILIACION')
    expect(afiliaciones.length).toBeGreaterThan(3)
    expect(afiliaciones.every(a => a.valor === null && a.exigido === false)).toBe(true)
    expect((await escritura('ESTADO')).map(e => [e.codigo, e.exigido])).toEqual((await escritura('ESTADO')).map(e => [e.codigo, true]))
    expect((await escritura('ESTADO')).slice(0, 3).map(e => e.nombre)).toEqual(['Radicada', 'Clasificada', 'En el área'])
    expect((await escritura('TIPO_TICKET'))).toMatchObject([{ codigo: 'CASO', nombre: 'Caso de Escucha', valor: 'SRRQ', exigido: true }])
    expect(await escritura('ESTADO_OPORTUNIDAD')).toEqual([])
    expect((await leer(`Listas('TIPO_TICKET')/escritura`, 'admin', { 'accept-language': 'en' })).value).toMatchObject([{ nombre: 'Case of Escucha' }])
  })

  test('tells by list whether something stops without a code', async () => {
    expect((await leer('Listas')).value.every((l: any) => l.faltan === 0)).toBe(true)
    expect(await leer(`Listas('ESTADO_OPORTUNIDAD')`)).toMatchObject({ escribe: false })
    await s.cds.tx(() => DELETE.from('escucha.SalidasC4C').where({ lista_code: 'TIPO_DOCUMENTO', codigo: 'PPT' }))
    expect(await leer(`Listas('TIPO_DOCUMENTO')`)).toMatchObject({ name: 'Tipo de documento', escribe: true, faltan: 1 })
    expect(await escritura('TIPO_DOCUMENTO')).toContainEqual(expect.objectContaining({ codigo: 'PPT', valor: null, exigido: true, criticality: 1 }))
    expect((await guardar('TIPO_DOCUMENTO', [{ codigo: 'PPT', valor: 'ZPPT' }])).data.faltan).toBe(0)
  })

  test('is changed by admin, several at once; what is not named stays as it was', async () => {
    const antes = await escritura('CANAL')
    const { status } = await guardar('CANAL', [{ codigo: 'WHATSAPP', valor: ' Z09 ' }, { codigo: 'TURNERO', valor: '' }, { codigo: 'PRESENCIAL', valor: 'Z01' }])
    expect(status).toBe(200)
    const despues = new Map((await escritura('CANAL')).map(e => [e.codigo, e]))
    expect(despues.get('WHATSAPP')).toMatchObject({ valor: 'Z09', modifiedBy: 'admin' })
    expect(despues.get('TURNERO')).toMatchObject({ valor: null, modifiedBy: null })
    for (const { codigo, valor } of antes.filter(e => !['WHATSAPP', 'TURNERO'].includes(e.codigo))) expect(despues.get(codigo)).toMatchObject({ valor, modifiedBy: 'instalación' })
    expect((await guardar('CANAL', [{ codigo: 'TURNERO', valor: 'Z01' }])).status).toBe(200)
    expect((await leer(`Salidas(lista_code='CANAL',codigo='TURNERO')`))).toMatchObject({ valor: 'Z01', nombre: 'Turnero', createdBy: 'admin' })
  })

  test('is refused whole, with each problem beside its code', async () => {
    const antes = await escritura('ESTADO')
    const r = await guardar('ESTADO', [{ codigo: 'Radicada', valor: '7' }, { codigo: 'EnArea', valor: 'LARGO' }, { codigo: 'Cerrada', valor: ' ' }, { codigo: 'Inventado', valor: '1' }, { codigo: 'Respondida', valor: 'a b' }])
    expect(r.status).toBe(400)
    expect(errorDe(r).details!.map(d => [d.target, d.message])).toEqual([
      ['codigos/EnArea', 'En esta lista C4C admite códigos de hasta 2 caracteres.'],
      ['codigos/Cerrada', '«Cerrada» no puede quedar sin código: sin él no se escribe en C4C. Cámbielo en lugar de quitarlo.'],
      ['codigos/Inventado', 'Elija un código de Escucha de la lista «Estado del ticket».'],
      ['codigos/Respondida', 'Escriba el código de C4C y no su nombre: un código no lleva espacios.'],
    ])
    expect(await escritura('ESTADO')).toEqual(antes)
    expect(rechazo(await guardar('PRIORIDAD', [{ codigo: 'NORMAL', valor: '33' }]))).toEqual([400, 'codigos/NORMAL', 'En esta lista C4C admite códigos de hasta 1 carácter.'])
    expect(rechazo(await guardar('CANAL', [{ codigo: 'WEB', valor: '4' }, { codigo: 'WEB', valor: '5' }]))).toEqual([400, 'codigos/WEB', 'Este código viene dos veces.'])
    expect((await guardar('ESTADO_OPORTUNIDAD', [{ codigo: 'X', valor: '4' }])).status).toBe(400)
    expect((await guardar('NADA', [{ codigo: 'X', valor: '4' }])).status).toBe(400)
    for (const codigos of [null, 'x', [null], [7], [{}], [{ codigo: 5, valor: '1' }], [{ codigo: 'WEB', valor: { a: 1 } }], undefined]) expect((await guardar('CANAL', codigos)).status).toBe(400)
  })

  test('row by row: created, changed and removed, with the same care', async () => {
    await admin().DELETE(salida('CANAL', 'BUZON_FISICO'))
    const nueva = { lista_code: 'CANAL', codigo: 'BUZON_FISICO', valor: 'Z05' }
    expect((await admin().POST(`${RUTA_C4C}/Salidas`, nueva)).status).toBe(201)
    expect(rechazo(await admin().intentar.POST(`${RUTA_C4C}/Salidas`, nueva))).toEqual([409, 'codigo', '«Buzón físico de sugerencias» ya tiene un código de C4C; cámbielo.'])
    expect((await admin().PATCH(salida('CANAL', 'BUZON_FISICO'), { valor: 'Z06' })).data).toMatchObject({ valor: 'Z06', modifiedBy: 'admin' })
    for (const [valor, mensaje] of [['', /^Escriba/], ['  ', /^Escriba/], ['LARGOO', /hasta 3/], ['a b', /espacios/], [null, /./], [5, /./]] as const) {
      const r = await admin().intentar.PATCH(salida('CANAL', 'BUZON_FISICO'), { valor })
      expect([valor, ...rechazo(r)]).toEqual([valor, 400, 'valor', expect.stringMatching(mensaje)])
    }
    expect(rechazo(await admin().intentar.POST(`${RUTA_C4C}/Salidas`, { lista_code: 'NADA', codigo: 'X', valor: '1' }))).toEqual([400, 'lista_code', 'Elija una lista de códigos de C4C.'])
    expect(rechazo(await admin().intentar.POST(`${RUTA_C4C}/Salidas`, { lista_code: 'CANAL', codigo: 'NADA', valor: '1' }))).toEqual([400, 'codigo', 'Elija un código de Escucha de la lista «Canal de entrada».'])
    expect(rechazo(await admin().intentar.POST(`${RUTA_C4C}/Salidas`, { lista_code: 'ESTADO_OPORTUNIDAD', codigo: '1', valor: '1' }))).toEqual([400, 'codigo', 'Escucha no escribe nada de la lista «Estado de la oportunidad».'])
    expect((await admin().intentar.PATCH(salida('CANAL', 'NADA'), { valor: '1' })).status).toBe(404)
    expect((await admin().intentar.DELETE(salida('CANAL', 'NADA'))).status).toBe(404)
    expect(await leer(`Salidas(lista_code='CANAL',codigo='BUZON_FISICO')`)).toMatchObject({ valor: 'Z06' })
  })

  test.each([['ESTADO', 'Radicada'], ['ESTADO', 'PorAprobar'], ['TIPO_TICKET', 'CASO'], ['TEXTO', 'RESPUESTA'], ['TIPO_DOCUMENTO', 'CC'], ['OPORTUNIDAD', 'TIPO']])(
    'the code of %s %s is never missing', async (lista, codigo) => {
      const r = await admin().intentar.DELETE(salida(lista, codigo))
      expect(rechazo(r)).toEqual([409, 'codigo', expect.stringMatching(/no puede quedar sin código/)])
      expect((await guardar(lista, [{ codigo, valor: null }])).status).toBe(409)
      expect((await leer(`Salidas(lista_code='${lista}',codigo='${codigo}')`)).valor).toMatch(/\S/)
    })
})

describe('what is read from C4C', () => {
  test('has a name, and a meaning where Escucha has one', async () => {
    expect((await leer(`Listas('CANAL')/entradas?$filter=valor eq 'Z03'`)).value).toMatchObject([{ nombre: 'WhatsApp', codigo: 'WHATSAPP', significado: 'WhatsApp o asistente virtual' }])
    expect((await leer(`Listas('ESTADO')/entradas?$filter=valor eq '6'&$select=significado`)).value).toMatchObject([{ significado: 'Cerrado: ya no se abre' }])
    expect((await leer(`Listas('ESTADO')/SincronizacionService.significados()`)).value).toEqual([{ codigo: 'CERRADO', nombre: 'Cerrado: ya no se abre' }])
    expect((await leer(`Listas('PRIORIDAD')/SincronizacionService.significados()`)).value.map((v: any) => v.codigo).sort()).toEqual(['JUDICIAL', 'NORMAL', 'PREFERENCIAL'])
    expect((await leer(`Listas('ESTADO_OPORTUNIDAD')/SincronizacionService.significados()`)).value).toEqual([])
  })

  test('is created, changed and removed by admin', async () => {
    const { status, data } = await admin().POST(`${RUTA_C4C}/Entradas`, { lista_code: 'CANAL', valor: ' Z08 ', codigo: 'CORREO', nombre: ' Correo nuevo ' })
    expect([status, data]).toMatchObject([201, { valor: 'Z08', codigo: 'CORREO', nombre: 'Correo nuevo', createdBy: 'admin' }])
    expect((await admin().PATCH(entrada('CANAL', 'Z08'), { codigo: null, nombre: '  ' })).data).toMatchObject({ codigo: null, nombre: null })
    expect(rechazo(await admin().intentar.POST(`${RUTA_C4C}/Entradas`, { lista_code: 'CANAL', valor: 'Z08' }))).toEqual([409, 'valor', 'Ese código de C4C ya está en la lista; cámbielo.'])
    expect((await admin().DELETE(entrada('CANAL', 'Z08'))).status).toBe(204)
    expect((await admin().intentar.DELETE(entrada('CANAL', 'Z08'))).status).toBe(404)
    expect((await admin().intentar.PATCH(entrada('CANAL', 'Z08'), { nombre: 'x' })).status).toBe(404)
  })

  test.each<[Record<string, unknown>, string, RegExp]>([
    [{ lista_code: 'CANAL', valor: ' ', codigo: 'WEB' }, 'valor', /^Escriba el código/],
    [{ lista_code: 'CANAL', valor: 'LARGO', codigo: 'WEB' }, 'valor', /hasta 3/],
    [{ lista_code: 'CANAL', valor: 'Z9', codigo: 'NADA' }, 'codigo', /^Elija un código de Escucha de la lista «Canal de entrada», o ninguno/],
    [{ lista_code: 'ESTADO', valor: 'Z9', codigo: 'Radicada' }, 'codigo', /^Elija/],
    [{ lista_code: 'ESTADO_OPORTUNIDAD', valor: 'Z9', codigo: 'X' }, 'codigo', /solo lee el nombre/],
    [{ lista_code: 'CANAL', valor: 'Z9', nombre: 'x'.repeat(81) }, 'nombre', /80/],
    [{ lista_code: 'NADA', valor: 'Z9' }, 'lista_code', /lista/],
    [{ valor: 'Z9' }, 'lista_code', /./],
    [{ lista_code: 'CANAL' }, 'valor', /./],
  ])('not %j', async (datos, campo, mensaje) => {
    expect(rechazo(await admin().intentar.POST(`${RUTA_C4C}/Entradas`, datos))).toEqual([400, campo, expect.stringMatching(mensaje)])
  })

  test('one status at least is read as closed', async () => {
    const unico = [409, 'codigo', expect.stringMatching(/al menos un estado/)]
    expect(rechazo(await admin().intentar.DELETE(entrada('ESTADO', '6')))).toEqual(unico)
    expect(rechazo(await admin().intentar.PATCH(entrada('ESTADO', '6'), { codigo: null }))).toEqual(unico)
    await admin().PATCH(entrada('ESTADO', '6'), { nombre: 'Cerrado' })
    await admin().PATCH(entrada('ESTADO', '5'), { codigo: 'CERRADO' })
    expect((await admin().PATCH(entrada('ESTADO', '6'), { codigo: null })).status).toBe(200)
    expect((await admin().PATCH(entrada('ESTADO', '6'), { codigo: 'CERRADO' })).status).toBe(200)
    expect((await admin().PATCH(entrada('ESTADO', '5'), { codigo: null })).status).toBe(200)
  })
})

test('two admins do not overwrite each other unseen', async () => {
  const vista = (await leer(`Salidas(lista_code='CANAL',codigo='WEB')`))['@odata.etag']
  const r = await s.como('admin').intentar.PATCH(salida('CANAL', 'WEB'), { valor: '4' })
  expect(r.status).toBe(428)
  await admin().PATCH(salida('CANAL', 'WEB'), { valor: '5' })
  expect((await s.como('admin', { 'if-match': vista }).intentar.PATCH(salida('CANAL', 'WEB'), { valor: '6' })).status).toBe(412)
  await admin().PATCH(salida('CANAL', 'WEB'), { valor: '4' })
})

test('others read codes and write none; nobody writes lists', async () => {
  for (const usuario of ['coordinador', 'auditor']) {
    const quien = s.como(usuario, CUALQUIER_VERSION).intentar
    expect((await quien.GET(`${RUTA_C4C}/Listas?$expand=salidas,entradas`)).status).toBe(200)
    for (const r of [
      await quien.POST(`${RUTA_C4C}/Salidas`, { lista_code: 'CANAL', codigo: 'WEB', valor: '4' }), await quien.PATCH(salida('CANAL', 'WEB'), { valor: '4' }), await quien.DELETE(salida('CANAL', 'WEB')),
      await quien.POST(`${RUTA_C4C}/Entradas`, { lista_code: 'CANAL', valor: 'Z7' }), await quien.PATCH(entrada('CANAL', 'Z03'), { nombre: 'x' }), await quien.DELETE(entrada('CANAL', 'Z03')),
      await guardar('CANAL', [], usuario),
    ]) expect([usuario, r.status]).toEqual([usuario, 403])
  }
  for (const r of [
    await admin().intentar.PATCH(`${RUTA_C4C}/Listas('CANAL')`, { name: 'x' }), await admin().intentar.DELETE(`${RUTA_C4C}/Listas('CANAL')`), await admin().intentar.POST(`${RUTA_C4C}/Listas`, { code: 'X' }),
    await admin().intentar.PATCH(`${RUTA_C4C}/Listas('CANAL')`, { largo: 99, salidas: [] }),
  ]) expect(r.status).toBe(405)
})

test('once a code is completed, what was refused is tried again', async () => {
  const { ID } = await casoConEspejo(s, { ...RECHAZADO, motivo: 'Falta el código de C4C para el estado «Radicada»; un administrador lo completa en Códigos de C4C.' })
  expect((await guardar('ESTADO', [{ codigo: 'Radicada', valor: '1' }])).status).toBe(200)
  expect((await s.como('admin').POST(`${RUTA_C4C}/reintentarRechazados`, {})).data.reintentados).toBeGreaterThan(0)
  expect((await leerEspejo(s, ID)).situacion_code).toBe('PENDIENTE')
})
