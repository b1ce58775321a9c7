import { appSinC4C, base64, casoEn, CUALQUIER_VERSION, documentoGenerado, hacer, intentarActo, radicar, RUTA, type CasoLeido } from './casos-de-prueba'

const s = appSinC4C()
const USUARIOS = ['asesor', 'asesor2', 'coordinador', 'area', 'area.subsidio', 'calidad', 'direccion', 'admin', 'auditor', 'integracion']
const DENTRO: Record<string, string[]> = {
  atencion: ['asesor', 'asesor2'],
  coordinacion: ['coordinador', 'direccion', 'calidad', 'auditor'],
  area: ['area', 'area.subsidio'],
}

// Every one of these is found nowhere else, so any answer that bears one shows the case
const SECRETO = {
  nombre: 'Zenobia Generada', numeroDocumento: documentoGenerado(), correo: 'zenobia@secreto.example', telefono: '6099999901', direccion: 'Carrera Secreta 1',
  municipio: 'Municipiosecreto', motivoPreferencial: 'motivosecreto', texto: 'textosecreto de la petición', asunto: 'asuntosecreto', preferencial: true, clienteC4C: '8099901',
}
const PALABRAS = [...Object.values(SECRETO).filter(v => typeof v === 'string'), 'notasecreta', 'anexosecreto']
let caso: CasoLeido

const conjuntosDe = async (servicio: string, usuario: string): Promise<string[]> =>
  (await s.como(usuario).GET(`/odata/v4/${servicio}/`)).data.value.map((c: any) => c.name)

const muestra = (datos: unknown) => {
  const texto = Buffer.isBuffer(datos) ? datos.toString() : JSON.stringify(datos ?? '')
  return [caso.ID, caso.radicado, ...PALABRAS].filter(p => texto.includes(p))
}

beforeAll(async () => {
  caso = await radicar(s, { ...SECRETO, notas: [{ texto: 'notasecreta' }], anexos: [{ nombre: 'anexosecreto.txt', tipo: 'text/plain', contenido: base64('anexosecreto') }] })
  await hacer(s, caso.ID, 'clasificar', 'trasladarAArea')
})

test('each service opens to its roles and to nobody else', async () => {
  for (const [servicio, dentro] of Object.entries(DENTRO)) {
    for (const usuario of USUARIOS) {
      const { status } = await s.como(usuario).intentar.GET(`/odata/v4/${servicio}/PQRS?$top=1`)
      expect([servicio, usuario, status]).toEqual([servicio, usuario, dentro.includes(usuario) ? 200 : 403])
    }
    expect((await s.intentar.GET(`/odata/v4/${servicio}/PQRS`)).status).toBe(401)
    expect((await s.como('nadie').intentar.GET(`/odata/v4/${servicio}/PQRS`)).status).toBe(401)
  }
})

test('the pages of Atención al Usuario know who acts there and who only reads', async () => {
  for (const usuario of DENTRO.coordinacion!) {
    const { data } = await s.como(usuario).GET(`${RUTA.coordinacion}/Permisos`)
    expect([usuario, data.coordina]).toEqual([usuario, usuario === 'coordinador'])
  }
})

test.each([['atencion', 'asesor2'], ['area', 'area.subsidio']])('in %s no entity set shows %s a case that is not hers', async (servicio, usuario) => {
  const conjuntos = await conjuntosDe(servicio, usuario)
  expect(conjuntos.length).toBeGreaterThan(10)
  const quien = s.como(usuario).intentar
  for (const conjunto of conjuntos) {
    const ruta = `/odata/v4/${servicio}/${conjunto}`
    // The case of a counted day is its key, no way to it
    const navegaciones = conjunto === 'DiasExplicados' ? [] : ['caso', 'caso($expand=anexos,notas,hitos,historia)', 'hitos,anexos,notas,historia', '*']
    for (const cola of ['', '?$top=500', '/$count', '?$filter=IsActiveEntity eq true', '?$apply=aggregate($count as n)', ...navegaciones.map(n => `?$expand=${n}`)]) {
      const { status, data } = await quien.GET(ruta + cola)
      expect([conjunto + cola, status < 500, muestra(data)]).toEqual([conjunto + cola, true, []])
    }
  }
})

