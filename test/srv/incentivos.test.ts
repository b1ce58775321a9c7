import { fechaLocal } from '../../srv/plazos'
import { vencerTodo } from '../../srv/resarcir/tareas/vencer'
import { escalar } from '../../srv/resarcir/tareas/escalar'
import { appSinC4C, documentoGenerado, errorDe } from './casos-de-prueba'
import { abrir, codigosDeBonos, enCompensar, hacer, incentivo, intentar, leer, presupuesto, RAIZ } from './resarcimientos-de-prueba'

const s = appSinC4C()

beforeAll(() => presupuesto(s, 100_000_000))

const direccion = (ID: string) => `Incentivos(${ID})`
/** A change as the page makes it: by a draft where there is one. */
async function cambiar(ID: string, datos: Record<string, unknown>): Promise<void> {
  const { PATCH, POST, intentar: { POST: editar } } = s.como('admin')
  const borrador = await editar(`${RAIZ}/Incentivos(ID=${ID},IsActiveEntity=true)/ResarcimientoService.draftEdit`, {})
  if (borrador.status >= 400) return void await PATCH(`${RAIZ}/${direccion(ID)}`, datos)
  await PATCH(`${RAIZ}/Incentivos(ID=${ID},IsActiveEntity=false)`, datos)
  await POST(`${RAIZ}/Incentivos(ID=${ID},IsActiveEntity=false)/ResarcimientoService.draftActivate`, {})
}
const cuentas = async (ID: string) => {
  const { existencias, reservadas, entregadas, disponibles } = await SELECT.one.from('escucha.Incentivos').where({ ID }) as Record<string, number>
  return [existencias, reservadas, entregadas, disponibles]
}
const elPresupuesto = async () => {
  const { comprometido, ejecutado } = await SELECT.one.from('escucha.Presupuestos').where({ centroCosto_code: 'CC-RECREACION' }) as Record<string, unknown>
  return [Number(comprometido), Number(ejecutado)]
}

/** As the queue does it: within a transaction of its own, beside which there is one connection on SQLite. */
const porLaCola = (tarea: 'vencer' | 'escalar') => s.cds.tx({ user: new s.cds.User.Privileged() } as never, async () => { await (await s.cds.connect.to('TareasDeResarcimiento')).send(tarea) })

/** Approved for a person of that document; answers with the compensation. */
async function aprobada(entrada: string, cantidad = 1, persona = documentoGenerado()): Promise<{ ID: string; compensacion: string; persona: string }> {
  const { ID } = await enCompensar(s, 'ALTO')
  await UPDATE('escucha.Resarcimientos', ID).with({ numeroDocumento: persona })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, cantidad, motivo: 'Le corresponde.' })
  const compensacion = (await leer(s, ID)).compensaciones[0].ID
  await hacer(s, 'direccion', 'Compensaciones', compensacion, 'aprobar', { motivo: 'De acuerdo.' })
  return { ID, compensacion, persona }
}

async function entregada(entrada: string, cantidad = 1, documento = documentoGenerado()): Promise<{ ID: string; compensacion: string; persona: string }> {
  const dada = await aprobada(entrada, cantidad, documento)
  await hacer(s, 'coordinador', 'Resarcimientos', dada.ID, 'informar', { tratamiento: 'Una entrada.', medio: 'CORREO', prueba: 'Acuse 1' })
  await hacer(s, 'coordinador', 'Resarcimientos', dada.ID, 'prometerNoRepeticion', { descripcion: 'Doble control.', responsable: 'Jefe', vence: `${new Date().getUTCFullYear() + 1}-03-01` })
  await hacer(s, 'coordinador', 'Compensaciones', dada.compensacion, 'entregar', { medio: 'FIRMA', prueba: 'Acta 1' })
  return dada
}

