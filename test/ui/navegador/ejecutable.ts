import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Ejecutable {
  path: string
  env: NodeJS.ProcessEnv
}

const cacheRoot = () => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'escucha-chromium')

const packageVersion = () => {
  const manifest = join(dirname(dirname(require.resolve('@sparticuz/chromium'))), 'package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

/** The package's own file names the folders of a serverless machine; without fonts every text is blank. */
const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

/** Several test processes may start at once: each unpacks for itself, and the first to finish wins. */
function unpackedFolder(): string {
  const folder = join(cacheRoot(), packageVersion())
  if (existsSync(folder)) return folder
  const temporary = `${folder}.tmp-${process.pid}`
  mkdirSync(temporary, { recursive: true })
  try {
    const { status, stderr } = spawnSync(process.execPath, [join(__dirname, 'extraer.mjs')], {
      env: { ...process.env, TMPDIR: temporary },
      encoding: 'utf8'
    })
    if (status !== 0) throw new Error(`Could not unpack the browser of @sparticuz/chromium:\n${stderr}`)
    writeFileSync(join(temporary, 'fonts.conf'), fontConfiguration(folder))
    if (!existsSync(folder)) renameSync(temporary, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return folder
}

const starts = (path: string, env: NodeJS.ProcessEnv) => spawnSync(path, ['--version'], { env }).status === 0

/** The browser of this machine when CHROME_PATH names one, else the one that npm installed. */
export function encontrarEjecutable(): Ejecutable {
  const given = process.env.CHROME_PATH
  if (given) return { path: given, env: process.env }
  const folder = unpackedFolder()
  const path = join(folder, 'chromium')
  const env = { ...process.env, FONTCONFIG_FILE: process.env.FONTCONFIG_FILE ?? join(folder, 'fonts.conf') }
  if (starts(path, env)) return { path, env }
  // Bare machines lack libnss3 and libnspr4, which the package brings too
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { path, env: { ...env, LD_LIBRARY_PATH: libraries } }
}
