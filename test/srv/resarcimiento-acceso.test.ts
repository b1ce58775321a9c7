import { appSinC4C, base64, errorDe } from './casos-de-prueba'
import { abrir, enCompensar, hacer, incentivo, intentar, leer, presupuesto, RAIZ, valorar, verificarExclusiones } from './resarcimientos-de-prueba'

const s = appSinC4C()
const USUARIOS = ['asesor', 'coordinador', 'area', 'area.subsidio', 'calidad', 'direccion', 'admin', 'auditor', 'integracion'] as const

/** Who reads what; the rest get a refusal, or an empty list where only their own would be there. */
const LEEN: Record<string, readonly string[]> = {
  Resarcimientos: ['coordinador', 'direccion', 'calidad', 'auditor'],
  Requisitos: ['coordinador', 'direccion', 'calidad', 'auditor'],
  Exclusiones: ['coordinador', 'direccion', 'calidad', 'auditor'],
  Historia: ['coordinador', 'direccion', 'calidad', 'auditor'],
  Reconexiones: ['asesor', 'coordinador', 'auditor'],
  Compensaciones: ['coordinador', 'direccion', 'calidad', 'auditor'],
  Devoluciones: ['coordinador', 'direccion', 'calidad', 'auditor'],
  Bonos: ['coordinador', 'direccion', 'auditor'],
  Anexos: ['coordinador', 'direccion', 'calidad', 'auditor'],
  Incentivos: ['coordinador', 'direccion', 'admin', 'auditor'],
  Presupuestos: ['coordinador', 'direccion', 'admin', 'auditor'],
  Movimientos: ['coordinador', 'direccion', 'admin', 'auditor'],
  Analisis: ['coordinador', 'direccion', 'calidad', 'auditor'],
  MiembrosMesa: ['coordinador', 'direccion', 'calidad', 'auditor'],
  Contactos: ['asesor', 'coordinador', 'direccion', 'calidad', 'auditor'],
}

test.each(Object.entries(LEEN))('%s is read by its roles alone', async (entidad, roles) => {
  for (const usuario of USUARIOS) {
    const { status } = await s.como(usuario).intentar.GET(`${RAIZ}/${entidad}?$top=1`)
    expect([usuario, status]).toEqual([usuario, roles.includes(usuario) ? 200 : 403])
  }
  expect((await s.intentar.GET(`${RAIZ}/${entidad}`)).status).toBe(401)
})

describe('an area', () => {
  let ID: string
  beforeAll(async () => {
    ID = (await abrir(s)).ID
    await verificarExclusiones(s, ID)
  })

  test('sees its own, once it is recognised, without contact data and money', async () => {
    const ver = async (usuario: string) => (await s.como(usuario).GET(`${RAIZ}/ResarcimientosDelArea?$filter=ID eq ${ID}`)).data.value
    expect(await ver('area')).toEqual([])
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    const [fila] = await ver('area')
    expect(await ver('area.subsidio')).toEqual([])
    for (const campo of ['numeroDocumento', 'telefono', 'correo', 'direccion', 'costo', 'senalado', 'aceptaPrueba']) expect(fila).not.toHaveProperty(campo)
  })

  test('reads the risks, actions and mesas of its own alone', async () => {
    await valorar(s, ID, 'MEDIO')
    for (const hijo of ['riesgos', 'acciones', 'mesas', 'mejoras']) {
      expect((await s.como('area').intentar.GET(`${RAIZ}/ResarcimientosDelArea(${ID})/${hijo}`)).status).toBe(200)
      expect((await s.como('area.subsidio').intentar.GET(`${RAIZ}/ResarcimientosDelArea(${ID})/${hijo}`)).status).toBe(404)
    }
    const { riesgos, acciones } = await leer(s, ID)
    const delOtro = await s.como('area.subsidio').GET(`${RAIZ}/Riesgos?$filter=ID eq ${riesgos[0].ID}`)
    expect(delOtro.data.value).toEqual([])
    expect([403, 404]).toContain((await intentar(s, 'area.subsidio', 'Acciones', acciones[0].ID, 'marcar', { evidencia: 'x' })).status)
    expect([403, 404]).toContain((await intentar(s, 'area.subsidio', 'ResarcimientosDelArea', ID, 'conceptuar', { deAcuerdo: true, texto: 'x' })).status)
    expect((await intentar(s, 'area', 'Acciones', acciones[0].ID, 'marcar', { evidencia: 'Se identificó la falla.' })).status).toBe(200)
  })
})

