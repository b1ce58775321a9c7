interface LoggedRequest {
  readonly metodo: string
  readonly ruta: string
  /** 0 when the connection was cut or left without an answer. */
  readonly estado: number
}

const KEPT = 200

/** Keys and query values may be personal data: only the shape of a request is kept. */
export function anonymousRoute(path: string, query: string): string {
  const route = path.replaceAll('%28', '(').replaceAll('%29', ')').replace(/\(.*?\)/g, '(…)')
  const options = query
    .split('&')
    .filter(Boolean)
    .map(pair => pair.split('=', 1)[0])
  return options.length ? `${route}?${options.join('&')}` : route
}

export class RequestLog {
  private readonly counts = new Map<string, LoggedRequest & { cantidad: number }>()
  private latest: LoggedRequest[] = []
  private total = 0

  record(entry: LoggedRequest): void {
    this.total++
    const id = `${entry.metodo} ${entry.ruta} ${entry.estado}`
    const counted = this.counts.get(id) ?? { ...entry, cantidad: 0 }
    counted.cantidad++
    this.counts.set(id, counted)
    this.latest = [...this.latest.slice(1 - KEPT), entry]
  }

  clear(): void {
    this.counts.clear()
    this.latest = []
    this.total = 0
  }

  summary() {
    return { total: this.total, conteos: [...this.counts.values()], ultimas: this.latest }
  }
}
