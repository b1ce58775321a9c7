/** How many cases stand where, as the lists of the application count them. */
export interface Resumen {
  casos: number
  atenciones: number
  estados: Record<string, number>
  situaciones: Record<string, number>
  situacionesPorEstado: Record<string, Record<string, number>>
}

export async function resumen(): Promise<Resumen> {
  const filas = await SELECT.from('escucha.PQRS').columns('estado_code', 'situacion_code', 'count(*) as cuantas')
    .groupBy('estado_code', 'situacion_code') as { estado_code: string; situacion_code: string; cuantas: number }[]
  const { total } = await SELECT.one.from('escucha.Atenciones').columns('count(*) as total') as unknown as { total: number }
  const resumen: Resumen = { casos: 0, atenciones: Number(total), estados: {}, situaciones: {}, situacionesPorEstado: {} }
  for (const { estado_code: estado, situacion_code: situacion, cuantas } of filas) {
    const n = Number(cuantas)
    resumen.casos += n
    resumen.estados[estado] = (resumen.estados[estado] ?? 0) + n
    resumen.situaciones[situacion] = (resumen.situaciones[situacion] ?? 0) + n
    ;(resumen.situacionesPorEstado[estado] ??= {})[situacion] = n
  }
  return resumen
}
