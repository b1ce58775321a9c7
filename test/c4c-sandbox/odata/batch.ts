import { badRequest } from './errors'
import { ODataRequest, ODataResponse } from './messages'

type Headers = Record<string, string>

interface Part {
  readonly headers: Headers
  readonly body: string
}

const NEWLINE = '\r\n'
const READ = new Set(['GET', 'HEAD'])

export function boundaryOf(contentType: string | undefined): string {
  const boundary = /multipart\/mixed\s*;.*boundary=("?)([^";]+)\1/i.exec(contentType ?? '')?.[2]
  if (!boundary) throw badRequest('multipart/mixed with a boundary is expected')
  return boundary
}

/** Splits at the first empty line into headers and the rest. */
function splitHead(text: string): Part & { readonly firstLine: string } {
  const end = text.search(/\r?\n\r?\n/)
  const head = end < 0 ? text : text.slice(0, end)
  const body = end < 0 ? '' : text.slice(end).replace(/^\r?\n\r?\n/, '')
  const lines = head.split(/\r?\n/)
  const headers: Headers = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0 && !/^(GET|HEAD|POST|PUT|PATCH|MERGE|DELETE) /.test(line)) {
      headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim()
    }
  }
  return { headers, body, firstLine: lines[0] ?? '' }
}

function partsOf(body: string, boundary: string): Part[] {
  const pieces = `${NEWLINE}${body}`.split(new RegExp(`\\r?\\n--${boundary.replace(/[^\w]/g, '\\$&')}`))
  return pieces
    .slice(1)
    .filter(piece => !piece.startsWith('--'))
    .map(piece => splitHead(piece.replace(/^[ \t]*\r?\n/, '')))
}

/** The request line may carry a full URL, an absolute path or a path relative to the service root. */
function relativePath(target: string, root: string): string {
  const rootPath = new URL(root).pathname
  const path = /^https?:\/\//.test(target) ? target.replace(/^https?:\/\/[^/]+/, '') : target
  return (path.startsWith(rootPath) ? path.slice(rootPath.length) : path).replace(/^\//, '')
}

function readOperation(part: Part, outer: ODataRequest): ODataRequest {
  const { firstLine, headers, body } = splitHead(part.body.trimStart())
  const [method = '', target = ''] = firstLine.split(' ')
  if (!/^[A-Z]+$/.test(method) || !target) throw badRequest('Invalid request line in $batch')
  const [path = '', query = ''] = relativePath(target, outer.root).split(/\?(.*)/s)
  return { method, path, query, headers, body: body.trim(), user: outer.user, root: outer.root, insideBatch: true }
}

function render(boundary: string, response: ODataResponse): string {
  const body = response.body.toString()
  const inner = [
    `HTTP/1.1 ${response.status} ${response.status < 400 ? 'OK' : 'Error'}`,
    ...Object.entries({ ...response.headers, 'content-length': String(Buffer.byteLength(body)) }).map(h => h.join(': ')),
    '',
    body
  ].join(NEWLINE)
  return [
    `--${boundary}`,
    'Content-Type: application/http',
    `Content-Length: ${Buffer.byteLength(inner)}`,
    'Content-Transfer-Encoding: binary',
    '',
    inner
  ].join(NEWLINE)
}

const enclose = (boundary: string, parts: readonly string[]) =>
  [...parts, `--${boundary}--`, ''].join(NEWLINE)

export interface BatchRunner {
  run(request: ODataRequest): ODataResponse
  /** Runs all or nothing: a failing operation takes the others of its change set with it. */
  runChangeSet(requests: readonly ODataRequest[]): readonly ODataResponse[]
}

export function answerBatch(request: ODataRequest, runner: BatchRunner): ODataResponse {
  const parts = partsOf(request.body, boundaryOf(request.headers['content-type']))
  const rendered = parts.map((part, index) => {
    const type = part.headers['content-type'] ?? ''
    if (!type.startsWith('multipart/mixed')) {
      const operation = readOperation(part, request)
      if (!READ.has(operation.method)) throw badRequest('Writes in $batch must be inside a change set')
      return render('ejjeeffe0', runner.run(operation))
    }
    const operations = partsOf(part.body, boundaryOf(type)).map(p => readOperation(p, request))
    if (operations.some(operation => READ.has(operation.method))) throw badRequest('A change set must not hold reads')
    const responses = runner.runChangeSet(operations)
    const [only] = responses
    if (only && responses.length === 1 && only.status >= 400) return render('ejjeeffe0', only)
    const inner = `ejjeeffe${index + 1}`
    const content = enclose(inner, responses.map(response => render(inner, response)))
    return [
      '--ejjeeffe0',
      `Content-Type: multipart/mixed; boundary=${inner}`,
      `Content-Length: ${Buffer.byteLength(content)}`,
      '',
      content
    ].join(NEWLINE)
  })
  return {
    status: 202,
    headers: { 'content-type': 'multipart/mixed; boundary=ejjeeffe0', dataserviceversion: '2.0' },
    body: enclose('ejjeeffe0', rendered)
  }
}
