import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'

const require = createRequire(import.meta.url)
const circus = require('jest-circus')
const { transformSync } = require('@swc/core')
const { addHook } = require('pirates')

/**
 * Runs tests written for jest against the mutants of Stryker without leaving its process. The rules are pure
 * functions over plain data: to try a mutant it is enough to load our own files again, a fraction of a second,
 * where a run of jest for each takes seconds. The tests are run by jest-circus, as jest does, up to the first
 * that fails.
 */
class EnUnProceso {
  stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})

  constructor({ enUnProceso: { pruebas, preparar } }) {
    this.pruebas = pruebas
    this.preparar = preparar
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  init() {
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: require('expect').expect })
    const traducidos = new Map()
    addHook((codigo, filename) => traducidos.get(filename) ?? traducidos.set(filename, transformSync(codigo, { filename }).code).get(filename), { exts: ['.ts'] })
    this.archivos = this.pruebas.flatMap(patron => globSync(patron).sort()).map(f => path.resolve(f))
    for (const f of this.preparar) require(path.resolve(f))
  }

  async dryRun() {
    const resultado = await this.correr(this.archivos, undefined, id => { this.stryker.currentTestId = id })
    return { ...resultado, mutantCoverage: this.stryker.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const archivos = testFilter ? [...new Set(testFilter.map(archivoDe))] : this.archivos
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 })
    const resultado = await this.correr(archivos, testFilter && new Set(testFilter), () => {}, !disableBail)
    return toMutantRunResult(determineHitLimitReached(this.stryker.hitCount, hitLimit) ?? resultado)
  }

  /** Loads our own files anew, test by test file, and runs those tests of theirs that are wanted. */
  async correr(archivos, elegidas, alEmpezar, pararEnLaPrimera = false) {
    const tests = []
    let fallo = false
    const seguir = () => !(fallo && pararEnLaPrimera)
    const anotar = ({ name, test }) => {
      if (name === 'test_start') alEmpezar(test.id)
      if (name !== 'test_done' || test.mode === 'skip') return
      alEmpezar(undefined)
      const [error] = test.errors.flat().filter(Boolean)
      fallo ||= Boolean(error)
      tests.push({
        id: test.id, name: test.id, fileName: archivoDe(test.id), timeSpentMs: test.duration ?? 0,
        ...(error ? { status: TestStatus.Failed, failureMessage: String(error.message ?? error) } : { status: TestStatus.Success }),
      })
    }
    for (const f of Object.keys(require.cache)) if (f.endsWith('.ts') && !f.includes('node_modules')) delete require.cache[f]
    circus.addEventHandler(anotar)
    try {
      for (const archivo of archivos) {
        if (!seguir()) break
        preparar(archivo, elegidas, seguir)
        await circus.run()
      }
    } catch (e) {
      return { status: DryRunStatus.Error, errorMessage: String(e?.stack ?? e) }
    } finally {
      circus.removeEventHandler(anotar)
    }
    return { status: DryRunStatus.Complete, tests }
  }
}

function preparar(archivo, elegidas, seguir) {
  circus.resetState()
  require(archivo)
  for (const hijo of circus.getState().rootDescribeBlock.children) {
    for (const test of pruebasDe(hijo, path.relative('.', archivo))) {
      const { fn } = test
      if (elegidas && !elegidas.has(test.id)) test.mode = 'skip'
      else test.fn = () => (seguir() ? fn() : undefined)
    }
  }
}

const SEPARADOR = ' › '

// A process that takes over after a timeout knows the tests by their ids alone
const archivoDe = id => path.resolve(id.split(SEPARADOR, 1)[0])

function pruebasDe(nodo, prefijo) {
  const id = prefijo + SEPARADOR + nodo.name
  return nodo.type === 'test' ? [Object.assign(nodo, { id })] : nodo.children.flatMap(hijo => pruebasDe(hijo, id))
}

const enUnProceso = options => new EnUnProceso(options)
enUnProceso.inject = [commonTokens.options]

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'en-un-proceso', enUnProceso)]
export const strykerValidationSchema = {
  properties: {
    enUnProceso: {
      type: 'object',
      properties: { pruebas: { type: 'array', items: { type: 'string' } }, preparar: { type: 'array', items: { type: 'string' } } },
    },
  },
}
