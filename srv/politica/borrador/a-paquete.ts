import { enOrden, type FilaCalendario, type FilaInterno, type FilasBorrador } from './filas'

type Objeto = Record<string, unknown>

const restoDe = (fila: { resto: string | null }): Objeto => (fila.resto ? JSON.parse(fila.resto) as Objeto : {})

/** A pack leaves out what it does not say. */
const dicho = (objeto: Objeto): Objeto => Object.fromEntries(Object.entries(objeto).filter(([, valor]) => valor !== null && valor !== undefined))

/** What must be said and was left blank is told by the review, not by a missing member. */
const texto = (valor: string | null) => valor ?? ''

function alcance({ tipologia_code, regimen_code }: FilaInterno): Objeto {
  if (regimen_code) return { ambito: 'REGIMEN', clave: regimen_code }
  return tipologia_code ? { ambito: 'TIPOLOGIA', clave: tipologia_code } : { ambito: 'TODOS' }
}

function horarioDe({ turnos }: FilaCalendario): Objeto {
  const horario: Record<string, [string, string][]> = {}
  const hora = (valor: string | null) => texto(valor).slice(0, 5)
  const ordenados = [...turnos].sort((a, b) => (a.dia_code ?? 0) - (b.dia_code ?? 0) || texto(a.desde).localeCompare(texto(b.desde)))
  for (const { dia_code, desde, hasta } of ordenados) (horario[dia_code ?? ''] ??= []).push([hora(desde), hora(hasta)])
  return horario
}

/** The rows of a draft as the pack they stand for, unreviewed: a blank row makes a pack that its schema refuses. */
export function aPaquete(filas: FilasBorrador): Objeto {
  const { restoDeParametros, ...resto } = restoDe(filas)
  const { avisoDias, antiguedadMaximaDias, anexoMaximoMB, anexosMaximos } = filas
  const parametros = { ...restoDeParametros as Objeto | undefined, ...dicho({ avisoDias, antiguedadMaximaDias, anexoMaximoMB, anexosMaximos }) }
  return {
    ...resto,
    codigo: filas.codigo, version: filas.version, nombre: texto(filas.nombre), fuente: texto(filas.fuente), vigenteDesde: texto(filas.vigenteDesde),
    ...dicho({
      hereda: filas.hereda, vigenteHasta: filas.vigenteHasta, calendario: filas.calendario || null, clasificarDias: filas.clasificarDias,
      parametros: Object.keys(parametros).length ? parametros : null,
      calidad: filas.puntosCalidad.length ? enOrden(filas.puntosCalidad).map(p => texto(p.item_code)) : null,
    }),
    internos: enOrden(filas.internos).map(t => ({
      ...restoDe(t), ...alcance(t), ...dicho({ dias: t.dias, areaDias: t.areaDias, atencionUsuarioDias: t.atencionUsuarioDias }),
      fuente: texto(t.fuente), porConfirmar: Boolean(t.porConfirmar),
    })),
    recepcion: enOrden(filas.recepciones).map(r => ({
      ...restoDe(r), canal: r.canal_code || '*', politica: texto(r.politica_code), fuente: texto(r.fuente), porConfirmar: Boolean(r.porConfirmar),
    })),
    calendarios: enOrden(filas.calendarios).map(c => ({
      ...restoDe(c), codigo: texto(c.codigo), nombre: texto(c.nombre), fuente: texto(c.fuente), horario: horarioDe(c),
    })),
    calendarioDe: enOrden(filas.asignaciones).map(a => ({
      ...restoDe(a), ...dicho({ sede: a.sede_code || null, canal: a.canal_code || null }), calendario: texto(a.calendario), fuente: texto(a.fuente),
    })),
  }
}
