import { minified } from './minified'
import type { Task, TaskParameters, TaskRepository } from './tooling'
import { writeLibraryPreloads } from './preload'

const THEME = 'sap_horizon'

/** The one bundle that pages start with. The others of SAPUI5 serve scenarios that Escucha has not. */
const BUNDLE = 'sap-ui-core.js'

/** Maps, 3D, the enterprise search and the like: only reached through features that Escucha does not use. */
export const UNUSED_LIBRARIES = new Set([
  'sap.esh.search.ui', 'sap.ui.commons', 'sap.ui.richtexteditor', 'sap.ui.ux3', 'sap.ui.vbm', 'sap.ui.vk'
])

/** Files that no browser of ours asks for: a third of the disk space. */
const UNSERVED = [
  '/**/*.{less,map,ts,theming}',
  '/resources/**/.theming',
  '/**/*.designtime.js',
  '/resources/**/*_!(es|en)*.properties',
  '/test-resources/**',
  '!/test-resources/sap/ushell/bootstrap/**'
]

/** Runs for every project, so the files left out are marked beside it. */
const MARKING_TASK = 'replaceVersion'

const REPLACED: Record<string, (original: Task) => Task> = {
  generateBundle: original => async parameters => {
    const name = parameters.options.bundleDefinition?.name
    if (name === BUNDLE) {
      await original(parameters)
      await minify(`/resources/${name}`, parameters)
    } else if (name) await leaveEmpty(name, parameters)
  },
  generateLibraryPreload: () => writeLibraryPreloads,
  buildThemes: original => parameters => original(forOneTheme(parameters)),
  [MARKING_TASK]: original => async parameters => {
    await original(parameters)
    await markUnserved(parameters)
  }
}

/** UI5's own tasks, except that only what the apps load is bundled, themed and written. */
export const reducedTasks = (repository: TaskRepository): TaskRepository => ({
  ...repository,
  async getTask(name) {
    const found = await repository.getTask(name)
    const task = REPLACED[name]?.(found.task) ?? found.task
    return {
      ...found,
      task: async parameters => {
        if (!UNUSED_LIBRARIES.has(parameters.options.projectName)) await task(parameters)
      }
    }
  }
})

/**
 * Pages still ask for the preloads that are not built. Their modules are in library-preload.js, so an
 * empty file answers; library-preload.js itself is written by another task.
 */
async function leaveEmpty(name: string, { workspace, taskUtil }: TaskParameters) {
  if (!name.includes('preload') || name.endsWith('/library-preload.js')) return
  await workspace.write(taskUtil.resourceFactory.createResource({ path: `/resources/${name}`, string: '' }))
}

async function minify(path: string, { workspace, taskUtil }: TaskParameters) {
  for (const resource of await workspace.byGlob(path)) {
    await workspace.write(taskUtil.resourceFactory.createResource({ path, string: await minified(await resource.getString()) }))
  }
}

const forOneTheme = (parameters: TaskParameters): TaskParameters => ({
  ...parameters,
  options: {
    ...parameters.options,
    inputPattern: parameters.options.inputPattern?.replace('/themes/*/', `/themes/${THEME}/`)
  }
})

async function markUnserved({ workspace, taskUtil }: TaskParameters) {
  const unserved = await workspace.byGlob(UNSERVED)
  for (const resource of unserved) taskUtil.setTag(resource, taskUtil.STANDARD_TAGS.OmitFromBuildResult)
}
