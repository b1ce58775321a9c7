import cds from '@sap/cds'

/** How long who goes over the cases may go without finishing a batch before another takes over. */
const TOMA_MS = 60_000

/** Who goes over the cases of a change, and until when; in the name of who asked for it. */
export interface Toma { ID: string; hasta: string; usuario: string }

/** What is done with the cases of a change: in which situations, and where it is written who asked for it. */
interface Tarea { situaciones: readonly string[]; pidio: 'aplicadoPor' | 'revisadoPor' }
export const APLICAR: Tarea = { situaciones: ['APLICANDO', 'APLICADO'], pidio: 'aplicadoPor' }
export const REVISAR: Tarea = { situaciones: ['REVISANDO'], pidio: 'revisadoPor' }

/** Somebody else goes over the cases now, or nobody has to any more. */
export class TomaPerdida extends Error {
  constructor() {
    super('Otro proceso tomó este cambio de calendario, o ya no hace falta.')
  }
}

const dentroDe = (ms: number) => new Date(Date.now() + ms).toISOString()

const libre = () => ({ tomadoHasta: null, or: { tomadoHasta: { '<': new Date().toISOString() } } })

/** One process a change; one that died lets go when its time is over. Undefined where another has it, or nobody asked for it. */
export async function tomar(ID: string, { situaciones, pidio }: Tarea): Promise<Toma | undefined> {
  const hasta = dentroDe(TOMA_MS)
  return cds.tx(async () => {
    const tomados = await UPDATE('escucha.CambiosCalendario').with({ tomadoHasta: hasta })
      .where({ ID, situacion_code: { in: situaciones }, and: libre() }) as unknown as number
    if (tomados !== 1) return undefined
    const { [pidio]: usuario } = await SELECT.one.from('escucha.CambiosCalendario').columns(pidio).where({ ID }) as Record<string, string>
    return { ID, hasta, usuario: usuario! }
  }) as unknown as Promise<Toma | undefined>
}

/** What is done in the name of who asked, in a transaction of its own. */
export const enNombreDe = <T>({ usuario }: Toma, hacer: () => Promise<T>): Promise<T> => cds.tx({ user: new cds.User(usuario) }, hacer) as Promise<T>

/** Writes to the change and holds it for longer. Throws TomaPerdida, and the batch is undone, when it is held no more. */
export async function sostener(toma: Toma, datos: object): Promise<void> {
  const hasta = dentroDe(TOMA_MS)
  await escribir(toma, { ...datos, tomadoHasta: hasta })
  toma.hasta = hasta
}

/** Writes to the change and lets go of it; throws TomaPerdida as `sostener`. */
export const entregar = (toma: Toma, datos: object): Promise<void> => escribir(toma, { ...datos, tomadoHasta: null })

async function escribir({ ID, hasta }: Toma, datos: object): Promise<void> {
  const escritos = await UPDATE('escucha.CambiosCalendario').with(datos as never).where({ ID, tomadoHasta: hasta }) as unknown as number
  if (!escritos) throw new TomaPerdida()
}

export async function soltar({ ID, hasta }: Toma): Promise<void> {
  await UPDATE('escucha.CambiosCalendario').with({ tomadoHasta: null }).where({ ID, tomadoHasta: hasta })
}
