/** A refusal as C4C words it: one code and one message. */
export class ODataError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}

export const badRequest = (message: string) => new ODataError(400, 'BAD_REQUEST', message)
export const notFound = (message: string) => new ODataError(404, 'NOT_FOUND', message)
export const methodNotAllowed = (message: string) => new ODataError(405, 'METHOD_NOT_ALLOWED', message)
export const preconditionFailed = () =>
  new ODataError(412, 'PRECONDITION_FAILED', 'The ETag sent does not match the current state of the entity')
export const unsupportedMediaType = (message: string) => new ODataError(415, 'UNSUPPORTED_MEDIA_TYPE', message)

export const escapeXml = (raw: string) =>
  raw.replace(/[<>&"']/g, c => `&#${c.charCodeAt(0)};`)

export function errorBody(code: string, message: string, asJson: boolean): { contentType: string; body: string } {
  if (asJson) {
    return {
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify({ error: { code, message: { lang: 'en', value: message } } })
    }
  }
  return {
    contentType: 'application/xml; charset=utf-8',
    body:
      '<?xml version="1.0" encoding="utf-8"?>' +
      '<error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">' +
      `<code>${escapeXml(code)}</code><message xml:lang="en">${escapeXml(message)}</message></error>`
  }
}
