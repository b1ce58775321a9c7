import { nombresDeCodigos } from '../../../srv/casos/nombres'
import { fechaLocal, type FechaISO } from '../../../srv/plazos'
import { reglasPara, type Reglas } from '../../../srv/politica/activa'
import { Random } from '../../c4c-sandbox/seed/random'
import { generarAtenciones } from './atenciones'
import { vivir, type CasoDemo, type Fila, type Proyecto } from './caso'
import { GUION, pasosDe, type Escena } from './guion'
import { Elenco } from './personas/elenco'
import { Agendador, type Agenda } from './tiempo/agenda'
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
  const agendas = agendar(agendador)
  const numero = numerador()
  const proyectos: Proyecto[] = GUION.map(escena => {
    const texto = textoDe(escena)
    const ronda = 'ronda' in escena ? escena.ronda : undefined
    const mostrador = azar.chance(0.6) ? ASESORES[0] : ASESORES[1]
    // Who opens a closed case again files its new round
    return { texto, ronda, papel: papeles.get(texto.clave)!, agenda: agendas.get(texto.clave)!, asesor: ronda ? 'coordinador' : mostrador }
  }).sort((a, b) => a.agenda.radicadaEn.getTime() - b.agenda.radicadaEn.getTime())
    .map(proyecto => ({ ...proyecto, radicado: numero(proyecto.agenda.radicadaEn) }))

  const reglas = await reglasPorFecha(proyectos)
  const nombres = await nombresDeCodigos()
  const vividos = new Map<string, CasoDemo>()
  const entorno = { nombres, azar, vividos, radicados: new Map(proyectos.map(p => [p.texto.clave, p.radicado])) }
  for (const proyecto of proyectos) {
    vividos.set(proyecto.texto.clave, await vivir(proyecto, reglas.get(fechaLocal(proyecto.agenda.recibidaEn))!, entorno))
  }
  return { casos: [...vividos.values()], atenciones: generarAtenciones(elenco, agendador, azar) }
}

function textoDe({ texto }: Escena): Texto {
  const encontrado = TEXTOS.get(texto)
  if (!encontrado) throw new Error(`There is no text ${texto}`)
  return encontrado
}

/** When everything happens. What opens a new round is the last act of the case that it goes on from, at the instant of its filing. */
function agendar(agendador: Agendador): Map<string, Agenda> {
  const agendas = new Map<string, Agenda>()
  for (const escena of GUION) {
    const texto = textoDe(escena)
    const pasos = pasosDe(escena, texto)
    if (!('ronda' in escena)) {
      agendas.set(texto.clave, agendador.agendar(texto.canal, escena.edad, pasos))
      continue
    }
    const agenda = agendador.agendarRonda(escena.edad, pasos)
    agendas.set(texto.clave, agenda)
    agendas.get(escena.ronda!)!.actos.push({ acto: 'reabrir', en: agenda.radicadaEn, dicho: { caso: texto.clave, motivo: texto.texto } })
  }
  return agendas
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
