import type { Paquete } from '../../../srv/politica/paquete'
import BASE from '../../../srv/politica/paquetes/BASE.json'
import { COMPUERTAS, resolverResarcimiento, type Requisito } from '../../../srv/politica/resarcimiento'
import { faltantes, loPedido, siguientePaso } from '../../../srv/resarcir/compuertas'
import type { Expediente } from '../../../srv/resarcir/expediente'
import { esElSenalado, rolesQueFaltan } from '../../../srv/resarcir/mesas'
import { REQUISITOS } from '../../../srv/resarcir/requisitos'
import { abierto, AHORA, completo, nombre, nuevoID, REGLAS } from './un-expediente'

/** What takes one requirement out of a file in which all are met. */
const SIN: Record<Requisito, (exp: Expediente) => Expediente> = {
  EXCLUSIONES: exp => ({ ...exp, exclusiones: exp.exclusiones.map((e, i) => (i ? e : { ...e, aplica: null })) }),
  CRITICIDAD: exp => ({ ...exp, criticidad_code: null }),
  RIESGOS: exp => ({ ...exp, riesgos: exp.riesgos.map((r, i) => (i ? r : { ...r, impacto: null })) }),
  CONCEPTO_AREA: exp => ({ ...exp, conceptoArea: false }),
  MESA_TRABAJO: exp => ({ ...exp, mesas: exp.mesas.filter(m => m.tipo_code !== 'TRABAJO') }),
  MESA_TECNICA: exp => ({ ...exp, miembros: exp.miembros.map(m => (m.rol_code === 'DIRECCION' ? { ...m, asistio: false } : m)) }),
  CONTACTO: exp => ({ ...exp, contactos: exp.contactos.map(c => ({ ...c, logrado: false })) }),
  RESPONSABILIDAD: exp => ({ ...exp, responsable: false }),
  FUNDAMENTO: exp => ({ ...exp, fundamento_code: null }),
  APROBACION: exp => ({ ...exp, compensaciones: exp.compensaciones.map(c => ({ ...c, estado_code: 'Negada' })) }),
  ENTREGA: exp => ({ ...exp, compensaciones: exp.compensaciones.map(c => ({ ...c, estado_code: 'Aprobada' })) }),
  ACCIONES: exp => ({ ...exp, acciones: exp.acciones.map((a, i) => (i ? a : { ...a, estado_code: 'PorOmitir' })) }),
  INFORMADO: exp => ({ ...exp, informadoEn: null }),
  PROMESA: exp => ({ ...exp, mejoras: [] }),
  REPARACION: exp => ({ ...exp, estado_code: 'Reparar', reparadoEn: null }),
  RECONEXION: exp => ({ ...exp, pasos: exp.pasos.map((p, i) => (i ? p : { ...p, dadoEn: null })) }),
  SEGUIMIENTO: exp => ({ ...exp, contactos: exp.contactos.filter(c => c.tipo_code !== 'SEGUIMIENTO') }),
  ACEPTACION: exp => ({ ...exp, acepta: null }),
  DOCUMENTO: exp => ({ ...exp, numeroDocumento: null }),
  RESULTADO: exp => ({ ...exp, estado_code: 'Compensar', compensaciones: [] }),
  SIN_PENDIENTES: exp => ({ ...exp, devoluciones: [{ ID: nuevoID(), estado_code: 'EnTramite', monto: 1, motivo: 'x', responsable: 'y', resultado: null, referencia: null, resueltaEn: null, resueltaPor: null }] }),
}

/** The gate table, from the data of the policy: a row for each thing that a gate asks for. */
const TABLA = COMPUERTAS.flatMap(compuerta => REGLAS.requisitosDe(compuerta).map(requisito => [compuerta, requisito] as const))

test('every gate of the policy asks for something, and everything that it may ask for is asked by one', () => {
  expect(COMPUERTAS.filter(c => !REGLAS.requisitosDe(c).length)).toEqual([])
  expect(new Set(TABLA.map(([, requisito]) => requisito))).toEqual(new Set(Object.keys(REQUISITOS)))
})

