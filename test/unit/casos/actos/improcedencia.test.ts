import { aprobarImprocedencia, declararImprocedente, rechazarImprocedencia } from '../../../../srv/casos/actos'
import { caso, contexto, hecho, julio, otroCaso, politica, seNiega } from './un-caso'

/** What silence granted. */
const CONCEDIDA = { silencioEn: julio(9), terminos: politica.terminos('PETICION_INFORMACION') }

const DEBIDO = { destino_code: 'PERSONA', destinatario: null, vence: '2026-07-29', medio_code: null, entregadaEn: null, prueba: null }

describe('a petition is rejected by two, with reasons (Ley 1755/2015 art. 19)', () => {
  const IRRESPETUOSA = { causal: 'IRRESPETUOSA', motivo: ' Injuria ' }
  const REITERADA = { causal: 'REITERADA', motivo: 'Ya se dijo', casoAnterior: '2026-000002' }

  test('one proposes it, and Dirección is told', () => {
    expect(declararImprocedente(caso(), IRRESPETUOSA, contexto())).toEqual({
      campos: { improcedencia_causal_code: 'IRRESPETUOSA', improcedencia_motivo: 'Injuria', improcedencia_propuestaPor: 'quien-actua', improcedencia_respondidaEn: null },
      avisos: [{ plantilla: 'declararImprocedente', destinos: ['DIRECCION'] }], dice: { motivo: 'Injuria' }, texto: 'Injuria',
      detalle: 'CausalesImprocedencia IRRESPETUOSA: espera una segunda firma.',
    })
  })

  test('what silence granted under a régimen that knows none any more is like any other', () => {
    for (const otros of [{ ...CONCEDIDA, terminos: politica.terminos('QUEJA') }, { ...CONCEDIDA, silencioEn: null }]) expect(declararImprocedente(caso(otros), IRRESPETUOSA, contexto()).texto).toBe('Injuria')
  })

  test('a repeated one points to the answer of before', () => {
    const { campos, detalle } = declararImprocedente(caso(), REITERADA, contexto({ otro: otroCaso() }))
    expect(campos).toMatchObject({ improcedencia_respondidaEn: '2026-000002' })
    expect(detalle).toBe('CausalesImprocedencia REITERADA, ya respondida en 2026-000002: espera una segunda firma.')
  })

  seNiega(declararImprocedente, [
    ['a tutela', IRRESPETUOSA, caso({ regimen: 'TUTELA' }), {}, 409, undefined, /tutela/],
    ['what silence granted', IRRESPETUOSA, caso(CONCEDIDA), {}, 409, undefined, /concedida por silencio.*art\. 14/],
    ['a cause that is none', { ...IRRESPETUOSA, causal: 'FEA' }, caso(), {}, 400, 'causal', /causal de la lista/],
    ['no cause', { motivo: 'x' }, caso(), { existe: (_l, c) => c !== '' }, 400, 'causal', /causal de la lista/],
    ['no reason', { causal: 'OSCURA' }, caso(), {}, 400, 'motivo', /Escriba el motivo/],
    ['a case of before for another cause', { ...REITERADA, causal: 'OSCURA' }, caso(), { otro: otroCaso() }, 400, 'casoAnterior', /solo va con una petición reiterada/],
    ['a repeated one that points to none', { ...REITERADA, casoAnterior: undefined }, caso(), {}, 400, 'casoAnterior', /Escriba el radicado/],
    ['to a number that is nobody\'s', REITERADA, caso(), { otro: null }, 400, 'casoAnterior', /No hay otro caso/],
    ['to itself', REITERADA, caso(), { otro: otroCaso({ ID: '1' }) }, 400, 'casoAnterior', /No hay otro caso/],
    ['to one that was not answered', REITERADA, caso(), { otro: otroCaso({ respondidaEn: null }) }, 400, 'casoAnterior', /2026-000002 todavía no se ha respondido/],
    ['of nobody known', REITERADA, caso({ numeroDocumento: null }), { otro: otroCaso({ numeroDocumento: null }) }, 400, 'casoAnterior', /Sin el documento/],
    ['to one of another person', REITERADA, caso(), { otro: otroCaso({ numeroDocumento: '1000000002' }) }, 400, 'casoAnterior', /2026-000002 es de otra persona/],
    ['to one of another kind of document', REITERADA, caso(), { otro: otroCaso({ tipoDocumento: 'TI' }) }, 400, 'casoAnterior', /otra persona/],
  ])
})

