/** What is told of a case whose legal term ends. */
export interface CasoVencido { ID: string; vence: string }

const oyentes: ((caso: CasoVencido) => Promise<void>)[] = []

/** Registers what must happen when the legal term of a case ends unmet; it runs in the transaction of the notice. */
export function registrarAlVencer(oyente: (caso: CasoVencido) => Promise<void>): void {
  oyentes.push(oyente)
}

/**
 * The legal term of a case is about to end unmet: called once for each legal date, with its rung of 100 %, in
 * the last minutes of attention of that day (or in the first ones after it, when nobody swept before).
 */
export async function alVencer(caso: CasoVencido): Promise<void> {
  for (const oyente of oyentes) await oyente(caso)
}
