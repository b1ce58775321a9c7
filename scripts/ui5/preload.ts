import { minified } from './minified'
import type { Resource, TaskParameters } from './tooling'

const SOURCES = '/resources/**/*.{js,json,xml,properties}'

/** Texts in languages that the product does not speak; the base file has no suffix. */
const FOREIGN_TEXTS = /_(?!(es|en)\.)[a-z]{2,3}(_[A-Za-z]+)*\.properties$/

/** Never loaded by a running app, or loaded one by one on purpose. */
const LEFT_OUT = /\/(designtime|cldr|test|qunit|themes|shells|thirdparty)\/|-preload(-.*)?\.js$|\.(designtime|support)\.js$/

/**
 * Only a module that is one sap.ui.define may run inside a function: anything else could rely on
 * global scope and is left to be loaded by itself.
 */
const AMD_MODULE = /(^|[\s;(,])sap\.ui\.define\(/

/** Some libraries carry their whole source map inside each module: two thirds of their size. */
const SOURCE_MAP = /^\/\/[#@] sourceMappingURL=.*$/gm

const isWanted = (path: string) => {
  if (LEFT_OUT.test(path) || FOREIGN_TEXTS.test(path)) return false
  // Descriptors are read at every start, other JSON is data that few apps read
  return !path.endsWith('.json') || path.endsWith('/manifest.json')
}

async function preloadEntry(resource: Resource) {
  const name = resource.getPath().replace('/resources/', '')
  const source = await resource.getString()
  if (!name.endsWith('.js')) return `${JSON.stringify(name)}:${JSON.stringify(source)}`
  return AMD_MODULE.test(source)
    ? `${JSON.stringify(name)}:function(){${source.replace(SOURCE_MAP, '')}\n}`
    : undefined
}

/**
 * Writes library-preload.js by joining the sources. UI5's own task parses every module to analyse
 * its dependencies, which costs half a minute and buys nothing when the files are served from the
 * same machine.
 */
export async function writeLibraryPreloads({ workspace, taskUtil }: TaskParameters) {
  const sources = (await workspace.byGlob(SOURCES)).filter(resource => isWanted(resource.getPath()))
  const libraries = librariesAmong(new Set(sources.map(resource => resource.getPath())))
  for (const library of libraries) {
    const own = sources.filter(resource => belongsTo(library, resource.getPath(), libraries))
    const entries = (await Promise.all(own.map(preloadEntry))).filter(entry => entry !== undefined)
    await workspace.write(taskUtil.resourceFactory.createResource({
      path: `${library}/library-preload.js`,
      string: await minified(`sap.ui.require.preload({\n${entries.join(',\n')}\n});\n`)
    }))
  }
}

/** A library.js without a descriptor is only a module of that name. */
const librariesAmong = (paths: Set<string>) => [...paths]
  .filter(path => path.endsWith('/library.js'))
  .map(path => path.replace(/\/library\.js$/, ''))
  .filter(folder => paths.has(`${folder}/manifest.json`))

function belongsTo(library: string, path: string, libraries: string[]) {
  // sap.ui.core owns sap/base and its siblings too, which have no library.js of their own
  const root = library === '/resources/sap/ui/core' ? '/resources/sap/' : `${library}/`
  if (!path.startsWith(root)) return false
  return !libraries.some(other => other.length > library.length && path.startsWith(`${other}/`))
}
