import { randomUUID } from 'node:crypto'
import { appSinC4C, errorDe, hacer, radicar, RUTA } from './casos-de-prueba'

const s = appSinC4C()
const hoy = () => new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10)
const MANANA = () => new Date(Date.now() + 19 * 3_600_000).toISOString().slice(0, 10)
const enBorradores = (ID: string, activo = true) => `${RUTA.politica}/BorradoresPolitica(ID=${ID},IsActiveEntity=${activo})`
const admin = () => s.como('admin').intentar
const iniciar = (codigo: string, usuario = 'admin') => s.como(usuario).intentar.POST(`${RUTA.politica}/iniciarBorrador`, { codigo })
const iniciado = async (codigo: string): Promise<string> => (await iniciar(codigo)).data.ID
const accion = (ID: string, nombre: string, datos: unknown = {}, usuario = 'admin') => s.como(usuario).intentar.POST(`${enBorradores(ID)}/PoliticaService.${nombre}`, datos)
const activar = (ID: string, vigenteDesde: string) => accion(ID, 'activar', { vigenteDesde })
const leer = async (ID: string) => (await s.como('admin').GET(`${enBorradores(ID)}?$expand=internos($orderby=orden),recepciones,puntosCalidad,asignaciones,calendarios($expand=turnos),revision($orderby=orden)`)).data
const errores = (r: { data: any }) => (errorDe(r as never).details ?? [errorDe(r as never)]).map((e: any) => e.message).join('\n')

/** Edits a draft as the page does: edit, change, save. */
async function editar(ID: string, cambiar: (ruta: string) => Promise<unknown>) {
  const edicion = await admin().POST(`${enBorradores(ID)}/PoliticaService.draftEdit`, { PreserveChanges: true })
  if (edicion.status >= 400) return edicion
  await cambiar(enBorradores(ID, false))
  return admin().POST(`${enBorradores(ID, false)}/PoliticaService.draftActivate`, {})
}
const fila = (datos: object) => ({ ID: randomUUID(), fuente: 'prueba', ...datos })
const conTermino = (ID: string, datos: object) => editar(ID, ruta => s.como('admin').POST(`${ruta}/internos`, fila(datos)))
const paquete = (codigo: string, otros: object = {}) => ({ codigo, version: 1, nombre: 'De prueba', hereda: 'BASE', fuente: 'prueba', vigenteDesde: '2026-01-01', ...otros })
const cargar = (contenido: unknown) => s.como('admin').POST(`${RUTA.politica}/cargarPaquete`, { contenido: JSON.stringify(contenido) })

test('a draft begins with what the version in force says, as rows', async () => {
  const b = await leer(await iniciado('QUINDIO'))
  expect(b).toMatchObject({ codigo: 'QUINDIO', version: 2, versionBase: 1, situacion_code: 'ABIERTO', vigenteDesde: hoy(), calendario: 'CO-QUINDIO' })
  expect(b.internos).toMatchObject([{ tipologia_code: null, regimen_code: null, dias: 7, areaDias: 5, atencionUsuarioDias: 2 }])
  expect(b.puntosCalidad).toHaveLength(5)
  expect(b.calendarios[0].turnos).toHaveLength(10)
  const otro = await iniciar('QUINDIO')
  expect([otro.status, errorDe(otro).message]).toEqual([409, expect.stringMatching(/QUINDIO ya tiene un borrador.*admin.*descártelo/)])
  expect((await iniciar('NADIE')).status).toBe(404)
  expect((await admin().DELETE(enBorradores(b.ID))).status).toBe(204)
  expect((await iniciar('QUINDIO')).status).toBe(200)
})

