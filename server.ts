import { join } from 'node:path'
import cds from '@sap/cds'
import { instalarCodigos } from './srv/c4c/codigos/instalar'
import { conectarC4C, programarC4C } from './srv/c4c/tareas'
import { programarRecalculo } from './srv/calendario/lanzar'
import { desplegarArchivoSqlite, prepararArchivoSqlite } from './srv/desarrollo/base'
import { registrarEventos } from './srv/c4c/eventos/puerta'
import { registrarDesarrollo } from './srv/desarrollo/entrada'
import { registrarEntrada } from './srv/entrada'
import { cabecerasSeguras } from './srv/entrada/cabeceras'
import { programarBarrido } from './srv/escalamiento/tarea'
import { instalarPlantillas } from './srv/plantilla/instalar'
import { instalarPolitica } from './srv/politica/instalar'
import { programarSilencio } from './srv/silencio/service'
import { programarResarcimiento } from './srv/tareas-resarcimiento/service'

prepararArchivoSqlite()

cds.on('bootstrap', app => {
  cabecerasSeguras(app)
  registrarDesarrollo(app)
  registrarEventos(app)
  registrarEntrada(app)
})

cds.on('served', async () => {
  await desplegarArchivoSqlite()
  await instalarPolitica()
  await instalarPlantillas()
  await instalarCodigos()
  await conectarC4C()
  await sembrar()
})

cds.on('listening', programarC4C)
cds.on('listening', programarSilencio)
cds.on('listening', programarBarrido)
cds.on('listening', programarRecalculo)
cds.on('listening', programarResarcimiento)

/** Demo cases, only where the configuration names where they come from (profile `demo`). */
async function sembrar(): Promise<void> {
  const { demo } = (cds.env as unknown as { escucha: { demo?: string } }).escucha
  if (!demo) return
  const { sembrarDemo } = await import(join(cds.root, demo)) as { sembrarDemo(ahora: Date): Promise<unknown> }
  await sembrarDemo(new Date())
}

export default cds.server
