import fc from 'fast-check'
import { CAMPOS, CODIGOS, camposDe, ejemploDe, esDeResarcimiento } from '../../../srv/plantilla/campos'
import { componer } from '../../../srv/plantilla/componer'
import { textosDeFabrica } from '../../../srv/plantilla/de-fabrica'
import { comoFecha, fechaEnPalabras } from '../../../srv/plantilla/fechas'
import { ErrorDePlantilla, rellenar } from '../../../srv/plantilla/rellenar'
import { revisar } from '../../../srv/plantilla/revisar'

const DATOS = { nombre: 'Ana', radicado: '2026-000001', motivo: null }
const falla = (hacer: () => unknown): ErrorDePlantilla => {
  try {
    hacer()
  } catch (e) {
    if (e instanceof ErrorDePlantilla) return e
    throw e
  }
  throw new Error('It did not fail')
}
/** What is text to mustache, whatever it looks like to others. */
const sinLlaves = fc.string().map(s => s.replace(/[{}]/g, ''))
const conValor = fc.string({ minLength: 1 })

describe('filling a text', () => {
  test('fields, sections with and without a value; nothing is escaped', () => {
    expect(rellenar('Hola {{nombre}}{{#motivo}}: {{motivo}}{{/motivo}}{{^motivo}}.{{/motivo}}', { ...DATOS, nombre: 'Ana & "Luz" <b>' })).toBe('Hola Ana & "Luz" <b>.')
  })

  test('text without placeholders stays as it is', () => {
    fc.assert(fc.property(sinLlaves, texto => rellenar(texto, DATOS) === texto))
  })

  test('a value arrives letter by letter, placeholders in it included', () => {
    fc.assert(fc.property(sinLlaves, conValor, (texto, valor) => rellenar(`${texto}{{nombre}}`, { ...DATOS, nombre: valor }) === texto + valor))
    expect(rellenar('{{nombre}}', { ...DATOS, nombre: '{{radicado}}' })).toBe('{{radicado}}')
  })

  test('a name that is none of the fields is told by its name, also where it would not be shown', () => {
    const ajeno = fc.stringMatching(/^[a-zA-Z]{1,20}$/).filter(n => !Object.hasOwn(DATOS, n))
    fc.assert(fc.property(ajeno, nombre => {
      for (const texto of [`{{${nombre}}}`, `{{#motivo}}{{${nombre}}}{{/motivo}}`, `{{#${nombre}}}x{{/${nombre}}}`, `{{&${nombre}}}`]) {
        expect(falla(() => rellenar(texto, DATOS))).toMatchObject({ tipo: 'CAMPO_DESCONOCIDO', campo: nombre })
      }
    }))
    for (const nombre of ['constructor', '__proto__', 'nombre.length', '.', '']) {
      expect(falla(() => rellenar(`{{${nombre}}}`, DATOS))).toMatchObject({ tipo: 'CAMPO_DESCONOCIDO', campo: nombre })
    }
  })

  test('no letter goes out with a hole', () => {
    expect(falla(() => rellenar('Motivo: {{motivo}}', DATOS))).toMatchObject({ tipo: 'SIN_DATO', campo: 'motivo' })
  })

  test.each([
    ['Hola {{nombre', /no se cierran/],
    ['{{#motivo}}algo', /«motivo» no se cierra/],
    ['algo{{/motivo}}', /«motivo» se cierra sin haberse abierto/],
    ['{{nombre}}}}', /llaves de más/],
    ['{{> otra}}', /solo se usan campos/],
    ['{{=<% %>=}}', /solo se usan campos/],
  ])('%s is told in Spanish', (texto, mensaje) => {
    const error = falla(() => rellenar(texto, DATOS))
    expect(error.tipo).toBe('SINTAXIS')
    expect(error.message).toMatch(mensaje)
  })

  test('any text is filled or refused, never anything else', () => {
    const trozos = fc.array(fc.oneof(fc.string(), fc.constantFrom('{{', '}}', '{{{', '#', '^', '/', 'nombre', 'motivo', '{{nombre}}', '{{#motivo}}', '{{/motivo}}', '!', '>', '='))).map(t => t.join(''))
    fc.assert(fc.property(trozos, texto => {
      try {
        expect(rellenar(texto, DATOS)).not.toContain('{{')
      } catch (e) {
        expect(e).toBeInstanceOf(ErrorDePlantilla)
      }
    }), { numRuns: 1000 })
  })
})

describe('composing a notice', () => {
  test('the subject is one line of up to 200 characters, whatever the values bring', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 400, unit: fc.constantFrom('a', '\n', '\r', ' ', 'ñ') }), valor => {
      const { asunto } = componer({ asunto: 'A{{nombre}}', cuerpo: 'x' }, { ...DATOS, nombre: valor })
      expect(asunto).not.toMatch(/[\r\n]/)
      expect(asunto.length).toBeLessThanOrEqual(200)
    }))
  })

  test('unused sections leave no gaps', () => {
    expect(componer({ asunto: 'x', cuerpo: 'Uno\n\n{{#motivo}}\n{{motivo}}\n{{/motivo}}\n\nDos' }, DATOS).cuerpo).toBe('Uno\n\nDos')
  })
})

