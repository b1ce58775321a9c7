import { ErrorPlazo, festivosDelAnio, type FechaISO, type ReglaFestivo } from '../plazos'
import { fechaValida } from '../casos/instante'
import { Rechazo, textoObligatorio } from '../casos/rechazo'

type Datos = Record<string, unknown>

/** A leap year, so that every day that a rule may name exists. */
const ANIO_DE_PRUEBA = 2028
const FORMA: Record<ReglaFestivo['tipo'], (keyof ReglaFestivo)[]> = { FIJO: ['mes', 'dia'], LUNES: ['mes', 'dia'], PASCUA: ['desplazamiento'] }

/**
 * A rule that a law adds, from the day that the law says on. It moves no date by itself: calendars take it up by
 * a change. Throws Rechazo (400) naming the field.
 */
export async function agregarRegla(datos: Datos): Promise<ReglaFestivo> {
  const codigo = textoObligatorio(datos.codigo, 'codigo', 'el código de la regla', 30)
  if (!/^[A-Z0-9_]+$/.test(codigo)) throw new Rechazo(400, 'El código lleva mayúsculas sin tilde, números y guion bajo.', 'codigo')
  if (await SELECT.one.from('escucha.ReglasFestivo').columns('codigo').where({ codigo })) throw new Rechazo(400, `La regla ${codigo} ya existe.`, 'codigo')
  const tipo = datos.tipo as ReglaFestivo['tipo']
  if (!Object.hasOwn(FORMA, String(tipo))) throw new Rechazo(400, 'El tipo es FIJO, LUNES o PASCUA.', 'tipo')
  const regla: ReglaFestivo = {
    codigo, tipo,
    nombre: textoObligatorio(datos.nombre, 'nombre', 'el nombre del festivo', 120),
    norma: textoObligatorio(datos.norma, 'norma', 'la norma que lo ordena', 120),
    ...Object.fromEntries(FORMA[tipo].map(campo => [campo, datos[campo]])),
    validoDesde: fechaValida(datos.validoDesde, 'validoDesde', 'Escriba desde cuándo rige.'),
    validoHasta: datos.validoHasta ? hastaValida(datos.validoHasta, datos.validoDesde as FechaISO) : null,
  }
  exigirQueExista(regla)
  await INSERT.into('escucha.ReglasFestivo').entries(regla)
  return regla
}

/** Ends a rule, or moves its end; the years already in a calendar stay until a change takes them out. */
export async function terminarRegla(codigo: string, datos: Datos): Promise<void> {
  const regla = await SELECT.one.from('escucha.ReglasFestivo').columns('validoDesde').where({ codigo }).forUpdate() as Pick<ReglaFestivo, 'validoDesde'> | undefined
  if (!regla) throw new Rechazo(404, 'La regla no existe.')
  await UPDATE('escucha.ReglasFestivo').with({ validoHasta: hastaValida(datos.validoHasta, regla.validoDesde ?? null) }).where({ codigo })
}

function hastaValida(valor: unknown, desde: FechaISO | null): FechaISO {
  const hasta = fechaValida(valor, 'validoHasta', 'Escriba hasta cuándo rige.')
  if (desde && hasta < desde) throw new Rechazo(400, 'El fin no puede ser anterior al comienzo.', 'validoHasta')
  return hasta
}

function exigirQueExista(regla: ReglaFestivo): void {
  const limites = [['mes', 1, 12], ['dia', 1, 31], ['desplazamiento', -60, 100]] as const
  for (const [campo, minimo, maximo] of limites) {
    if (!FORMA[regla.tipo].includes(campo)) continue
    const valor = regla[campo]
    if (!Number.isInteger(valor) || valor! < minimo || valor! > maximo) throw new Rechazo(400, `El campo «${campo}» debe estar entre ${minimo} y ${maximo}.`, campo)
  }
  try {
    festivosDelAnio([{ ...regla, validoDesde: null, validoHasta: null }], ANIO_DE_PRUEBA)
  } catch (e) {
    if (e instanceof ErrorPlazo) throw new Rechazo(400, 'Ese día no existe en ese mes.', 'dia')
    throw e
  }
}
