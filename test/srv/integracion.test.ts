import { appSinC4C, base64, casoEn, casoEnEstado, documentoGenerado, errorDe, hacer, leerCaso, radicar, RUTA } from './casos-de-prueba'
import { atencionTurnero, calificacionTurnero, claveNueva, enviar, leer, peticionWeb } from './integracion-de-prueba'

const s = appSinC4C()
const BASE = RUTA.integracion
const PDF = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'latin1')
const ESPANOL = /[áéíóúñ«]|\b(el|la|los|un|una|no|de|es|se|valor|campo|elija|escriba|falta|diga|hasta)\b/i

afterEach(async () => { expect((await s.intentar.GET('/health')).status).toBe(200) })

describe('a case', () => {
  test('is filed as any other, with its files, in the name of its system', async () => {
    const datos = peticionWeb({
      numeroDocumento: '1.094.000.123', correo: 'persona@ejemplo.example', sede_code: 'VIRTUAL', lineaServicio_code: 'RECREACION', preferencial: true, motivoPreferencial: 'movilidad reducida',
      anexos: [{ nombre: 'recibo.txt', tipo: 'text/plain', contenido: base64('Recibo generado') }, { nombre: 'carta.pdf', tipo: 'application/pdf', contenido: base64(PDF) }],
    })
    const { status, data, headers } = await enviar(s, 'PQRS', datos)
    expect([status, headers.get('location')]).toEqual([201, `PQRS(${data.ID})`])
    expect(data).toMatchObject({
      radicado: expect.stringMatching(/^\d{4}-\d{6}$/), estado_code: 'Radicada', canal_code: 'WEB', sistemaOrigen_code: 'WEB', claveOrigen: datos.claveOrigen,
      venceLegal: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), respondidaEn: null, cerradaEn: null, preferencial: true,
    })
    const caso = await leerCaso(s, data.ID)
    expect(caso).toMatchObject({
      radicado: data.radicado, venceLegal: data.venceLegal, texto: datos.texto, nombre: datos.nombre, tipoDocumento_code: 'CC', numeroDocumento: '1094000123', correo: datos.correo,
      recibidaPor: 'Página web', createdBy: 'integracion', sistemaOrigen_code: 'WEB', claveOrigen: datos.claveOrigen, espejo: { situacion_code: expect.any(String) },
    })
    expect(caso.anexos.filter((a: any) => a.procedencia_code === 'RADICACION').map((a: any) => [a.nombre, a.tamano]).toSorted()).toEqual([['carta.pdf', PDF.length], ['recibo.txt', 15]])
    expect(caso.historia).toEqual([expect.objectContaining({ acto_code: 'radicar', por: 'integracion' })])
    expect((await s.como('coordinador').GET(`${casoEn('coordinacion', data.ID)}/avisos`)).data.value).toHaveLength(1)
  })

  test('is received when the system says, by the channel it says', async () => {
    const recibidaEn = new Date(Date.now() - 3 * 86_400_000).toISOString()
    const { data } = await enviar(s, 'PQRS', peticionWeb({ recibidaEn, canal_code: 'BUZON_VIRTUAL', anonima: true, nombre: undefined }))
    expect(data).toMatchObject({ recibidaEn, canal_code: 'BUZON_VIRTUAL' })
    expect(await leerCaso(s, data.ID)).toMatchObject({ anonima: true, nombre: null })
  })

  test.each([
    ['WEB', 'WEB'], ['ASISTENTE', 'WHATSAPP'], ['TURNERO', 'TURNERO'],
  ])('of %s comes by %s unless it says otherwise', async (sistemaOrigen_code, canal) => {
    expect((await enviar(s, 'PQRS', peticionWeb({ sistemaOrigen_code }))).data.canal_code).toBe(canal)
  })

  test('of a system without a channel of its own says by which one', async () => {
    const r = await enviar(s, 'PQRS', peticionWeb({ sistemaOrigen_code: 'ZEUS' }))
    expect([r.status, errorDe(r).target]).toEqual([400, 'canal_code'])
  })

  test('of who sends for one system alone needs not say which', async () => {
    const { status, data } = await enviar(s, 'PQRS', peticionWeb({ sistemaOrigen_code: undefined, canal_code: 'PRESENCIAL' }), 'integracion.zeus')
    expect([status, data.sistemaOrigen_code]).toEqual([201, 'ZEUS'])
  })

  test.each([
    ['Clasificada', 'EnTramite'], ['EnArea', 'EnTramite'], ['RespuestaArea', 'EnTramite'], ['PorAprobar', 'EnTramite'], ['PorCompletar', 'PorCompletar'],
    ['Respondida', 'Respondida'], ['Cerrada', 'Cerrada'], ['Improcedente', 'Improcedente'], ['Trasladada', 'Trasladada'], ['Desistida', 'Desistida'],
  ])('that is %s inside is %s for its system', async (dentro, fuera) => {
    const { ID } = await casoEnEstado(s, 'Radicada')
    await s.cds.tx(() => UPDATE('escucha.PQRS', ID).with({ estado_code: dentro, sistemaOrigen_code: 'WEB' }))
    const { data } = await leer(s, `PQRS(${ID})?$expand=estado`)
    expect([data.estado_code, data.estado.code]).toEqual([fuera, fuera])
    expect((await leer(s, `PQRS?$filter=ID eq ${ID} and estado_code eq '${fuera}'`)).data.value).toHaveLength(1)
  })

  test('tells its dates as acts move them', async () => {
    const { data: { ID } } = await enviar(s, 'PQRS', peticionWeb())
    await hacer(s, ID, 'clasificar', 'solicitarCompletar')
    const { limiteCompletar } = await leerCaso(s, ID)
    expect((await leer(s, `PQRS(${ID})`)).data).toMatchObject({ estado_code: 'PorCompletar', limiteCompletar })
    await hacer(s, ID, 'registrarComplemento', 'trasladarAArea', 'responderArea', 'responder', 'registrarAviso', 'registrarEntrega', 'cerrar')
    const { venceLegal, respondidaEn, cerradaEn } = await leerCaso(s, ID)
    expect((await leer(s, `PQRS(${ID})`)).data).toMatchObject({ estado_code: 'Cerrada', venceLegal, respondidaEn, cerradaEn })
  })
})