test('stock moves by acts alone: entry, reservation, delivery, and nothing else', async () => {
  const { ID: entrada } = await incentivo(s, 3)
  expect(await cuentas(entrada)).toEqual([3, 0, 0, 3])
  const antes = await elPresupuesto()
  const { compensacion } = await aprobada(entrada, 2)
  expect(await cuentas(entrada)).toEqual([3, 2, 0, 1])
  expect(await elPresupuesto()).toEqual([antes[0]! + 60_000, antes[1]])
  const sacar = await intentar(s, 'admin', 'Incentivos', entrada, 'moverExistencias', { cantidad: -2, motivo: 'Conteo' })
  expect([sacar.status, errorDe(sacar).message]).toEqual([409, 'No se puede sacar más de lo que está disponible.'])
  await hacer(s, 'coordinador', 'Compensaciones', compensacion, 'anular', { motivo: 'Se propone otra.' })
  expect(await cuentas(entrada)).toEqual([3, 0, 0, 3])
  expect(await elPresupuesto()).toEqual(antes)
  const movimientos = await SELECT.from('escucha.MovimientosIncentivo').columns('tipo_code', 'cantidad').where({ incentivo_ID: entrada }).orderBy('en', 'tipo_code')
  expect(movimientos).toMatchObject([{ tipo_code: 'ENTRADA', cantidad: 3 }, { tipo_code: 'RESERVA', cantidad: 2 }, { tipo_code: 'DEVOLUCION', cantidad: 2 }])
})

test.each([[0, 'cantidad'], [1_000_000, 'cantidad']])('a movement of %i is refused', async (cantidad, target) => {
  const { ID } = await incentivo(s, 1)
  const respuesta = await intentar(s, 'admin', 'Incentivos', ID, 'moverExistencias', { cantidad, motivo: 'x' })
  expect([respuesta.status, errorDe(respuesta).target]).toEqual([400, target])
})

test('what is being edited is saved before stock moves, and no draft writes movements', async () => {
  const { ID } = await incentivo(s, 3)
  const { POST, intentar: { POST: enviar, PATCH: cambiarBorrador } } = s.como('admin')
  await POST(`${RAIZ}/Incentivos(ID=${ID},IsActiveEntity=true)/ResarcimientoService.draftEdit`, {})
  const borrador = `${RAIZ}/Incentivos(ID=${ID},IsActiveEntity=false)`
  const movido = await enviar(`${borrador}/ResarcimientoService.moverExistencias`, { cantidad: 2, motivo: 'Compra generada' })
  expect([movido.status, errorDe(movido).message]).toEqual([409, 'Guarde los cambios antes de mover existencias.'])
  for (const hijos of ['movimientos', 'cambios']) {
    const anotado = await enviar(`${borrador}/${hijos}`, {})
    expect([anotado.status, errorDe(anotado).message]).toEqual([403, 'Desde este borrador no se cambian estos datos.'])
  }
  await cambiarBorrador(borrador, { movimientos: [{ cantidad: 7 }] })
  await POST(`${borrador}/ResarcimientoService.draftActivate`, {})
  expect(await SELECT.from('escucha.MovimientosIncentivo').columns('cantidad').where({ incentivo_ID: ID })).toEqual([{ cantidad: 3 }])
  expect(await cuentas(ID)).toEqual([3, 0, 0, 3])
})

