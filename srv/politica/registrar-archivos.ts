import { Readable } from 'node:stream'
import type cds from '@sap/cds'
import { conRechazo } from '../casos/rechazo'
import { fechaLocal } from '../plazos'
import { exportarPaquete, importarPaquetes, leerJson } from './archivo'
import type { Problema } from './problema'

/** Packs as files: `importar`, and `exportar` of one version. */
export function registrarArchivos(servicio: cds.ApplicationService): void {
  servicio.on('importar', req => conRechazo(req, async () => {
    const importacion = await importarPaquetes(leerJson((req.data as { contenido: string }).contenido))
    if ('cargas' in importacion) return importacion.cargas
    decirProblemas(req, importacion.problemas)
    return undefined
  }))

  servicio.on('exportar', 'PaquetesPolitica', req => conRechazo(req, async () => {
    const { codigo, version } = req.params.at(-1) as { codigo: string; version: number }
    const texto = await exportarPaquete(codigo, version, fechaLocal(req.timestamp))
    return { value: Readable.from([Buffer.from(texto)]), mimetype: 'application/json', filename: `${codigo}-${version}.json`, $mediaContentDispositionType: 'attachment' }
  }))
}

/** Every problem as a detail of one error, with the row as its target. */
export function decirProblemas(req: cds.Request, problemas: Problema[]): void {
  for (const { fila, mensaje } of problemas) req.error({ status: 400, message: `${fila}: ${mensaje}`, target: fila } as never)
}
