import cds from '@sap/cds'

/** Who the rows of the installation are signed by. */
const INSTALADOR = { user: new cds.User('instalación') }

/**
 * Brings what ships with the product into the database, whole or not at all. Processes that start at the same
 * moment meet in it: the slower one looks again at what the faster wrote, which must be enough.
 */
export async function instalarEntero(instalar: () => Promise<void>): Promise<void> {
  try {
    await cds.tx(INSTALADOR, instalar)
  } catch (e) {
    if (!/unique/i.test((e as Error).message)) throw e
    await cds.tx(INSTALADOR, instalar)
  }
}
