import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** jest globalSetup of the project `ui`: SAPUI5 has to be there before a page asks for it. */
export default function preparar(): void {
  const raiz = path.resolve(__dirname, '..', '..')
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(raiz, 'scripts', 'ui5-prepare.ts')], { cwd: raiz, stdio: 'inherit' })
  if (status !== 0) throw new Error('SAPUI5 could not be prepared')
}
