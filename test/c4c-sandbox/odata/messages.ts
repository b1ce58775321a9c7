export interface ODataRequest {
  readonly method: string
  /** Path below the service root, still percent-encoded, without leading slash. */
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
  readonly user: string
  /** Service root without trailing slash, as the client addressed it. */
  readonly root: string
  readonly insideBatch: boolean
}

export interface ODataResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}
