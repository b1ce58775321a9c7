/**
 * Lets Node run our TypeScript in the processes that somebody waits for. Only our own files pass through
 * here; a loader that looks at every module of every package costs each start half a second more.
 */
const { transformSync } = require('@swc/core')
const { addHook } = require('pirates')

// Stacks name lines of TypeScript
process.setSourceMapsEnabled(true)
addHook((source, filename) => transformSync(source, { filename }).code, { exts: ['.ts'] })
