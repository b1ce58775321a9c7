import { calendarioColombia, fechaLocal } from '../../srv/plazos'
import { recordar } from '../../srv/resarcir/tareas/recordar'
import { vencerTodo } from '../../srv/resarcir/tareas/vencer'
import { appSinC4C, errorDe } from './casos-de-prueba'
import { enCompensar, enDias, enReparar, hacer, incentivo, intentar, leer, presupuesto, RAIZ } from './resarcimientos-de-prueba'

const s = appSinC4C()

beforeAll(() => presupuesto(s, 100_000_000))

const informar = (ID: string) => hacer(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'Le daremos una entrada.', medio: 'CORREO', prueba: 'Acuse 1' })

/** Approved, and known to the person. */
async function ofrecida(): Promise<{ ID: string; compensacion: string }> {
  const { ID: entrada } = await incentivo(s, 2)
  const { ID } = await enCompensar(s)
  await informar(ID)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prometerNoRepeticion', { descripcion: 'Doble control.', responsable: 'Jefe', vence: `${new Date().getUTCFullYear() + 1}-03-01` })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, motivo: 'Le corresponde.' })
  const [{ ID: compensacion }] = (await leer(s, ID)).compensaciones
  await hacer(s, 'direccion', 'Compensaciones', compensacion, 'aprobar', { motivo: 'De acuerdo.' })
  return { ID, compensacion }
}

const pide = async (ID: string, compuerta: string) =>
  (await leer(s, ID)).requisitos.filter((r: any) => r.compuerta_code === compuerta && !r.cumplido).map((r: any) => r.falta).join(' ')

test('there is nothing to answer before something was repaired or told', async () => {
  const { ID } = await enReparar(s)
  const responder = () => intentar(s, 'asesor', 'Reconexiones', ID, 'registrarAceptacion', { acepta: true, medio: 'MENSAJE', prueba: 'x' })
  expect((await responder()).status).toBe(409)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'registrarReparacion', { acuerdo: 'Se repite el curso.' })
  expect((await responder()).status).toBe(200)
})

test('where the Caja does not answer for it after all, nothing has to be proposed', async () => {
  const { ID } = await enCompensar(s)
  expect(await pide(ID, 'CIERRE')).toMatch(/Proponga una compensación/)
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'establecerResponsabilidad', { responsable: false, analisis: 'La mesa lo aclaró.' })
  expect(await pide(ID, 'CIERRE')).not.toMatch(/Proponga una compensación/)
})

describe('what is approved', () => {
  test('is not given to who was told something else', async () => {
    const { ID, compensacion } = await ofrecida()
    const entregar = () => intentar(s, 'coordinador', 'Compensaciones', compensacion, 'entregar', { medio: 'FIRMA', prueba: 'Acta 1' })
    const pronto = await entregar()
    expect([pronto.status, errorDe(pronto).message]).toEqual([409, 'Informe a la persona la compensación que se le aprobó, con prueba.'])
    // Told before it was approved, she was told something else
    const { conceptoEn } = await leer(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'Lo de antes.', medio: 'CORREO', prueba: 'Acuse 0', entregadaEn: conceptoEn })
    expect((await entregar()).status).toBe(409)
    await informar(ID)
    expect((await entregar()).status).toBe(200)
  })

  test('is not given while the area does not agree any more', async () => {
    const { ID, compensacion } = await ofrecida()
    await informar(ID)
    await hacer(s, 'area', 'ResarcimientosDelArea', ID, 'conceptuar', { deAcuerdo: false, texto: 'Se valoró de más.' })
    const respuesta = await intentar(s, 'coordinador', 'Compensaciones', compensacion, 'entregar', { medio: 'FIRMA', prueba: 'Acta 1' })
    expect([respuesta.status, errorDe(respuesta).message]).toEqual([409, 'El área no está de acuerdo: revise la valoración con ella y valore de nuevo.'])
    await hacer(s, 'area', 'ResarcimientosDelArea', ID, 'conceptuar', { deAcuerdo: true, texto: 'Se aclaró.' })
    await hacer(s, 'coordinador', 'Compensaciones', compensacion, 'entregar', { medio: 'FIRMA', prueba: 'Acta 1' })
  })

  test.each([
    ['annulled', 'DIRECCION', (compensacion: string) => hacer(s, 'coordinador', 'Compensaciones', compensacion, 'anular', { motivo: 'El servicio cerró.' })],
    ['not fetched in time', 'COORDINACION', async (compensacion: string) => {
      await UPDATE('escucha.Compensaciones', compensacion).with({ reservadaHasta: '2020-01-01' })
      await vencerTodo()
    }],
  ] as const)('and %s is told of within and to the person, who answers anew', async (_que, destino, retirar) => {
    const { ID, compensacion } = await ofrecida()
    await informar(ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'registrarAceptacion', { acepta: true, medio: 'MENSAJE', prueba: 'Mensaje 1' })
    expect(await pide(ID, 'CIERRE')).not.toMatch(/Informe a la persona|Registre si/)
    await retirar(compensacion)
    expect(await pide(ID, 'CIERRE')).toMatch(/ya no se le dará, con prueba/)
    const avisos = await SELECT.from('escucha.Avisos').columns('destino_code').where({ resarcimiento_ID: ID, plantilla: 'resarcimientoDecidido' }).orderBy('createdAt', 'destino_code') as { destino_code: string }[]
    expect(avisos.map(a => a.destino_code)).toContain(destino)
    await informar(ID)
    expect(await pide(ID, 'CIERRE')).toMatch(/lo que respondió fue antes/)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'registrarAceptacion', { acepta: false, medio: 'MENSAJE', prueba: 'Mensaje 2' })
    expect(await pide(ID, 'CIERRE')).not.toMatch(/Informe a la persona|Registre si/)
  })

  test('or was never proposed leaves the file open: somebody decides on it', async () => {
    const { ID } = await enCompensar(s)
    expect(await pide(ID, 'CIERRE')).toMatch(/Proponga una compensación: se cierra cuando/)
    const { ID: entrada } = await incentivo(s, 1)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, motivo: 'x' })
    await hacer(s, 'direccion', 'Compensaciones', (await leer(s, ID)).compensaciones[0].ID, 'negar', { motivo: 'Basta la reparación.' })
    expect(await pide(ID, 'CIERRE')).not.toMatch(/Proponga una compensación/)
  })

  test('takes a repair that she did not accept, and her document', async () => {
    const { ID } = await enReparar(s)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'registrarReparacion', { acuerdo: 'Se repite el curso.' })
    const aceptar = (acepta: boolean) => hacer(s, 'coordinador', 'Resarcimientos', ID, 'registrarAceptacion', { acepta, medio: 'MENSAJE', prueba: 'x' })
    const compensar = () => intentar(s, 'coordinador', 'Resarcimientos', ID, 'compensar', { fundamento: 'INSUFICIENCIA', motivo: 'x' })
    await aceptar(true)
    expect(errorDe(await compensar()).message).toMatch(/^La persona aceptó lo que se hizo/)
    await aceptar(false)
    await UPDATE('escucha.Resarcimientos', ID).with({ numeroDocumento: null })
    expect(errorDe(await compensar()).message).toMatch(/Complete el documento de la persona/)
  })
})

