import type { Nombrar } from './nombres'

type Objeto = Record<string, any>

const PARTES: Record<string, string> = {
  codigo: 'Código', version: 'Versión', nombre: 'Nombre', hereda: 'Hereda de', fuente: 'Fuente', vigenteDesde: 'Rige desde', vigenteHasta: 'Rige hasta',
  calendario: 'Calendario para todos', clasificarDias: 'Días para clasificar', internos: 'Términos internos', recepcion: 'Recepción por canal',
  calidad: 'Lista de calidad', calendarios: 'Calendarios', calendarioDe: 'Calendario por sede y canal', regimenes: 'Términos legales',
  tipologias: 'Regímenes por tipología', parametros: 'Parámetros', paquete: 'Paquete',
}

const CAMPOS: Record<string, string> = {
  dias: 'días', areaDias: 'días del área', atencionUsuarioDias: 'días de Atención al Usuario', fuente: 'fuente', clave: 'aplica a', politica: 'política de recibo',
  canal: 'canal', sede: 'sede', calendario: 'calendario', codigo: 'código', nombre: 'nombre', horario: 'turnos', norma: 'norma', legalDias: 'días de ley',
  avisoDias: 'días de aviso', antiguedadMaximaDias: 'antigüedad máxima en días', anexoMaximoMB: 'tamaño máximo de un anexo (MB)', anexosMaximos: 'anexos por caso',
}

/** What a row is about, as its first column says it. */
function asunto(parte: string, fila: unknown, nombrar: Nombrar): string {
  if (typeof fila === 'string') return nombrar('ItemsCalidad', fila)
  const f = (fila ?? {}) as Objeto
  switch (parte) {
    case 'internos': return f.ambito === 'TODOS' ? 'todas las tipologías' : nombrar(f.ambito === 'REGIMEN' ? 'Regimenes' : 'Tipologias', f.clave ?? '')
    case 'recepcion': return f.canal === '*' ? 'los demás canales' : nombrar('Canales', f.canal)
    case 'regimenes': return nombrar('Regimenes', f.regimen)
    case 'tipologias': return nombrar('Tipologias', f.tipologia)
    case 'calendarios': return f.codigo
    case 'calendarioDe': return [f.sede && nombrar('Sedes', f.sede), f.canal && nombrar('Canales', f.canal)].filter(Boolean).join(', ')
    default: return ''
  }
}

/** The place of a problem (`internos[2].dias`) as people find it on the page: «Términos internos, fila 2 (Queja): días». */
export function dondeEnPalabras(fila: string, paquete: Objeto, nombrar: Nombrar): string {
  const [, parte = '', numero, campos = ''] = /^([^.[]+)(?:\[(\d+)\])?\.?(.*)$/.exec(fila) ?? []
  const titulo = PARTES[parte] ?? fila
  const deQue = numero ? asunto(parte, (paquete[parte] as unknown[] | undefined)?.[Number(numero) - 1], nombrar) : ''
  const campo = CAMPOS[campos.split(/[.[]/)[0]!] ?? ''
  return `${titulo}${numero ? `, fila ${numero}` : ''}${deQue ? ` (${deQue})` : ''}${campo ? `: ${campo}` : ''}`
}
