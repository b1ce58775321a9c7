import type { FilasBorrador } from './filas'

type Objeto = Record<string, any>

/** The members that the form does not show, kept as they are; null when there are none. */
function restoDe(objeto: Objeto, mostrados: readonly string[]): string | null {
  const resto = Object.fromEntries(Object.entries(objeto).filter(([campo, valor]) => !mostrados.includes(campo) && valor !== undefined))
  return Object.keys(resto).length ? JSON.stringify(resto) : null
}

const PROPIOS = ['codigo', 'version', 'nombre', 'hereda', 'fuente', 'vigenteDesde', 'vigenteHasta', 'calendario', 'clasificarDias', 'internos', 'recepcion', 'calidad', 'calendarios', 'calendarioDe', 'parametros']
const PARAMETROS = ['avisoDias', 'antiguedadMaximaDias', 'anexoMaximoMB', 'anexosMaximos']

/** Of a term, `clave` is shown by what it is a key of. */
const interno = (t: Objeto, i: number) => ({
  orden: i + 1,
  tipologia_code: t.ambito === 'TIPOLOGIA' ? t.clave : null,
  regimen_code: t.ambito === 'REGIMEN' ? t.clave : null,
  dias: t.dias, areaDias: t.areaDias ?? null, atencionUsuarioDias: t.atencionUsuarioDias ?? null,
  fuente: t.fuente, porConfirmar: t.porConfirmar ?? false,
  resto: restoDe(t, ['ambito', 'dias', 'areaDias', 'atencionUsuarioDias', 'fuente', 'porConfirmar', ...(t.ambito === 'TODOS' ? [] : ['clave'])]),
})

const turnosDe = (horario: Record<string, [string, string][]>) => Object.entries(horario).flatMap(([dia, turnos]) =>
  turnos.map(([desde, hasta]) => ({ dia_code: Number(dia), desde: `${desde}:00`, hasta: `${hasta}:00` })))

/** A pack as the rows of its draft; what the form does not know goes along in `resto`. */
export function aFilas(paquete: Objeto): FilasBorrador {
  const parametros: Objeto = paquete.parametros ?? {}
  const ajenos = restoDe(parametros, PARAMETROS)
  return {
    codigo: paquete.codigo, version: paquete.version, nombre: paquete.nombre, hereda: paquete.hereda ?? null, fuente: paquete.fuente,
    vigenteDesde: paquete.vigenteDesde, vigenteHasta: paquete.vigenteHasta ?? null,
    calendario: paquete.calendario ?? null, clasificarDias: paquete.clasificarDias ?? null,
    avisoDias: parametros.avisoDias ?? null, antiguedadMaximaDias: parametros.antiguedadMaximaDias ?? null,
    anexoMaximoMB: parametros.anexoMaximoMB ?? null, anexosMaximos: parametros.anexosMaximos ?? null,
    resto: restoDe({ ...paquete, ...(ajenos && { restoDeParametros: JSON.parse(ajenos) }) }, PROPIOS),
    internos: (paquete.internos ?? []).map(interno),
    recepciones: (paquete.recepcion ?? []).map((r: Objeto, i: number) => ({
      orden: i + 1, canal_code: r.canal === '*' ? null : r.canal, politica_code: r.politica, fuente: r.fuente, porConfirmar: r.porConfirmar ?? false,
      resto: restoDe(r, ['canal', 'politica', 'fuente', 'porConfirmar']),
    })),
    puntosCalidad: (paquete.calidad ?? []).map((item: string, i: number) => ({ orden: i + 1, item_code: item })),
    calendarios: (paquete.calendarios ?? []).map((c: Objeto, i: number) => ({
      orden: i + 1, codigo: c.codigo, nombre: c.nombre, fuente: c.fuente, turnos: turnosDe(c.horario),
      resto: restoDe(c, ['codigo', 'nombre', 'fuente', 'horario']),
    })),
    asignaciones: (paquete.calendarioDe ?? []).map((a: Objeto, i: number) => ({
      orden: i + 1, sede_code: a.sede ?? null, canal_code: a.canal ?? null, calendario: a.calendario, fuente: a.fuente,
      resto: restoDe(a, ['sede', 'canal', 'calendario', 'fuente']),
    })),
  }
}
