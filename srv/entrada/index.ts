import cds from '@sap/cds'
import type { Application } from 'express'
import { contestarDireccionesDesconocidas } from './direcciones-desconocidas'
import { traducirErroresDelProtocolo } from './errores-del-protocolo'
import { contestarGruposEnteros } from './grupos-enteros'
import { exigirInstantesConZona } from './instantes-con-zona'
import { exigirJsonEstricto } from './json-estricto'

/** What every request meets before CAP reads it, and every refusal of CAP's on its way out. */
export function registrarEntrada(app: Application): void {
  const { limit } = (cds.env.server as unknown as { body_parser: { limit: string } }).body_parser
  exigirJsonEstricto(app, limit)
  exigirInstantesConZona(app, limit)
  contestarGruposEnteros(app)
  traducirErroresDelProtocolo()
  contestarDireccionesDesconocidas(app)
}
