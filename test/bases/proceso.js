/** One app process of procesos.ts. The message channel tells the parent our address, and us that the parent is gone. */
const cds = require('@sap/cds')

process.once('disconnect', () => process.exit())
cds.exec('--port', '0').then(({ url }) => process.send({ url }), fallo => {
  process.send({ fallo: String(fallo?.stack ?? fallo) })
  process.exitCode = 1
})