describe('one key, one row', () => {
  // Complete, so that any system may send them
  const CONJUNTOS = [
    ['PQRS', (otros: object = {}) => peticionWeb({ canal_code: 'WEB', ...otros }), { texto: 'Otra cosa.' }],
    ['Atenciones', (otros: object = {}) => atencionTurnero({ canal_code: 'TURNERO', ...otros }), { tema: 'Otro tema' }],
    ['Calificaciones', (otros: object = {}) => calificacionTurnero({ turno: 'Z-1', escala_code: 'UNO_A_CINCO', ...otros }), { valor: 5 }],
  ] as const

  test.each(CONJUNTOS)('%s: the same again answers what is there, alone, at once and from another user of the system', async (conjunto, hacerDatos) => {
    const datos = hacerDatos({ sistemaOrigen_code: 'ZEUS' })
    const primera = await enviar(s, conjunto, datos)
    expect(primera.status).toBe(201)
    const otras = [...await Promise.all([1, 2, 3].map(() => enviar(s, conjunto, datos))), await enviar(s, conjunto, datos, 'integracion.zeus')]
    for (const { status, data } of otras) expect([status, data]).toEqual([201, primera.data])
    expect((await leer(s, `${conjunto}?$filter=claveOrigen eq '${String(datos.claveOrigen)}'`)).data.value).toHaveLength(1)
  })

  test.each(CONJUNTOS)('%s: something else under the same key is refused and changes nothing', async (conjunto, hacerDatos, otro) => {
    const datos = hacerDatos()
    const { data } = await enviar(s, conjunto, datos)
    const r = await enviar(s, conjunto, { ...datos, ...otro })
    expect([r.status, errorDe(r).target]).toEqual([409, 'claveOrigen'])
    expect((await leer(s, `${conjunto}(${data.ID})`)).data).toMatchObject(data)
  })

  test.each(CONJUNTOS)('%s: the key of one system neither finds nor blocks what another sends', async (conjunto, hacerDatos) => {
    const datos = hacerDatos()
    const [uno, otro] = [await enviar(s, conjunto, { ...datos, sistemaOrigen_code: 'ZEUS' }), await enviar(s, conjunto, { ...datos, sistemaOrigen_code: 'EDUGENTE' })]
    expect([uno.status, otro.status]).toEqual([201, 201])
    expect(otro.data.ID).not.toBe(uno.data.ID)
  })

  test.each(['2026-11-20T10:00:00-05:00', 'a\'b"c', 'ñandú ☕', '%00', '-'.repeat(100), '0'])('the key %j is a key as any other', async clave => {
    const datos = peticionWeb({ claveOrigen: clave })
    const [uno, otro] = [await enviar(s, 'PQRS', datos), await enviar(s, 'PQRS', datos)]
    expect([uno.status, otro.data.radicado, otro.data.claveOrigen]).toEqual([201, uno.data.radicado, clave])
  })

  test('what is different only in its files is something else', async () => {
    const datos = (contenido: string) => ({ anexos: [{ nombre: 'a.txt', tipo: 'text/plain', contenido: base64(contenido) }] })
    const base = peticionWeb()
    expect((await enviar(s, 'PQRS', { ...base, ...datos('uno') })).status).toBe(201)
    expect((await enviar(s, 'PQRS', { ...base, ...datos('dos') })).status).toBe(409)
    expect((await enviar(s, 'PQRS', { ...base, ...datos('uno') })).status).toBe(201)
  })

  test('what was refused leaves its key free', async () => {
    const datos = peticionWeb()
    expect((await enviar(s, 'PQRS', { ...datos, texto: ' ' })).status).toBe(400)
    expect((await enviar(s, 'PQRS', datos)).status).toBe(201)
  })
})

