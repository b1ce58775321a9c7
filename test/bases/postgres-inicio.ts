import fs from 'node:fs'
import path from 'node:path'
import { escribirEstado } from './estado'
import { arrancarPostgres, borrarBases, carpetaTemporal, conCliente, crearBase, desplegar, entornoPostgres, postgresAjeno, type Postgres } from './postgres'
import { lanzar } from './proceso-app'

/**
 * jest globalSetup of the project `postgres`. It only begins: server and template come up while the
 * other projects run, and a failure turns only the PostgreSQL tests red.
 */
export = function inicio(): void {
  // The server's own folder, which goes away with it even when this run is killed.
  const carpeta = carpetaTemporal()
  const archivo = path.join(carpeta, 'estado.json')
  process.env.ESCUCHA_PG_ESTADO = archivo
  const ajeno = process.env.ESCUCHA_PG_URL
  // On a server of its own the name is free; on a shared one several runs may meet.
  const plantilla = ajeno ? `escucha_plantilla_${process.pid}` : 'escucha_plantilla'
  let postgres: Postgres | undefined

  const listo = (async () => {
    postgres = ajeno ? postgresAjeno(ajeno) : await arrancarPostgres(carpeta)
    const estrenada = `${plantilla}_estrenada`
    await crearBase(postgres, plantilla)
    await desplegar(postgres, plantilla)
    await crearBase(postgres, estrenada, plantilla)
    // What the first start of the app installs is installed once, not once in each test file.
    await (await lanzar(entornoPostgres(postgres, estrenada))).parar()
    // A template with a single open connection cannot be copied.
    for (const base of [plantilla, estrenada]) {
      await conCliente(postgres, 'postgres', c => c.query(`ALTER DATABASE "${base}" ALLOW_CONNECTIONS false`))
    }
    const { host, port, user, password } = postgres
    escribirEstado(archivo, { acceso: { host, port, user, password }, desplegada: plantilla, estrenada })
  })().catch((fallo: Error) => escribirEstado(archivo, { fallo: fallo.message }))

  const parar = async () => {
    await listo
    if (ajeno && postgres) await borrarBases(postgres, plantilla).catch(() => {})
    await postgres?.parar()
    fs.rmSync(carpeta, { recursive: true, force: true })
  }
  Object.assign(globalThis, { escuchaPostgres: { parar } })
}
