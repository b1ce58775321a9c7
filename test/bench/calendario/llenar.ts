/**
 * Open cases of CO-LV in every stage, received in the three weeks before `HASTA`, with their history and milestones.
 * Filled by the database itself; the dates in the columns are near enough, for counting again reads the history.
 */
export const HASTA = '2026-10-02'
/** A holiday that falls into the open terms of all of them. */
export const FESTIVO = '2026-10-05'

const TERMINOS = `'SIGUIENTE', 15, 7, 1, 5, 2`
const COLUMNAS_DE_TERMINOS = 'terminos_primerdia, terminos_legaldias, terminos_internodias, terminos_clasificardias, terminos_areadias, terminos_atencionusuariodias'
const ESTADOS = `(array['Radicada','Clasificada','EnArea','RespuestaArea'])`

const caso = (n: string) => `md5('caso' || ${n})::uuid::text`
/** Three weeks of receipts, each in a minute of its own of the nine hours of a day, as far as they reach. */
const recibida = (n: string) => `(timestamptz '${HASTA} 13:00Z' - (${n} % 21) * interval '1 day' + (${n} / 21 % 540) * interval '1 minute')`

/** SQL for PostgreSQL; `pack` is the chain of the policy. */
export const llenar = (casos: number, cadena: string): string[] => [
  `insert into escucha_pqrs (id, createdat, createdby, modifiedat, modifiedby, radicado, radicadaen, estado_code, recibidaen, canal_code, politicarecepcion, fecharecibo,
     asunto, texto, tipologia_code, regimen_code, area_code, paquete, paqueteversion, cadenapolitica, calendario, calendarioversion, ${COLUMNAS_DE_TERMINOS},
     vencelegal, venceinterno, vencearea, hito_code, vence, venceen, avisardesde, busqueda)
   select ${caso('n')}, now(), 'carga', now(), 'carga', '2026-' || lpad(n::text, 6, '0'), ${recibida('n')}, ${ESTADOS}[n % 4 + 1], ${recibida('n')}, 'CORREO',
     (array['A','B','C'])[n % 3 + 1], ${recibida('n')}::date, 'Petición generada ' || n, repeat('Texto de una petición generada. ', 20), 'QUEJA', 'QUEJA', 'RECREACION',
     '${cadena.split('@')[0]}', 1, '${cadena}', 'CO-LV', 1, ${TERMINOS},
     ${recibida('n')}::date + 21, ${recibida('n')}::date + 9, ${recibida('n')}::date + 7, 'RESPUESTA_AREA', ${recibida('n')}::date + 7,
     ${recibida('n')} + interval '7 day', ${recibida('n')} + interval '5 day', 'peticion generada ' || n
   from generate_series(1, ${casos}) n`,
  `insert into escucha_actuaciones (id, caso_id, orden, en, por, acto_code, estadoanterior_code, estadonuevo_code, ${COLUMNAS_DE_TERMINOS}, calendarioversion, detalle)
   select gen_random_uuid()::text, ${caso('n')}, p.orden, ${recibida('n')} + p.orden * interval '3 hour', 'carga', p.acto, p.de, p.a,
     ${TERMINOS.split(', ').map(t => `case when p.terminos then ${t} end`).join(', ')}, case when p.orden = 1 then 1 end, 'Detalle generado de un acto.'
   from generate_series(1, ${casos}) n
   join (values (1, 'radicar', null, 'Radicada', true), (2, 'clasificar', 'Radicada', 'Clasificada', true), (3, 'trasladarAArea', 'Clasificada', 'EnArea', false),
     (4, 'responderArea', 'EnArea', 'RespuestaArea', false)) p (orden, acto, de, a, terminos) on p.orden <= n % 4 + 1`,
  `insert into escucha_hitos (caso_id, tipo_code, ronda, vence, venceen, protegido)
   select ${caso('n')}, t, 1, ${recibida('n')}::date + 7, ${recibida('n')} + interval '7 day', false
   from generate_series(1, ${casos}) n, unnest(array['CLASIFICACION','TRASLADO_AREA','RESPUESTA_AREA','RESPUESTA','ENTREGA','LEGAL']) t`,
  'analyze',
]
