/**
 * Prints the counts as one plain line, the last of the run: jest's own summary comes after every
 * reporter, hence the wait for the exit. A file that could not even be loaded has no tests to count,
 * so it counts as one failure.
 */
module.exports = class Reportero {
  onRunComplete(_contextos, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests }) {
    const omitidas = numPendingTests + numTodoTests
    const linea = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`
    process.once('exit', () => process.stdout.write(`\n${linea}${omitidas ? `, ${omitidas} skipped` : ''}\n`))
  }
}
