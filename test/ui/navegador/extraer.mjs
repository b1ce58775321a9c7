// Unpacks the browser that @sparticuz/chromium carries. A program of its own because that package
// is an ES module, which jest cannot load, and because it always unpacks into TMPDIR.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'

const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))

await chromium.executablePath()
await inflate(join(packageFolder, 'bin', 'al2023.tar.br'))
