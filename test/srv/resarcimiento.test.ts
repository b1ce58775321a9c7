import { calendarioColombia } from '../../srv/plazos'
import { escalar } from '../../srv/resarcir/tareas/escalar'
import { casoEnEstado, appSinC4C, documentoGenerado, errorDe, radicar } from './casos-de-prueba'
import { abrir, celebrarMesa, contactar, empezarMesa, enCompensar, enDias, enReparar, hacer, incentivo, intentar, leer, presupuesto, RAIZ, valorar, verificarExclusiones } from './resarcimientos-de-prueba'

const s = appSinC4C()
const anio = () => new Date().getUTCFullYear() + 1

beforeAll(() => presupuesto(s, 100_000_000))

/** Everything that a file needs to be closed, but what `sin` names. */
async function completar(ID: string): Promise<void> {
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'Le entregamos dos entradas y repetimos el curso.', medio: 'CORREO', prueba: 'Acuse generado 1' })
  await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prometerNoRepeticion', { descripcion: 'Doble control de cupos.', responsable: 'Jefe de Recreación', vence: `${anio()}-03-01` })
}

async function terminarGuia(ID: string): Promise<void> {
  for (const { ID: paso } of (await leer(s, ID)).pasos) await hacer(s, 'asesor', 'PasosDados', paso, 'dar', { nota: 'La persona escuchó y agradeció.' })
  await hacer(s, 'asesor', 'Reconexiones', ID, 'programarContacto', { programadoPara: enDias(5) })
  await hacer(s, 'asesor', 'Reconexiones', ID, 'registrarAceptacion', { acepta: true, medio: 'MENSAJE', prueba: 'Mensaje 42' })
}

describe('a whole ALTO case', () => {
  test('through asesor, coordinador, area and direccion, to the end', async () => {
    const { ID: entrada } = await incentivo(s, 5)
    const { ID, numero } = await enCompensar(s)
    expect(numero).toMatch(/^R-\d{4}-\d{6}$/)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, cantidad: 2, motivo: 'Dos entradas para ella y su hijo.' })
    const [compensacion] = (await leer(s, ID)).compensaciones
    expect(compensacion).toMatchObject({ estado_code: 'Propuesta', monto: '60000', aprueba: 'coordinador', descripcion: '2 × Entrada al centro recreacional' })
    const propia = await intentar(s, 'coordinador', 'Compensaciones', compensacion.ID, 'aprobar', { motivo: 'De acuerdo.' })
    expect([propia.status, errorDe(propia).message]).toEqual([403, 'Quien propuso la compensación no puede decidirla: la decide otra persona.'])
    await hacer(s, 'direccion', 'Compensaciones', compensacion.ID, 'aprobar', { motivo: 'De acuerdo.' })
    const pronto = await intentar(s, 'coordinador', 'Compensaciones', compensacion.ID, 'entregar', { medio: 'FIRMA', prueba: 'Acta 1' })
    expect([pronto.status, errorDe(pronto).message]).toEqual([409, 'Informe a la persona la decisión y el tratamiento, con prueba. Registre la promesa de no repetición: una acción de mejora con responsable y fecha.'])
    await completar(ID)
    await hacer(s, 'coordinador', 'Compensaciones', compensacion.ID, 'entregar', { medio: 'FIRMA', prueba: 'Acta 1' })
    const dada = await leer(s, ID)
    expect(dada).toMatchObject({ estado_code: 'Compensado', etapa_code: 'COMPENSAR', costo: '60000', informadoATiempo: true, vence: null, situacion_code: 'SIN_PLAZO' })
    expect(dada.compensaciones[0].bonos).toHaveLength(2)

    const temprano = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'cerrar')
    expect(errorDe(temprano).message).toMatch(/Haga, o pida omitir con razón: .*Complete la guía de reconexión.*Programe un contacto de seguimiento/)
    await terminarGuia(ID)
    for (const { ID: accion, accion_code } of (await leer(s, ID)).acciones.filter((a: any) => a.estado_code === 'Pendiente')) {
      if (accion_code === 'DEVOLUCION') await hacer(s, 'coordinador', 'Acciones', accion, 'proponerOmision', { motivo: 'La persona no pagó nada.' })
      else await hacer(s, 'coordinador', 'Acciones', accion, 'marcar', { evidencia: 'Acta de la mesa.' })
    }
    const omitida = (await leer(s, ID)).acciones.find((a: any) => a.estado_code === 'PorOmitir')
    expect((await intentar(s, 'coordinador', 'Acciones', omitida.ID, 'aprobarOmision')).status).toBe(403)
    await hacer(s, 'direccion', 'Acciones', omitida.ID, 'aprobarOmision')
    expect((await hacer(s, 'coordinador', 'Resarcimientos', ID, 'cerrar')).estado_code).toBe('Cerrado')

    const { historia, requisitos, anexos, siguiente } = await leer(s, ID)
    expect(siguiente).toBeNull()
    expect(requisitos.filter((r: any) => r.compuerta_code === 'CIERRE' && !r.cumplido)).toEqual([])
    expect(historia.map((h: any) => h.orden)).toEqual(historia.map((_h: unknown, i: number) => i + 1))
    expect(new Set(historia.map((h: any) => h.por))).toEqual(new Set(['coordinador', 'area', 'asesor', 'direccion']))
    expect(anexos.map((a: any) => a.nombre.split('-')[0]).sort()).toEqual(['bono', 'bono', 'resarcimientoInformar'])
  })

  test('what marks itself is not ticked by hand', async () => {
    const { ID } = await enReparar(s, 'MEDIO')
    const { acciones } = await leer(s, ID)
    expect(acciones.filter((a: any) => a.estado_code === 'Hecha').map((a: any) => a.accion_code)).toEqual(['COMUNICACION', 'MESA_TRABAJO'])
    const reconexion = acciones.find((a: any) => a.accion_code === 'RECONEXION')
    const respuesta = await intentar(s, 'coordinador', 'Acciones', reconexion.ID, 'marcar', { evidencia: 'Se hizo.' })
    expect([respuesta.status, errorDe(respuesta).message]).toEqual([409, '«Reconexión con lenguaje empático» se marca sola cuando consta en el expediente.'])
  })

  test('another criticidad keeps what was done, puts aside what it does not ask for, and asks the area again', async () => {
    const { ID } = await enReparar(s, 'MEDIO')
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'valorarCriticidad', { criticidad: 'ALTO', motivo: 'Hubo más afectados.' })
    const alto = await leer(s, ID)
    expect(alto.acciones).toHaveLength(11)
    expect(alto.acciones.find((a: any) => a.accion_code === 'MESA_TRABAJO').estado_code).toBe('Hecha')
    expect(alto.conceptoArea).toBeNull()
    expect(alto.historia.at(-1).detalle).toBe('De Medio a Alto: Hubo más afectados.')
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'valorarCriticidad', { criticidad: 'BAJO', motivo: 'Se verificó que fue leve.' })
    expect((await leer(s, ID)).acciones.map((a: any) => a.accion_code)).toEqual(['IDENTIFICAR', 'GARANTIZAR_ESPERADO', 'MEJORA_PROCESO', 'PROMESA_MEJORA'])
  })
})

