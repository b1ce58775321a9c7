import type { AsignacionCalendario, Paquete } from '../paquete'
import { terminoInterno, type PoliticaEfectiva } from '../resolver'
import type { Nombrar } from './nombres'

/** One difference; `texto` says it whole. Blank where that side says nothing. */
export interface Diferencia { parte: string; que: string; antes: string; ahora: string; texto: string }

/** A pack with those it inherits from, nearest first, and the policy they make; none when they are not enough for one, as the legal matrix alone. */
export interface Lado { paquete: Paquete; eslabones: Paquete[]; politica?: PoliticaEfectiva }

/** A row of a part as people read it: what it is about, and its value. */
type Valores = Map<string, string>

const habiles = (n: number | undefined) => (n === undefined ? '' : `${n} ${n === 1 ? 'día hábil' : 'días hábiles'}`)

/**
 * What changes for people from one version of a pack to another, inherited values included: a row that
 * only repeats what was inherited is no difference. Days are business days.
 */
export function comparar(antes: Lado, ahora: Lado, nombrar: Nombrar): Diferencia[] {
  const lados = [antes, ahora] as const
  const parte = (titulo: string, leer: (lado: Lado) => Valores): Diferencia[] => diferencias(titulo, leer(antes), leer(ahora))
  return [
    ...parte('Vigencia y datos', datos),
    ...parte('Términos internos', lado => terminos(lado, lados, nombrar)),
    ...parte('Recepción por canal', lado => recepcion(lado, lados, nombrar)),
    ...parte('Calendarios', lado => new Map(lado.paquete.calendarios.map(c => [`Horario de ${c.codigo}`, horario(c.horario, nombrar)]))),
    ...parte('Calendario por sede y canal', lado => asignaciones(lado, nombrar)),
    ...parte('Lista de calidad', ({ politica }) => new Map(politica?.calidad.map(item => [nombrar('ItemsCalidad', item), 'se verifica']))),
    ...parte('Parámetros', parametros),
    ...parte('Términos legales', lado => new Map(lado.paquete.regimenes.map(r => [nombrar('Regimenes', r.regimen), legal(r)]))),
    ...parte('Otras partes', otras),
  ]
}

function diferencias(parte: string, antes: Valores, ahora: Valores): Diferencia[] {
  return [...new Set([...antes.keys(), ...ahora.keys()])].flatMap(que => {
    const [a, b] = [antes.get(que) ?? '', ahora.get(que) ?? '']
    return a === b ? [] : [{ parte, que, antes: a, ahora: b, texto: `${que}: ${cambio(a, b)}` }]
  })
}

function cambio(antes: string, ahora: string): string {
  if (!antes) return `se agrega ${ahora}`
  if (!ahora) return `se quita (era ${antes})`
  // «7 días hábiles» and «5 días hábiles» share their unit
  const [, a, unidadA] = /^(\d+) (.+)$/.exec(antes) ?? []
  const [, b, unidadB] = /^(\d+) (.+)$/.exec(ahora) ?? []
  return a && b && (unidadA === unidadB || unidadB?.startsWith('día')) ? `${a} → ${b} ${unidadB}` : `${antes} → ${ahora}`
}

function datos({ paquete }: Lado): Valores {
  return new Map([['Nombre', paquete.nombre], ['Fuente', paquete.fuente], ['Hereda de', paquete.hereda ?? ''], ['Rige hasta', paquete.vigenteHasta ?? '']])
}

/** Every row that either side has, with what rules for it on this side. */
function terminos({ eslabones }: Lado, lados: readonly Lado[], nombrar: Nombrar): Valores {
  const filas = new Map(lados.flatMap(l => l.paquete.internos).map(t => [`${t.ambito} ${t.clave ?? ''}`, t]))
  const reparto = (campo: 'areaDias' | 'atencionUsuarioDias') => eslabones.flatMap(e => e.internos).find(t => t[campo] !== undefined)?.[campo]
  const valores: Valores = new Map()
  for (const { ambito, clave } of filas.values()) {
    const interno = terminoInterno(eslabones, ambito === 'REGIMEN' ? clave! : '', ambito === 'TIPOLOGIA' ? clave : null)
    const quien = ambito === 'TODOS' ? 'Todas las tipologías' : nombrar(ambito === 'REGIMEN' ? 'Regimenes' : 'Tipologias', clave!)
    const nombre = ambito === 'REGIMEN' ? `${quien} (régimen)` : quien
    valores.set(`${nombre}: término interno`, habiles(interno?.dias))
    valores.set(`${nombre}: del área`, habiles(interno?.areaDias ?? reparto('areaDias')))
    valores.set(`${nombre}: de Atención al Usuario`, habiles(interno?.atencionUsuarioDias ?? reparto('atencionUsuarioDias')))
  }
  return valores
}

function recepcion({ politica }: Lado, lados: readonly Lado[], nombrar: Nombrar): Valores {
  const canales = new Set(lados.flatMap(l => l.paquete.recepcion.map(r => r.canal)))
  return new Map([...canales].map(canal => [canal === '*' ? 'Los demás canales' : nombrar('Canales', canal), politica ? nombrar('PoliticasRecepcion', politica.recepcion(canal)) : '']))
}

function horario(dias: Paquete['calendarios'][number]['horario'], nombrar: Nombrar): string {
  return Object.entries(dias).map(([dia, turnos]) => `${nombrar('DiasSemana', dia)} ${turnos.map(([desde, hasta]) => `${desde}–${hasta}`).join(' y ')}`).join('; ')
}

function asignaciones({ paquete, politica }: Lado, nombrar: Nombrar): Valores {
  const lugar = ({ sede, canal }: AsignacionCalendario) => [sede && nombrar('Sedes', sede), canal && nombrar('Canales', canal)].filter(Boolean).join(', ')
  return new Map([['Todas las sedes y canales sin fila propia', politica?.calendario ?? ''], ...paquete.calendarioDe.map(a => [lugar(a), a.calendario] as const)])
}

function parametros({ politica, eslabones }: Lado): Valores {
  const p = politica?.parametros
  if (!p) return new Map()
  return new Map([
    ['Término para clasificar', habiles(eslabones.find(e => e.clasificarDias)?.clasificarDias)],
    ['Aviso antes de vencer', habiles(p.avisoDias)],
    ['Antigüedad máxima de lo recibido', `${p.antiguedadMaximaDias} días calendario`],
    ['Tamaño máximo de un anexo', `${p.anexoMaximoMB} MB`],
    ['Anexos por caso', String(p.anexosMaximos)],
    ['Tipos de anexo', p.anexosTipos.join(', ')],
  ])
}

const legal = ({ legalDias, norma }: Paquete['regimenes'][number]) => (legalDias === null ? `sin término (${norma})` : `${habiles(legalDias)} (${norma})`)

const NOMBRADAS = new Set(['codigo', 'version', 'nombre', 'hereda', 'fuente', 'vigenteDesde', 'vigenteHasta', 'calendario', 'calendarios', 'calendarioDe', 'clasificarDias', 'internos', 'recepcion', 'calidad', 'parametros', 'regimenes'])

/** Parts of a pack that have no words of their own here: that they change is said, and how, as they are. */
function otras({ paquete }: Lado): Valores {
  return new Map(Object.entries(paquete).filter(([parte]) => !NOMBRADAS.has(parte)).map(([parte, valor]) => [parte, JSON.stringify(valor)]))
}
