const { projects } = require('../../jest.config')

/**
 * The unit tests as Stryker runs them: one project, for it follows each test by itself. Without those
 * that draw PDFs, slow and blind to the rules that are mutated.
 */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'unit'),
  rootDir: '../..',
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/unit/(carta|constancia|demo)/'],
}