describe('exclusions first', () => {
  test('nothing is recognised before all five were looked at', async () => {
    const { ID, siguiente } = await abrir(s)
    expect(siguiente).toMatch(/^Verifique con su evidencia: Fuerza mayor, .* y Expectativa mayor que lo pactado\.$/)
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    expect([respuesta.status, errorDe(respuesta).message]).toEqual([409, siguiente])
    await verificarExclusiones(s, ID)
    expect((await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')).estado_code).toBe('Reconocer')
  })

  test('one that applies ends it with a reasoned letter', async () => {
    const { ID } = await abrir(s)
    const { exclusiones } = await leer(s, ID)
    expect(exclusiones).toHaveLength(5)
    expect((await intentar(s, 'coordinador', 'Resarcimientos', ID, 'declararNoProcede', { motivo: 'x' })).status).toBe(409)
    await hacer(s, 'coordinador', 'Exclusiones', exclusiones[0].ID, 'verificar', { aplica: true, evidencia: 'Inundación certificada por la alcaldía.' })
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'declararNoProcede', { motivo: 'La inundación impidió abrir la sede.' })
    const fin = await leer(s, ID)
    expect(fin).toMatchObject({ estado_code: 'NoProcede', informadoEn: null, siguiente: 'Registre la prueba de que la persona conoció la decisión.' })
    expect(fin.vence).not.toBeNull()
    expect(fin.anexos[0]).toMatchObject({ deLaCaja: true, tipo: 'application/pdf' })
    const avisos = await SELECT.from('escucha.Avisos').columns('plantilla', 'destino_code', 'texto').where({ resarcimiento_ID: ID }) as { plantilla: string; destino_code: string; texto: string }[]
    expect(avisos).toMatchObject([{ plantilla: 'resarcimientoNoProcede', destino_code: 'PERSONA' }])
    expect(avisos[0]!.texto).toContain('Fuerza mayor')
    expect((await intentar(s, 'coordinador', 'Resarcimientos', ID, 'registrarContacto', { medio: 'TELEFONO', logrado: true, notas: 'x' })).status).toBe(409)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'No procede.', medio: 'CORREO', prueba: 'Acuse 9' })
    expect(await leer(s, ID)).toMatchObject({ vence: null, informadoATiempo: true, siguiente: null, anexos: [{ deLaCaja: true }] })
  })

  test('never beside a compensation', async () => {
    const { ID: entrada } = await incentivo(s, 5)
    const { ID } = await enCompensar(s)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, motivo: 'x' })
    const { exclusiones, compensaciones } = await leer(s, ID)
    const respuesta = await intentar(s, 'coordinador', 'Exclusiones', exclusiones[0].ID, 'verificar', { aplica: true, evidencia: 'x' })
    expect([respuesta.status, errorDe(respuesta).message]).toEqual([409, 'Hay una compensación en curso: anúlela antes de decir que una exclusión aplica.'])
    await hacer(s, 'coordinador', 'Compensaciones', compensaciones[0].ID, 'anular', { motivo: 'Se revisa de nuevo.' })
    await hacer(s, 'coordinador', 'Exclusiones', exclusiones[0].ID, 'verificar', { aplica: true, evidencia: 'Apareció un acta.' })
    expect((await intentar(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { incentivo: entrada, motivo: 'x' })).status).toBe(409)
    expect((await hacer(s, 'coordinador', 'Resarcimientos', ID, 'declararNoProcede', { motivo: 'Fuerza mayor probada.' })).estado_code).toBe('NoProcede')
  })
})

