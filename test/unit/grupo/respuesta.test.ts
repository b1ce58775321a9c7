import fc from 'fast-check'
import { Rechazo } from '../../../srv/casos/rechazo'
import { impedimento, publicacionDe } from '../../../srv/grupo/aviso'
import { exigirPlantilla, llenar } from '../../../srv/grupo/plantilla'

test('each letter bears her name and number, as they are', () => {
  expect(llenar('Hola {{nombre}} ({{ radicado }})', { nombre: "O'Neil & <Hijos>", radicado: '2026-000001' })).toBe("Hola O'Neil & <Hijos> (2026-000001)")
})

test('a name that looks like a placeholder stays a name', () => {
  expect(llenar('{{nombre}}', { nombre: '{{radicado}}', radicado: '1' })).toBe('{{radicado}}')
})

test.each(['{{correo}}', '{{#nombre}}x{{/nombre}}', '{{{nombre}}}', '{{&nombre}}', '{{> otra}}', '{{nombre', '{{constructor}}', '{{=<% %>=}}', '{{!nada}}', '{{/nombre}}', '{{.}}', '{{nombre.length}}'])('%s is refused', texto => {
  expect(() => exigirPlantilla(texto)).toThrow(Rechazo)
})

test('whatever the text, it is accepted or refused with a reason, and its own words are kept', () => {
  fc.assert(fc.property(fc.string(), texto => {
    try {
      exigirPlantilla(texto)
    } catch (e) {
      expect(e).toBeInstanceOf(Rechazo)
      return
    }
    if (!texto.includes('{{')) expect(llenar(texto, { nombre: 'N', radicado: 'R' })).toBe(texto)
  }), { numRuns: 500 })
})

const caso = (regimen_code: string | null = 'CONSULTA', estado_code = 'Respondida') => ({ regimen_code, estado_code })
const casos = (n: number, ...otros: ReturnType<typeof caso>[]) => [...Array.from({ length: n }, () => caso()), ...otros]

test('a notice is for more than ten analogous petitions of information, general interest or consulta', () => {
  expect(impedimento(casos(11))).toBeNull()
  expect(impedimento([...casos(5), ...Array.from({ length: 6 }, () => caso('PETICION_INFORMACION')), caso('PETICION_GENERAL')])).toBeNull()
  expect(impedimento(casos(10))).toMatch(/más de 10.*tiene 10/)
  expect(impedimento(casos(10, caso('CONSULTA', 'Desistida')))).toMatch(/tiene 10/)
  expect(impedimento(casos(11, caso('QUEJA')))).toMatch(/un caso es de otro régimen/)
  expect(impedimento(casos(11, caso(null), caso('TUTELA')))).toMatch(/2 casos/)
})

const AHORA = '2026-07-10T15:00:00.000Z'
const RESPUESTA = '2026-07-08T15:00:30.000Z'
const aviso = { periodico: 'Diario Generado', pagina: 'https://caja.example/avisos', publicadoEn: '2026-07-09T07:00:00-05:00', prueba: 'Página 8B' }

test('a publication says where, when and with what proof', () => {
  expect(publicacionDe(aviso, RESPUESTA, AHORA)).toMatchObject({ aviso_publicadoEn: '2026-07-09T12:00:00.000Z', aviso_pagina: aviso.pagina })
})

test.each([['periodico', ' '], ['pagina', 'caja.example'], ['pagina', 'javascript:alert(1)'], ['prueba', ''], ['publicadoEn', '2026-07-10T15:00:01Z'], ['publicadoEn', '2026-07-08T14:59:59Z'], ['publicadoEn', '2026-02-30T00:00:00Z']])('a publication with %s «%s» is refused naming it', (campo, valor) => {
  expect(() => publicacionDe({ ...aviso, [campo]: valor }, RESPUESTA, AHORA)).toThrow(expect.objectContaining({ campo, status: 400 }))
})