test('a draft over the legal ceiling is kept with its problem, and not activated; corrected, it is', async () => {
  await cargar(paquete('TECHO'))
  const ID = await iniciado('TECHO')
  expect((await conTermino(ID, { regimen_code: 'PETICION_INFORMACION', dias: 11 })).status).toBe(200)
  const { data } = await accion(ID, 'validar')
  expect(data).toMatchObject({ problemas: 1, filas: [{ gravedad: 'PROBLEMA', donde: 'Términos internos, fila 1 (Petición de documentos o información)', mensaje: expect.stringMatching(/11 días hábiles pasa del legal de 10 \(Ley 1755\/2015 art\. 14 num\. 1\)/) }] })
  expect((await leer(ID)).revision).toMatchObject([{ gravedad_code: 'PROBLEMA' }])
  const refusado = await activar(ID, hoy())
  expect([refusado.status, errores(refusado)]).toEqual([400, expect.stringContaining('pasa del legal de 10')])

  const [termino] = (await leer(ID)).internos
  await editar(ID, () => s.como('admin').PATCH(`${RUTA.politica}/InternosBorrador(ID=${termino.ID},IsActiveEntity=false)`, { dias: 9 }))
  expect((await leer(ID)).revision).toEqual([])
  expect(await activar(ID, hoy())).toMatchObject({ status: 200, data: { codigo: 'TECHO', version: 2 } })
  const { data: cargado } = await s.como('auditor').GET(`${RUTA.politica}/PaquetesPolitica(codigo='TECHO',version=2)?$expand=terminos`)
  expect(cargado).toMatchObject({ vigenteDesde: hoy(), terminos: [{ clave: 'PETICION_INFORMACION', internoDias: 9 }] })
  expect(await leer(ID)).toMatchObject({ situacion_code: 'ACTIVADO' })
  for (const r of [await activar(ID, hoy()), await accion(ID, 'validar'), await conTermino(ID, { dias: 3 }), await admin().DELETE(enBorradores(ID))]) expect(r.status).toBe(409)
})

test('blank, unknown and doubled rows are told by their place', async () => {
  await cargar(paquete('FILAS'))
  const ID = await iniciado('FILAS')
  await editar(ID, async ruta => {
    await s.como('admin').POST(`${ruta}/internos`, { ID: randomUUID(), tipologia_code: 'QUEJA' })
    await s.como('admin').POST(`${ruta}/recepciones`, fila({ canal_code: 'HUMO', politica_code: 'A' }))
    await s.como('admin').POST(`${ruta}/asignaciones`, fila({ sede_code: 'VIRTUAL', calendario: 'CO-NADA' }))
    await s.como('admin').PATCH(ruta, { avisoDias: 99, vigenteHasta: '2020-01-01', nombre: null })
  })
  const { data } = await accion(ID, 'validar')
  expect(data.filas.map((f: any) => f.donde)).toEqual(expect.arrayContaining(['Términos internos, fila 1 (Queja): días', 'Términos internos, fila 1 (Queja): fuente', 'Parámetros: días de aviso', 'Nombre']))
  for (const f of data.filas) expect(f.mensaje).not.toMatch(/undefined|Invalid|expected/)
  for (const nombre of ['comparar()', 'simular(meses=3)']) {
    const r = await admin().GET(`${enBorradores(ID)}/PoliticaService.${nombre}`)
    expect([r.status, errorDe(r).message]).toEqual([409, expect.stringContaining('Validar')])
  }
  const doble = await conTermino(ID, { tipologia_code: 'QUEJA', regimen_code: 'QUEJA', dias: 3 })
  expect([doble.status, errores(doble)]).toEqual([400, expect.stringContaining('no ambos')])
})

test('what the form does not show stays in the pack', async () => {
  const regimenes = [{ regimen: 'QUEJA', legalDias: 12, norma: 'prueba', prorroga: { tope: 'DOBLE' } }]
  await cargar(paquete('RESTO', { regimenes, tipologias: [{ tipologia: 'RECLAMO', admite: ['RECLAMO'] }], parametros: { avisoDias: 3, anexosTipos: ['application/pdf'] } }))
  const ID = await iniciado('RESTO')
  await editar(ID, ruta => s.como('admin').PATCH(ruta, { nombre: 'Otro nombre', avisoDias: 4 }))
  expect((await activar(ID, hoy())).status).toBe(200)
  const { data } = await s.como('admin').GET(`${RUTA.politica}/PaquetesPolitica(codigo='RESTO',version=2)?$select=contenido`)
  expect(JSON.parse(data.contenido)).toMatchObject({ nombre: 'Otro nombre', regimenes, tipologias: [{ tipologia: 'RECLAMO' }], parametros: { avisoDias: 4, anexosTipos: ['application/pdf'] } })
})