describe('stages', () => {
  test('REPARAR asks for the mesa de trabajo and the contact, and says which is missing', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await valorar(s, ID, 'MEDIO')
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'reparar')
    expect([respuesta.status, errorDe(respuesta).message]).toEqual([409, 'Convoque y celebre la mesa de trabajo. Comuníquese con la persona y registre el contacto.'])
    await contactar(s, ID)
    await celebrarMesa(s, ID, 'TRABAJO')
    expect((await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reparar')).estado_code).toBe('Reparar')
  })

  test('no compensation without responsibility, without repairing, or straight on without a legal duty', async () => {
    const { ID } = await enReparar(s)
    const sinReparar = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'compensar', { fundamento: 'INSUFICIENCIA', motivo: 'x' })
    expect([sinReparar.status, errorDe(sinReparar).target]).toEqual([409, 'fundamento'])
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'registrarReparacion', { acuerdo: 'Se repite el curso.' })
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'establecerResponsabilidad', { responsable: false, analisis: 'No fue la Caja.' })
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'compensar', { fundamento: 'INSUFICIENCIA', motivo: 'x' })
    expect(errorDe(respuesta).message).toBe('El análisis dice que la Caja no es responsable. Convoque y celebre la mesa técnica.')
    expect((await intentar(s, 'coordinador', 'Resarcimientos', ID, 'proponerCompensacion', { motivo: 'x' })).status).toBe(409)
  })

  test('the breach of a legal duty leads straight from recognising to compensating', async () => {
    const { ID } = await abrir(s, { causa: 'DEBER_LEGAL' })
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await valorar(s, ID, 'ALTO')
    await contactar(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'establecerResponsabilidad', { responsable: true, analisis: 'El subsidio se asignó tarde.' })
    await celebrarMesa(s, ID, 'TECNICA')
    expect((await intentar(s, 'coordinador', 'Resarcimientos', ID, 'compensar', { fundamento: 'INSUFICIENCIA', motivo: 'x' })).status).toBe(409)
    expect((await hacer(s, 'coordinador', 'Resarcimientos', ID, 'compensar', { fundamento: 'DEBER_LEGAL', motivo: 'Se incumplió el término de ley.' })).estado_code).toBe('Compensar')
  })

  test('the area that does not agree is heard; valued anew it is asked again', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    expect((await intentar(s, 'area', 'ResarcimientosDelArea', ID, 'conceptuar', { deAcuerdo: true, texto: 'x' })).status).toBe(409)
    await valorar(s, ID, 'MEDIO')
    await hacer(s, 'area', 'ResarcimientosDelArea', ID, 'conceptuar', { deAcuerdo: false, texto: 'El impacto es menor.' })
    expect((await leer(s, ID)).requisitos.find((r: any) => r.requisito_code === 'CONCEPTO_AREA').falta).toMatch(/^El área no está de acuerdo/)
    const avisos = await SELECT.from('escucha.Avisos').columns('plantilla', 'destino_code').where({ resarcimiento_ID: ID, plantilla: 'resarcimientoDesacuerdo' })
    expect(avisos).toMatchObject([{ destino_code: 'COORDINACION' }])
    const [riesgo] = (await leer(s, ID)).riesgos
    await hacer(s, 'coordinador', 'Riesgos', riesgo.ID, 'valorar', { probabilidad: 1, impacto: 2, motivo: 'Se revisó con el área.' })
    const despues = await leer(s, ID)
    expect(despues.conceptoArea).toBeNull()
    expect(despues.historia.at(-1).detalle).toBe('Operativo: 1 × 2 = 2 (antes 3 × 4). Se revisó con el área.')
  })

  test('a refund is a step with an outcome, and what is paid costs', async () => {
    const { ID } = await enReparar(s)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'activarDevolucion', { monto: 85_000, motivo: 'Pagó el curso.', responsable: 'Tesorería' })
    expect((await intentar(s, 'coordinador', 'Resarcimientos', ID, 'activarDevolucion', { monto: 1, motivo: 'x', responsable: 'x' })).status).toBe(409)
    const [devolucion] = (await leer(s, ID)).devoluciones
    await hacer(s, 'coordinador', 'Devoluciones', devolucion.ID, 'tramitar', { referencia: 'OP-1' })
    await hacer(s, 'coordinador', 'Devoluciones', devolucion.ID, 'resolver', { pagada: true, resultado: 'Consignado a su cuenta.' })
    expect(await leer(s, ID)).toMatchObject({ costo: '85000', devoluciones: [{ estado_code: 'Pagada', referencia: 'OP-1' }] })
    expect((await intentar(s, 'coordinador', 'Devoluciones', devolucion.ID, 'resolver', { pagada: true, resultado: 'x' })).status).toBe(409)
  })
})