describe('the texts that ship', () => {
  const textos = textosDeFabrica()

  test('every act has its mail; every act that tells a person or an entity something, its letter', () => {
    const internos = [
      'clasificar', 'trasladarAArea', 'escalamiento', 'declararImprocedente', 'cambioDeCalendario', 'resarcimientoConcepto', 'resarcimientoDesacuerdo',
      'resarcimientoPorAprobar', 'resarcimientoDecidido', 'resarcimientoEscalamiento', 'resarcimientoPendiente', 'mesaInvitacion', 'mesaCancelada',
    ]
    expect(textos.filter(t => t.medio === 'CORREO').map(t => t.codigo).sort()).toEqual([...CODIGOS].sort())
    expect(textos.filter(t => t.medio === 'CARTA').map(t => t.codigo).sort()).toEqual(CODIGOS.filter(c => !internos.includes(c)).sort())
  })

  test.each(textos.map(t => [t.codigo, t.medio, t] as const))('%s, %s: fills with any of its optional fields missing', (codigo, _medio, texto) => {
    revisar(codigo, texto)
    const opcionales = camposDe(codigo).filter(c => c.opcional).map(c => c.campo)
    fc.assert(fc.property(fc.subarray(opcionales), faltan => {
      const { asunto, cuerpo } = componer(texto, { ...ejemploDe(codigo), ...Object.fromEntries(faltan.map(campo => [campo, null])) })
      expect(asunto + cuerpo).not.toMatch(/\{\{|\}\}|undefined|null|\n{3}/)
      expect(asunto.length).toBeGreaterThan(10)
    }), { numRuns: 30 })
  })

  test.each(textos.filter(t => t.medio === 'CARTA').map(t => [t.codigo, t] as const))('letter %s: several paragraphs, with number and sender', (codigo, texto) => {
    const { cuerpo, asunto } = componer(texto, ejemploDe(codigo))
    expect(cuerpo.split('\n\n').length).toBeGreaterThanOrEqual(5)
    expect(cuerpo).toContain(ejemploDe(codigo).organizacion)
    expect(asunto).toContain(esDeResarcimiento(codigo) ? 'R-2026-000012' : '2026-000123')
  })

  test.each([
    ['prorrogar', 'parágrafo del artículo 14 de la Ley 1755 de 2015'], ['solicitarCompletar', 'artículo 17 de la Ley 1755 de 2015'],
    ['trasladarPorCompetencia', 'artículo 21 de la Ley 1755 de 2015'], ['trasladarPorCompetenciaEntidad', 'artículo 21 de la Ley 1755 de 2015'],
    ['aprobarImprocedencia', 'artículo 19 de la Ley 1755 de 2015'], ['devolverPorOscura', 'artículo 19 de la Ley 1755 de 2015'],
    ['responderReiterada', 'artículo 19 de la Ley 1755 de 2015'], ['desistir', 'artículo 18 de la Ley 1755 de 2015'], ['desistirDeOficio', 'artículo 18 de la Ley 1755 de 2015'],
    ['desistirTacito', 'artículo 17 de la Ley 1755 de 2015'], ['silencio', 'numeral 1 del artículo 14 de la Ley 1755 de 2015'],
  ])('%s cites its norm; for personal data that of Ley 1581', (codigo, norma) => {
    const texto = textos.find(t => t.codigo === codigo && t.medio === 'CARTA')!
    const peticion = ejemploDe(codigo)
    expect(componer(texto, peticion).cuerpo).toContain(norma)
    if (['prorrogar', 'solicitarCompletar', 'trasladarPorCompetencia', 'desistirTacito'].includes(codigo)) {
      const reclamo = componer(texto, { ...peticion, habeasReclamo: 'sí' }).cuerpo
      expect(reclamo).toContain('artículo 15 de la Ley 1581 de 2012')
      expect(reclamo).not.toContain('Ley 1755')
    }
  })
})

describe('what an admin may write', () => {
  const texto = (cuerpo: string) => ({ asunto: 'Radicado {{radicado}}', cuerpo })

  test('a field of another act does not belong here', () => {
    expect(falla(() => revisar('radicar', texto('{{fechaNueva}}')))).toMatchObject({ tipo: 'CAMPO_DESCONOCIDO', campo: 'fechaNueva' })
    revisar('prorrogar', texto('{{fechaNueva}}'))
  })

  test('a field that may be missing needs its section', () => {
    expect(falla(() => revisar('radicar', texto('Área: {{area}}'))).message).toBe('El campo «area» puede faltar en algunos casos; escríbalo dentro de {{#area}}…{{/area}}.')
    revisar('radicar', texto('{{#area}}Área: {{area}}{{/area}}'))
    revisar('responder', texto('{{respuesta}}'))
  })

  test('every field is explained and has an example', () => {
    for (const { campo, descripcion, ejemplo } of CAMPOS) expect([campo, descripcion.length > 5, ejemplo.length > 0]).toEqual([campo, true, true])
  })
})

describe('dates', () => {
  test('in words, from a local date or an instant in Bogotá; words stay words', () => {
    expect(fechaEnPalabras('2026-07-29')).toBe('29 de julio de 2026')
    expect(comoFecha('2026-07-30T04:59:59.000Z')).toBe('29 de julio de 2026')
    expect(comoFecha('29 de julio de 2026')).toBe('29 de julio de 2026')
  })
})
