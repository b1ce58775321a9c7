import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const HEARTBEAT = 2_000
/** Longer than any step during which the owner cannot touch its lock. */
const STALE = 60_000

/** Runs the work while no other process does, waiting for its turn. */
export async function withLock(file: string, waiting: () => void, work: () => Promise<void>) {
  mkdirSync(dirname(file), { recursive: true })
  while (!acquire(file)) {
    waiting()
    await wait(500)
  }
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), HEARTBEAT)
  try {
    await work()
  } finally {
    clearInterval(heartbeat)
    rmSync(file, { force: true })
  }
}

function acquire(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (isAbandoned(file)) rmSync(file, { force: true })
    return false
  }
}

/** The owner is gone, or is on another machine that shares the folder and has stopped its heartbeat. */
function isAbandoned(file: string): boolean {
  try {
    if (Date.now() - statSync(file).mtimeMs > STALE) return true
    const owner = Number(readFileSync(file, 'utf8'))
    return owner > 0 && !isRunning(owner)
  } catch {
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
