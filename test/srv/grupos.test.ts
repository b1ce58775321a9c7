import { randomUUID } from 'node:crypto'
import { appSinC4C, casoEn, casoEnEstado, CUALQUIER_VERSION, errorDe, hacer, intentarActo, leerCaso, LISTA_DE_CALIDAD, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const DENTRO = ['coordinador', 'direccion', 'calidad', 'auditor']
const RESPUESTA = { texto: 'Señor(a) {{nombre}}: su caso {{radicado}} quedó corregido.', verificados: LISTA_DE_CALIDAD }
const ABRE = { nombre: 'Doble cobro de natación', motivo: 'Reclaman el mismo cobro.' }

const agrupar = (casos: unknown, otros: Record<string, unknown> = ABRE, usuario = 'coordinador') => s.como(usuario).intentar.POST(`${RUTA.coordinacion}/agrupar`, { casos, ...otros })
const enGrupo = (ID: string, acto: string, datos: unknown = {}, usuario = 'coordinador') => s.como(usuario).intentar.POST(`${RUTA.coordinacion}/Grupos(${ID})/CoordinacionService.${acto}`, datos)
const sacar = (ID: string, datos: unknown = { motivo: 'Pide algo más.' }, usuario = 'coordinador') => s.como(usuario).intentar.POST(`${RUTA.coordinacion}/MiembrosGrupo(${ID})/CoordinacionService.sacarDelGrupo`, datos)
const leerGrupo = async (ID: string, cola = '?$expand=miembros,situacion') => (await s.como('coordinador').GET(`${RUTA.coordinacion}/Grupos(${ID})${cola}`)).data
const casos = (n: number, estado: string, otros = {}) => Promise.all(Array.from({ length: n }, () => casoEnEstado(s, estado, otros)))

async function grupoDe(miembros: { ID: string }[]): Promise<string> {
  const { status, data } = await agrupar(miembros.map(c => c.ID))
  expect([status, status < 400 || data]).toEqual([200, true])
  return data.ID
}

describe('a group ties cases and changes nothing of them', () => {
  test('its cases keep number, clocks and state; the history says that they were put there', async () => {
    const juntos = [await radicar(s, { lineaServicio_code: 'RECREACION' }), await casoEnEstado(s, 'EnArea', { lineaServicio_code: 'RECREACION' })]
    const antes = await Promise.all(juntos.map(c => leerCaso(s, c.ID)))
    const ID = await grupoDe(juntos)
    const grupo = await leerGrupo(ID)
    expect(grupo).toMatchObject({ ...ABRE, casos: 2, pendientes: 2, respondidos: 0, situacion_code: 'ABIERTO', lineaServicio_code: 'RECREACION' })
    expect(grupo.miembros.map((m: any) => m.radicado).sort()).toEqual(juntos.map(c => c.radicado).sort())
    for (const antiguo of antes) {
      const ahora = await leerCaso(s, antiguo.ID)
      for (const campo of ['radicado', 'estado_code', 'venceLegal', 'venceInterno', 'vence', 'venceEn', 'hito_code', 'regimen_code']) expect([campo, ahora[campo]]).toEqual([campo, antiguo[campo]])
      expect(ahora.hitos).toEqual(antiguo.hitos)
      expect(ahora.historia.at(-1)).toMatchObject({ acto_code: 'agrupar', detalle: expect.stringContaining(ABRE.nombre) })
    }
  })

  test('the case shows its group', async () => {
    const juntos = await casos(2, 'Radicada')
    await grupoDe(juntos)
    const { data } = await s.como('coordinador').GET(`${casoEn('coordinacion', juntos[0]!.ID)}?$expand=membresia($expand=grupo)`)
    expect(data.membresia.grupo.nombre).toBe(ABRE.nombre)
  })

  test('a group takes more cases, and one that is of another line makes it of several', async () => {
    const ID = await grupoDe(await Promise.all([1, 2].map(() => radicar(s, { lineaServicio_code: 'SALUD' }))))
    const mas = await radicar(s, { lineaServicio_code: 'VIVIENDA' })
    expect((await agrupar([mas.ID], { grupo: ID })).status).toBe(200)
    expect(await leerGrupo(ID)).toMatchObject({ casos: 3, lineaServicio_code: null })
  })

  test('a case leaves with a reason and may join another group', async () => {
    const [uno, otro] = await casos(2, 'Radicada')
    const ID = await grupoDe([uno!, otro!])
    expect(errorDe(await sacar(uno!.ID, { motivo: ' ' }))).toMatchObject({ target: 'motivo' })
    expect((await sacar(uno!.ID)).status).toBeLessThan(300)
    expect((await sacar(uno!.ID)).status).toBe(404)
    expect(await leerGrupo(ID)).toMatchObject({ casos: 1 })
    expect((await leerCaso(s, uno!.ID)).historia.at(-1)).toMatchObject({ acto_code: 'sacarDelGrupo', detalle: expect.stringContaining('Pide algo más.') })
    await grupoDe([uno!, await radicar(s)])
  })
})

describe('what is no group is refused whole, saying which case', () => {
  test.each([
    ['nothing', () => [], 400], ['null', () => null, 400], ['one case alone', (a: string) => [a], 400], ['the same twice', (a: string) => [a, a], 400],
    ['what is no key', (a: string) => [a, "x' or 1=1"], 400], ['an unknown case', (a: string) => [a, randomUUID()], 404],
    ['ten thousand', () => Array.from({ length: 10_000 }, () => randomUUID()), 400], ['no list', (a: string) => a, 400], ['a hole', (a: string) => [a, null], 400],
  ])('%s', async (_que, lista, esperado) => {
    const { ID } = await radicar(s)
    const respuesta = await agrupar(lista(ID))
    expect([respuesta.status, errorDe(respuesta).message]).toEqual([esperado, expect.stringMatching(/\S{3}/)])
    expect((await leerCaso(s, ID)).historia).toHaveLength(1)
  })

  test('a case that was answered or ended', async () => {
    const abierto = await radicar(s)
    for (const estado of ['Respondida', 'Cerrada', 'Desistida']) {
      const { ID, radicado } = await casoEnEstado(s, estado)
      const respuesta = await agrupar([abierto.ID, ID])
      expect([respuesta.status, errorDe(respuesta).message]).toEqual([409, expect.stringContaining(radicado)])
    }
    expect((await s.como('coordinador').GET(`${RUTA.coordinacion}/MiembrosGrupo?$filter=caso_ID eq ${abierto.ID}`)).data.value).toEqual([])
  })

  test('a case that is in a group already, of two who try at once the second', async () => {
    const [a, b, c] = await casos(3, 'Radicada')
    const respuestas = await Promise.all([agrupar([a!.ID, b!.ID]), agrupar([c!.ID, b!.ID])])
    expect(respuestas.map(r => r.status).sort()).toEqual([200, 409])
    expect(errorDe(respuestas.find(r => r.status === 409)!).message).toContain(b!.radicado)
  })

  test('a group without name or reason, or that is not there', async () => {
    const IDs = (await casos(2, 'Radicada')).map(c => c.ID)
    expect(errorDe(await agrupar(IDs, { motivo: 'x' }))).toMatchObject({ target: 'nombre' })
    expect(errorDe(await agrupar(IDs, { nombre: 'x' }))).toMatchObject({ target: 'motivo' })
    expect((await agrupar(IDs, { grupo: randomUUID() })).status).toBe(404)
  })
})

describe('one answer to many', () => {
  test('each gets her own letter, delivery and clock; who cannot be answered yet waits, and gets the same later', async () => {
    const [ana, anonima] = [await casoEnEstado(s, 'RespuestaArea', { nombre: 'Ana Generada & Cía' }), await casoEnEstado(s, 'RespuestaArea', { nombre: undefined, anonima: true })]
    const tarde = await casoEnEstado(s, 'EnArea', { nombre: 'Berta Generada' })
    const ID = await grupoDe([ana, anonima, tarde])
    const { status, data } = await enGrupo(ID, 'responderGrupo', RESPUESTA)
    expect([status, data.hechos]).toEqual([200, 2])
    expect(data.pendientes).toEqual([{ caso: tarde.ID, radicado: tarde.radicado, motivo: expect.stringContaining('En el área') }])
    expect((await leerCaso(s, ana.ID))).toMatchObject({ estado_code: 'Respondida', respuesta: `Señor(a) Ana Generada & Cía: su caso ${ana.radicado} quedó corregido.`, hito_code: 'ENTREGA' })
    expect((await leerCaso(s, anonima.ID)).respuesta).toBe(`Señor(a) peticionario(a): su caso ${anonima.radicado} quedó corregido.`)
    expect(await leerCaso(s, tarde.ID)).toMatchObject({ estado_code: 'EnArea', respuesta: null, verificaciones: [] })
    expect(await leerGrupo(ID)).toMatchObject({ situacion_code: 'ABIERTO', pendientes: 1, respondidos: 2, respuesta: RESPUESTA.texto })

    const sinNadie = await enGrupo(ID, 'responderGrupo', { verificados: LISTA_DE_CALIDAD })
    expect([sinNadie.status, errorDe(sinNadie).message]).toEqual([409, expect.stringContaining(tarde.radicado)])
    await hacer(s, tarde.ID, 'responderArea')
    expect((await enGrupo(ID, 'responderGrupo', { ...RESPUESTA, texto: 'Otra cosa' })).status).toBe(409)
    expect((await enGrupo(ID, 'responderGrupo', { verificados: LISTA_DE_CALIDAD })).data).toMatchObject({ hechos: 1, pendientes: [] })
    expect((await leerCaso(s, tarde.ID)).respuesta).toContain(`Berta Generada: su caso ${tarde.radicado}`)
    expect(await leerGrupo(ID)).toMatchObject({ situacion_code: 'RESPONDIDO', pendientes: 0, respondidos: 3 })
    expect((await enGrupo(ID, 'responderGrupo', RESPUESTA)).status).toBe(409)

    await hacer(s, ana.ID, 'registrarEntrega')
    expect([(await leerCaso(s, ana.ID)).entregas.length, (await leerCaso(s, anonima.ID)).entregas.length]).toEqual([1, 0])
    expect(await leerGrupo(ID)).toMatchObject({ entregados: 1 })
    expect((await sacar(ana.ID)).status).toBe(409)
  })

  test('the history, checklist and mirror of each are those of a single answer', async () => {
    const juntos = await casos(2, 'RespuestaArea')
    const aparte = await casoEnEstado(s, 'Respondida')
    await enGrupo(await grupoDe(juntos), 'responderGrupo', RESPUESTA)
    const [uno, solo] = [await leerCaso(s, juntos[0]!.ID), await leerCaso(s, aparte.ID)]
    expect(uno.verificaciones.map((v: any) => v.item_code).sort()).toEqual(solo.verificaciones.map((v: any) => v.item_code).sort())
    expect(uno.historia.at(-1)).toMatchObject({ acto_code: 'responder', estadoAnterior_code: 'RespuestaArea', estadoNuevo_code: 'Respondida', por: 'coordinador' })
    expect(uno.hitos.map((h: any) => [h.tipo_code, Boolean(h.cumplidoEn)])).toEqual(expect.arrayContaining(solo.hitos.map((h: any) => [h.tipo_code, Boolean(h.cumplidoEn)])))
    expect(uno.espejo.situacion_code).toBe('PENDIENTE')
  })

  test.each([
    ['an unknown placeholder', { texto: 'Hola {{correo}}', verificados: LISTA_DE_CALIDAD }, 'texto'], ['no text', { verificados: LISTA_DE_CALIDAD }, 'texto'],
    ['an incomplete checklist', { texto: 'Va', verificados: LISTA_DE_CALIDAD.slice(1) }, 'verificados'], ['an item that is none', { texto: 'Va', verificados: [...LISTA_DE_CALIDAD, 'OTRO'] }, 'verificados'],
    ['a text too long', { texto: 'x'.repeat(20_001), verificados: LISTA_DE_CALIDAD }, 'texto'], ['a letter too long once filled', { texto: `{{nombre}}${'x'.repeat(19_985)}`, verificados: LISTA_DE_CALIDAD }, 'texto'],
  ])('with %s nobody is answered', async (_que, datos, campo) => {
    const juntos = await casos(2, 'RespuestaArea')
    const ID = await grupoDe(juntos)
    const respuesta = await enGrupo(ID, 'responderGrupo', datos)
    expect([respuesta.status, errorDe(respuesta).target]).toEqual([400, campo])
    for (const c of juntos) expect((await leerCaso(s, c.ID)).estado_code).toBe('RespuestaArea')
    expect(await leerGrupo(ID)).toMatchObject({ respuesta: null, situacion_code: 'ABIERTO' })
  })

  test('the checklist of a group is what the policies of its cases ask', async () => {
    const ID = await grupoDe(await casos(2, 'RespuestaArea'))
    const { data } = await s.como('coordinador').GET(`${RUTA.coordinacion}/Grupos(${ID})/CoordinacionService.listaDeCalidad()`)
    expect(data.value.map((p: any) => p.item).sort()).toEqual([...LISTA_DE_CALIDAD].sort())
  })

  test('two coordinators at once: everybody is answered once', async () => {
    const juntos = await casos(4, 'RespuestaArea')
    const ID = await grupoDe(juntos)
    const respuestas = await Promise.all([enGrupo(ID, 'responderGrupo', RESPUESTA), enGrupo(ID, 'responderGrupo', RESPUESTA), intentarActo(s, 'responder', juntos[3]!.ID)])
    expect(respuestas.every(r => [200, 409].includes(r.status))).toBe(true)
    for (const c of juntos) {
      const { estado_code, historia } = await leerCaso(s, c.ID)
      expect([estado_code, historia.filter((h: any) => h.acto_code === 'responder').length]).toEqual(['Respondida', 1])
    }
    expect(await leerGrupo(ID)).toMatchObject({ situacion_code: 'RESPONDIDO', pendientes: 0 })
  })
})

describe('the public notice of Ley 1755/2015 art. 22', () => {
  const aviso = () => ({ periodico: 'Diario Generado', pagina: 'https://caja.example/avisos/1', publicadoEn: new Date().toISOString(), prueba: 'Página 8B, edición generada' })
  const SIN_DATOS = { anonima: true, nombre: undefined }

  /** So many consultas, answered by the area. */
  async function consultas(n: number, otros: Record<string, unknown>, tipologia = 'INFORMACION') {
    return Promise.all(Array.from({ length: n }, async () => {
      const caso = await radicar(s, otros)
      const { status, data } = await intentarActo(s, 'clasificar', caso.ID, { datos: { tipologia } })
      expect([status, status < 400 || data]).toEqual([200, true])
      await hacer(s, caso.ID, 'trasladarAArea', 'responderArea')
      return caso
    }))
  }

  test('with more than ten it is published, and delivers to who gave no way to be reached', async () => {
    const sinDatos = await consultas(10, SIN_DATOS)
    const [conCorreo] = await consultas(1, { correo: 'alguien@generado.example' })
    const ID = await grupoDe([...sinDatos, conCorreo!])
    expect((await leerGrupo(ID)).avisoEnPalabras).toContain('posible')
    expect((await enGrupo(ID, 'publicarAviso', aviso())).status).toBe(409)
    await enGrupo(ID, 'responderGrupo', RESPUESTA)
    expect((await enGrupo(ID, 'entregarPorAviso')).status).toBe(409)
    const publicado = await enGrupo(ID, 'publicarAviso', aviso())
    expect([publicado.status, publicado.data.aviso_periodico]).toEqual([200, 'Diario Generado'])
    expect((await enGrupo(ID, 'publicarAviso', aviso())).status).toBe(409)
    expect((await leerGrupo(ID)).avisoEnPalabras).toContain('Publicado')

    const { data } = await enGrupo(ID, 'entregarPorAviso')
    expect(data).toMatchObject({ hechos: 10, pendientes: [{ radicado: conCorreo!.radicado, motivo: expect.stringContaining('ubicarla') }] })
    const caso = await leerCaso(s, sinDatos[0]!.ID)
    expect(caso.entregas).toMatchObject([{ medio_code: 'AVISO', prueba: expect.stringContaining('https://caja.example/avisos/1') }])
    expect(caso).toMatchObject({ estado_code: 'Respondida', hito_code: null })
    expect((await leerCaso(s, conCorreo!.ID)).entregas).toEqual([])
    expect(await leerGrupo(ID)).toMatchObject({ entregados: 10 })
    expect((await enGrupo(ID, 'entregarPorAviso')).status).toBe(409)
    expect((await intentarActo(s, 'cerrar', sinDatos[0]!.ID)).status).toBe(200)
  })

  test('with ten, or of another regime, it is refused and says why', async () => {
    const diez = await consultas(10, SIN_DATOS)
    const ID = await grupoDe(diez)
    await enGrupo(ID, 'responderGrupo', RESPUESTA)
    for (const acto of ['publicarAviso', 'entregarPorAviso']) {
      const respuesta = await enGrupo(ID, acto, acto === 'publicarAviso' ? aviso() : {})
      expect([respuesta.status, errorDe(respuesta).message]).toEqual([409, expect.stringContaining('más de 10')])
    }
    const [queja] = await consultas(1, SIN_DATOS, 'QUEJA')
    await agrupar([queja!.ID], { grupo: ID })
    expect(errorDe(await enGrupo(ID, 'publicarAviso', aviso())).message).toContain('otro régimen')
    expect((await leerGrupo(ID)).avisoEnPalabras).toContain('otro régimen')
  })
})

describe('the detector', () => {
  const DE = (linea: string) => ({ lineaServicio_code: linea })
  const COBRO = ['Me cobraron dos veces la inscripción al curso de natación de mi hija.', 'La inscripción del curso de natación fue cobrada dos veces, devuelvan el dinero.']
  const analogos = async (ID: string, usuario = 'coordinador') => (await s.como(usuario).GET(`${casoEn('coordinacion', ID)}/CoordinacionService.analogos()`)).data.value

  test('finds the open cases of the same line and days that are alike, the most alike first, and says why', async () => {
    const [uno, otro] = await Promise.all(COBRO.map(texto => radicar(s, { texto, ...DE('EDUCACION') })))
    const igual = await radicar(s, { texto: COBRO[0], ...DE('EDUCACION') })
    await radicar(s, { texto: COBRO[0], ...DE('VIVIENDA') })
    await radicar(s, { texto: 'El salón no tiene aire acondicionado y hace calor.', ...DE('EDUCACION') })
    await radicar(s, { texto: COBRO[0], ...DE('EDUCACION'), recibidaEn: new Date(Date.now() - 40 * 86_400_000).toISOString() })
    await casoEnEstado(s, 'Respondida', { texto: COBRO[0], ...DE('EDUCACION') })
    const filas = await analogos(uno!.ID, 'auditor')
    expect(filas.map((f: any) => f.radicado)).toEqual([igual.radicado, otro!.radicado])
    expect(filas[0]).toMatchObject({ parecido: 100, palabras: expect.stringContaining('inscripción'), grupo: null })
    const { data } = await s.como('coordinador').GET(`${casoEn('coordinacion', uno!.ID)}/parecidos?$count=true&$expand=estado&$top=1`)
    expect(data).toMatchObject({ '@odata.count': 2, value: [{ radicado: igual.radicado, estado: { name: 'Radicada' } }] })
  })

  test('suggests groups of what waits in none, and forms one of what was shown', async () => {
    const texto = 'Reclamo porque el comedor escolar sirvió almuerzos fríos durante la semana.'
    const juntos = await Promise.all(Array.from({ length: 11 }, () => radicar(s, { texto, ...DE('SALUD') })))
    const sugeridos = async () => (await s.como('coordinador').GET(`${RUTA.coordinacion}/gruposSugeridos()`)).data.value
    const mio = (await sugeridos()).find((g: any) => g.casos.includes(juntos[0]!.ID))
    expect(mio).toMatchObject({ cantidad: 11, avisoPosible: true, lineaServicio_code: 'SALUD', palabras: expect.stringContaining('comedor') })
    expect(mio.casos.toSorted()).toEqual(juntos.map(c => c.ID).sort())

    const enLista = (await s.como('coordinador').GET(`${RUTA.coordinacion}/GruposSugeridos?$expand=lineaServicio&$count=true`)).data
    expect(enLista.value.find((g: any) => g.ID === mio.ID)).toMatchObject({ cantidad: 11, lineaServicio: { name: 'Salud' } })
    const deLinea = async (filtro: string) => (await s.como('coordinador').GET(`${RUTA.coordinacion}/GruposSugeridos?$count=true&$filter=${filtro}`)).data
    const deSalud = await deLinea("lineaServicio_code eq 'EDUCACION' or lineaServicio_code eq 'SALUD'")
    expect([deSalud.value.some((g: any) => g.ID === mio.ID), deSalud['@odata.count']]).toEqual([true, deSalud.value.length])
    expect((await deLinea("lineaServicio_code ne 'SALUD'")).value.filter((g: any) => g.lineaServicio_code === 'SALUD')).toEqual([])
    for (const [filtro, target] of [["asunto eq 'x'", 'asunto'], ["lineaServicio_code gt 'A'", '$filter']] as const) {
      const r = await s.como('coordinador').intentar.GET(`${RUTA.coordinacion}/GruposSugeridos?$filter=${filtro}`)
      expect([r.status, errorDe(r).target]).toEqual([400, target])
    }
    const formar = (usuario: string) => s.como(usuario).intentar.POST(`${RUTA.coordinacion}/GruposSugeridos('${mio.ID}')/CoordinacionService.formarGrupo`, ABRE)
    expect((await formar('auditor')).status).toBe(403)
    const { status, data } = await formar('coordinador')
    expect([status, (await leerGrupo(data.ID)).casos]).toEqual([200, 11])
    expect((await sugeridos()).some((g: any) => g.casos.includes(juntos[0]!.ID))).toBe(false)
    expect((await formar('coordinador')).status).toBe(409)
    expect((await analogos(juntos[0]!.ID))[0]).toMatchObject({ grupo: ABRE.nombre, grupo_ID: data.ID })
  })
})

describe('who', () => {
  test('the service reads groups, the coordinator alone writes them, the rest see nothing', async () => {
    const juntos = await casos(2, 'RespuestaArea')
    const ID = await grupoDe(juntos)
    for (const usuario of DENTRO) expect([usuario, (await s.como(usuario).intentar.GET(`${RUTA.coordinacion}/Grupos(${ID})?$expand=miembros`)).status]).toEqual([usuario, 200])
    for (const usuario of ['asesor', 'area', 'admin', 'integracion']) expect((await s.como(usuario).intentar.GET(`${RUTA.coordinacion}/Grupos`)).status).toBe(403)
    for (const usuario of DENTRO.slice(1)) {
      const intentos = [await agrupar(juntos.map(c => c.ID), ABRE, usuario), await enGrupo(ID, 'responderGrupo', RESPUESTA, usuario), await enGrupo(ID, 'publicarAviso', {}, usuario), await enGrupo(ID, 'entregarPorAviso', {}, usuario), await sacar(juntos[0]!.ID, undefined, usuario)]
      expect(intentos.map(r => r.status)).toEqual([403, 403, 403, 403, 403])
    }
  })

  test('nobody writes a group past its acts', async () => {
    const [caso] = await casos(1, 'Radicada')
    const ID = await grupoDe([caso!, await radicar(s)])
    const quien = s.como('coordinador', CUALQUIER_VERSION).intentar
    const intentos = [
      await quien.POST(`${RUTA.coordinacion}/Grupos`, { nombre: 'x' }), await quien.PATCH(`${RUTA.coordinacion}/Grupos(${ID})`, { respuesta: 'x' }), await quien.DELETE(`${RUTA.coordinacion}/Grupos(${ID})`),
      await quien.POST(`${RUTA.coordinacion}/MiembrosGrupo`, { caso_ID: caso!.ID, grupo_ID: ID }), await quien.DELETE(`${RUTA.coordinacion}/MiembrosGrupo(${caso!.ID})`), await quien.POST(`${RUTA.coordinacion}/Grupos(${ID})/miembros`, { caso_ID: randomUUID() }),
    ]
    for (const { status } of intentos) expect([status >= 400, status < 500]).toEqual([true, true])
    expect((await quien.GET(`${RUTA.coordinacion}/PQRS?$filter=parecidos/any()`)).status).toBe(400)
    expect((await quien.GET(`${RUTA.coordinacion}/MiembrosGrupo?$expand=caso`)).status).toBe(400)
    expect((await quien.GET(`${RUTA.coordinacion}/CasosParecidos`)).status).toBe(400)
  })
})