test.each(COMPUERTAS)('%s is open where everything is there', compuerta => {
  expect(faltantes(compuerta, completo(compuerta === 'CIERRE' ? 'Compensado' : 'Compensar'), REGLAS, nombre)).toEqual([])
})

test.each(TABLA)('%s is shut without %s, and says so', (compuerta, requisito) => {
  const exp = SIN[requisito](completo(compuerta === 'CIERRE' ? 'Compensado' : 'Compensar'))
  expect(REQUISITOS[requisito](exp, REGLAS, nombre)).toMatch(/^[A-ZÁÉÍÓÚ¿«].*\.$/u)
  expect(faltantes(compuerta, exp, REGLAS, nombre)).toContain(REQUISITOS[requisito](exp, REGLAS, nombre))
})

test('an exclusion that applies shuts every gate', () => {
  const exp = completo()
  exp.exclusiones[2] = { ...exp.exclusiones[2]!, aplica: true }
  for (const compuerta of COMPUERTAS) expect(faltantes(compuerta, exp, REGLAS, nombre)[0]).toMatch(/NEGLIGENCIA_USUARIO.*no procede/)
})

test('a heir adds to a gate and takes nothing from it', () => {
  const estricta = resolverResarcimiento([{ resarcimiento: { compuertas: [{ compuerta: 'RECONOCER', requisitos: ['CONTACTO'], fuente: 'x' }] } } as unknown as Paquete, BASE as unknown as Paquete])
  expect(estricta.requisitosDe('RECONOCER')).toEqual(['EXCLUSIONES', 'CONTACTO'])
  expect(estricta.requisitosDe('CIERRE')).toEqual(REGLAS.requisitosDe('CIERRE'))
})

test('BAJO closes from recognising, with its actions open and no follow-up', () => {
  const exp: Expediente = { ...completo('Reconocer'), criticidad_code: 'BAJO', acciones: completo().acciones.map(a => ({ ...a, estado_code: 'Pendiente' })), mejoras: [], compensaciones: [], contactos: completo().contactos.slice(0, 1) }
  expect(faltantes('CIERRE', exp, REGLAS, nombre)).toEqual([])
  expect(siguientePaso(exp, REGLAS, nombre)).toBe('Puede cerrar.')
  expect(faltantes('CIERRE', { ...exp, criticidad_code: 'MEDIO' }, REGLAS, nombre)).toHaveLength(3)
})

test('what is missing is told in words, the first of it and how much more', () => {
  const exp = abierto()
  expect(siguientePaso(exp, REGLAS, nombre)).toMatch(/^Verifique con su evidencia: FUERZA_MAYOR, CASO_FORTUITO.* y EXPECTATIVA\.$/)
  expect(siguientePaso({ ...exp, estado_code: 'Reconocer' }, REGLAS, nombre)).toMatch(/ Y 5 cosas más\.$/)
  expect(siguientePaso({ ...exp, estado_code: 'Cerrado' }, REGLAS, nombre)).toBeNull()
  expect(loPedido(exp, REGLAS, nombre)).toHaveLength(TABLA.length)
})

