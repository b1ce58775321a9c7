import { abrir as abrirDirecto } from '../../srv/resarcir/abrir/abrir'
import { appSinC4C, documentoGenerado, errorDe } from './casos-de-prueba'
import { abrir, celebrarMesa, enDias, enReparar, hacer, intentar, leer, RAIZ, valorar, verificarExclusiones } from './resarcimientos-de-prueba'

const s = appSinC4C()
const paraCorreo = (nombre: string) => nombre.toLowerCase().replaceAll(' ', '.')

describe('what was opened wrong', () => {
  test('another area is asked anew', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await valorar(s, ID, 'BAJO')
    const datos = { causa: 'DEMORA', lineaServicio: 'RECREACION', area: 'SUBSIDIO', motivo: 'El trámite es de Subsidio.' }
    const { causa_code, area_code, conceptoArea, siguiente } = await hacer(s, 'coordinador', 'Resarcimientos', ID, 'corregir', datos)
    expect([causa_code, area_code, conceptoArea]).toEqual(['DEMORA', 'SUBSIDIO', null])
    expect(siguiente).toMatch(/El área responsable debe decir/)
    expect((await s.como('area').intentar.GET(`${RAIZ}/ResarcimientosDelArea(${ID})`)).status).toBe(404)
    expect(await intentar(s, 'coordinador', 'Resarcimientos', ID, 'corregir', datos)).toMatchObject({ status: 409 })
    const otra = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'corregir', { ...datos, area: 'NINGUNA' })
    expect([otra.status, errorDe(otra).target]).toEqual([400, 'area'])
  })

  test('what a mesa looked at stays what it is', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await celebrarMesa(s, ID, 'TRABAJO')
    expect((await intentar(s, 'coordinador', 'Resarcimientos', ID, 'corregir', { causa: 'DEMORA', lineaServicio: 'RECREACION', area: 'SUBSIDIO', motivo: 'x' })).status).toBe(409)
  })

  test('a document that nobody wrote is written once, and found by', async () => {
    const { ID } = await abrir(s)
    const documento = documentoGenerado()
    const completar = (datos: object = {}) => intentar(s, 'coordinador', 'Resarcimientos', ID, 'completarDocumento', { tipoDocumento: 'CC', numeroDocumento: documento.replace(/(\d{3})$/, '.$1'), prueba: 'La mostró en el mostrador.', ...datos })
    expect((await completar()).status).toBe(409)
    await UPDATE('escucha.Resarcimientos', ID).with({ numeroDocumento: null })
    expect(errorDe(await completar({ numeroDocumento: 'doce' })).target).toBe('numeroDocumento')
    expect(errorDe(await completar({ tipoDocumento: 'XX' })).target).toBe('tipoDocumento')
    expect((await completar()).data).toMatchObject({ numeroDocumento: documento, conDocumento: true })
    expect((await s.como('coordinador').GET<{ value: unknown[] }>(`${RAIZ}/Resarcimientos?$search=${documento}&$select=ID`)).data.value).toEqual([expect.objectContaining({ ID })])
  })

  test('somebody else than who opened it sets it aside, and its case may have another', async () => {
    const { ID, caso_ID, radicado } = await abrir(s)
    const quien = (usuario: string, motivo = 'Se abrió con otro radicado.') => intentar(s, usuario, 'Resarcimientos', ID, 'dejarSinEfecto', { motivo })
    expect([(await quien('coordinador')).status, (await quien('area')).status, (await quien('direccion', ' ')).status]).toEqual([403, 403, 400])
    expect((await quien('direccion')).data).toMatchObject({ estado_code: 'SinEfecto', vence: null, motivoCierre: 'Se abrió con otro radicado.' })
    expect((await s.como('coordinador').GET<{ value: unknown[] }>(`${RAIZ}/Analisis?$filter=ID eq ${ID}`)).data.value).toEqual([])
    const otro = (await s.como('coordinador').POST<{ caso_ID: string }>(`${RAIZ}/abrirDesdeCaso`, { radicado, causa: 'OMISION' })).data
    expect(otro.caso_ID).toBe(caso_ID)
  })

  test('what was valued only the Dirección sets aside, and nobody what is promised', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await valorar(s, ID, 'ALTO')
    await UPDATE('escucha.Resarcimientos', ID).with({ createdBy: 'otra.persona' })
    const dejar = (usuario: string) => intentar(s, usuario, 'Resarcimientos', ID, 'dejarSinEfecto', { motivo: 'x' })
    expect((await dejar('coordinador')).status).toBe(403)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prometerNoRepeticion', { descripcion: 'x', responsable: 'x', vence: `${new Date().getUTCFullYear() + 1}-03-01` })
    expect((await dejar('direccion')).status).toBe(409)
  })

  test('what she was told of is not set aside', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await valorar(s, ID, 'BAJO')
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'x', medio: 'CORREO', prueba: 'x' })
    expect((await intentar(s, 'direccion', 'Resarcimientos', ID, 'dejarSinEfecto', { motivo: 'x' })).status).toBe(409)
  })

  test('the ticket that its case got later opens no second one', async () => {
    const { caso_ID } = await abrir(s)
    const ticketC4C = `7${Date.now()}`
    await UPSERT.into('escucha.EspejosC4C').entries({ caso_ID, ticket: ticketC4C })
    const segunda = s.cds.tx({ user: new s.cds.User('coordinador') } as never, () => abrirDirecto({
      origen: 'TICKET', llave: { ticketC4C }, persona: { numeroDocumento: '1' }, asunto: 'x', hechos: 'x', expectativa: null, senalado: null, causa: 'OMISION',
      lineaServicio: 'RECREACION', area: 'RECREACION', sede: null, canal: null, recibidaEn: new Date().toISOString(),
    }, { ahora: new Date().toISOString(), usuario: 'coordinador' }) as never)
    await expect(segunda).rejects.toMatchObject({ status: 409 })
  })

  test('who was named by mistake leaves the chair before anybody is invited', async () => {
    const { ID } = await enReparar(s)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prepararMesa', { tipo: 'TRABAJO', inicio: enDias(2), lugar: 'Sala 2' })
    const mesaDe = async () => (await leer(s, ID)).mesas.find((m: any) => m.estado_code !== 'Celebrada')
    const { ID: mesa, miembros: [silla, otra] } = await mesaDe()
    const nombrar = (rol: string, nombre: string) => hacer(s, 'coordinador', 'Mesas', mesa, 'nombrarMiembro', { rol, nombre, correo: `${paraCorreo(nombre)}@caja.invalid` })
    await nombrar(silla.rol_code, 'Equivocada Generada')
    await hacer(s, 'coordinador', 'MiembrosMesa', silla.ID, 'retirar')
    await nombrar(silla.rol_code, 'Acertada Generada')
    await nombrar(otra.rol_code, 'Segunda Generada')
    expect((await mesaDe()).miembros.map((m: any) => m.nombre)).toEqual(['Acertada Generada', 'Segunda Generada'])
    await hacer(s, 'coordinador', 'Mesas', mesa, 'convocar')
    expect((await intentar(s, 'coordinador', 'MiembrosMesa', silla.ID, 'retirar')).status).toBe(409)
  })
})