describe('who may act', () => {
  let ID: string
  let compensacion: string
  beforeAll(async () => {
    await presupuesto(s, 1_000_000)
    const { ID: entrada } = await incentivo(s, 5)
    ID = (await enCompensar(s)).ID
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, motivo: 'x' })
    compensacion = (await leer(s, ID)).compensaciones[0].ID
  })

  test.each([
    ['Resarcimientos', 'valorarCriticidad', { criticidad: 'BAJO', motivo: 'x' }, ['coordinador']],
    ['Resarcimientos', 'declararNoProcede', { motivo: 'x' }, ['coordinador']],
    ['Resarcimientos', 'activarDevolucion', { monto: 1, motivo: 'x', responsable: 'x' }, ['coordinador']],
    ['Reconexiones', 'programarContacto', { programadoPara: '2020-01-01T00:00:00Z' }, ['asesor', 'coordinador']],
    ['Compensaciones', 'entregar', { medio: 'FIRMA', prueba: 'x' }, ['coordinador']],
    ['Compensaciones', 'aprobar', { motivo: '' }, ['coordinador', 'direccion']],
  ])('%s.%s', async (entidad, acto, datos, roles) => {
    for (const usuario of USUARIOS.filter(u => !roles.includes(u))) {
      expect([usuario, (await intentar(s, usuario, entidad, entidad === 'Compensaciones' ? compensacion : ID, acto, datos)).status]).toEqual([usuario, 403])
    }
  })

  test.each(['compensaciones', 'devoluciones', 'anexos'])('no way round to money and papers: %s', async hijo => {
    const { intentar: calidad } = s.como('calidad')
    // Its pages ask for them all the same
    expect((await calidad.GET(`${RAIZ}/Resarcimientos(${ID})/${hijo}`)).data.value).toEqual([])
    expect((await s.como('direccion').GET(`${RAIZ}/Resarcimientos(${ID})/${hijo}`)).data.value.length).toBeGreaterThanOrEqual(hijo === 'compensaciones' ? 1 : 0)
    expect((await calidad.GET(`${RAIZ}/Resarcimientos(${ID})?$expand=${hijo}`)).status).toBe(403)
    expect((await calidad.GET(`${RAIZ}/Resarcimientos?$expand=historia($expand=resarcimiento($expand=${hijo}))`)).status).toBe(403)
    expect((await calidad.GET(`${RAIZ}/Resarcimientos?$filter=${hijo}/any(x:x/ID ne null)`)).status).toBe(403)
    expect((await s.como('direccion').intentar.GET(`${RAIZ}/Resarcimientos(${ID})?$expand=${hijo}`)).status).toBe(200)
  })

  test('who speaks with the person does not read the rest of her file by the side', async () => {
    const { intentar: asesor } = s.como('asesor')
    expect((await asesor.GET(`${RAIZ}/Contactos?$expand=resarcimiento`)).status).toBe(403)
    expect((await asesor.GET(`${RAIZ}/Contactos?$filter=resarcimiento/costo gt 0`)).status).toBe(403)
    expect((await asesor.GET(`${RAIZ}/Contactos?$orderby=resarcimiento/costo`)).status).toBe(403)
    expect((await asesor.GET(`${RAIZ}/Contactos(${(await leer(s, ID)).contactos[0].ID})/resarcimiento`)).status).toBe(403)
    expect((await s.como('area').intentar.GET(`${RAIZ}/Riesgos?$expand=resarcimiento`)).status).toBe(403)
    expect((await asesor.GET(`${RAIZ}/Reconexiones?$expand=contactos($expand=tipo),pasos,lineaServicio`)).status).toBe(200)
  })

  test('two decisions at once are one', async () => {
    const respuestas = await Promise.all([1, 2, 3].map(() => intentar(s, 'direccion', 'Compensaciones', compensacion, 'aprobar', { motivo: 'De acuerdo.' })))
    expect(respuestas.map(r => r.status).sort()).toEqual([200, 409, 409])
  })

  test('what is not there is not found, what is no state for it is refused', async () => {
    expect((await intentar(s, 'coordinador', 'Resarcimientos', '00000000-0000-4000-8000-000000000000', 'reconocer')).status).toBe(404)
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    expect(respuesta.status).toBe(409)
    expect(errorDe(respuesta).message).not.toMatch(/[A-Z]{2,}_[A-Z]|undefined|null/)
  })
})