describe('what was promised', () => {
  const pendientes = async (ID: string) => (await SELECT.from('escucha.Avisos').columns('destino_code', 'texto').where({ resarcimiento_ID: ID, plantilla: 'resarcimientoPendiente' }).orderBy('destino_code')) as { destino_code: string; texto: string }[]
  const EN_HORARIO = `${calendarioColombia().sumarHabiles(fechaLocal(new Date()), 15)}T10:00:00-05:00`

  test('and whose day went by is told of, once and in office hours', async () => {
    const { ID } = await enReparar(s)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'programarContacto', { programadoPara: enDias(1), responsable: 'Luz Generada' })
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prometerNoRepeticion', { descripcion: 'Se revisa el cupo cada día.', responsable: 'Jefe Generado', vence: fechaLocal(enDias(1)) })
    await recordar(new Date().toISOString())
    await recordar(EN_HORARIO.replace('T10', 'T23'))
    expect(await pendientes(ID)).toEqual([])
    await Promise.all([recordar(new Date(EN_HORARIO).toISOString()), recordar(new Date(EN_HORARIO).toISOString())])
    await recordar(new Date(EN_HORARIO).toISOString())
    const avisos = await pendientes(ID)
    expect(avisos.map(a => a.destino_code)).toEqual(['AREA', 'COORDINACION', 'COORDINACION'])
    expect(avisos.map(a => a.texto).join()).toMatch(/Luz Generada[^]*Se revisa el cupo cada día/)
  })

  test('a follow-up outlives the case: who talks with the person still sees it', async () => {
    const { ID } = await enReparar(s)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'programarContacto', { programadoPara: enDias(1) })
    await UPDATE('escucha.Resarcimientos', ID).with({ estado_code: 'Cerrado' })
    const contactos = (await s.como('asesor').GET<{ contactos: { ID: string; realizadoEn: string | null }[] }>(`${RAIZ}/Reconexiones(${ID})?$expand=contactos`)).data.contactos
    const { ID: contacto } = contactos.find(c => !c.realizadoEn)!
    const hablar = (logrado: boolean) => ({ medio: 'TELEFONO', logrado, notas: 'x' })
    expect(await hacer(s, 'asesor', 'Contactos', contacto, 'realizar', hablar(false))).toMatchObject({ logrado: false })
    const porHacer = async () => (await s.como('asesor').GET<{ porHacer: boolean }>(`${RAIZ}/Reconexiones(${ID})`)).data.porHacer
    expect(await porHacer()).toBe(false)
    await hacer(s, 'asesor', 'Reconexiones', ID, 'programarContacto', { programadoPara: enDias(2) })
    expect(await porHacer()).toBe(true)
  })
})
