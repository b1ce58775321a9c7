export interface Credentials {
  readonly usuario?: string
  readonly clave?: string
}

/** Name of the user, or nothing when the header does not carry acceptable credentials. */
export function authenticatedUser(authorization: string | undefined, expected: Credentials): string | undefined {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? '')?.[1]
  if (!encoded) return undefined
  const decoded = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 1) return undefined
  const user = decoded.slice(0, colon)
  const password = decoded.slice(colon + 1)
  if (!password) return undefined
  const wanted = (expected.usuario === undefined || expected.usuario === user) &&
    (expected.clave === undefined || expected.clave === password)
  return wanted ? user : undefined
}