describe('no way round', () => {
  test('less criticidad does not close what more of it keeps open: the area is asked again', async () => {
    const { ID } = await enReparar(s)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'registrarReparacion', { acuerdo: 'Se repite el curso.' })
    await completar(ID)
    await terminarGuia(ID)
    expect((await intentar(s, 'coordinador', 'Resarcimientos', ID, 'cerrar')).status).toBe(409)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'valorarCriticidad', { criticidad: 'BAJO', motivo: 'Mejor bajo.' })
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'cerrar')
    expect([respuesta.status, errorDe(respuesta).message]).toEqual([409, 'El área responsable debe decir si está de acuerdo con la criticidad y los riesgos.'])
  })

  test('nothing is told before there is anything to tell', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'Lo veremos.', medio: 'CORREO', prueba: 'x' })
    expect(respuesta.status).toBe(409)
    expect((await leer(s, ID)).vence).not.toBeNull()
  })

  test('no exclusion beside an open refund or a paid one', async () => {
    const { ID } = await enReparar(s)
    const devolver = (monto = 5_000) => intentar(s, 'coordinador', 'Resarcimientos', ID, 'activarDevolucion', { monto, motivo: 'x', responsable: 'x' })
    await devolver()
    const { exclusiones, devoluciones } = await leer(s, ID)
    const verificar = (aplica: boolean) => intentar(s, 'coordinador', 'Exclusiones', exclusiones[0].ID, 'verificar', { aplica, evidencia: 'x' })
    const resolver = (clave: string, pagada: boolean) => intentar(s, 'coordinador', 'Devoluciones', clave, 'resolver', { pagada, resultado: 'x', referencia: 'x' })
    await verificar(true)
    expect(errorDe(await intentar(s, 'coordinador', 'Resarcimientos', ID, 'declararNoProcede', { motivo: 'x' })).message).toBe('Queda una devolución sin resolver.')
    expect(errorDe(await resolver(devoluciones[0].ID, true)).message).toMatch(/^Aplica una exclusión/)
    expect((await resolver(devoluciones[0].ID, false)).status).toBe(200)
    expect(errorDe(await devolver()).message).toMatch(/^Aplica una exclusión/)
    await verificar(false)
    await devolver()
    const { ID: segunda } = (await leer(s, ID)).devoluciones.find((d: any) => d.estado_code === 'Solicitada')
    expect((await resolver(segunda, true)).status).toBe(200)
    expect(errorDe(await verificar(true)).message).toMatch(/Ya se pagó una devolución/)
    expect(errorDe(await devolver(19_999_000)).target).toBe('monto')
    expect((await intentar(s, 'coordinador', 'Resarcimientos', ID, 'establecerResponsabilidad', { responsable: false, analisis: 'x' })).status).toBe(409)
  })

  test('what the Caja does not answer for it does not pay back', async () => {
    const { ID } = await enReparar(s)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'establecerResponsabilidad', { responsable: false, analisis: 'x' })
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'activarDevolucion', { monto: 5_000, motivo: 'x', responsable: 'x' })
    expect([respuesta.status, errorDe(respuesta).message]).toEqual([409, 'El análisis dice que la Caja no es responsable: no se puede devolver lo pagado.'])
  })

  test('nobody is told, in the files, before there was a decision', async () => {
    const { ID } = await enReparar(s)
    const { recibidaEn } = await leer(s, ID)
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'x', medio: 'CORREO', prueba: 'x', entregadaEn: recibidaEn })
    expect([respuesta.status, errorDe(respuesta).target]).toEqual([400, 'entregadaEn'])
  })

  test('told that it is repaired, then that nothing is due: her term runs on until she knows', async () => {
    const { ID } = await enReparar(s)
    const informar = () => hacer(s, 'coordinador', 'Resarcimientos', ID, 'informar', { tratamiento: 'x', medio: 'CORREO', prueba: 'x' })
    const { limite, vence } = await informar()
    expect(vence).toBeNull()
    const peldanos = () => SELECT.from('escucha.EscalonesResarcimiento').columns('porcentaje', 'omitido', 'avisadoEn', 'en').where({ resarcimiento_ID: ID }).orderBy('porcentaje') as unknown as Promise<{ porcentaje: number; omitido: boolean; avisadoEn: string | null; en: string }[]>
    const antes = await peldanos()
    await escalar(antes.at(-1)!.en)
    expect(await peldanos()).toEqual(antes)
    const { exclusiones } = await leer(s, ID)
    await hacer(s, 'coordinador', 'Exclusiones', exclusiones[0].ID, 'verificar', { aplica: true, evidencia: 'x' })
    expect(await hacer(s, 'coordinador', 'Resarcimientos', ID, 'declararNoProcede', { motivo: 'x' })).toMatchObject({ vence: limite, informadoEn: null, informadoATiempo: null, siguiente: expect.stringMatching(/prueba/) })
    // Whatever went by while she seemed to know, the highest is told once
    const { en } = antes.at(-1)!
    await escalar(calendarioColombia().siguienteApertura(en))
    expect((await peldanos()).map(p => [p.porcentaje, p.omitido, p.avisadoEn !== null])).toEqual([[50, true, false], [75, true, false], [90, true, false], [100, false, true]])
    expect(await informar()).toMatchObject({ vence: null, informadoATiempo: true, siguiente: null })
  })

  test.each([[undefined], [null], [0], ['false']])('whether she was reached is said: %s is neither', async logrado => {
    const { ID } = await abrir(s)
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'registrarContacto', { medio: 'TELEFONO', notas: 'x', logrado })
    expect([respuesta.status, errorDe(respuesta).target]).toEqual([400, 'logrado'])
    expect((await leer(s, ID)).contactos).toEqual([])
  })

  test('who valued does not agree with herself for the area', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await valorar(s, ID, 'MEDIO')
    await UPDATE('escucha.Resarcimientos', ID).with({ valoradaPor: 'area' })
    expect((await intentar(s, 'area', 'ResarcimientosDelArea', ID, 'conceptuar', { deAcuerdo: true, texto: 'x' })).status).toBe(403)
  })

  test('the official who is named after the mesa was held shuts what it opened', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await valorar(s, ID, 'ALTO')
    await celebrarMesa(s, ID, 'TRABAJO')
    await contactar(s, ID)
    const [mesa] = (await leer(s, ID)).mesas
    const { nombre } = mesa.miembros.find((m: any) => m.requerido)
    // And naming somebody else afterwards does not unmake it
    for (const senalado of [nombre, 'Otra Generada Persona']) await hacer(s, 'coordinador', 'Resarcimientos', ID, 'senalar', { senalado })
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', ID, 'reparar')
    expect([respuesta.status, errorDe(respuesta).message]).toEqual([409, expect.stringMatching(/^A la mesa de trabajo le faltó/)])
  })

  test('nor does who was named before sit unflagged while somebody else is named', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    for (const senalado of ['Rosa Generada Díaz', 'Otra Generada Persona']) await hacer(s, 'coordinador', 'Resarcimientos', ID, 'senalar', { senalado })
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prepararMesa', { tipo: 'TRABAJO', inicio: enDias(3), lugar: 'Sala 2' })
    const [mesa] = (await leer(s, ID)).mesas
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'nombrarMiembro', { rol: 'RESPONSABLE_SERVICIO', nombre: 'Rosa Díaz', correo: 'rosa@caja.invalid' })
    expect((await leer(s, ID)).mesas[0].miembros[0].conflicto).toBe(true)
  })

  test('one person does not fill six chairs with six addresses', async () => {
    const { ID } = await enReparar(s)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prepararMesa', { tipo: 'TECNICA', inicio: enDias(2), lugar: 'Sala 2' })
    const mesa = (await leer(s, ID)).mesas.find((m: any) => m.tipo_code === 'TECNICA')
    for (const { rol_code } of mesa.miembros) await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'nombrarMiembro', { rol: rol_code, nombre: 'Una Generada Sola', correo: `${rol_code.toLowerCase()}@caja.invalid` })
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'convocar')
    await empezarMesa(mesa.ID)
    for (const { ID: miembro } of mesa.miembros) await hacer(s, 'coordinador', 'MiembrosMesa', miembro, 'registrarAsistencia', { asistio: true })
    expect((await intentar(s, 'coordinador', 'Mesas', mesa.ID, 'celebrar', { acta: 'x', decisiones: 'x' })).status).toBe(409)
  })

  test('who is named later is held against who sits at the mesa', async () => {
    const { ID } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prepararMesa', { tipo: 'TRABAJO', inicio: enDias(3), lugar: 'Sala 2' })
    const [mesa] = (await leer(s, ID)).mesas
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'nombrarMiembro', { rol: 'RESPONSABLE_SERVICIO', nombre: 'Rosa Generada Díaz', correo: 'rosa@caja.invalid' })
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'senalar', { senalado: 'Díaz Generada, Rosa' })
    expect((await leer(s, ID)).mesas[0].miembros[0].conflicto).toBe(true)
  })

  test.each([['area', { area: 'NOEXISTE' }], ['causa', { causa: 'NOEXISTE' }]])('a %s that is none opens nothing', async (target, datos) => {
    const { radicado } = await radicar(s)
    const respuesta = await s.como('coordinador').intentar.POST(`${RAIZ}/abrirDesdeCaso`, { radicado, causa: 'DEMORA', area: 'RECREACION', ...datos })
    expect([respuesta.status, errorDe(respuesta).target]).toEqual([400, target])
  })

  test('an anonymous petition says nothing of whom to make good to', async () => {
    const { radicado } = await casoEnEstado(s, 'EnArea', { anonima: true, nombre: null })
    expect((await s.como('coordinador').intentar.POST(`${RAIZ}/abrirDesdeCaso`, { radicado, causa: 'DEMORA' })).status).toBe(409)
  })
})