test('the comparison tells the changes in words', async () => {
  await cargar(paquete('CAMBIA', { internos: [{ ambito: 'TIPOLOGIA', clave: 'QUEJA', dias: 7, fuente: 'prueba' }] }))
  const ID = await iniciado('CAMBIA')
  const [termino] = (await leer(ID)).internos
  await editar(ID, async ruta => {
    await s.como('admin').PATCH(`${RUTA.politica}/InternosBorrador(ID=${termino.ID},IsActiveEntity=false)`, { dias: 5 })
    await s.como('admin').POST(`${ruta}/recepciones`, fila({ canal_code: 'WEB', politica_code: 'A' }))
  })
  const { data } = await s.como('admin').GET(`${enBorradores(ID)}/PoliticaService.comparar()`)
  expect(data.value.map((d: any) => d.texto)).toEqual(['Queja: término interno: 7 → 5 días hábiles', expect.stringMatching(/^Página web: Lo recibido .* → Cuenta la fecha de recibo$/)])
})

test('a version begins today or later once a case was received; cases keep theirs', async () => {
  const antes = await radicar(s)
  const abierto = (await s.como('admin').GET(`${RUTA.politica}/BorradoresPolitica?$filter=codigo eq 'QUINDIO' and situacion_code eq 'ABIERTO'`)).data.value[0]
  const ID = abierto?.ID ?? await iniciado('QUINDIO')
  const [termino] = (await leer(ID)).internos
  await editar(ID, () => s.como('admin').PATCH(`${RUTA.politica}/InternosBorrador(ID=${termino.ID},IsActiveEntity=false)`, { dias: 6, areaDias: 4 }))
  const pasada = await activar(ID, '2026-01-01')
  expect([pasada.status, errores(pasada)]).toEqual([400, expect.stringContaining('elija hoy')])
  expect((await activar(ID, '2026-02-30')).status).toBe(400)
  expect((await activar(ID, hoy())).status).toBe(200)
  const despues = await radicar(s)
  await hacer(s, antes.ID, 'clasificar')
  const { data } = await s.como('coordinador').GET(`${RUTA.coordinacion}/PQRS(${antes.ID})`)
  expect([data.paqueteVersion, data.terminos_internoDias, despues.paqueteVersion, despues.terminos_internoDias]).toEqual([1, 7, 2, 6])
})

test('of two that activate at once one wins, the other is told', async () => {
  await cargar(paquete('CARRERA'))
  const ID = await iniciado('CARRERA')
  const respuestas = await Promise.all([1, 2].map(() => activar(ID, MANANA())))
  expect(respuestas.map(r => r.status).sort()).toEqual([200, 409])
  expect(errorDe(respuestas.find(r => r.status === 409)!).message).toMatch(/ya se activó/)
})

test('of two that begin a draft at once one wins', async () => {
  await cargar(paquete('DOS'))
  const respuestas = await Promise.all([1, 2].map(() => iniciar('DOS')))
  expect(respuestas.map(r => r.status).sort()).toEqual([200, 409])
})

test('nobody activates over the unsaved changes of somebody else, nor what is not saved', async () => {
  await cargar(paquete('AJENO'))
  const ID = await iniciado('AJENO')
  await admin().POST(`${enBorradores(ID)}/PoliticaService.draftEdit`, { PreserveChanges: true })
  const r = await activar(ID, hoy())
  expect([r.status, errorDe(r).message]).toEqual([409, expect.stringMatching(/admin tiene cambios sin guardar/)])
  const deEdicion = await admin().POST(`${enBorradores(ID, false)}/PoliticaService.validar`, {})
  expect([deEdicion.status, errorDe(deEdicion).message]).toEqual([409, expect.stringContaining('Guarde')])
})

test('a version loaded meanwhile makes the draft a thing of the past', async () => {
  await cargar(paquete('TARDE'))
  const ID = await iniciado('TARDE')
  await cargar(paquete('TARDE', { version: 2 }))
  const r = await activar(ID, hoy())
  expect([r.status, errores(r)]).toEqual([400, expect.stringContaining('La versión 2 de TARDE ya está cargada')])
})