describe('an attention and its rating', () => {
  const turno = (() => {
    let n = 0
    return () => `T-${++n}`
  })()

  test('an attention leaves a line of its system, with its turn and its moment', async () => {
    const atendidaEn = new Date(Date.now() - 3_600_000).toISOString()
    const { status, data } = await enviar(s, 'Atenciones', atencionTurnero({ turno: ' c-7 ', atendidaEn, sede_code: 'CENTRO_SERVICIOS', nivelInformacion_code: 2, numeroDocumento: '1.094.900.007' }))
    expect(status).toBe(201)
    expect(data).toMatchObject({ turno: 'C-7', atendidaEn, canal_code: 'TURNERO', sede_code: 'CENTRO_SERVICIOS', nivelInformacion_code: 2 })
    const { data: dentro } = await s.como('coordinador').GET(`${RUTA.coordinacion}/Atenciones(${data.ID})`)
    expect(dentro).toMatchObject({ tema: 'Horario de la piscina', tipoDocumento_code: 'CC', numeroDocumento: '1094900007', sistemaOrigen_code: 'TURNERO', createdBy: 'integracion' })
  })

  test('a rating is kept raw with its scale and belongs to the attention of its turn', async () => {
    const t = turno()
    const atencion = await enviar(s, 'Atenciones', atencionTurnero({ turno: t }))
    const { status, data } = await enviar(s, 'Calificaciones', calificacionTurnero({ turno: t.toLowerCase(), valor: 2 }))
    expect(status).toBe(201)
    expect(data).toMatchObject({ valor: 2, escala_code: 'UNO_A_CINCO', minimo: 1, maximo: 5, turno: t, atencion_ID: atencion.data.ID })
  })

  test('a rating that comes first waits for its attention, whoever logs it', async () => {
    const [t, otro] = [turno(), turno()]
    const [una, dos] = [await enviar(s, 'Calificaciones', calificacionTurnero({ turno: t })), await enviar(s, 'Calificaciones', calificacionTurnero({ turno: otro }))]
    expect([una.data.atencion_ID, dos.data.atencion_ID]).toEqual([null, null])
    const delSistema = await enviar(s, 'Atenciones', atencionTurnero({ turno: t }))
    const delAsesor = await s.como('asesor').POST(`${RUTA.atencion}/Atenciones`, { tema: 'Tarifas', turno: otro.toLowerCase() })
    expect((await leer(s, `Calificaciones(${una.data.ID})`)).data.atencion_ID).toBe(delSistema.data.ID)
    expect((await leer(s, `Calificaciones(${dos.data.ID})`)).data.atencion_ID).toBe(delAsesor.data.ID)
  })

  test('a turn is of its day and of its sede', async () => {
    const t = turno()
    const ayer = new Date(Date.now() - 86_400_000).toISOString()
    const atender = async (otros: object) => (await enviar(s, 'Atenciones', atencionTurnero({ turno: t, ...otros }))).data.ID
    const calificar = async (otros: object) => (await enviar(s, 'Calificaciones', calificacionTurnero({ turno: t, ...otros }))).data.atencion_ID
    const deAyer = await atender({ atendidaEn: ayer })
    expect(await calificar({})).toBe(null)
    const [norte, sur] = [await atender({ sede_code: 'CENTRO_SERVICIOS' }), await atender({ sede_code: 'ADMINISTRATIVA' })]
    expect(await calificar({ sede_code: 'CENTRO_SERVICIOS' })).toBe(norte)
    expect(await calificar({ sede_code: 'ADMINISTRATIVA' })).toBe(sur)
    expect(await calificar({ sede_code: 'SEDE_RECREATIVA' })).toBe(null)
    // Either may be meant
    expect(await calificar({})).toBe(null)
    expect(await calificar({ calificadaEn: ayer })).toBe(deAyer)
  })

  test('of one turn attended twice the last attention is rated', async () => {
    const t = turno()
    await enviar(s, 'Atenciones', atencionTurnero({ turno: t, atendidaEn: new Date(Date.now() - 1000).toISOString() }))
    const { data } = await enviar(s, 'Atenciones', atencionTurnero({ turno: t }))
    expect((await enviar(s, 'Calificaciones', calificacionTurnero({ turno: t }))).data.atencion_ID).toBe(data.ID)
  })

  test('by the key of its attention a rating needs no turn; a key that was never sent is a mistake', async () => {
    const clave = claveNueva()
    const { data } = await enviar(s, 'Atenciones', atencionTurnero({ claveOrigen: clave }))
    expect((await enviar(s, 'Calificaciones', calificacionTurnero({ claveAtencion: clave }))).data.atencion_ID).toBe(data.ID)
    const ajena = await enviar(s, 'Calificaciones', calificacionTurnero({ claveAtencion: clave, sistemaOrigen_code: 'ZEUS', escala_code: 'UNO_A_CINCO' }))
    const nunca = await enviar(s, 'Calificaciones', calificacionTurnero({ claveAtencion: 'nunca enviada' }))
    for (const r of [ajena, nunca]) expect([r.status, errorDe(r).target]).toEqual([400, 'claveAtencion'])
  })

  test('an attention and its rating in one group', async () => {
    const clave = claveNueva()
    const parte = (id: string, url: string, body: object) => ({ id, method: 'POST', url, atomicityGroup: 'g', headers: { 'content-type': 'application/json' }, body })
    const { data } = await s.como('integracion').POST(`${BASE}/$batch`, { requests: [
      parte('1', 'Atenciones', atencionTurnero({ claveOrigen: clave })), parte('2', 'Calificaciones', calificacionTurnero({ claveAtencion: clave })),
    ] })
    expect(data.responses.map((r: any) => r.status)).toEqual([201, 201])
    expect(data.responses[1].body.atencion_ID).toBe(data.responses[0].body.ID)
  })
})