describe('files', () => {
  test('are added and never changed; what is no file of its kind is refused', async () => {
    const { ID } = await abrir(s)
    const anexar = (datos: Record<string, unknown>) => s.como('coordinador').intentar.POST(`${RAIZ}/Anexos`, { resarcimiento_ID: ID, nombre: 'evidencia.txt', tipo: 'text/plain', ...datos })
    const { data: anexo, status } = await anexar({ contenido: base64('Bitácora del servicio.'), deLaCaja: true })
    expect([status, anexo.tamano, anexo.deLaCaja]).toEqual([201, 23, false])
    expect((await s.como('coordinador').intentar.PATCH(`${RAIZ}/Anexos(${anexo.ID})`, { nombre: 'otro.txt' })).status).toBe(409)
    expect((await s.como('coordinador').intentar.DELETE(`${RAIZ}/Anexos(${anexo.ID})`)).status).toBeGreaterThanOrEqual(403)
    expect((await anexar({ tipo: 'text/html', contenido: base64('<p>') })).status).toBe(400)
    expect((await anexar({ tipo: 'application/pdf', contenido: base64('no es') })).status).toBe(400)
    expect((await anexar({ mesa_ID: '00000000-0000-4000-8000-000000000000', contenido: base64('x') })).status).toBe(404)
    expect((await anexar({ resarcimiento_ID: '00000000-0000-4000-8000-000000000000', contenido: base64('x') })).status).toBe(404)
    expect((await s.como('area').intentar.POST(`${RAIZ}/Anexos`, { resarcimiento_ID: ID, nombre: 'x.txt', tipo: 'text/plain' })).status).toBe(403)
    const { data: luego } = await anexar({})
    expect((await s.como('coordinador').intentar.PUT(`${RAIZ}/Anexos(${luego.ID})/contenido`, Buffer.from('Después.'), { 'content-type': 'text/plain' })).status).toBeLessThan(300)
  })
})

test.each([['admin', 'resarcimiento/Incentivos'], ['direccion', 'resarcimiento/Presupuestos'], ['asesor', 'atencion/PQRS'], ['admin', 'politica/BorradoresPolitica']])('%s sees whose draft it is: %s', async (usuario, lista) => {
  expect((await s.como(usuario).intentar.GET(`/odata/v4/${lista}?$top=1&$expand=DraftAdministrativeData`)).status).toBe(200)
})

test('a search finds what it names, and nothing by a word that stands nowhere', async () => {
  const { ID, numero } = await abrir(s)
  const buscar = async (lista: string, usuario: string, palabra: string) =>
    (await s.como(usuario).GET<{ value: { ID: string }[] }>(`${RAIZ}/${lista}?$search=${palabra}&$select=ID`)).data.value.map(r => r.ID)
  expect(await buscar('Resarcimientos', 'coordinador', `"${numero}"`)).toEqual([ID])
  await verificarExclusiones(s, ID)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
  for (const [lista, usuario] of [['Resarcimientos', 'coordinador'], ['ResarcimientosDelArea', 'area'], ['Reconexiones', 'asesor']] as const) {
    expect([lista, await buscar(lista, usuario, 'palabraquenoesta')]).toEqual([lista, []])
    expect((await buscar(lista, usuario, 'generada')).length + (await buscar(lista, usuario, 'inscripcion')).length).toBeGreaterThan(0)
  }
})

test('the area is asked once there is all to agree with', async () => {
  const { ID } = await abrir(s)
  await verificarExclusiones(s, ID)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'valorarCriticidad', { criticidad: 'BAJO', motivo: 'x' })
  const porConceptuar = async () => (await s.como('area').GET<{ porConceptuar: boolean }>(`${RAIZ}/ResarcimientosDelArea(${ID})`)).data.porConceptuar
  expect(await porConceptuar()).toBe(false)
  for (const { ID: riesgo } of (await leer(s, ID)).riesgos) await hacer(s, 'coordinador', 'Riesgos', riesgo, 'valorar', { probabilidad: 2, impacto: 2, motivo: 'x' })
  expect(await porConceptuar()).toBe(true)
})

test('a case shows what is made good of it', async () => {
  const { ID, caso_ID, numero } = await abrir(s)
  const { data } = await s.como('direccion').GET<{ resarcimientos: unknown[] }>(`/odata/v4/coordinacion/PQRS(${caso_ID})?$select=ID&$expand=resarcimientos`)
  expect(data.resarcimientos).toEqual([expect.objectContaining({ ID, numero, estado_code: 'Abierto' })])
  expect((await s.como('area').intentar.GET('/odata/v4/coordinacion/ResarcimientosDelCaso')).status).toBe(403)
})

test.each(['$filter=contains(numero,\'R-\')', '$orderby=vence', '$search=persona', '$count=true&$top=1', '$expand=caso', '$filter=situacion_code eq \'EN_TERMINO\'', '$apply=aggregate($count as n)'])('Resarcimientos?%s answers', async consulta => {
  expect((await s.como('coordinador').intentar.GET(`${RAIZ}/Resarcimientos?${consulta}`)).status).toBeLessThan(500)
})
