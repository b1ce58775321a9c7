/** jest globalTeardown of the project `postgres`: waits until the server is gone and its folder deleted. */
export = async function fin(): Promise<void> {
  const { escuchaPostgres } = globalThis as { escuchaPostgres?: { parar(): Promise<void> } }
  await escuchaPostgres?.parar()
}
