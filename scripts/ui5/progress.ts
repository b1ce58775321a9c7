const INTERVAL = 5_000

export interface Progress {
  /** What is being done now, and how much of it, from 0 to 1, when that is known. */
  show(text: string, share?: number): void
  end(text: string): void
}

const seconds = (since: number) => `${Math.round((Date.now() - since) / 1000)} s`

const phaseOf = (text: string) => text.slice(0, text.indexOf(' '))

/** One line that rewrites itself on a terminal; in a log, a line when the phase changes and every few seconds. */
export function reportTo(stream: NodeJS.WriteStream): Progress {
  const start = Date.now()
  let lastLine = 0
  let phase = ''
  const describe = (text: string, share?: number) =>
    `SAPUI5: ${text}${share === undefined ? '' : ` · ${Math.round(share * 100)} %`} · ${seconds(start)}`
  return {
    show(text, share) {
      if (stream.isTTY) stream.write(`\r\x1b[K${describe(text, share)}`)
      else if (phase !== phaseOf(text) || Date.now() - lastLine >= INTERVAL) {
        phase = phaseOf(text)
        lastLine = Date.now()
        stream.write(`${describe(text, share)}\n`)
      }
    },
    end(text) {
      stream.write(`${stream.isTTY ? '\r\x1b[K' : ''}${describe(text)}\n`)
    }
  }
}

interface BuildMetadata { projectsToBuild: string[] }
interface BuildStatus { status: string, projectName: string }
interface LogEntry { level: string, message: string }
type Listener = (event: BuildMetadata & BuildStatus & LogEntry) => void

/**
 * UI5 tooling reports through events of the process object, and prints in English whatever nobody
 * listens to. Returns the way to stop listening.
 */
export function followTooling(progress: Progress, version: string) {
  let projects = 0
  let built = 0
  let downloads = 0
  const listeners: Record<string, Listener> = {
    'ui5.log': ({ message }) => {
      if (!message.startsWith('Installing missing package')) return
      downloads++
      progress.show(`descargando la versión ${version} (unos 60 MB, ${downloads} bibliotecas)`)
    },
    'ui5.build-metadata': ({ projectsToBuild }) => {
      projects = projectsToBuild.length
    },
    'ui5.build-status': ({ status, projectName }) => {
      if (status !== 'project-build-start') return
      built++
      progress.show(`preparando ${projectName}, paso ${built} de ${projects}`, (built - 1) / projects)
    },
    'ui5.project-build-metadata': () => undefined,
    'ui5.project-build-status': () => undefined
  }
  const events: NodeJS.EventEmitter = process
  for (const [event, listener] of Object.entries(listeners)) events.on(event, listener)
  return () => {
    for (const [event, listener] of Object.entries(listeners)) events.off(event, listener)
  }
}