test('only admin has drafts', async () => {
  await cargar(paquete('SECRETO'))
  const ID = await iniciado('SECRETO')
  for (const usuario of ['asesor', 'coordinador', 'area', 'calidad', 'direccion', 'auditor', 'integracion']) {
    const como = s.como(usuario).intentar
    const respuestas = [
      await como.GET(`${RUTA.politica}/BorradoresPolitica`), await como.GET(`${RUTA.politica}/InternosBorrador`), await como.GET(`${RUTA.politica}/TurnosBorrador`), await como.GET(`${RUTA.politica}/RevisionesBorrador`),
      await iniciar('VALLE', usuario), await accion(ID, 'validar', {}, usuario), await accion(ID, 'activar', { vigenteDesde: hoy() }, usuario),
      await como.GET(`${enBorradores(ID)}/PoliticaService.simular(meses=3)`), await como.GET(`${enBorradores(ID)}/PoliticaService.comparar()`),
      await como.POST(`${enBorradores(ID)}/PoliticaService.draftEdit`, {}), await como.DELETE(enBorradores(ID)),
      await como.POST(`${RUTA.politica}/importar`, { contenido: '[]' }), await como.GET(`${RUTA.politica}/PaquetesPolitica(codigo='VALLE',version=1)/PoliticaService.exportar()`),
    ]
    expect([usuario, respuestas.map(r => r.status)]).toEqual([usuario, respuestas.map(() => 403)])
  }
})

test('nothing goes round the edit of a draft', async () => {
  await cargar(paquete('RODEO', { internos: [{ ambito: 'TODOS', dias: 7, fuente: 'prueba' }] }))
  const ID = await iniciado('RODEO')
  const [termino] = (await leer(ID)).internos
  const antes = await leer(ID)
  const intentos = [
    await admin().POST(`${RUTA.politica}/BorradoresPolitica`, { codigo: 'LIBRE' }),
    await admin().POST(`${enBorradores(ID)}/internos`, fila({ dias: 3 })),
    await admin().PATCH(`${RUTA.politica}/InternosBorrador(ID=${termino.ID},IsActiveEntity=true)`, { dias: 30 }),
    await admin().DELETE(`${RUTA.politica}/InternosBorrador(ID=${termino.ID},IsActiveEntity=true)`),
    await admin().POST(`${RUTA.politica}/RevisionesBorrador`, {}),
  ]
  expect(intentos.map(r => r.status >= 400 && r.status < 500)).toEqual(intentos.map(() => true))
  await editar(ID, ruta => admin().PATCH(ruta, { codigo: 'OTRO', version: 77, situacion_code: 'ACTIVADO', resto: '{"regimenes":[]}', hereda: 'LEY' }))
  expect(await leer(ID)).toMatchObject({ codigo: 'RODEO', version: 2, situacion_code: 'ABIERTO', resto: antes.resto, hereda: 'BASE' })
})

test.each([
  ['no months', 'simular()'], ['zero months', 'simular(meses=0)'], ['too many months', 'simular(meses=25)'], ['months that are no number', "simular(meses='tres')"],
])('a simulation with %s is refused', async (_que, llamada) => {
  const { data } = await s.como('admin').GET(`${RUTA.politica}/BorradoresPolitica?$top=1&$filter=situacion_code eq 'ABIERTO'`)
  expect((await admin().GET(`${enBorradores(data.value[0].ID)}/PoliticaService.${llamada}`)).status).toBe(400)
})

test.each([['codigo', { codigo: 7 }], ['codigo', {}], ['codigo', { codigo: 'A\u0000' }]])('a draft of a bad %s is refused', async (campo, datos) => {
  const r = await admin().POST(`${RUTA.politica}/iniciarBorrador`, datos)
  expect([r.status, errorDe(r).target]).toEqual([400, campo])
})

test('a draft that is gone is told, and texts too long are refused with their field', async () => {
  expect((await accion(randomUUID(), 'validar')).status).toBe(404)
  await cargar(paquete('LARGO'))
  const ID = await iniciado('LARGO')
  await admin().POST(`${enBorradores(ID)}/PoliticaService.draftEdit`, {})
  const r = await admin().PATCH(enBorradores(ID, false), { nombre: 'x'.repeat(500) })
  expect([r.status >= 400 && r.status < 500 ? 'refused' : r.status, JSON.stringify(r.data)]).toEqual(['refused', expect.stringContaining('nombre')])
})
