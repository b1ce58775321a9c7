import { CAMPOS_DE_TERMINOS } from '../../casos/fila'
import type { CasoSimulado } from './juicio'

/** Cases a page; their history is one more query each page. */
const PAGINA = 2000

const COLUMNAS = [
  'ID', 'recibidaEn', 'politicaRecepcion', 'canal_code', 'sede_code', 'area_code', 'tipologia_code', 'regimen_code', 'estado_code', 'calendario', 'calendarioVersion',
  ...CAMPOS_DE_TERMINOS.map(campo => `terminos_${campo}` as const),
]

type ConCaso = { caso_ID: string }

/** The cases received from an instant on, oldest first, a page at a time, with what happened to each. */
export async function* casosRecibidos(desde: string): AsyncGenerator<CasoSimulado[]> {
  let ultimo: CasoSimulado | undefined
  do {
    const pagina = await despuesDe(desde, ultimo).orderBy('recibidaEn', 'ID').limit(PAGINA) as CasoSimulado[]
    if (!pagina.length) return
    const casos = new Map(pagina.map(caso => [caso.ID, Object.assign(caso, { historia: [] } as Pick<CasoSimulado, 'historia'>)]))
    const deEstos = { caso_ID: { in: [...casos.keys()] } }
    const actos = await SELECT.from('escucha.Actuaciones').columns('caso_ID', 'acto_code', 'en', 'por', 'estadoAnterior_code', 'estadoNuevo_code', 'fecha', 'ocurridoEn').where(deEstos).orderBy('orden') as (CasoSimulado['historia'][number] & ConCaso)[]
    for (const acto of actos) casos.get(acto.caso_ID)!.historia.push(acto)
    yield pagina
    ultimo = pagina.length === PAGINA ? pagina.at(-1) : undefined
  } while (ultimo)
}

function despuesDe(desde: string, ultimo: CasoSimulado | undefined) {
  const casos = SELECT.from('escucha.PQRS').columns(...COLUMNAS)
  if (!ultimo) return casos.where`recibidaEn >= ${desde}`
  return casos.where`recibidaEn > ${ultimo.recibidaEn} or (recibidaEn = ${ultimo.recibidaEn} and ID > ${ultimo.ID})`
}
