import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** The parts of UI5 tooling that the preparation uses; its packages carry no types. */
export interface Resource {
  getPath(): string
  getString(): Promise<string>
}

export interface Workspace {
  byGlob(pattern: string | string[]): Promise<Resource[]>
  write(resource: Resource): Promise<void>
}

export interface TaskUtil {
  STANDARD_TAGS: { OmitFromBuildResult: string }
  setTag(resource: Resource, tag: string): void
  resourceFactory: { createResource(options: { path: string, string: string }): Resource }
}

export interface TaskParameters {
  workspace: Workspace
  taskUtil: TaskUtil
  options: {
    projectName: string
    inputPattern?: string
    skipBundles?: string[]
    bundleDefinition?: { name: string }
  }
}

export type Task = (parameters: TaskParameters) => Promise<void>

export interface TaskRepository {
  getTask(name: string): Promise<{ task: Task }>
}

export interface ProjectGraph {
  setTaskRepository(repository: TaskRepository): void
  build(options: {
    destPath: string
    dependencyIncludes: { includeAllDependencies: boolean, excludeDependency: string[] }
    includedTasks: string[]
    excludedTasks: string[]
  }): Promise<void>
}

export interface Tooling {
  createGraph(directory: string): Promise<ProjectGraph>
  taskRepository: TaskRepository
}

/**
 * @ui5/cli bundles @ui5/project and @ui5/builder inside itself. Taking them from there, and not as
 * packages of our own, keeps one single version of the tooling.
 */
export async function loadTooling(): Promise<Tooling> {
  const cli = createRequire(require.resolve('@ui5/cli/package.json'))
  const project = createRequire(cli.resolve('@ui5/project/package.json'))
  const load = (from: NodeJS.Require, name: string) => import(pathToFileURL(from.resolve(name)).href)
  const { graphFromPackageDependencies } = await load(cli, '@ui5/project/graph')
  return {
    createGraph: directory => graphFromPackageDependencies({ cwd: directory, workspaceName: null }),
    taskRepository: await load(project, '@ui5/builder/internal/taskRepository')
  }
}
