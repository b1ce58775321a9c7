import path from 'node:path'
import cds from '@sap/cds'
import { barrer, type Resultado } from '../../srv/escalamiento/barrido'
import type { Aviso } from '../../srv/notificacion/avisar'
import { instalarPolitica } from '../../srv/politica/instalar'

/** Asks for one sweep; with `anotando` each notice leaves a note on its case, in the transaction of the sweep. */
export interface Orden { ahora: string; lote?: number; anotando?: boolean }
export type Respuesta = { listo: true } | { hecho: Resultado; ms: number } | { anotado: true } | { fallo: string }

const responder = (respuesta: Respuesta) => process.send!(respuesta)

/** The sweep in a process of its own, without the app around it: see `barredor` in barredores.ts. */
async function empezar(): Promise<void> {
  cds.root = path.resolve(__dirname, '../..')
  cds.model = cds.compile.for.nodejs(await cds.load('*')) as typeof cds.model
  await cds.connect.to('db')
  await cds.tx(() => instalarPolitica())
  process.on('message', (orden: Orden) => {
    const inicio = performance.now()
    barrer({ ...orden, ahora: new Date(orden.ahora), ...(orden.anotando && { avisar: anotar }) })
      .then(hecho => responder({ hecho, ms: performance.now() - inicio }), (e: Error) => responder({ fallo: e.message }))
  })
  responder({ listo: true })
}

async function anotar({ caso, datos }: Aviso): Promise<void> {
  await INSERT.into('escucha.Notas').entries({ caso_ID: caso, texto: `${String(datos?.codigoHito)}/${String(datos?.nivel)}` })
  responder({ anotado: true })
}

// Nobody is left to tell
process.once('disconnect', () => process.exit())
empezar().catch((e: Error) => responder({ fallo: e.stack ?? e.message }))