test.each([['atencion', 'asesor2'], ['area', 'area.subsidio']])('in %s no path to the case lets %s through, alone or in a $batch', async (servicio, usuario) => {
  const raiz = casoEn(servicio as 'atencion' | 'area', caso.ID)
  const relativa = raiz.slice(`/odata/v4/${servicio}/`.length)
  const colas = ['', '/nombre', '/texto', '/hitos', '/historia', '/notas', '/anexos', '/estado', '/area', '/tipologia', '/categoria', '/tipoDocumento', '/estado/code', '/estado/name/$value', '/entregas', '/espejo', '/explicacion',
    `/${servicio === 'area' ? 'AreaService.explicar' : 'AtencionService.constancia'}()`]
  for (const cola of colas) {
    const { status, data } = await s.como(usuario).intentar.GET(raiz + cola, { accept: '*/*' })
    expect([cola, [204, 403, 404, 405].includes(status), muestra(data)]).toEqual([cola, true, []])
  }
  const lote = { requests: colas.map((cola, i) => ({ id: String(i), method: 'GET', url: relativa + cola })) }
  const { data } = await s.como(usuario).POST(`/odata/v4/${servicio}/$batch`, lote)
  expect(data.responses).toHaveLength(colas.length)
  for (const r of data.responses) expect([[204, 403, 404, 405].includes(r.status), muestra(r.body)]).toEqual([true, []])
})

test('by key neither a child nor the content of a file answers to somebody else', async () => {
  const hijos = { Anexos: 'anexos', Notas: 'notas', Actuaciones: 'historia' }
  for (const [conjunto, navegacion] of Object.entries(hijos)) {
    const [fila] = (await s.como('asesor').GET(`${casoEn('atencion', caso.ID)}/${navegacion}`)).data.value
    const clave = `(ID=${fila.ID},IsActiveEntity=true)`
    for (const cola of ['', '/caso', ...(conjunto === 'Anexos' ? ['/contenido'] : [])]) {
      const { status, data } = await s.como('asesor2').intentar.GET(`${RUTA.atencion}/${conjunto}${clave}${cola}`, { accept: '*/*' })
      expect([conjunto + cola, status]).toEqual([conjunto + cola, cola === '/caso' ? 400 : 404])
      expect(muestra(data)).toEqual([])
    }
    const enArea = conjunto === 'Actuaciones' ? [] : ['', '/caso', '/contenido']
    for (const cola of enArea) expect((await s.como('area.subsidio').intentar.GET(`${RUTA.area}/${conjunto}(${fila.ID})${cola}`, { accept: '*/*' })).status).toBeGreaterThanOrEqual(400)
  }
  for (const conjunto of ['Hitos', 'Verificaciones', 'Entregas', 'EspejosC4C']) {
    const { data } = await s.como('asesor2').GET(`${RUTA.atencion}/${conjunto}?$filter=caso_ID eq ${caso.ID}`)
    expect([conjunto, data.value]).toEqual([conjunto, []])
  }
})

test('who filed sees her own case whole', async () => {
  const { data } = await s.como('asesor').GET(`${casoEn('atencion', caso.ID)}?$expand=hitos,historia,notas,anexos,espejo`)
  expect(data).toMatchObject({ nombre: SECRETO.nombre, espejo: { situacion_code: expect.any(String) } })
  expect([data.hitos.length, data.historia.length, data.notas.length, data.anexos.length]).toEqual([6, 3, 1, 1])
})

test('the area that answers sees what is asked, and neither contact nor the reason of a preference', async () => {
  const { data } = await s.como('area').GET(`${casoEn('area', caso.ID)}?$expand=hitos,historia,notas,anexos,explicacion`)
  expect(data).toMatchObject({ texto: SECRETO.texto, preferencial: true })
  const { correo, telefono, direccion, municipio, motivoPreferencial, clienteC4C } = SECRETO
  for (const reservado of [correo, telefono, direccion, municipio, motivoPreferencial, clienteC4C]) expect(JSON.stringify(data)).not.toContain(reservado)
  for (const campo of ['correo', 'telefono', 'direccion', 'municipio', 'motivoPreferencial', 'clienteC4C', 'huella']) {
    expect((await s.como('area').intentar.GET(`${RUTA.area}/PQRS?$select=${campo}`)).status).toBe(400)
    expect((await s.como('area').intentar.GET(`${RUTA.area}/PQRS?$filter=${campo} ne null`)).status).toBe(400)
  }
})

test.each(Object.entries(DENTRO).flatMap(([servicio, usuarios]) => usuarios.map(u => [servicio, u])))('in %s no list shows %s the reason of a preference', async (servicio, usuario) => {
  for (const cola of ['', '?$select=radicado,motivoPreferencial', '?$expand=estado']) {
    const { data } = await s.como(usuario!).intentar.GET(`/odata/v4/${servicio}/PQRS${cola}`)
    expect(JSON.stringify(data)).not.toContain(SECRETO.motivoPreferencial)
  }
})

