const base = {
  transform: { '^.+\\.[cm]?tsx?$': '@swc/jest' },
  testEnvironment: 'node',
  // Copies of the app (cds build, mutation testing) hold package.json files of the same name.
  modulePathIgnorePatterns: ['<rootDir>/gen/', '<rootDir>/mta_archives/', '<rootDir>/resultados/'],
}

/** @type {import('jest').Config} */
module.exports = {
  reporters: ['default', '<rootDir>/test/bases/reportero.js'],
  // The parent only waits; left alone, jest keeps a core for it, and half of a small machine stands idle.
  maxWorkers: '100%',
  // One CAP app and its model are left behind by each test file; a worker starts afresh when it grew too much.
  workerIdleMemoryLimit: '1GB',
  // Starting the app counts as a hook of the test file. jest takes this number only here, not from a project.
  testTimeout: 180_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    { ...base, displayName: 'c4c', testMatch: ['<rootDir>/test/c4c/**/*.test.ts'] },
    {
      ...base,
      displayName: 'sqlite',
      testMatch: ['<rootDir>/test/srv/**/*.test.ts'],
      setupFiles: ['<rootDir>/test/bases/entorno-sqlite.ts'],
    },
    {
      ...base,
      displayName: 'postgres',
      testMatch: ['<rootDir>/test/srv/**/*.test.ts', '<rootDir>/test/postgres/**/*.test.ts'],
      globalSetup: '<rootDir>/test/bases/postgres-inicio.ts',
      globalTeardown: '<rootDir>/test/bases/postgres-fin.ts',
      setupFiles: ['<rootDir>/test/bases/entorno-postgres.ts'],
    },
    {
      ...base,
      displayName: 'ui',
      testMatch: ['<rootDir>/test/ui/**/*.test.ts'],
      globalSetup: '<rootDir>/test/ui/preparar.ts',
      setupFilesAfterEnv: ['<rootDir>/test/bases/plazo-ui.js'],
    },
  ],
}