describe('what the person knows and answered', () => {
  const ANTES = '2026-11-22T15:00:00.000Z'
  const DESPUES = '2026-11-24T15:00:00.000Z'
  const pide = (requisito: Requisito, { compensacion = {}, ...otros }: Partial<Expediente> & { compensacion?: object }) => {
    const exp = completo('Compensado')
    return REQUISITOS[requisito]({ ...exp, ...otros, compensaciones: exp.compensaciones.map(c => ({ ...c, ...compensacion })) }, REGLAS, nombre)
  }

  test('what was approved after she was told is told, and stays so once it is given', () => {
    for (const estado_code of ['Aprobada', 'Entregada']) expect(pide('INFORMADO', { compensacion: { estado_code, decididaEn: DESPUES } })).toMatch(/que se le aprobó/)
  })
  test.each(['Anulada', 'Vencida'])('what she was told of and is %s is told anew, and answered anew', estado_code => {
    const retirada = { estado_code, decididaEn: ANTES, retiradaEn: DESPUES }
    expect(pide('INFORMADO', { compensacion: retirada })).toMatch(/ya no se le dará/)
    const dicho = { compensacion: retirada, ultimoInformeEn: DESPUES }
    expect(pide('INFORMADO', dicho)).toBeNull()
    expect(pide('ACEPTACION', dicho)).toMatch(/fue antes/)
    expect(pide('ACEPTACION', { ...dicho, aceptaEn: DESPUES })).toBeNull()
    // Of what she never heard nothing is taken back
    expect(pide('INFORMADO', { compensacion: { ...retirada, decididaEn: AHORA } })).toBeNull()
  })
  test('an answer from before she was told is none', () => expect(pide('ACEPTACION', { aceptaEn: ANTES })).toMatch(/fue antes/))
  test('a follow-up that failed is no follow-up', () => {
    const { contactos } = completo()
    expect(pide('SEGUIMIENTO', { contactos: contactos.map(c => ({ ...c, logrado: false })) })).toMatch(/seguimiento/)
    expect(pide('SEGUIMIENTO', { contactos: contactos.map(c => ({ ...c, realizadoEn: null, logrado: null })) })).toBeNull()
  })
})

describe('who was never reached', () => {
  const intento = (dia: number): Expediente['contactos'][number] => ({ ID: nuevoID(), tipo_code: 'INICIAL', programadoPara: null, responsable: null, realizadoEn: `2026-11-${dia}T15:00:00Z`, realizadoPor: 'asesor', medio_code: 'TELEFONO', logrado: false, notas: 'No contesta' })
  const sinHallar = (dias: number[]): Expediente => ({ ...completo('Reparar'), contactos: dias.map(intento), acepta: null, pasos: abierto().pasos })

  test('is no reason to keep it open for ever: after three days in vain it may be closed', () => {
    expect(faltantes('CIERRE', sinHallar([16, 17, 18]), REGLAS, nombre)).toEqual([])
    expect(faltantes('CIERRE', sinHallar([16, 16, 17]), REGLAS, nombre)).toHaveLength(4)
  })
  test('nor is one who was reached once and never again', () => {
    const exp = sinHallar([16, 17, 18])
    const vez = (dia: number): Expediente['contactos'][number] => ({ ...intento(dia), logrado: true })
    expect(faltantes('CIERRE', { ...exp, contactos: [vez(15), ...exp.contactos] }, REGLAS, nombre)).toEqual([])
    expect(faltantes('CIERRE', { ...exp, contactos: [vez(17), ...exp.contactos] }, REGLAS, nombre)).not.toEqual([])
  })
  test('but nothing is repaired without her', () => expect(faltantes('REPARAR', sinHallar([16, 17, 18]), REGLAS, nombre)).toHaveLength(1))
})

describe('the accused official', () => {
  const es = (nombre: string, senalado = 'Juan Carlos Pérez Gómez') => esElSenalado({ nombre }, { senalado })
  test.each(['Juan Pérez', 'JUAN CARLOS PEREZ', 'Dr. Juan Carlos Pérez Gómez', 'Juan Carlos Pérez-Gómez', 'Gómez Pérez, Juan Carlos'])('is %s too', n => expect(es(n)).toBe(true))
  test.each(['Juana Pérez', 'Carlos Ruiz', 'Juan', ''])('is not %p', n => expect(es(n)).toBe(false))
})

test('one person sits in one chair', () => {
  const exp = completo()
  const una = { ...exp, miembros: exp.miembros.map(m => ({ ...m, correo: 'una@caja.co' })) }
  const tecnica = una.mesas.find(m => m.tipo_code === 'TECNICA')!
  expect(rolesQueFaltan(tecnica, una, REGLAS)).toHaveLength(5)
})