describe('mesas', () => {
  test('an invitation goes to each member with its calendar file; a change and a withdrawal too', async () => {
    const { ID, numero } = await abrir(s)
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prepararMesa', { tipo: 'TRABAJO', inicio: enDias(3), minutos: 45, lugar: 'Sala 2' })
    const [mesa] = (await leer(s, ID)).mesas
    const vacia = await intentar(s, 'coordinador', 'Mesas', mesa.ID, 'convocar')
    expect([vacia.status, errorDe(vacia).message]).toEqual([409, 'Nombre a quien va por: Responsable del servicio, Atención al Usuario.'])
    for (const rol of ['RESPONSABLE_SERVICIO', 'ATENCION_USUARIO']) await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'nombrarMiembro', { rol, nombre: `Generado ${rol}`, correo: `${rol.toLowerCase()}@caja.invalid` })
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'convocar')
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'reprogramar', { inicio: enDias(4), motivo: 'Se cruza con otra.' })
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'cancelar', { motivo: 'Ya no hace falta.' })
    const avisos = await SELECT.from('escucha.Avisos').columns('plantilla', 'correo', 'calendario', 'texto').where({ resarcimiento_ID: ID, destino_code: 'MIEMBRO' }).orderBy('createdAt', 'correo') as { plantilla: string; correo: string; calendario: string; texto: string }[]
    expect(avisos.map(a => [a.plantilla, /METHOD:(\w+)/.exec(a.calendario)![1], /SEQUENCE:(\d)/.exec(a.calendario)![1]])).toEqual([
      ...Array(2).fill(['mesaInvitacion', 'REQUEST', '0']), ...Array(2).fill(['mesaInvitacion', 'REQUEST', '1']), ...Array(2).fill(['mesaCancelada', 'CANCEL', '2']),
    ])
    expect(avisos[0]!.calendario.replace(/\r?\n /g, '')).toContain(`SUMMARY:Mesa de trabajo: resarcimiento ${numero}`)
    expect(new Set(avisos.map(a => /UID:(.*)/.exec(a.calendario)![1])).size).toBe(1)
    expect(avisos[0]!.texto).toContain('Sala 2')
  })

  test('the accused official is flagged and counts for no role', async () => {
    const { ID } = await abrir(s, { senalado: 'Señálado  Generado' })
    await verificarExclusiones(s, ID)
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'reconocer')
    await hacer(s, 'coordinador', 'Resarcimientos', ID, 'prepararMesa', { tipo: 'TRABAJO', inicio: enDias(3), lugar: 'Sala 2' })
    const [mesa] = (await leer(s, ID)).mesas
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'nombrarMiembro', { rol: 'RESPONSABLE_SERVICIO', nombre: 'senalado generado', correo: 'uno@caja.invalid' })
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'nombrarMiembro', { rol: 'ATENCION_USUARIO', nombre: 'Otra Persona', correo: 'dos@caja.invalid' })
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'convocar')
    const { miembros } = (await leer(s, ID)).mesas[0]
    expect(miembros.map((m: any) => m.conflicto)).toEqual([true, false])
    const antes = await intentar(s, 'coordinador', 'MiembrosMesa', miembros[1].ID, 'registrarAsistencia', { asistio: true })
    expect([antes.status, errorDe(antes).message]).toEqual([409, expect.stringMatching(/todavía no empieza/)])
    await empezarMesa(mesa.ID)
    for (const { ID: miembro } of miembros) await hacer(s, 'coordinador', 'MiembrosMesa', miembro, 'registrarAsistencia', { asistio: true })
    const respuesta = await intentar(s, 'coordinador', 'Mesas', mesa.ID, 'celebrar', { acta: 'x', decisiones: 'x' })
    expect(errorDe(respuesta).message).toBe('Sin Responsable del servicio la mesa no vale. Registre la asistencia, o reprográmela con quien falta. La persona señalada no cuenta para ningún rol.')
    await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'nombrarMiembro', { rol: 'RESPONSABLE_SERVICIO', nombre: 'Suplente Generada', correo: 'tres@caja.invalid' })
    const suplente = (await leer(s, ID)).mesas[0].miembros.at(-1)
    await hacer(s, 'coordinador', 'MiembrosMesa', suplente.ID, 'registrarAsistencia', { asistio: true })
    expect((await hacer(s, 'coordinador', 'Mesas', mesa.ID, 'celebrar', { acta: 'Acta', decisiones: 'Se repara.' })).estado_code).toBe('Celebrada')
  })
})

