import { nombresDeCodigos } from '../../../srv/casos/nombres'
import { fechaLocal, type FechaISO } from '../../../srv/plazos'
import { reglasPara, type Reglas } from '../../../srv/politica/activa'
import { Random } from '../../c4c-sandbox/seed/random'
import { generarAtenciones } from './atenciones'
import { vivir, type CasoDemo, type Fila, type Proyecto } from './caso'
import { GUION, type Escena } from './guion'
import { Elenco } from './personas/elenco'
import { Agendador, type Momento } from './tiempo/agenda'
import { TEXTOS, type Texto } from './textos'
import { ASESORES } from './usuarios'

const SEMILLA = 20261989

export interface Demo { casos: CasoDemo[]; atenciones: Fila[] }

/** The whole demo around a moment, in the order in which it was filed. The same moment gives the same demo. */
export async function generarDemo(ahora: Date): Promise<Demo> {
  const azar = new Random(SEMILLA)
  const elenco = new Elenco(azar)
  const { calendario } = await reglasPara(fechaLocal(ahora))
  const agendador = new Agendador(calendario, ahora, azar)
  const papeles = elenco.repartir(GUION.map(textoDe))
  const proyectos: Proyecto[] = GUION.map(escena => {
    const texto = textoDe(escena)
    return {
      texto,
      papel: papeles.get(texto.clave)!,
      agenda: agendador.agendar(texto.canal, escena.edad, escena.ritmo, actosHasta(escena, texto)),
      asesor: azar.chance(0.6) ? ASESORES[0] : ASESORES[1],
    }
  }).sort((a, b) => a.agenda.radicadaEn.getTime() - b.agenda.radicadaEn.getTime())

  const numero = numerador()
  const reglas = await reglasPorFecha(proyectos)
  const nombres = await nombresDeCodigos()
  const casos: CasoDemo[] = []
  for (const proyecto of proyectos) {
    const { recibidaEn, radicadaEn } = proyecto.agenda
    casos.push(await vivir(proyecto, numero(radicadaEn), reglas.get(fechaLocal(recibidaEn))!, nombres, azar))
  }
  return { casos, atenciones: generarAtenciones(elenco, agendador, azar) }
}

function textoDe({ texto }: Escena): Texto {
  const encontrado = TEXTOS.get(texto)
  if (!encontrado) throw new Error(`There is no text ${texto}`)
  return encontrado
}

/** The straight line, with a return for each answer of the area that was not enough, up to where the case got. */
function actosHasta({ hasta }: Escena, { devoluciones = [] }: Texto): Momento['acto'][] {
  const linea: Momento['acto'][] = [
    'clasificar', 'trasladarAArea', 'responderArea',
    ...devoluciones.flatMap(() => ['devolverAlArea', 'responderArea'] as const),
    'responder', 'registrarEntrega', 'cerrar',
  ]
  return hasta === 'radicar' ? [] : linea.slice(0, linea.lastIndexOf(hasta) + 1)
}

/** Radicados as srv/casos/consecutivo gives them on an empty database: per year, from 1. */
function numerador(): (radicadaEn: Date) => string {
  const ultimos = new Map<string, number>()
  return radicadaEn => {
    const anio = fechaLocal(radicadaEn).slice(0, 4)
    const siguiente = (ultimos.get(anio) ?? 0) + 1
    ultimos.set(anio, siguiente)
    return `${anio}-${String(siguiente).padStart(6, '0')}`
  }
}

/**
 * The rules of each day of receipt. Versions follow one another by validity, so when the first and
 * the last day have the same ones all the days between have them too and nobody asks again.
 */
async function reglasPorFecha(proyectos: Proyecto[]): Promise<Map<FechaISO, Reglas>> {
  const fechas = [...new Set(proyectos.map(p => fechaLocal(p.agenda.recibidaEn)))].sort()
  const [primera, ultima] = [await reglasPara(fechas[0]!), await reglasPara(fechas.at(-1)!)]
  const unica = primera.politica.version === ultima.politica.version && primera.calendario === ultima.calendario
  const reglas = new Map<FechaISO, Reglas>()
  for (const fecha of fechas) reglas.set(fecha, unica ? ultima : await reglasPara(fecha))
  return reglas
}