describe('a voucher', () => {
  const usar = (codigo: string, numeroDocumento: string, usuario = 'area') => s.como(usuario).intentar.POST(`${RAIZ}/usarBono`, { codigo, numeroDocumento })
  const consultar = (codigo: string, numeroDocumento: string) => s.como('asesor').intentar.POST(`${RAIZ}/consultarBono`, { codigo, numeroDocumento })

  test('is used once, by its person, whoever asks at the same moment', async () => {
    const { ID: entrada } = await incentivo(s, 5)
    const { ID, persona } = await entregada(entrada, 2)
    const [uno, dos] = await codigosDeBonos(s, ID)
    expect(uno).not.toBe(dos)
    expect((await consultar(uno!, persona)).data).toMatchObject({ estado: 'Por usar', incentivo: 'Entrada al centro recreacional' })
    const respuestas = await Promise.all(Array.from({ length: 6 }, () => usar(uno!, persona)))
    expect(respuestas.map(r => r.status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    expect(errorDe(respuestas.find(r => r.status === 409)!).message).toBe('Ese bono ya se usó.')
    // As a person types it
    expect((await usar(` ${dos!.toLowerCase().replace('escucha-bono-', '')} `, persona.replace(/(\d{3})$/, '.$1'))).data).toMatchObject({ estado: 'Usado' })
    expect((await leer(s, ID)).historia.filter((h: any) => h.acto_code === 'usarBono')).toHaveLength(2)
    expect(await cuentas(entrada)).toEqual([5, 0, 2, 3])
  })

  test('forged, of another person, expired', async () => {
    const { ID: entrada } = await incentivo(s, 5)
    const { ID, persona } = await entregada(entrada)
    const [codigo] = await codigosDeBonos(s, ID)
    const falso = await usar(`ESCUCHA-BONO-${'0'.repeat(40)}`, persona)
    expect([falso.status, errorDe(falso).target]).toEqual([404, 'codigo'])
    const ajeno = await usar(codigo!, documentoGenerado())
    expect([ajeno.status, errorDe(ajeno).target]).toEqual([403, 'numeroDocumento'])
    expect(JSON.stringify(ajeno.data)).not.toContain('Persona Generada')
    await UPDATE('escucha.Bonos').with({ vence: '2020-01-01' }).where({ compensacion_ID: (await leer(s, ID)).compensaciones[0].ID })
    const tarde = await usar(codigo!, persona)
    expect([tarde.status, errorDe(tarde).message]).toEqual([409, 'Ese bono ya venció.'])
    expect((await consultar(codigo!, persona)).data).toMatchObject({ estado: 'Vencido' })
    expect((await usar('', persona)).status).toBe(400)
    expect((await usar(codigo!, persona, 'coordinador')).status).toBe(403)
  })

  test('its code is kept nowhere but on its paper', async () => {
    const { ID: entrada } = await incentivo(s, 1)
    const { ID } = await entregada(entrada)
    const [codigo] = await codigosDeBonos(s, ID)
    for (const tabla of ['Bonos', 'Compensaciones', 'ActuacionesResarcimiento', 'Resarcimientos']) expect(JSON.stringify(await SELECT.from(`escucha.${tabla}`))).not.toContain(codigo)
  })
})

describe('what nobody fetches or uses goes back', () => {
  test('a reservation', async () => {
    const { ID: entrada } = await incentivo(s, 2)
    const { ID, compensacion } = await aprobada(entrada)
    await vencerTodo()
    const antes = await elPresupuesto()
    expect(await cuentas(entrada)).toEqual([2, 1, 0, 1])
    await UPDATE('escucha.Compensaciones', compensacion).with({ reservadaHasta: '2020-01-01' })
    const tarde = await intentar(s, 'coordinador', 'Compensaciones', compensacion, 'entregar', { medio: 'FIRMA', prueba: 'x' })
    expect(errorDe(tarde).message).toBe('La reserva de esta compensación venció: propóngala de nuevo.')
    await porLaCola('vencer')
    await vencerTodo()
    expect(await cuentas(entrada)).toEqual([2, 0, 0, 2])
    expect(await elPresupuesto()).toEqual([antes[0]! - 30_000, antes[1]])
    const { compensaciones, historia } = await leer(s, ID)
    expect(compensaciones[0].estado_code).toBe('Vencida')
    expect(historia.at(-1)).toMatchObject({ acto_code: 'vencer', por: 'escucha' })
  })

  test('a voucher', async () => {
    const { ID: entrada } = await incentivo(s, 2)
    const { ID, compensacion } = await entregada(entrada, 2)
    await vencerTodo()
    const antes = await elPresupuesto()
    await UPDATE('escucha.Bonos').with({ vence: '2020-01-01' }).where({ compensacion_ID: compensacion, numero: 1 })
    await vencerTodo()
    await vencerTodo()
    expect(await cuentas(entrada)).toEqual([2, 0, 1, 1])
    expect(await elPresupuesto()).toEqual([antes[0], antes[1]! - 30_000])
    expect(await leer(s, ID)).toMatchObject({ costo: '30000', estado_code: 'Compensado' })
  })

  test('what the person does not want', async () => {
    const { ID: entrada } = await incentivo(s, 2)
    const { ID, compensacion } = await aprobada(entrada)
    await hacer(s, 'coordinador', 'Compensaciones', compensacion, 'rechazar', { medio: 'MENSAJE', prueba: 'Mensaje 7' })
    expect(await cuentas(entrada)).toEqual([2, 0, 0, 2])
    expect(await leer(s, ID)).toMatchObject({ acepta: false, estado_code: 'Compensar', costo: '0' })
  })
})

test('a second one for the same failure warns, asks to be said twice, and is of the Dirección', async () => {
  const { ID: entrada } = await incentivo(s, 5)
  const { persona, ID } = await entregada(entrada)
  const { numero } = await leer(s, ID)
  const { ID: otro } = await enCompensar(s)
  await UPDATE('escucha.Resarcimientos', otro).with({ numeroDocumento: persona })
  const aviso = await intentar(s, 'coordinador', 'Resarcimientos', otro, 'proponerCompensacion', { incentivo: entrada, motivo: 'x' })
  expect([aviso.status, errorDe(aviso).target]).toEqual([409, 'aceptaRepetida'])
  expect(errorDe(aviso).message).toContain(numero)
  await hacer(s, 'coordinador', 'Resarcimientos', otro, 'proponerCompensacion', { incentivo: entrada, motivo: 'Otra vez falló.', aceptaRepetida: true })
  const { compensaciones, repetido } = await leer(s, otro)
  expect([repetido, compensaciones[0].aprueba, compensaciones[0].repetida]).toEqual([true, 'direccion', true])
})

test('of two files of one person for one failure, only the first is approved without a second thought', async () => {
  const { ID: entrada } = await incentivo(s, 5)
  const persona = documentoGenerado()
  const propuesta = async () => {
    const { ID } = await enCompensar(s)
    await UPDATE('escucha.Resarcimientos', ID).with({ numeroDocumento: persona })
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, motivo: 'x' })
    return (await leer(s, ID)).compensaciones[0].ID as string
  }
  const dos = [await propuesta(), await propuesta()]
  const respuestas = await Promise.all(dos.map(ID => intentar(s, 'direccion', 'Compensaciones', ID, 'aprobar', { motivo: 'x' })))
  expect(respuestas.map(r => r.status).sort()).toEqual([200, 409])
  expect(errorDe(respuestas.find(r => r.status === 409)!).message).toMatch(/ya recibió una compensación por la misma falla/)
})