describe('ways in', () => {
  test('one case has one open at a time, however many ask for it at once', async () => {
    const { radicado } = await casoEnEstado(s, 'EnArea', { lineaServicio_code: 'RECREACION' })
    const respuestas = await Promise.all(Array.from({ length: 5 }, () => s.como('coordinador').intentar.POST(`${RAIZ}/abrirDesdeCaso`, { radicado, causa: 'DEMORA' })))
    expect(respuestas.map(r => r.status).sort()).toEqual([200, 409, 409, 409, 409])
    expect(errorDe(respuestas.find(r => r.status === 409)!).message).toMatch(/^Ya hay un resarcimiento abierto por lo mismo: R-/)
  })

  test.each([
    ['an unknown case', { radicado: '1999-000001', causa: 'DEMORA' }, 404, 'radicado'],
    ['without a cause', { radicado: 'CASO', causa: 'NADA' }, 400, 'causa'],
    ['a case without an area', { radicado: 'NUEVO', causa: 'DEMORA' }, 400, 'area'],
    ['too long a text', { radicado: 'CASO', causa: 'DEMORA', expectativa: 'x'.repeat(2001) }, 400, 'expectativa'],
  ])('%s', async (_que, datos, status, target) => {
    const { radicado } = datos.radicado === 'NUEVO' ? await radicar(s) : await casoEnEstado(s, 'EnArea')
    const respuesta = await s.como('coordinador').intentar.POST(`${RAIZ}/abrirDesdeCaso`, { ...datos, radicado: datos.radicado.startsWith('1999') ? datos.radicado : radicado })
    expect([respuesta.status, errorDe(respuesta).target]).toEqual([status, target])
  })

  test('a bad rating opens one for the person who was attended; a good one does not', async () => {
    const documento = documentoGenerado()
    const atencion = '11111111-1111-4111-8111-111111111111'
    await INSERT.into('escucha.Atenciones').entries({ ID: atencion, tema: 'Inscripción', nombre: 'Persona Generada', tipoDocumento_code: 'CC', numeroDocumento: documento, lineaServicio_code: 'RECREACION', atendidaEn: new Date().toISOString() })
    const [mala, buena] = ['22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333']
    await INSERT.into('escucha.Calificaciones').entries([
      { ID: mala, valor: 2, minimo: 1, maximo: 5, atencion_ID: atencion, llaveOrigen: 'a' }, { ID: buena, valor: 5, minimo: 1, maximo: 5, atencion_ID: atencion, llaveOrigen: 'b' },
    ])
    const abrirDesde = (calificacion: string) => s.como('coordinador').intentar.POST(`${RAIZ}/abrirDesdeCalificacion`, { calificacion, area: 'RECREACION', causa: 'ACTITUD', hechos: 'La atendieron de mala gana.' })
    expect((await abrirDesde(mala)).data).toMatchObject({ origen_code: 'ENCUESTA', numeroDocumento: documento, asunto: 'Inscripción', calificacion_ID: mala })
    expect((await abrirDesde(buena)).status).toBe(409)
    expect((await abrirDesde(mala)).status).toBe(409)
  })

  test('a rating of an attention that says no service asks for it', async () => {
    const [atencion, calificacion] = ['44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555']
    await INSERT.into('escucha.Atenciones').entries({ ID: atencion, tema: 'Otro', nombre: 'Persona Generada', numeroDocumento: documentoGenerado(), atendidaEn: new Date().toISOString() })
    await INSERT.into('escucha.Calificaciones').entries({ ID: calificacion, valor: 1, minimo: 1, maximo: 5, atencion_ID: atencion, llaveOrigen: 'c' })
    const abrirDesde = (datos: object) => s.como('coordinador').intentar.POST(`${RAIZ}/abrirDesdeCalificacion`, { calificacion, area: 'RECREACION', causa: 'ACTITUD', hechos: 'x', ...datos })
    const sin = await abrirDesde({})
    expect([sin.status, errorDe(sin).target]).toEqual([400, 'lineaServicio'])
    expect((await abrirDesde({ lineaServicio: 'EDUCACION' })).data).toMatchObject({ lineaServicio_code: 'EDUCACION' })
  })

  test('the term is seven business days from the claim, on the calendar of the case', async () => {
    const { ID, limite, vence, terminoDias } = await abrir(s)
    const { fechaRecibo, calendario } = await leer(s, ID)
    expect([terminoDias, vence]).toEqual([7, limite])
    const { data } = await s.como('coordinador').GET(`/odata/v4/politica/explicarPlazo(recibida=${fechaRecibo}T12:00:00Z,dias=7,politicaRecepcion='B',calendario='${calendario}')`)
    expect(limite).toBe(data.vence)
  })
})