describe('who sees what', () => {
  const SECRETO = {
    nombre: 'Zenobia Generada', numeroDocumento: documentoGenerado(), correo: 'zenobia@secreto.example', telefono: '6099999901', direccion: 'Carrera Secreta 1', municipio: 'Municipiosecreto',
    motivoPreferencial: 'motivosecreto', texto: 'textosecreto de la petición', asunto: 'asuntosecreto',
  }
  const PALABRAS = [...Object.values(SECRETO), 'anexosecreto', 'notasecreta', 'respuestasecreta', 'areasecreta']
  const dichas = (datos: unknown) => PALABRAS.filter(p => (Buffer.isBuffer(datos) ? datos.toString() : JSON.stringify(datos ?? '')).includes(p))
  let caso: any
  let atencion: any

  beforeAll(async () => {
    caso = (await enviar(s, 'PQRS', peticionWeb({ ...SECRETO, preferencial: true, anexos: [{ nombre: 'anexosecreto.txt', tipo: 'text/plain', contenido: base64('anexosecreto') }] }))).data
    atencion = (await enviar(s, 'Atenciones', atencionTurnero({ nombre: SECRETO.nombre, numeroDocumento: SECRETO.numeroDocumento, correo: SECRETO.correo, telefono: SECRETO.telefono, detalle: SECRETO.texto, turno: 'S-1' }))).data
    await enviar(s, 'Calificaciones', calificacionTurnero({ turno: 'S-1' }))
    await s.como('coordinador').POST(`${RUTA.coordinacion}/Notas`, { caso_ID: caso.ID, texto: 'notasecreta' })
    await hacer(s, caso.ID, 'clasificar', 'trasladarAArea')
    await s.como('area').POST(`${casoEn('area', caso.ID)}/AreaService.responderArea`, { texto: 'areasecreta' }, { 'if-match': '*' })
    await hacer(s, caso.ID, 'responder')
  })

  test('the service opens to systems and to nobody else', async () => {
    for (const usuario of ['asesor', 'coordinador', 'area', 'calidad', 'direccion', 'admin', 'auditor']) {
      expect([usuario, (await leer(s, 'PQRS', usuario)).status, (await enviar(s, 'PQRS', peticionWeb(), usuario)).status]).toEqual([usuario, 403, 403])
    }
    for (const camino of ['PQRS', 'Cambios', '$metadata', '']) expect([camino, (await s.intentar.GET(`${BASE}/${camino}`)).status]).toEqual([camino, 401])
    expect((await s.intentar.POST(`${BASE}/PQRS`, peticionWeb())).status).toBe(401)
  })

  test('what was sent of a person is read back by nobody, whatever is asked', async () => {
    const conjuntos: string[] = (await leer(s, '')).data.value.map((c: any) => c.name)
    expect(conjuntos).toEqual(expect.arrayContaining(['PQRS', 'Anexos', 'Atenciones', 'Calificaciones', 'Cambios']))
    const campos = Object.keys(SECRETO).join()
    const colas = ['', '?$top=500', '?$expand=*', `?$select=${campos}`, `?$orderby=${Object.keys(SECRETO)[0]}`, '?$search=Zenobia', `?$compute=nombre as n&$select=n`, '?$apply=groupby((nombre))', "?$filter=contains(nombre,'Zen')"]
    for (const conjunto of conjuntos) for (const cola of colas) {
      const { status, data } = await leer(s, conjunto + cola)
      expect([conjunto + cola, status < 500, dichas(data)]).toEqual([conjunto + cola, true, []])
    }
    for (const camino of ['', '/nombre', '/texto', '/anexos', '/anexos?$select=nombre,contenido', '/estado', '/canal', '?$expand=anexos($expand=caso)', '/notas', '/historia', '/respuesta', '/hitos', '/respuestaArea', '/area', '/tipologia', '/texto/$value']) {
      const { status, data } = await s.como('integracion').intentar.GET(`${BASE}/PQRS(${caso.ID})${camino}`, { accept: '*/*' })
      expect([camino, status < 500, dichas(data)]).toEqual([camino, true, []])
    }
    for (const campo of ['respuesta', 'respuestaArea', 'area_code', 'tipologia_code', 'venceInterno', 'venceArea', 'createdBy', 'huella', 'llaveOrigen', 'busqueda', 'modifiedBy']) {
      for (const consulta of [`$select=${campo}`, `$filter=${campo} ne null`]) expect([consulta, (await leer(s, `PQRS?${consulta}`)).status]).toEqual([consulta, 400])
    }
  })

  test('no filter over what is only written tells anything', async () => {
    for (const filtro of ["nombre eq 'Zenobia Generada'", "startswith(numeroDocumento,'1')", "anexos/any(a:a/nombre eq 'anexosecreto.txt')", "contains(texto,'secreto')"]) {
      expect([filtro, (await leer(s, `PQRS?$filter=${filtro}`)).status]).toEqual([filtro, 400])
      expect([filtro, (await leer(s, `Cambios?$filter=${filtro.startsWith('anexos') ? `caso/${filtro}` : filtro.replace(/(nombre|numeroDocumento|texto)/, 'caso/$1')}`)).status]).toEqual([filtro, 400])
    }
  })

  test('a system sees nothing that another one or a person sent', async () => {
    const delAsesor = await radicar(s)
    const { data: cambios } = await leer(s, `Cambios?$filter=caso_ID eq ${caso.ID}&$top=1`)
    const [numero, sistema] = [cambios.value[0].numero, 'integracion.zeus']
    for (const conjunto of ['PQRS', 'Anexos', 'Atenciones', 'Calificaciones', 'Cambios']) {
      const ajenas = (await leer(s, `${conjunto}?$top=1000${conjunto === 'Anexos' ? '' : '&$filter=sistemaOrigen_code ne \'ZEUS\''}`, sistema)).data.value
      expect([conjunto, ajenas]).toEqual([conjunto, []])
    }
    const [anexo] = (await leer(s, `PQRS(${caso.ID})/anexos`)).data.value
    for (const camino of [
      `PQRS(${caso.ID})`, `PQRS(${caso.ID})/estado`, `PQRS(${caso.ID})/estado/name`, `PQRS(${caso.ID})/anexos`, `PQRS(${caso.ID})/radicado`, `PQRS(${delAsesor.ID})`, `PQRS(${delAsesor.ID})/estado`,
      `Anexos(${anexo.ID})`, `Anexos(${anexo.ID})/caso`, `Atenciones(${atencion.ID})`, `Atenciones(${atencion.ID})/canal`, `Cambios(${numero})`, `Cambios(${numero})/caso`, `Cambios(${numero})/estado`,
    ]) {
      const { status, data } = await leer(s, camino, sistema)
      expect([camino, status === 404 || (status === 200 && data.value?.length === 0)]).toEqual([camino, true])
    }
    expect((await leer(s, `PQRS(${delAsesor.ID})`)).status).toBe(404)
    const r = await enviar(s, 'PQRS', peticionWeb({ canal_code: 'WEB' }), sistema)
    expect([r.status, errorDe(r).target]).toEqual([403, 'sistemaOrigen_code'])
  })

  test('files are those of the filing, and not what the Caja adds', async () => {
    expect((await leerCaso(s, caso.ID)).anexos.length).toBeGreaterThan(1)
    expect((await leer(s, `PQRS(${caso.ID})/anexos`)).data.value).toEqual([{ ID: expect.any(String), caso_ID: caso.ID, tipo: 'text/plain', tamano: 12, huella: expect.stringMatching(/^[0-9a-f]{64}$/) }])
  })

  test('what was sent stays: nothing is changed or deleted, nothing else is written', async () => {
    const quien = s.como('integracion', { 'if-match': '*' }).intentar
    for (const camino of [`PQRS(${caso.ID})`, `Atenciones(${atencion.ID})`, 'Cambios(1)', 'Canales(\'WEB\')', "SistemasOrigen('WEB')"]) {
      for (const { status } of [await quien.PATCH(`${BASE}/${camino}`, { turno: 'x' }), await quien.PUT(`${BASE}/${camino}`, {}), await quien.DELETE(`${BASE}/${camino}`)]) {
        expect([camino, [400, 403, 405].includes(status)]).toEqual([camino, true])
      }
    }
    for (const conjunto of ['Anexos', 'Cambios', 'Canales', 'SistemasOrigen', 'EstadosPublicos', 'EscalasCalificacion']) expect([conjunto, (await quien.POST(`${BASE}/${conjunto}`, {})).status]).toEqual([conjunto, 405])
    expect((await leer(s, `PQRS(${caso.ID})`)).data.estado_code).toBe('Respondida')
  })

  test('neither state nor number nor date comes from outside', async () => {
    const { status, data } = await enviar(s, 'PQRS', peticionWeb({ ID: '00000000-0000-4000-8000-00000000abcd', radicado: '1999-000001', estado_code: 'Cerrada', venceLegal: '2099-01-01', respondidaEn: '2026-01-01T00:00:00Z' }))
    expect(status).toBe(201)
    expect(data).toMatchObject({ radicado: expect.not.stringMatching(/^1999/), estado_code: 'Radicada', venceLegal: expect.not.stringMatching(/^2099/), respondidaEn: null })
  })

  test('an asesor neither sees nor writes from which system something came', async () => {
    for (const conjunto of ['PQRS', 'Atenciones']) for (const campo of ['sistemaOrigen_code', 'claveOrigen', 'llaveOrigen']) {
      expect([conjunto, campo, (await s.como('asesor').intentar.GET(`${RUTA.atencion}/${conjunto}?$select=${campo}`)).status]).toEqual([conjunto, campo, 400])
      expect([conjunto, campo, (await s.como('asesor').intentar.POST(`${RUTA.atencion}/${conjunto}`, { nombre: 'x', texto: 'x', tema: 'x', [campo]: 'WEB' })).status]).toEqual([conjunto, campo, 400])
    }
  })
})