test('what ended or costs something else since is not given away', async () => {
  const { ID: entrada } = await incentivo(s, 5)
  const { ID, compensacion } = await aprobada(entrada)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'x', medio: 'CORREO', prueba: 'x' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prometerNoRepeticion', { descripcion: 'x', responsable: 'x', vence: `${new Date().getUTCFullYear() + 1}-03-01` })
  await UPDATE('escucha.Incentivos', entrada).with({ vigenteHasta: '2020-12-31' })
  expect(errorDe(await intentar(s, 'coordinador', 'Compensaciones', compensacion, 'entregar', { medio: 'FIRMA', prueba: 'x' })).message).toMatch(/bonos nacerían vencidos/)

  const { ID: otra } = await incentivo(s, 5)
  const { ID: caso } = await enCompensar(s)
  await hacer(s, 'coordinador', 'Resarcimientos', caso, 'proponerCompensacion', { incentivo: otra, motivo: 'x' })
  await UPDATE('escucha.Incentivos', otra).with({ costoUnitario: 5_000_000 })
  expect(errorDe(await intentar(s, 'direccion', 'Compensaciones', (await leer(s, caso)).compensaciones[0].ID, 'aprobar', { motivo: 'x' })).message).toMatch(/El costo del incentivo cambió/)
})