describe('bad input', () => {
  let enProceso: string
  beforeAll(async () => { enProceso = (await enCompensar(s)).ID })

  // A dialog of Fiori stays open, with what was typed, only where the refusal names one of its fields
  test.each([['declararNoProcede', { motivo: 'x' }, [undefined, 'motivo']], ['establecerResponsabilidad', { responsable: null, analisis: 'x' }, ['responsable', undefined]], ['reconocer', {}, [undefined, undefined]]])('a refusal of %s, with %j, names %j', async (acto, datos, targets) => {
    const error = errorDe(await intentar(s, 'coordinador', 'Resarcimientos', enProceso, acto, datos)) as { target?: string; details?: { target?: string }[] }
    expect([error.target, error.details?.[0]?.target]).toEqual(targets)
  })

  test.each([
    ['negative', { descripcion: 'x', monto: -5, centroCosto: 'CC-ATENCION' }, 400, 'monto'],
    ['nothing', { descripcion: 'x', monto: 0, centroCosto: 'CC-ATENCION' }, 400, 'monto'],
    ['enormous', { descripcion: 'x', monto: 999_999_999_999, centroCosto: 'CC-ATENCION' }, 400, 'monto'],
    ['with cents', { descripcion: 'x', monto: 10.5, centroCosto: 'CC-ATENCION' }, 400, 'monto'],
    ['another currency', { descripcion: 'x', monto: 1000, moneda: 'USD', centroCosto: 'CC-ATENCION' }, 400, 'moneda'],
    ['a cost centre that is none', { descripcion: 'x', monto: 1000, centroCosto: 'CC-NADA' }, 400, 'centroCosto'],
    ['neither incentive nor amount', {}, 400, 'incentivo'],
    ['several of what is no incentive', { descripcion: 'x', monto: 1000, cantidad: 3, centroCosto: 'CC-ATENCION' }, 400, 'cantidad'],
    ['an incentive that is none', { incentivo: '00000000-0000-4000-8000-000000000000' }, 400, 'incentivo'],
  ])('a compensation: %s', async (_que, datos, status, target) => {
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', enProceso, 'proponerCompensacion', { motivo: 'x', ...datos })
    expect([respuesta.status, errorDe(respuesta).target]).toEqual([status, target])
    expect((await leer(s, enProceso)).compensaciones).toEqual([])
  })

  test.each([
    ['out of stock', 0, {}, 409, 'cantidad'], ['fewer than asked for', 1, {}, 409, 'cantidad'], ['none of it', 5, { cantidad: 0 }, 400, 'cantidad'],
    ['expired', 5, { vigenteDesde: '2020-01-01', vigenteHasta: '2020-12-31' }, 409, 'incentivo'], ['of another Caja', 5, { caja: 'VALLE' }, 400, 'incentivo'],
    ['not offered any more', 5, { activo: false }, 409, 'incentivo'],
  ])('an incentive: %s', async (_que, existencias, { cantidad = 2, ...otros }: Record<string, unknown>, status, target) => {
    const { ID } = await incentivo(s, existencias, otros)
    const respuesta = await intentar(s, 'coordinador', 'Resarcimientos', enProceso, 'proponerCompensacion', { incentivo: ID, cantidad, motivo: 'x' })
    expect([respuesta.status, errorDe(respuesta).target]).toEqual([status, target])
  })

  test.each([
    ['Resarcimientos', 'prepararMesa', { tipo: 'TECNICA', inicio: '2020-01-01T10:00:00Z', lugar: 'x' }, 'inicio'],
    ['Resarcimientos', 'prepararMesa', { tipo: 'FIESTA', inicio: enDias(1), lugar: 'x' }, 'tipo'],
    ['Resarcimientos', 'prepararMesa', { tipo: 'TECNICA', inicio: enDias(1), lugar: 'x', minutos: -1 }, 'minutos'],
    ['Resarcimientos', 'valorarCriticidad', { criticidad: 'ATROZ', motivo: 'x' }, 'criticidad'],
    ['Resarcimientos', 'prometerNoRepeticion', { descripcion: 'x', responsable: 'y', vence: '2020-01-01' }, 'vence'],
    ['Resarcimientos', 'programarContacto', { programadoPara: '2020-01-01T10:00:00Z' }, 'programadoPara'],
    ['Resarcimientos', 'informar', { tratamiento: 'x', medio: 'PALOMA', prueba: 'x' }, 'medio'],
    ['Resarcimientos', 'informar', { tratamiento: 'x', medio: 'CORREO', prueba: 'x', entregadaEn: enDias(3) }, 'entregadaEn'],
    ['Resarcimientos', 'registrarAceptacion', { acepta: null, medio: 'FIRMA', prueba: 'x' }, 'acepta'],
    ['Resarcimientos', 'activarDevolucion', { monto: -1, motivo: 'x', responsable: 'x' }, 'monto'],
  ])('%s.%s %j', async (entidad, acto, datos, target) => {
    const respuesta = await intentar(s, 'coordinador', entidad, enProceso, acto, datos)
    expect([respuesta.status, errorDe(respuesta).target]).toEqual([400, target])
  })

  test('risks go from 1 to 5, each act says why', async () => {
    const [riesgo] = (await leer(s, enProceso)).riesgos
    for (const datos of [{ probabilidad: 0, impacto: 3, motivo: 'x' }, { probabilidad: 6, impacto: 3, motivo: 'x' }, { probabilidad: 3, impacto: 3, motivo: ' ' }]) {
      expect((await intentar(s, 'coordinador', 'Riesgos', riesgo.ID, 'valorar', datos)).status).toBe(400)
    }
  })

  test('nothing is written past the acts, nothing is deleted', async () => {
    const { exclusiones, historia } = await leer(s, enProceso)
    const { intentar: admin } = s.como('coordinador')
    expect((await admin.PATCH(`${RAIZ}/Resarcimientos(${enProceso})`, { estado_code: 'Compensado' })).status).toBeGreaterThanOrEqual(403)
    expect((await admin.PATCH(`${RAIZ}/Exclusiones(${exclusiones[0].ID})`, { aplica: true })).status).toBeGreaterThanOrEqual(403)
    for (const direccion of [`Resarcimientos(${enProceso})`, `Exclusiones(${exclusiones[0].ID})`, `Historia(${historia[0].ID})`]) {
      expect((await admin.DELETE(`${RAIZ}/${direccion}`)).status).toBeGreaterThanOrEqual(403)
    }
    expect((await leer(s, enProceso)).estado_code).toBe('Compensar')
  })
})
