import cds from '@sap/cds'
import { instalarPolitica } from './srv/politica/instalar'

cds.on('served', async () => {
  await cds.tx(() => instalarPolitica())
})

export default cds.server