test('a cost centre has one budget at a time, and one that was spent from stays its own', async () => {
  const crear = (datos: Record<string, unknown>) => s.como('direccion').intentar.POST(`${RAIZ}/Presupuestos`, { centroCosto_code: 'CC-SUBSIDIO', asignado: 1_000, vigenteDesde: '2031-01-01', vigenteHasta: '2031-12-31', ...datos })
  const activar = async (datos: Record<string, unknown>) => {
    const { status, data } = await crear(datos)
    return data.IsActiveEntity === false ? s.como('direccion').intentar.POST(`${RAIZ}/Presupuestos(ID=${data.ID},IsActiveEntity=false)/ResarcimientoService.draftActivate`, {}) : { status, data }
  }
  expect((await activar({})).status).toBeLessThan(300)
  expect((await activar({})).status).toBe(409)
  expect((await activar({ centroCosto_code: 'CC-NADA' })).status).toBe(400)
  expect((await activar({ vigenteDesde: '2033-01-01', vigenteHasta: '2032-01-01' })).status).toBe(400)
  // What another year spent is not spent from this one
  const { data: { ID } } = await activar({ vigenteDesde: '2020-01-01', vigenteHasta: '2020-12-31' })
  await UPDATE('escucha.Presupuestos').with({ ejecutado: 500 }).where({ ID })
  const traido = await s.como('direccion').intentar.PATCH(`${RAIZ}/Presupuestos(ID=${ID},IsActiveEntity=true)`, { vigenteHasta: '2029-12-31' })
  expect([traido.status, errorDe(traido).target]).toEqual([409, 'vigenteHasta'])
})

test.each(['Incentivos', 'Presupuestos'])('what is not there is not changed: %s', async entidad => {
  const usuario = entidad === 'Incentivos' ? 'admin' : 'direccion'
  const { status } = await s.como(usuario).intentar.PATCH(`${RAIZ}/${entidad}(ID=00000000-0000-4000-8000-000000000000,IsActiveEntity=true)`, { vigenteHasta: '2031-01-01' })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
})

test('above the table it is the Dirección\'s; at discretion always', async () => {
  const { ID: cara } = await incentivo(s, 5, { costoUnitario: 200_001 })
  const { ID } = await enCompensar(s)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: cara, motivo: 'x' })
  const [compensacion] = (await leer(s, ID)).compensaciones
  expect(compensacion.aprueba).toBe('direccion')
  await UPDATE('escucha.Compensaciones', compensacion.ID).with({ propuestaPor: 'otra.persona' })
  expect((await intentar(s, 'coordinador', 'Compensaciones', compensacion.ID, 'aprobar', { motivo: 'x' })).status).toBe(403)
  await hacer(s, 'direccion', 'Compensaciones', compensacion.ID, 'negar', { motivo: 'Es mucho.' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { descripcion: 'Una cena', monto: 50_000, centroCosto: 'CC-RECREACION', motivo: 'x' })
  expect((await leer(s, ID)).compensaciones.map((c: any) => [c.estado_code, c.aprueba])).toEqual([['Negada', 'direccion'], ['Propuesta', 'direccion']])
})

test('no approval without a budget that reaches', async () => {
  const { ID: entrada } = await incentivo(s, 5, { centroCosto_code: 'CC-EDUCACION' })
  const { ID } = await enCompensar(s)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, motivo: 'x' })
  const [{ ID: compensacion }] = (await leer(s, ID)).compensaciones
  const aprobar = () => intentar(s, 'direccion', 'Compensaciones', compensacion, 'aprobar', { motivo: 'x' })
  expect(errorDe(await aprobar()).message).toMatch(/no tiene un presupuesto vigente/)
  await presupuesto(s, 29_999, 'CC-EDUCACION')
  expect(errorDe(await aprobar()).message).toBe('El presupuesto no alcanza: quedan $ 29.999.')
  expect(await cuentas(entrada)).toEqual([5, 0, 0, 5])
})