describe('a second person signs', () => {
  const propuesta = (causal: string, respondidaEn: string | null = null) => caso({
    estado: 'PorAprobar', improcedencia: { causal, motivo: 'Injuria', propuestaPor: 'otra-persona', respondidaEn },
    historia: [...caso().historia, hecho('declararImprocedente', julio(8), 'EnArea', 'PorAprobar')],
  })

  test('and the case is over, with a letter that says why', () => {
    expect(aprobarImprocedencia(propuesta('IRRESPETUOSA'), {}, contexto({ otro: otroCaso() }))).toEqual({
      campos: {}, estado: 'Improcedente', comunicaciones: [{ ...DEBIDO, plantilla: 'aprobarImprocedencia' }],
      dice: { motivo: 'Injuria', radicadoAnterior: null }, detalle: 'Causal: CausalesImprocedencia IRRESPETUOSA.',
    })
  })

  test('a repeated one is tied to the case in which it was answered', () => {
    const reiterada = propuesta('REITERADA', '2026-000002')
    expect(aprobarImprocedencia(reiterada, {}, contexto({ otro: otroCaso() }))).toMatchObject({
      estado: 'Improcedente', comunicaciones: [{ plantilla: 'responderReiterada' }],
      vinculos: [{ otro: '2', tipo: 'RESPUESTA_ANTERIOR', inverso: 'REITERADA_EN' }], dice: { radicadoAnterior: '2026-000002' },
    })
    expect(aprobarImprocedencia(reiterada, {}, contexto({ otro: null }))).not.toHaveProperty('vinculos')
  })

  test('what was not understood goes back to the person for ten business days from when she was told', () => {
    expect(aprobarImprocedencia(propuesta('OSCURA'), {}, contexto())).toEqual({
      campos: {}, estado: 'PorCompletar', fecha: '2026-07-28', comunicaciones: [{ ...DEBIDO, plantilla: 'devolverPorOscura' }],
      dice: { requerimiento: 'Injuria', fechaLimite: '2026-07-28' }, detalle: 'Causal: CausalesImprocedencia OSCURA. Se devuelve para que la aclare hasta el 28/07/2026.',
    })
    expect(aprobarImprocedencia(propuesta('OSCURA'), { medio: 'CORREO', prueba: 'acuse', entregadaEn: julio(9) }, contexto()).fecha).toBe('2026-07-27')
  })

  test('or does not, and the case goes on where it was', () => {
    expect(rechazarImprocedencia(propuesta('OSCURA'), { motivo: ' Se entiende ' }, contexto())).toEqual({
      campos: { improcedencia_causal_code: null, improcedencia_motivo: null, improcedencia_propuestaPor: null, improcedencia_respondidaEn: null },
      estado: 'EnArea', detalle: 'No se aprueba: Se entiende',
    })
  })

  test('the day she was told stands in the history, for her ten days count from it', () => {
    expect(aprobarImprocedencia(propuesta('OSCURA'), { medio: 'CORREO', prueba: 'acuse', entregadaEn: julio(9) }, contexto()).ocurridoEn).toBe(julio(9))
    expect(aprobarImprocedencia(propuesta('OSCURA'), {}, contexto())).not.toHaveProperty('ocurridoEn')
  })

  seNiega(aprobarImprocedencia, [
    ['who proposed it', {}, propuesta('OSCURA'), { usuario: 'otra-persona' }, 403, undefined, /la firma otra persona/],
    ['what silence granted meanwhile', {}, { ...propuesta('IRRESPETUOSA'), ...CONCEDIDA }, {}, 409, undefined, /concedida por silencio/],
  ])
  seNiega(rechazarImprocedencia, [
    ['who proposed it', { motivo: 'x' }, propuesta('OSCURA'), { usuario: 'otra-persona' }, 403, undefined, /no puede decidirla/],
    ['without why', {}, propuesta('OSCURA'), {}, 400, 'motivo', /por qué no se aprueba/],
  ])
})
