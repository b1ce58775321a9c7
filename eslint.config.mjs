import { builtinModules } from 'node:module'
import cds from '@sap/cds/eslint.config.mjs'
import cdsPlugin from '@sap/eslint-plugin-cds'
import tseslint from 'typescript-eslint'

const TS = ['**/*.{ts,mts,cts}']
const PRUEBAS = ['test/**/*.{ts,mts,js}']
const NAVEGADOR = ['app/*/webapp/**/*.js', 'app/portal/**/*.js', 'app/common/**/*.js']

// Rules of law and of the house are functions over plain data: they see no framework, no machine and no clock.
const PUROS = [
  'srv/plazos/**/*.ts', 'srv/casos/actos/**/*.ts', 'srv/casos/{aplicar,caso,documento,fila,reloj}.ts',
  'srv/escalamiento/{atencion,elegir,escalera,escalon,inicio,planear}.ts',
  'srv/calendario/{anios,comparar-anio,definicion,lineas,recontar,recontar-lote,sumar}.ts',
  'srv/carta/{bloques,datos,fecha-en-letras,letras,procedencias}.ts', 'srv/plantilla/{campos,componer,fechas,rellenar,revisar}.ts',
  'srv/politica/{catalogo,herederos,internos,ley,matriz-nueva,paquete,problema,resolver,revisar,semana,vigencia}.ts',
]

const MODULOS_DE_NODE = builtinModules.flatMap(m => m.startsWith('node:') ? [m] : [m, `node:${m}`])

const sinFocoNiOmision = {
  selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip)$/], ' +
    'CallExpression[callee.name=/^([fx]it|[fx]describe|xtest)$/]',
  message: 'A focused or skipped test hides failures.',
}

export default tseslint.config(
  {
    name: 'escucha/ignorados',
    ignores: ['gen/', '@cds-models/', 'coverage/', 'resultados/', '.cliente-odata/', '.ui5-dist/', '**/dist/', '**/resources/', 'srv/external/', 'mta_archives/'],
  },
  ...cds.recommended,
  cdsPlugin.configs.js.recommended,
  {
    ...cdsPlugin.configs.recommended,
    // What is worth a warning in a model is worth a fix.
    rules: Object.fromEntries(Object.keys(cdsPlugin.configs.recommended.rules).map(regla => [regla, 'error'])),
  },
  {
    name: 'escucha/estilo',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      'no-restricted-imports': ['error', { paths: [{ name: 'moment', message: 'Dates are computed in srv/plazos.' }] }],
      eqeqeq: ['error', 'smart'],
      'prefer-const': 'error',
      // File names and free text from outside are cleaned of control characters.
      'no-control-regex': 'off',
    },
  },
  {
    name: 'escucha/typescript',
    files: TS,
    extends: tseslint.configs.recommended,
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The types of @sap/cds leave holes (projection callbacks, rows); the pure folders have no such excuse.
      '@typescript-eslint/no-explicit-any': 'off',
      // cds.ql projections are written `c => { c.ID, c.radicado }`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A jest setup module is `export =`.
      '@typescript-eslint/no-require-imports': ['error', { allowAsImport: true }],
    },
  },
  {
    name: 'escucha/promesas',
    // A forgotten await leaves the transaction of a request, so this one set of rules pays for type information.
    files: ['srv/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    name: 'escucha/puros',
    files: PUROS,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-imports': ['error', {
        paths: MODULOS_DE_NODE.map(name => ({ name, message: 'This folder is pure: no I/O.', ...(/^(node:)?crypto$/.test(name) && { allowImportNames: ['createHash'] }) })),
        patterns: [{ group: ['@sap/*', '@cap-js/*', '#cds-models/*'], message: 'This folder is pure: no framework.' }],
      }],
      'no-restricted-globals': ['error', 'cds', 'process', 'console', 'fetch', 'setTimeout', 'setInterval', 'require', 'SELECT', 'INSERT', 'UPDATE', 'UPSERT', 'DELETE'],
      'no-restricted-syntax': ['error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Pass the instant in: a pure rule has no clock.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Pass the instant in: a pure rule has no clock.' },
        { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'A pure rule gives the same answer twice.' },
      ],
    },
  },
  {
    name: 'escucha/navegador',
    files: NAVEGADOR,
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries([
        'sap', 'window', 'document', 'location', 'navigator', 'history', 'localStorage', 'sessionStorage', 'fetch', 'URL', 'URLSearchParams',
        'FormData', 'File', 'Blob', 'Intl', 'AbortController', 'CustomEvent', 'Event', 'HTMLElement', 'requestAnimationFrame', 'crypto', 'matchMedia',
      ].map(nombre => [nombre, 'readonly'])),
    },
  },
  { name: 'escucha/modulos-del-navegador', files: ['app/**/*.mjs'], languageOptions: { sourceType: 'module' } },
  { name: 'escucha/commonjs', files: ['*.js', 'test/bases/*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    name: 'escucha/pruebas',
    files: PRUEBAS,
    rules: { 'no-restricted-syntax': ['error', sinFocoNiOmision] },
  },
  { name: 'escucha/guiones', files: ['scripts/**', 'test/bench/**', 'test/c4c-sandbox/**'], rules: { 'no-console': 'off' } },
)