describe('the catalogue', () => {
  const nuevo = (otros: Record<string, unknown>) => incentivo(s, 0, otros)

  test.each([
    ['a validity that ends before it begins', { vigenteDesde: '2027-01-02', vigenteHasta: '2027-01-01' }, 'vigenteHasta'], ['a negative cost', { costoUnitario: -1 }, 'costoUnitario'],
    ['a code in small letters', { codigo: 'minúsculas' }, 'codigo'], ['without a name', { nombre: null }, 'nombre'],
  ])('%s is refused', async (_que, otros, target) => {
    await expect(nuevo(otros)).rejects.toMatchObject({ status: 400, response: { data: { error: { target } } } })
  })

  test('what changes is kept, field by field', async () => {
    const { ID } = await incentivo(s, 0)
    await cambiar(ID, { costoUnitario: 45_000, activo: false })
    const cambios = await SELECT.from('escucha.CambiosDeCatalogo').columns('campo', 'antes', 'despues', 'por').where({ objeto: ID }).orderBy('campo')
    expect(cambios).toMatchObject([{ campo: 'Activo', antes: 'Sí', despues: 'No', por: 'admin' }, { campo: 'Costo unitario', antes: '30000', despues: '45000', por: 'admin' }])
  })

  test('counts and spent money are nobody\'s to write', async () => {
    const { ID } = await incentivo(s, 4)
    await s.como('admin').intentar.PATCH(`${RAIZ}/${direccion(ID)}`, { existencias: 1000, reservadas: -5, nombre: 'Otro nombre' })
    expect(await cuentas(ID)).toEqual([4, 0, 0, 4])
    expect((await s.como('admin').intentar.DELETE(`${RAIZ}/${direccion(ID)}`)).status).toBeGreaterThanOrEqual(403)
    expect((await s.como('coordinador').intentar.PATCH(`${RAIZ}/${direccion(ID)}`, { nombre: 'x' })).status).toBe(403)
  })
})

test('the ladder of the term warns in office hours, the highest rung alone, and stops once the person was told', async () => {
  const { ID } = await abrir(s)
  const peldanos = await SELECT.from('escucha.EscalonesResarcimiento').columns('porcentaje', 'destino', 'en').where({ resarcimiento_ID: ID }).orderBy('porcentaje') as { porcentaje: number; destino: string; en: string }[]
  expect(peldanos.map(p => [p.porcentaje, p.destino])).toEqual([[50, 'AREA'], [75, 'JEFE_AREA'], [90, 'COORDINACION'], [100, 'DIRECCION']])
  const avisos = async () => (await SELECT.from('escucha.Avisos').columns('destino_code').where({ resarcimiento_ID: ID, plantilla: 'resarcimientoEscalamiento' }) as { destino_code: string }[]).map(a => a.destino_code)
  await escalar(new Date(Date.parse(peldanos[0]!.en) - 1).toISOString())
  expect(await avisos()).toEqual([])
  const { limite } = await leer(s, ID)
  // The night after the second rung nobody is at work; the next morning the higher of two speaks for both
  const noche = `${fechaLocal(peldanos[1]!.en)}T23:30:00-05:00`
  await escalar(new Date(noche).toISOString())
  expect(await avisos()).toEqual([])
  await escalar(peldanos[1]!.en)
  expect(await avisos()).toEqual(['JEFE_AREA'])
  await escalar(peldanos[1]!.en)
  expect(await avisos()).toEqual(['JEFE_AREA'])
  await UPDATE('escucha.EscalonesResarcimiento').with({ en: '2020-01-02T15:00:00Z' }).where({ resarcimiento_ID: ID, porcentaje: 90 })
  await porLaCola('escalar')
  await UPDATE('escucha.Resarcimientos', ID).with({ vence: null, venceEn: null })
  await UPDATE('escucha.Avisos').with({ resarcimiento_ID: null }).where({ resarcimiento_ID: ID, plantilla: 'resarcimientoEscalamiento', destino_code: 'COORDINACION' })
  await escalar(new Date(`${limite}T23:59:59-05:00`).toISOString())
  expect(await avisos()).toEqual(['JEFE_AREA'])
})

test('the analysis adds up cost and count by what one asks for', async () => {
  const { data } = await s.como('calidad').GET(`${RAIZ}/Analisis?$apply=groupby((area_code),aggregate(casos with sum as casos,costo with sum as costo,repetidos with sum as repetidos))`)
  const recreacion = (data as { value: Record<string, unknown>[] }).value.find(f => f.area_code === 'RECREACION')!
  expect(Number(recreacion.casos)).toBeGreaterThan(10)
  expect(Number(recreacion.costo)).toBeGreaterThan(0)
})
