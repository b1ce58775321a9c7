import { randomBytes } from 'node:crypto'

const COOKIE = 'SAP_SESSIONID_C4C'

export interface CsrfToken {
  readonly token: string
  readonly setCookie: string
}

/** A token is only good together with the session cookie it was issued with. */
export class CsrfSessions {
  private readonly tokenBySession = new Map<string, string>()

  issue(cookieHeader: string | undefined): CsrfToken {
    const known = this.session(cookieHeader)
    const session = known && this.tokenBySession.has(known) ? known : randomBytes(16).toString('hex')
    const token = this.tokenBySession.get(session) ?? randomBytes(16).toString('base64url')
    this.tokenBySession.set(session, token)
    return { token, setCookie: `${COOKIE}=${session}; path=/sap; HttpOnly` }
  }

  accepts(token: string | undefined, cookieHeader: string | undefined): boolean {
    const session = this.session(cookieHeader)
    return token !== undefined && session !== undefined && this.tokenBySession.get(session) === token
  }

  expireAll(): void {
    this.tokenBySession.clear()
  }

  private session(cookieHeader: string | undefined): string | undefined {
    return new RegExp(`(?:^|;\\s*)${COOKIE}=([^;\\s]+)`).exec(cookieHeader ?? '')?.[1]
  }
}
