import { ServiceObserver } from '../odata/service-observer'

interface LoggedRequest {
  readonly metodo: string
  readonly ruta: string
  /** 0 when the connection was cut or left without an answer. */
  readonly estado: number
}

const KEPT = 200

/** Whatever else stands between two ampersands is a piece of a value that was not encoded. */
const OPTION = /^((?:\$|%24)?[a-z][\w-]*)=/i

/** Keys and query values may be personal data: only the shape of a request is kept. */
export function anonymousRoute(path: string, query: string): string {
  const route = path.replaceAll('%28', '(').replaceAll('%29', ')').replace(/\(.*?\)/g, '(…)')
  const options = query
    .split('&')
    .filter(Boolean)
    .map(pair => OPTION.exec(pair)?.[1] ?? '…')
  return options.length ? `${route}?${options.join('&')}` : route
}

class Counts {
  private readonly byShape = new Map<string, LoggedRequest & { cantidad: number }>()

  add(entry: LoggedRequest): void {
    const id = `${entry.metodo} ${entry.ruta} ${entry.estado}`
    const counted = this.byShape.get(id) ?? { ...entry, cantidad: 0 }
    counted.cantidad++
    this.byShape.set(id, counted)
  }

  list() {
    return [...this.byShape.values()]
  }
}

/**
 * What was asked of the service: HTTP requests, each counted when it arrives and again by how it
 * ended; the operations inside a $batch, which is one request itself, apart; and the names of the
 * properties that were written.
 */
export class RequestLog implements ServiceObserver {
  private total = 0
  private counts = new Counts()
  private latest: LoggedRequest[] = []
  private operations = 0
  private operationCounts = new Counts()
  private readonly written = new Map<string, Set<string>>()

  arrived(): void {
    this.total++
  }

  ended(entry: LoggedRequest): void {
    this.counts.add(entry)
    this.latest = [...this.latest.slice(1 - KEPT), entry]
  }

  batchOperation(method: string, path: string, query: string, status: number): void {
    this.operations++
    this.operationCounts.add({ metodo: method, ruta: anonymousRoute(path, query), estado: status })
  }

  propertiesWritten(set: string, names: readonly string[]): void {
    this.written.set(set, new Set([...(this.written.get(set) ?? []), ...names]))
  }

  clear(): void {
    this.total = 0
    this.counts = new Counts()
    this.latest = []
    this.operations = 0
    this.operationCounts = new Counts()
    this.written.clear()
  }

  summary() {
    return {
      total: this.total,
      conteos: this.counts.list(),
      ultimas: this.latest,
      lotes: { operaciones: this.operations, conteos: this.operationCounts.list() },
      propiedades: Object.fromEntries([...this.written].map(([set, names]) => [set, [...names].sort()]))
    }
  }
}