describe('bad input is refused with its field, in Spanish, and leaves nothing', () => {
  const FUTURO = new Date(Date.now() + 60_000).toISOString()
  const anexo = (otros: object = {}) => ({ anexos: [{ nombre: 'a.txt', tipo: 'text/plain', contenido: base64('hola'), ...otros }] })

  test.each<[string, object, string]>([
    ['no key', { claveOrigen: undefined }, 'claveOrigen'], ['a blank key', { claveOrigen: '  ' }, 'claveOrigen'], ['a key too long', { claveOrigen: 'k'.repeat(101) }, 'claveOrigen'], ['a number for a key', { claveOrigen: 7 }, 'claveOrigen'],
    ['no system', { sistemaOrigen_code: undefined }, 'sistemaOrigen_code'], ['an unknown system', { sistemaOrigen_code: 'NADIE' }, 'sistemaOrigen_code'], ['a system too long', { sistemaOrigen_code: 'S'.repeat(21) }, 'sistemaOrigen_code'],
    ['no text', { texto: ' ' }, 'texto'], ['too much text', { texto: 'x'.repeat(20_001) }, 'texto'], ['no name', { nombre: undefined }, 'nombre'], ['a name too long', { nombre: 'n'.repeat(161) }, 'nombre'],
    ['letters in a document', { numeroDocumento: '12ab' }, 'numeroDocumento'], ['an unknown document', { tipoDocumento_code: 'ZZ', numeroDocumento: '123456' }, 'tipoDocumento_code'], ['an unknown document without number', { tipoDocumento_code: 'ZZ' }, 'tipoDocumento_code'], ['a bad e-mail', { correo: 'persona en ejemplo' }, 'correo'],
    ['an unknown channel', { canal_code: 'Z' }, 'canal_code'], ['an unknown sede', { sede_code: 'Z' }, 'sede_code'], ['an unknown line', { lineaServicio_code: 'Z' }, 'lineaServicio_code'], ['an unknown level', { nivelInformacion_code: 99 }, 'nivelInformacion_code'],
    ['an instant without zone', { recibidaEn: '2026-07-06T10:00:00' }, 'recibidaEn'], ['a date for an instant', { recibidaEn: '2026-07-06' }, 'recibidaEn'], ['a day that is none', { recibidaEn: '2026-02-30T10:00:00Z' }, 'recibidaEn'],
    ['a receipt to come', { recibidaEn: FUTURO }, 'recibidaEn'], ['a receipt long ago', { recibidaEn: '1999-01-01T00:00:00Z' }, 'recibidaEn'], ['a deposit to come', { depositadaEl: '2999-01-01' }, 'depositadaEl'], ['a deposit that is none', { depositadaEl: '2026-02-30' }, 'depositadaEl'],
    ['a program for a file', anexo({ tipo: 'application/x-msdownload' }), 'tipo'], ['a file that is not what it says', anexo({ tipo: 'application/pdf' }), 'contenido'], ['an empty file', anexo({ contenido: '' }), 'contenido'], ['a file without content', anexo({ contenido: undefined }), 'anexos'],
    ['a file without name', anexo({ nombre: ' / ' }), 'nombre'], ['an empty place among files', { anexos: [null] }, 'anexos.0'], ['one file for a list', { anexos: {} }, 'anexos'], ['too many files', { anexos: Array.from({ length: 21 }, () => anexo().anexos[0]) }, 'anexos'],
    ['NUL', { texto: 'a\u0000b' }, 'texto'], ['half a character', { texto: 'a\ud800b' }, 'texto'], ['half a character in a key', { claveOrigen: '\udc00' }, 'claveOrigen'], ['an object for a text', { nombre: { a: 1 } }, 'nombre'], ['a property that is none', { inventado: 1 }, 'inventado'], ['what acts write', { respuesta: 'x' }, 'respuesta'],
  ])('a case with %s', async (_que, otros, campo) => {
    const datos = peticionWeb(otros as Record<string, unknown>)
    const r = await enviar(s, 'PQRS', datos)
    expect([r.status, errorDe(r).target]).toEqual([400, campo])
    expect(errorDe(r).message).toMatch(ESPANOL)
    const quedan = await s.cds.tx(() => SELECT.from('escucha.PQRS').columns('ID').where({ claveOrigen: String(datos.claveOrigen) }))
    expect(quedan).toEqual([])
  })

  test.each<[string, object, string]>([
    ['no subject', { tema: undefined }, 'tema'], ['a turn too long', { turno: 't'.repeat(21) }, 'turno'], ['a number for a turn', { turno: 12 }, 'turno'], ['an instant without zone', { atendidaEn: '2026-07-06T10:00:00' }, 'atendidaEn'],
    ['a moment to come', { atendidaEn: FUTURO }, 'atendidaEn'], ['a moment long ago', { atendidaEn: '1999-01-01T00:00:00Z' }, 'atendidaEn'], ['letters in a document', { numeroDocumento: 'x1' }, 'numeroDocumento'], ['an unknown document', { tipoDocumento_code: 'ZZ' }, 'tipoDocumento_code'], ['a bad e-mail', { correo: 'x' }, 'correo'],
    ['an unknown level', { nivelInformacion_code: 9 }, 'nivelInformacion_code'], ['letters for a level', { nivelInformacion_code: 'uno' }, 'nivelInformacion_code'], ['no key', { claveOrigen: '' }, 'claveOrigen'], ['an unknown system', { sistemaOrigen_code: 'turnero' }, 'sistemaOrigen_code'], ['too much detail', { detalle: 'd'.repeat(4001) }, 'detalle'],
  ])('an attention with %s', async (_que, otros, campo) => {
    const r = await enviar(s, 'Atenciones', atencionTurnero(otros as Record<string, unknown>))
    expect([r.status, errorDe(r).target]).toEqual([400, campo])
    expect(errorDe(r).message).toMatch(ESPANOL)
  })

  test.each<[string, object, string]>([
    ['0', { valor: 0 }, 'valor'], ['6', { valor: 6 }, 'valor'], ['-1', { valor: -1 }, 'valor'], ['letters', { valor: 'cinco' }, 'valor'], ['a half', { valor: 4.5 }, 'valor'], ['nothing', { valor: null }, 'valor'], ['no value', { valor: undefined }, 'valor'], ['a number as text', { valor: '4' }, 'valor'], ['yes', { valor: true }, 'valor'], ['a huge one', { valor: 1e12 }, 'valor'],
    ['an unknown scale', { escala_code: 'DIEZ' }, 'escala_code'], ['neither turn nor key', { turno: undefined }, 'turno'], ['a blank turn', { turno: '  ' }, 'turno'], ['a turn too long', { turno: 't'.repeat(21) }, 'turno'], ['a moment to come', { calificadaEn: FUTURO }, 'calificadaEn'],
    ['an instant without zone', { calificadaEn: '2026-07-06T10:00:00' }, 'calificadaEn'], ['a key of an attention too long', { claveAtencion: 'k'.repeat(101) }, 'claveAtencion'], ['an unknown sede', { sede_code: 'Z' }, 'sede_code'],
  ])('a rating of %s', async (_que, otros, campo) => {
    const r = await enviar(s, 'Calificaciones', calificacionTurnero({ turno: 'M-1', ...otros }))
    expect([r.status, errorDe(r).target]).toEqual([400, campo])
    for (const e of errorDe(r).details ?? [errorDe(r)]) expect(e.message).toMatch(ESPANOL)
  })

  test('a system without a scale of its own says in which one people rated', async () => {
    const r = await enviar(s, 'Calificaciones', calificacionTurnero({ turno: 'M-2', sistemaOrigen_code: 'WEB' }))
    expect([r.status, errorDe(r).target]).toEqual([400, 'escala_code'])
  })

  const BASURA: unknown[] = [0, -1, 1.5, 1e30, true, [], [null], [[[]]], ['x'], {}, { a: { b: { c: [] } } }, '\u0000', 'x'.repeat(100_001), { code: 'NADA' }, { code: { code: {} } }, null, '\ud83d']
  test.each(['PQRS', 'Atenciones', 'Calificaciones'] as const)('%s with anything anywhere answers below 500', async conjunto => {
    const campos = { PQRS: peticionWeb({ anexos: [], canal: 1, sistemaOrigen: 1, recibidaEn: 1, estado: 1, preferencial: 1, nivelInformacion_code: 1, ID: 1 }), Atenciones: atencionTurnero({ turno: 1, sede: 1, atendidaEn: 1 }), Calificaciones: calificacionTurnero({ turno: 1, escala: 1, atencion_ID: 1, claveAtencion: 1 }) }[conjunto]
    for (const campo of Object.keys(campos)) for (const valor of BASURA) {
      const base = { PQRS: peticionWeb, Atenciones: atencionTurnero, Calificaciones: calificacionTurnero }[conjunto]({ turno: conjunto === 'PQRS' ? undefined : 'M-3' })
      const { status } = await enviar(s, conjunto, { ...base, [campo]: valor })
      expect([campo, JSON.stringify(valor).slice(0, 20), status < 500]).toEqual([campo, JSON.stringify(valor).slice(0, 20), true])
    }
  })

  test.each([
    ['{', '{'], ['[]', '[]'], ['5', '5'], ['null', 'null'], ['""', '""'], ['{"texto":', '{"texto":'], ['<xml/>', '<xml/>'],
    ['of thousands of objects inside of each other', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`], ['of thousands of lists', `{"anexos":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ])('the body %s is refused', async (_que, cuerpo) => {
    for (const conjunto of ['PQRS', 'Atenciones', 'Calificaciones', '$batch']) {
      const { status } = await s.como('integracion').intentar.POST(`${BASE}/${conjunto}`, cuerpo, { 'content-type': 'application/json' })
      expect([conjunto, status >= 400 && status < 500]).toEqual([conjunto, true])
    }
  })

  test('more than a request takes is refused as too big', async () => {
    const r = await enviar(s, 'PQRS', peticionWeb(anexo({ contenido: 'A'.repeat(17 * 1024 * 1024) })))
    expect([r.status, errorDe(r).message]).toEqual([413, 'Lo enviado es demasiado grande.'])
  })
})

describe('many at once', () => {
  const parte = (id: number, body: unknown, otros: object = {}) => ({ id: String(id), method: 'POST', url: 'Atenciones', headers: { 'content-type': 'application/json' }, body, ...otros })
  const enLote = (requests: object[]) => s.como('integracion').intentar.POST(`${BASE}/$batch`, { requests })

  test('each request of a batch has its own result, a wrong instant or system included', async () => {
    const clave = claveNueva()
    const { data } = await enLote([
      parte(1, atencionTurnero({ claveOrigen: clave })), parte(2, atencionTurnero({ atendidaEn: '2026-07-06T10:00:00' })), parte(3, atencionTurnero({ tema: '' })), parte(4, atencionTurnero({ sistemaOrigen_code: 'NADIE' })),
      parte(5, atencionTurnero({ claveOrigen: clave, tema: 'Otro' })), parte(6, peticionWeb(), { url: 'PQRS' }), { id: '7', method: 'GET', url: `Atenciones?$filter=claveOrigen eq '${clave}'` }, parte(8, atencionTurnero()),
    ])
    expect(data.responses.map((r: any) => [r.status, r.body.error?.target])).toEqual([
      [201, undefined], [400, 'atendidaEn'], [400, 'tema'], [400, 'sistemaOrigen_code'], [409, 'claveOrigen'], [201, undefined], [200, undefined], [201, undefined],
    ])
    expect(data.responses[1].body.error.message).toMatch(/con su zona/)
    expect(data.responses[6].body.value).toHaveLength(1)
  })

  test('a batch in parts of MIME gives each its own result too', async () => {
    const mime = (body: object) => `--b\r\ncontent-type: application/http\r\ncontent-transfer-encoding: binary\r\n\r\nPOST Atenciones HTTP/1.1\r\ncontent-type: application/json\r\naccept: application/json\r\n\r\n${JSON.stringify(body, null, 2)}\r\n`
    const cuerpo = `${[{}, { atendidaEn: '2026-07-06T10:00:00' }, {}].map(otros => mime(atencionTurnero({ detalle: 'POST x HTTP/1.1', ...otros }))).join('')}--b--`
    const { data } = await s.como('integracion').POST(`${BASE}/$batch`, cuerpo, { 'content-type': 'multipart/mixed;boundary=b', accept: 'multipart/mixed', prefer: 'odata.continue-on-error' })
    expect([...String(data).matchAll(/HTTP\/1\.1 (\d{3})/g)].map(m => m[1])).toEqual(['201', '400', '201'])
    expect(data).toContain('"target":"atendidaEn"')
  })

  test('a batch in parts of MIME may carry megabytes, and nothing too deep', async () => {
    const enPartes = (cuerpo: string) => s.como('integracion').intentar.POST(`${BASE}/$batch`,
      `--b\r\ncontent-type: application/http\r\ncontent-transfer-encoding: binary\r\n\r\nPOST PQRS HTTP/1.1\r\ncontent-type: application/json\r\n\r\n${cuerpo}\r\n--b--`, { 'content-type': 'multipart/mixed;boundary=b' })
    const pesado = await enPartes(JSON.stringify(peticionWeb({ texto: '\\"\n'.repeat(5000), anexos: [{ nombre: 'a.txt', tipo: 'text/plain', contenido: base64('A'.repeat(9 * 1024 * 1024)) }] })))
    expect(pesado.data).toMatchObject({ responses: [{ status: 201 }] })
    const hondo = await enPartes(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)
    expect([hondo.status, errorDe(hondo).message]).toEqual([400, expect.stringMatching(/40 niveles/)])
    expect((await enPartes(`{"recibida\\u0045n":"2026-07-06T10:00:00"}`)).data).toMatchObject({ responses: [{ status: 400, body: { error: { target: 'recibidaEn' } } }] })
  })

  test('a group is kept whole or not at all', async () => {
    const [clave, otra] = [claveNueva(), claveNueva()]
    const grupo = { atomicityGroup: 'g' }
    const { data } = await enLote([parte(1, atencionTurnero({ claveOrigen: clave }), grupo), parte(2, atencionTurnero({ claveOrigen: otra, atendidaEn: '2026-07-06T10:00:00' }), grupo)])
    expect(data.responses.map((r: any) => r.status)).toEqual([424, 400])
    expect((await leer(s, `Atenciones?$filter=claveOrigen eq '${clave}'`)).data.value).toEqual([])
  })

  test('one key twice in a group is one row', async () => {
    const datos = peticionWeb()
    const { data } = await enLote([1, 2, 3].map(i => parte(i, datos, { url: 'PQRS', atomicityGroup: 'g' })))
    expect(new Set(data.responses.map((r: any) => r.body.radicado)).size).toBe(1)
  })

  test('more requests than a batch takes are refused whole', async () => {
    const datos = atencionTurnero()
    const r = await enLote(Array.from({ length: 1001 }, (_, i) => parte(i, datos)))
    expect([r.status, errorDe(r).message]).toEqual([413, 'Un $batch admite hasta 1000 solicitudes; envíelas en varios.'])
    expect((await leer(s, `Atenciones?$filter=claveOrigen eq '${String(datos.claveOrigen)}'`)).data.value).toEqual([])
  })
})
