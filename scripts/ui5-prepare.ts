import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSapui5 } from './ui5/build'
import { buildAtomically, buildFolder, isComplete, linkTo } from './ui5/cache'
import { withLock } from './ui5/lock'
import { followTooling, reportTo } from './ui5/progress'

const project = resolve(__dirname, '..')
const runtime = join(project, 'ui5-runtime')
const link = join(project, '.ui5-dist')

class Unavailable extends Error {}

/** The first phase needs the network, the second only this machine: they fail for different reasons. */
async function build(folder: string) {
  const progress = reportTo(process.stdout)
  const version = /version:\s*"([\d.]+)"/.exec(readFileSync(join(runtime, 'ui5.yaml'), 'utf8'))?.[1] ?? ''
  const stopFollowing = followTooling(progress, version)
  let downloaded = false
  try {
    await withLock(`${folder}.lock`, () => progress.show('otro proceso la está preparando; se espera a que termine'), async () => {
      if (isComplete(folder)) return
      progress.show(`buscando la versión ${version}`)
      await buildAtomically(folder, temporary => buildSapui5(runtime, temporary, {
        building: () => {
          downloaded = true
        }
      }))
    })
    progress.end('lista')
  } catch (error) {
    if (downloaded) throw error
    throw new Unavailable('No se pudo descargar SAPUI5. Revise la conexión con el registro de npm (npm ping) '
      + 'y vuelva a ejecutar el mismo comando: continúa donde quedó.\n'
      + `Detalle: ${error instanceof Error ? error.message : error}`)
  } finally {
    stopFollowing()
  }
}

async function prepare() {
  const given = process.env.ESCUCHA_UI5_DIST
  if (given) {
    if (!isComplete(resolve(given))) {
      throw new Unavailable(`La carpeta de ESCUCHA_UI5_DIST (${given}) no contiene un SAPUI5 preparado.`)
    }
    return
  }
  const folder = buildFolder(runtime)
  if (!existsSync(folder)) await build(folder)
  linkTo(link, folder)
}

prepare().catch((error: unknown) => {
  const text = error instanceof Unavailable ? error.message
    : `No se pudo preparar SAPUI5.\n${error instanceof Error ? error.stack : error}`
  process.stderr.write(`\n${text}\n`)
  process.exitCode = 1
})
