import fc from 'fast-check'
import { cuerpoDe, partesDe } from '../../../srv/c4c/conexion/lote'
import { answerBatch } from '../../c4c-sandbox/odata/batch'

const CRLF = '\r\n'
const parte = (frontera: string, lineas: string[]) => [`--${frontera}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', ...lineas].join(CRLF)
const respuesta = (cuerpo: string, estado = 200, tipo = 'application/json') => [`HTTP/1.1 ${estado} X`, `Content-Type: ${tipo}`, `content-length: ${Buffer.byteLength(cuerpo)}`, '', cuerpo]

test('what is sent is understood, part by part, by who speaks as C4C does', () => {
  const vistas: string[] = []
  const direcciones = ["/XCollection?$filter=Name%20eq%20'A%20B'&$top=1", '/XCollection/$count?$filter=ID%20eq%20%271%27']
  const { body } = answerBatch({
    method: 'POST', path: '$batch', query: '', headers: { 'content-type': 'multipart/mixed; boundary=lecturas' }, body: cuerpoDe(direcciones, 'es'), user: 'u',
    root: 'http://localhost/x', insideBatch: false,
  }, {
    run: r => {
      vistas.push(`${r.method} /${r.path}?${r.query} ${r.headers.accept} ${r.headers['accept-language']}`)
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"d":{"results":[]}}' }
    },
    runChangeSet: () => { throw new Error('No writes here') },
  })
  expect(vistas).toEqual(direcciones.map(d => `GET ${d} application/json es`))
  expect(partesDe(String(body)).map(p => [p.estado, p.cuerpo])).toEqual(direcciones.map(() => [200, '{"d":{"results":[]}}']))
})

test('every body comes back as it went, whatever it holds', () => {
  fc.assert(fc.property(fc.array(fc.json(), { minLength: 1, maxLength: 8 }), fc.stringMatching(/^[A-Za-z0-9'()+_,./:=?-]{1,60}$/), (cuerpos, frontera) => {
    const texto = [...cuerpos.map(c => parte(frontera, respuesta(c))), `--${frontera}--`, ''].join(CRLF)
    expect(partesDe(texto).map(p => p.cuerpo)).toEqual(cuerpos)
  }), { numRuns: 300 })
})

test.each([
  ['status and headers', [parte('b', respuesta('{"error":{}}', 403)), '--b--', ''].join(CRLF), [{ estado: 403, cuerpo: '{"error":{}}' }]],
  ['a preamble', ['Ignore this', parte('b', respuesta('1', 200, 'text/plain')), '--b--'].join(CRLF), [{ estado: 200, cuerpo: '1' }]],
  ['lines that end as on Unix', [parte('b', respuesta('[1]')), '--b--'].join(CRLF).replaceAll(CRLF, '\n'), [{ estado: 200, cuerpo: '[1]' }]],
  ['an answer without a body', [parte('b', ['HTTP/1.1 204 No Content', '', '']), '--b--'].join(CRLF), [{ estado: 204, cuerpo: '' }]],
  ['a part that is no HTTP', ['--b', 'Content-Type: text/plain', '', 'x', '--b--'].join(CRLF), [{ estado: 0 }]],
])('%s', (_que, texto, esperadas) => {
  expect(partesDe(texto)).toMatchObject(esperadas)
})

test.each(['', 'Service unavailable', '{"d":{}}', '<html></html>'])('«%s» has no parts', texto => {
  expect(partesDe(texto)).toEqual([])
})
