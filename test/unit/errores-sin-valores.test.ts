import { inspect } from 'node:util'
import { callarErrorInterno } from '../../srv/entrada/errores-sin-valores'

const error = (message: string, otros: object = {}) => Object.assign(new TypeError(message), otros)
const DATO = '1098765432'

test.each([
  error(`Value does not contain a valid date "${DATO}"`),
  error(`Value does not contain a valid date "2026-000132 persona "inventada" ${DATO}"`),
  error(`Cannot use 'in' operator to search for 'code' in ${DATO} persona inventada`),
  error(`no such column: x in: SELECT 'persona inventada'`),
  error('duplicate key value violates unique constraint "unica"', { detail: `Key (documento)=(${DATO}) already exists.`, query: `INSERT ${DATO}`, details: [{ message: DATO }] }),
  error(`primera línea\n${DATO} persona inventada`),
])('what an unforeseen error holds is said neither to the caller nor to the log: %s', e => {
  callarErrorInterno(e)
  expect(e.message).toBe('Ocurrió un error interno. Intente de nuevo; si sigue, avise a soporte.')
  const registro = inspect(e)
  expect(registro).not.toMatch(/1098765432|inventada/)
  // Enough to find it: its kind and where
  expect(registro).toMatch(/^TypeError: .*\n\s+at .*errores-sin-valores\.test/)
})

test.each([400, 403, 404, 409, 412, 503])('a refusal on purpose (%i) keeps its words', status => {
  const e = error('El caso ya se respondió.', { status })
  callarErrorInterno(e)
  expect(e.message).toBe('El caso ya se respondió.')
})
