import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const cacheRoot = () => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'escucha-ui5')

/** The code that decides what a build contains: a change in it makes another build. */
const RECIPE = ['build.ts', 'tasks.ts', 'preload.ts', 'minified.ts', 'tooling.ts']

/** A build is named after everything that decides its contents. */
export function buildFolder(runtime: string): string {
  const hash = createHash('sha256').update(readFileSync(join(runtime, 'ui5.yaml')))
  for (const file of RECIPE) hash.update(readFileSync(join(__dirname, file)))
  return join(cacheRoot(), hash.digest('hex').slice(0, 16))
}

export const isComplete = (folder: string) => existsSync(join(folder, 'resources', 'sap-ui-version.json'))

/**
 * Builds beside the final folder and moves the result there in one step, so that a killed process
 * leaves nothing that looks ready.
 */
export async function buildAtomically(folder: string, build: (temporary: string) => Promise<void>) {
  const temporary = `${folder}.tmp-${process.pid}`
  dropLeftovers(folder)
  mkdirSync(temporary, { recursive: true })
  try {
    await build(temporary)
    if (!isComplete(folder)) renameSync(temporary, folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** Called by the holder of the lock: whatever temporary folder is there belongs to a dead process. */
function dropLeftovers(folder: string) {
  for (const name of readdirSync(cacheRoot())) {
    const path = join(cacheRoot(), name)
    if (path.startsWith(`${folder}.tmp-`)) rmSync(path, { recursive: true, force: true })
  }
}

/** Points the link at the folder; replaced by renaming, so that a running server never misses it. */
export function linkTo(link: string, folder: string) {
  if (currentTarget(link) === folder) return
  const temporary = `${link}.${process.pid}`
  symlinkSync(folder, temporary, 'junction')
  try {
    renameSync(temporary, link)
  } catch {
    // Windows cannot rename over an existing junction
    rmSync(link, { recursive: true, force: true })
    renameSync(temporary, link)
  }
}

function currentTarget(link: string) {
  try {
    return readlinkSync(link)
  } catch {
    return undefined
  }
}
