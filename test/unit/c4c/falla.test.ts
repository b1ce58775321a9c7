import fc from 'fast-check'
import { fallaDe } from '../../../srv/c4c/conexion/falla'

const rechazo = (value: string) => fallaDe({ statusCode: 502, message: 'Error', reason: { response: { status: 400, headers: {}, body: { error: { message: { value } } } } } }).message

test('what C4C says is cut between characters', () => {
  expect(rechazo('x'.repeat(299) + '😀')).toMatch(/x{299}$/)
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 280, maxLength: 320 }), dicho => { expect(rechazo(dicho)).not.toMatch(/\p{Surrogate}/u) }))
})