test('a case not handed over to an area is not there for it', async () => {
  const otro = await radicar(s)
  expect((await s.como('area').intentar.GET(casoEn('area', otro.ID))).status).toBe(404)
  await hacer(s, otro.ID, 'clasificar')
  expect((await s.como('area').intentar.GET(casoEn('area', otro.ID))).status).toBe(404)
  await intentarActo(s, 'trasladarAArea', otro.ID, { datos: { area: 'SUBSIDIO' } })
  expect((await s.como('area').intentar.GET(casoEn('area', otro.ID))).status).toBe(404)
  expect((await s.como('area.subsidio').intentar.GET(casoEn('area', otro.ID))).status).toBe(200)
})

test('nobody writes what only acts and clocks write, by any path', async () => {
  const filas: Record<string, Record<string, unknown>> = {
    hitos: { tipo_code: 'LEGAL', ronda: 9, vence: '2040-01-01' },
    historia: { acto_code: 'cerrar', detalle: 'falsa' },
    entregas: { medio_code: 'CORREO', prueba: 'falsa', entregadaEn: '2026-01-01T00:00:00Z' },
    verificaciones: { item_code: 'CALIDAD', cumple: true },
  }
  const CONJUNTO: Record<string, string> = { hitos: 'Hitos', historia: 'Actuaciones', entregas: 'Entregas', verificaciones: 'Verificaciones' }
  const cuenta = async () => {
    const { data } = await s.como('coordinador').GET(`${casoEn('coordinacion', caso.ID)}?$expand=hitos,historia,entregas,verificaciones`)
    return ['hitos', 'historia', 'entregas', 'verificaciones'].map(h => JSON.stringify(data[h]))
  }
  const antes = await cuenta()
  for (const [servicio, usuarios] of Object.entries(DENTRO)) for (const usuario of usuarios) for (const [hijo, fila] of Object.entries(filas)) {
    const quien = s.como(usuario, CUALQUIER_VERSION).intentar
    const porCaso = `${casoEn(servicio as 'atencion', caso.ID)}/${hijo}`
    const directo = `/odata/v4/${servicio}/${CONJUNTO[hijo]}`
    const intentos = [await quien.POST(porCaso, fila), await quien.POST(directo, { ...fila, caso_ID: caso.ID }), await quien.PATCH(porCaso, fila), await quien.DELETE(porCaso)]
    for (const { status } of intentos) expect([servicio, usuario, hijo, status >= 400 && status < 500]).toEqual([servicio, usuario, hijo, true])
  }
  expect(await cuenta()).toEqual(antes)
})

test('code lists are read by everybody and written by nobody', async () => {
  for (const [servicio, [usuario]] of Object.entries(DENTRO)) {
    expect((await s.como(usuario!).GET(`/odata/v4/${servicio}/Areas`)).data.value.length).toBeGreaterThan(5)
    expect((await s.como(usuario!).intentar.POST(`/odata/v4/${servicio}/Areas`, { code: 'NUEVA' })).status).toBe(405)
    expect((await s.como(usuario!).intentar.PATCH(`/odata/v4/${servicio}/Areas('SALUD')`, { name: 'x' })).status).toBe(405)
    expect((await s.como(usuario!).intentar.DELETE(`/odata/v4/${servicio}/Areas('SALUD')`)).status).toBe(405)
  }
})

test('a person s cases at the counter are asked for by person, and a filter does not widen them', async () => {
  const otro = await radicar(s, { clienteC4C: '8099902' })
  const casos = async (filtro: string) => (await s.como('asesor2').intentar.GET(`${RUTA.atencion}/CasosDePersona${filtro}`))
  expect((await casos('')).status).toBe(400)
  expect((await casos(`(${caso.ID})`)).status).toBe(400)
  const { data } = await casos(`?$filter=clienteC4C eq '8099901' or radicado ne ''`)
  expect(data.value.map((c: any) => c.ID)).toEqual([caso.ID])
  expect(JSON.stringify(data)).not.toContain(otro.radicado)
  for (const reservado of [SECRETO.correo, SECRETO.texto, SECRETO.motivoPreferencial, SECRETO.telefono]) expect(JSON.stringify(data)).not.toContain(reservado)
})

test('policies are read by who works with them and loaded by admin alone', async () => {
  for (const usuario of USUARIOS) {
    const { status } = await s.como(usuario).intentar.GET(`${RUTA.politica}/PaquetesPolitica`)
    expect([usuario, status]).toEqual([usuario, ['admin', 'auditor', 'coordinador'].includes(usuario) ? 200 : 403])
    if (usuario === 'admin') continue
    expect((await s.como(usuario).intentar.POST(`${RUTA.politica}/cargarPaquete`, { contenido: '{}' })).status).toBe(403)
  }
  expect((await s.como('admin').intentar.PATCH(`${RUTA.politica}/PaquetesPolitica(codigo='LEY',version=1)`, { nombre: 'x' })).status).toBe(405)
  expect((await s.como('admin').intentar.DELETE(`${RUTA.politica}/PaquetesPolitica(codigo='LEY',version=1)`)).status).toBe(405)
})
