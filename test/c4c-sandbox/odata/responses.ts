import { ODataResponse } from './messages'

const JSON_TYPE = 'application/json; charset=utf-8'

export function jsonResponse(status: number, payload: unknown, headers: Record<string, string> = {}): ODataResponse {
  return {
    status,
    headers: { 'content-type': JSON_TYPE, dataserviceversion: '2.0', ...headers },
    body: JSON.stringify({ d: payload })
  }
}

export function textResponse(
  status: number,
  contentType: string,
  body: string | Buffer,
  headers: Record<string, string> = {}
): ODataResponse {
  return { status, headers: { 'content-type': contentType, dataserviceversion: '2.0', ...headers }, body }
}

export function emptyResponse(status: number, headers: Record<string, string> = {}): ODataResponse {
  return { status, headers: { dataserviceversion: '2.0', ...headers }, body: '' }
}
