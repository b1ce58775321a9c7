import { loadTooling } from './tooling'
import { reducedTasks, UNUSED_LIBRARIES } from './tasks'

/** Bundles are minified whole as they are written, the rest is rarely read; copyright placeholders are only comments. */
const LEFT_OUT_TASKS = ['minify', 'replaceCopyright']

export interface BuildPhases {
  /** All packages are on the disk and the build begins. */
  building(): void
}

/** Downloads what is missing of SAPUI5 and builds it into a folder that a web server can serve. */
export async function buildSapui5(runtime: string, destination: string, phases: BuildPhases) {
  const { createGraph, taskRepository } = await loadTooling()
  const graph = await createGraph(runtime)
  graph.setTaskRepository(reducedTasks(taskRepository))
  phases.building()
  await graph.build({
    destPath: destination,
    dependencyIncludes: { includeAllDependencies: true, excludeDependency: [...UNUSED_LIBRARIES] },
    // Without sap-ui-version.json Fiori elements refuses to start
    includedTasks: ['generateVersionInfo'],
    excludedTasks: LEFT_OUT_TASKS
  })
}
