import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'

export interface ChildOptions {
  name: string
  command: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** Gives way to the others and is expected to end by itself. */
  background?: boolean
}

export interface Child {
  /** True when it ended well. */
  finished: Promise<boolean>
}

/** How long a child may take to close its connections before it is ended by force. */
const PATIENCE = 3_000

/** Ctrl+C reaches the children at the same moment: time for this process to learn that it was that. */
const OWN_SIGNAL = 200

const running = new Set<ChildProcess>()
let stopping = false

export function startChild({ name, command, args, cwd, env, background = false }: ChildOptions): Child {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] })
  running.add(child)
  if (background && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  const finished = new Promise<boolean>(settle => {
    const end = (code: number | null, reason: string) => {
      if (!running.delete(child)) return
      settle(code === 0)
      if (background && code === 0) return
      setTimeout(() => {
        if (stopping) return
        process.stderr.write(`\nSe detuvo ${name} (${reason}); se cierra todo.\n`)
        stopAll(code || 1)
      }, OWN_SIGNAL)
    }
    child.once('error', error => end(null, error.message))
    child.once('exit', (code, signal) => end(code, signal ? `señal ${signal}` : `código ${code}`))
  })
  return { finished }
}

/** Ends every child, then this process with the code. */
export function stopAll(code: number) {
  if (stopping) return
  stopping = true
  process.exitCode = code
  for (const child of running) child.kill('SIGTERM')
  setTimeout(() => {
    for (const child of running) child.kill('SIGKILL')
  }, PATIENCE).unref()
  setInterval(() => {
    if (running.size === 0) process.exit(code)
  }, 50)
}
