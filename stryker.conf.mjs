/** Mutation testing of the rules of law: `npm run test:mutacion`, one file with `-- --mutate srv/plazos/restantes.ts`. */
export default {
  plugins: ['./test/bases/stryker-en-un-proceso.mjs'],
  testRunner: 'en-un-proceso',
  enUnProceso: {
    // The tests of the engine, of the clock and of the acts; random walks and fuzzing stay out: slow, and what
    // only chance finds is not specified.
    pruebas: ['test/unit/plazos/**/*.test.ts', 'test/unit/casos/{reloj,reclasificar,vence-del-aviso,actos/*}.test.ts', 'test/unit/calendario/recontar.test.ts'],
    preparar: ['test/bases/propiedades-fijas.ts'],
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Generous: a busy machine is no reason to call a mutant detected. An endless loop of ours is cut by its count of turns.
  timeoutMS: 15_000,
  mutate: ['srv/plazos/**/*.ts', 'srv/casos/actos/**/*.ts', 'srv/casos/{reloj,limite-completar,vence-del-aviso}.ts', '!srv/**/index.ts'],
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'resultados/mutacion/index.html' },
  jsonReporter: { fileName: 'resultados/mutacion/informe.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
  tempDirName: 'resultados/mutacion/copia',
  cleanTempDir: 'always',
  // What the unit tests do not read is not copied for them.
  ignorePatterns: ['/app', '/docs', '/gen', '/ui5-runtime', '/.ui5-dist', '/.datos', '/resultados', '/test/ui', '/test/c4c', '/test/c4c-sandbox'],
}
