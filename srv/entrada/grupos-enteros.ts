import type { Application, RequestHandler } from 'express'

interface Respuesta { id: string; status: number; atomicityGroup?: string; headers?: Record<string, unknown>; body?: unknown }

const REVERTIDA = {
  status: 424,
  headers: { 'content-type': 'application/json', 'OData-Version': '4.0' },
  body: { error: { code: '424', message: 'No se guardó: otra parte del mismo grupo falló. Corríjala y envíe el grupo de nuevo.' } },
}

/**
 * A group of a `$batch` is stored whole or not at all, and so it is answered: where it answers in
 * JSON, CAP still says 201, with a radicado that the next person gets, to the parts that went well
 * in a group taken back. The answer is held until it is whole.
 */
export function contestarGruposEnteros(app: Application): void {
  app.use('/odata', retener)
}

const retener: RequestHandler = (req, res, next) => {
  if (!req.path.endsWith('/$batch')) return next()
  const trozos: Buffer[] = []
  const terminar = res.end.bind(res) as (cuerpo?: Buffer) => typeof res
  const guardar = (trozo: unknown) => {
    if (typeof trozo === 'string' || trozo instanceof Uint8Array) trozos.push(Buffer.from(trozo as string))
    return true
  }
  res.write = guardar as typeof res.write
  res.end = ((trozo?: unknown) => {
    guardar(trozo)
    const cuerpo = Buffer.concat(trozos)
    const esLote = res.statusCode === 200 && String(res.getHeader('content-type')).startsWith('application/json')
    return terminar(esLote ? corregir(cuerpo) : cuerpo)
  }) as typeof res.end
  next()
}

function corregir(cuerpo: Buffer): Buffer {
  const { responses } = JSON.parse(cuerpo.toString()) as { responses: Respuesta[] }
  const fallidos = new Set(responses.filter(r => r.atomicityGroup && r.status >= 400).map(r => r.atomicityGroup))
  if (!fallidos.size) return cuerpo
  return Buffer.from(JSON.stringify({
    responses: responses.map(r => (r.status < 400 && fallidos.has(r.atomicityGroup) ? { ...r, ...REVERTIDA } : r)),
  }))
}
